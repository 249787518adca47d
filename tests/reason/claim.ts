import { dayOf, days, parseIso } from '../../src/exact/civil.ts';
import { parseDecimal, rational } from '../../src/exact/rational.ts';
import type { Policy } from '../../src/knowledge/schema.ts';
import { policySchema } from '../../src/knowledge/schema.ts';
import type { Claim, EventEvidence, Reading } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Period } from '../../src/model/period.ts';
import type { Quantity } from '../../src/model/value.ts';

export const policy: Policy = policySchema.parse({});

/** A number with its unit: the last digit written is the last one that is not an implied zero of the scale. */
export function quantity(number: string, unit = 'USD', more: Partial<Quantity> = {}): Quantity {
  const [digits = '0', scale = ''] = number.split('e');
  const by = 10n ** BigInt(scale || '0');
  const plain = parseDecimal(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = rational(plain.n * by, plain.d);
  const step = rational(by, 10n ** BigInt(decimals));
  return { kind: 'quantity', lo: value, hi: value, unit, qualifier: 'exact', digits: number, step, ...more };
}

export const on = (iso: string): Period => parseIso(iso) ?? days(dayOf(2031, 1, 1), dayOf(2031, 1, 1), 'day');

let count = 0;
export interface Sketch extends Partial<Omit<Claim, 'subject'>> {
  readonly subject?: string;
}

/** A hand-made claim; what is not said is plain and firm. */
export function claim({ subject = 'acme', document = 'a', ...rest }: Sketch = {}): Claim {
  const at = count++;
  return {
    id: `c:${at}`,
    document,
    region: 'body',
    quote: `quote ${at}`,
    span: { start: at, end: at + 1 },
    sentence: { start: at, end: at + 1 },
    subject: { id: subject, name: subject },
    attribute: 'amount_raised',
    qualifiers: {},
    event: null,
    eventEvidence: null,
    value: quantity('110e9'),
    time: null,
    assertedAt: on('2031-02-27'),
    polarity: 'affirmed',
    evidence: 'statement',
    phase: 'agreed',
    modality: 'announced',
    attribution: [],
    condition: null,
    inferred: [],
    ...rest,
  };
}

export const evidence = (more: Partial<EventEvidence> = {}): EventEvidence => ({
  type: 'round',
  of: 'acme',
  period: null,
  parties: [],
  ordinal: null,
  deixis: null,
  cluster: `k${count}`,
  ...more,
});

export const document = (id: string, text = id, more: Partial<Document> = {}): Document => ({
  id,
  path: id,
  text,
  profile: 'text',
  title: null,
  publisher: null,
  author: null,
  url: null,
  language: 'en',
  published: null,
  translationOf: null,
  blocks: [],
  setAside: [],
  metadata: [],
  notes: [],
  inferred: [],
  ...more,
});

/** Readings of the documents that the claims name. */
export function readingsOf(claims: readonly Claim[], documents: readonly Document[] = []): Reading[] {
  const groups = new Map<string, Claim[]>();
  for (const one of claims) {
    const group = groups.get(one.document);
    if (group) group.push(one);
    else groups.set(one.document, [one]);
  }
  return [...groups].map(([id, own]) => ({
    document: documents.find((d) => d.id === id) ?? document(id),
    claims: own,
    values: 0,
    unclaimed: [],
    notUnderstood: [],
    aliases: [],
  }));
}
