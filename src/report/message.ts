import { toNumber } from '../exact/rational.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Quantity } from '../model/value.ts';
import { isoPoint } from './period.ts';
import type { Lang, Report } from './report.ts';

/** How a message is put together: what documents say goes through `show`, the template's own words through `say`. */
export interface Wording {
  readonly lang: Lang;
  readonly show?: (text: string) => string;
  readonly say?: (text: string) => string;
  /** Values in place of quotes, for where the quotes stand beside it. */
  readonly brief?: boolean;
}

const SLOT = /(\{[\w-]+(?:\.[\w-]+)?\})/u;

/** A finding's sentence: the rule's template with the sides' words and the finding's own values filled in. */
export function messageOf(finding: Finding, report: Report, wording: Wording): string {
  const { lang, say = asIs } = wording;
  const rule = report.knowledge.rules.find((one) => one.id === finding.rule);
  const template = rule?.message[finding.messageId] ?? rule?.message.default ?? rule?.title;
  if (!template) return say(`${finding.rule}: ${finding.messageId}`);
  const sides = sidesOf(finding, report);
  // Split, not replaced: what is filled in is never read as template again.
  const pieces = template[lang]
    .split(SLOT)
    .map((piece) => (SLOT.test(piece) ? filled(piece, finding, sides, report, wording) : say(piece)));
  return pieces.join('');
}

const asIs = (text: string): string => text;
type Sides = Readonly<Record<string, readonly Claim[]>>;

/** `{left.source}`, `{others}` (their quotes) or `{key}` of the finding's own values; an unknown slot stays as it is. */
function filled(slot: string, finding: Finding, sides: Sides, report: Report, wording: Wording): string {
  const { lang, show = asIs, say = asIs } = wording;
  const [name = '', part] = slot.slice(1, -1).split('.');
  const claims = sides[name];
  const own = finding.values[part ? `${name}.${part}` : name];
  if (!claims || (!part && own !== undefined && !report.claimOf(own))) return own === undefined ? say(slot) : show(own);
  const texts = claims.map((claim) => show(partOf(claim, part ?? 'quote', report, wording) ?? slot));
  return texts.join(lang === 'zh' ? '、' : ', ') || '–';
}

/** Claims by role: `left` and `right` are the first two, `others` the rest, unless the finding's values name them by id. */
function sidesOf(finding: Finding, report: Report): Sides {
  const claims = finding.claims.flatMap((id) => report.claimOf(id) ?? []);
  const named = Object.entries(finding.values).flatMap(([role, id]) => {
    const claim = report.claimOf(id);
    return claim ? [[role, [claim]] as const] : [];
  });
  return {
    left: claims.slice(0, 1),
    right: claims.slice(1, 2),
    others: claims.slice(2),
    all: claims,
    ...Object.fromEntries(named),
  };
}

function partOf(claim: Claim, part: string, report: Report, { lang, brief }: Wording): string | null {
  switch (part) {
    case 'quote':
      return brief && 'digits' in claim.value ? valueWords(claim) : claim.quote;
    case 'source':
      return sourceName(claim, report);
    case 'date':
      return (claim.assertedAt && isoPoint(claim.assertedAt)) ?? (lang === 'zh' ? '日期不详' : 'undated');
    case 'subject':
      return claim.subject.name;
    case 'attribute':
      return attributeLabel(claim.attribute, report, lang);
    case 'value':
      return valueWords(claim);
    case 'path':
      return report.placeOf(claim).path;
    default:
      return claim.qualifiers[part] ?? null;
  }
}

/** Who says so, for a reader: the publisher, else the file's name. */
export function sourceName(claim: Claim, report: Report): string {
  const document = report.documentOf(claim);
  return document?.publisher ?? (document?.path ?? claim.document).replace(/^.*\//u, '');
}

export function attributeLabel(attribute: string, report: Report, lang: Lang): string {
  for (const domain of report.knowledge.vocabulary) {
    const found = domain.attributes.find((one) => one.id === attribute);
    if (found) return found.label[lang];
  }
  return attribute.replace(/^document\./u, '').replace(/[_:]/gu, ' ');
}

/** The digits as written, or the words that stand for the value. */
export function digitsOf({ value, quote }: Claim): string {
  if ('digits' in value) return value.digits;
  if (value.kind === 'members') return value.names.join(', ');
  return value.kind === 'text' ? value.text : quote;
}

const SIGNS: Readonly<Record<string, string>> = {
  exact: '',
  approx_digits: '',
  about: '≈',
  at_least: '≥',
  at_most: '≤',
  over: '>',
  under: '<',
  up_to: '≤',
};

/** The value as stated, with its unit and how it is meant: `≥2 GW`, `1100 亿 USD`. */
export function valueWords(claim: Claim): string {
  const { value } = claim;
  if (value.kind !== 'quantity') return digitsOf(claim);
  const digits = value.unit === 'W' ? watts(value) : withUnit(value);
  return `${SIGNS[value.qualifier] ?? ''}${digits}${value.per ? ` / ${value.per}` : ''}`;
}

function withUnit({ digits, unit }: Quantity): string {
  if (!unit || digits.includes(unit)) return digits;
  return unit === '%' ? `${digits}%` : `${digits} ${unit}`;
}

/** Power is written in W here and in GW or 吉瓦 there. */
function watts({ lo, hi, digits }: Quantity): string {
  const [scale, prefix] = (
    [
      [1e12, 'T'],
      [1e9, 'G'],
      [1e6, 'M'],
      [1e3, 'k'],
    ] as const
  ).find(([size]) => toNumber(hi) >= size) ?? [1, ''];
  const [from, to] = [toNumber(lo) / scale, toNumber(hi) / scale];
  return Number.isFinite(to) ? `${from === to ? from : `${from}–${to}`} ${prefix}W` : digits;
}
