import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { isoPoint } from './period.ts';
import type { Lang, Report } from './report.ts';

type Shown = (text: string) => string;
const asIs: Shown = (text) => text;

/** A finding's sentence: the rule's template with the sides' words and the finding's own values filled in, each through `show`, the template through `say`. */
export function messageOf(finding: Finding, report: Report, lang: Lang, show: Shown = asIs, say: Shown = asIs): string {
  const rule = report.knowledge.rules.find((one) => one.id === finding.rule);
  const template = rule?.message[finding.messageId] ?? rule?.message.default ?? rule?.title;
  if (!template) return say(`${finding.rule}: ${finding.messageId}`);
  const sides = sidesOf(finding, report);
  const filled = (whole: string, name: string, part?: string): string => {
    const claims = sides[name];
    if (part && claims?.length)
      return claims.map((claim) => show(partOf(claim, part, report, lang) ?? whole)).join(lang === 'zh' ? '、' : ', ');
    if (!part && claims) return claims.map((claim) => show(claim.quote)).join(lang === 'zh' ? '、' : ', ') || '–';
    const value = finding.values[part ? `${name}.${part}` : name];
    return value === undefined ? say(whole) : show(value);
  };
  // Split, not replaced: what is filled in is never read as template again.
  return template[lang]
    .split(/(\{[\w-]+(?:\.[\w-]+)?\})/u)
    .map((piece) => {
      const slot = /^\{([\w-]+)(?:\.([\w-]+))?\}$/u.exec(piece);
      return slot ? filled(piece, slot[1] ?? '', slot[2]) : say(piece);
    })
    .join('');
}

/** Claims by role: `left` and `right` are the first two, `others` the rest, unless the finding's values name them by id. */
function sidesOf(finding: Finding, report: Report): Readonly<Record<string, readonly Claim[]>> {
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

function partOf(claim: Claim, part: string, report: Report, lang: Lang): string | null {
  switch (part) {
    case 'quote':
      return claim.quote;
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

/** Who says so, for a reader: the publisher, else the file. */
export function sourceName(claim: Claim, report: Report): string {
  const document = report.documentOf(claim);
  return document?.publisher ?? document?.path ?? claim.document;
}

export function attributeLabel(attribute: string, report: Report, lang: Lang): string {
  for (const domain of report.knowledge.vocabulary) {
    const found = domain.attributes.find((one) => one.id === attribute);
    if (found) return found.label[lang];
  }
  return attribute.replaceAll('_', ' ');
}

/** The value as stated, digits and all. */
export function valueWords(claim: Claim): string {
  const { value } = claim;
  if ('digits' in value) return value.digits;
  if (value.kind === 'members') return value.names.join(', ');
  return value.kind === 'text' ? value.text : claim.quote;
}
