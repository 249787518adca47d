import { hashOf } from '../exact/hash.ts';
import type { Claim, Reading } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from './report.ts';
import { isWord } from './words.ts';

/** In place of a document's words: how long they are, and a hash that tells the same words from others. */
const mark = (text: string): string => `[${text.length} characters, ${hashOf(text).slice(0, 8)}]`;
const VALUE = '[value]';

/**
 * The report without the words and values of the documents, for logs that others read: who and what it is about, where it stands, which
 * rule, how severe. Quotes become marks; what is not named here stays out, so that a new field leaks nothing.
 */
export function redacted(report: Report): Report {
  const titles = new Set(report.documents.map(({ title }) => title));
  const claims = report.claims.map((claim) => claimWithout(claim, titles));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const original = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.documents.map((document) => [document, documentWithout(document)]));
  const known = (claim: Claim): Claim => original.get(claim.id) ?? claim;
  const claimOf = (id: string): Claim | undefined => byId.get(id);
  return {
    ...report,
    documents: [...documents.values()],
    claims,
    findings: report.findings.map((finding) => findingWithout(finding, report)),
    readings: report.readings.map(readingWithout),
    claimOf,
    documentOf: (claim) => {
      const document = report.documentOf(known(claim));
      return document && documents.get(document);
    },
    placeOf: (claim) => report.placeOf(known(claim)),
    supportOf: (claim) => {
      const support = report.supportOf(known(claim));
      return support && { ...support, backing: support.backing.flatMap(({ id }) => claimOf(id) ?? []) };
    },
  };
}

const claimWithout = (claim: Claim, titles: ReadonlySet<string | null>): Claim => ({
  id: claim.id,
  document: claim.document,
  region: claim.region,
  quote: mark(claim.quote),
  span: claim.span,
  sentence: claim.sentence,
  subject: subjectWithout(claim, titles),
  attribute: claim.attribute,
  qualifiers: {},
  event: claim.event,
  eventEvidence: null,
  value: { kind: 'text', text: VALUE },
  time: claim.time,
  assertedAt: claim.assertedAt,
  polarity: claim.polarity,
  evidence: claim.evidence,
  phase: claim.phase,
  modality: claim.modality,
  attribution: claim.attribution.map(({ name, kind }) => ({ name: mark(name), kind })),
  condition: null,
  inferred: claim.inferred,
});

/** What a document says of itself has its title for a subject. */
function subjectWithout({ subject: { id, name } }: Claim, titles: ReadonlySet<string | null>): Claim['subject'] {
  return titles.has(name) ? { id: mark(id), name: mark(name) } : { id, name };
}

/** Roles of claims and words of our own are no document's. */
const findingWithout = (finding: Finding, report: Report): Finding => ({
  ...finding,
  values: Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [key, report.claimOf(value) || isWord(value) ? value : VALUE]),
  ),
  bounds: null,
  explanation: [],
});

const documentWithout = (document: Document): Document => ({
  ...document,
  text: '',
  title: null,
  author: null,
  translationOf: null,
  blocks: [],
  setAside: [],
  metadata: [],
  notes: [],
});

const readingWithout = (reading: Reading): Reading => ({
  document: documentWithout(reading.document),
  claims: [],
  values: reading.values,
  unclaimed: reading.unclaimed.map((one) => ({ ...one, quote: mark(one.quote) })),
  notUnderstood: reading.notUnderstood,
  aliases: [],
});
