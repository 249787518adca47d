import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { attributeLabel, workingText } from './labels.ts';
import { isoPoint } from './period.ts';
import type { Lang, Report } from './report.ts';
import { conditionWords, isBrief, valueWords } from './value-words.ts';
import { isWord, word } from './words.ts';

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
  const { show = asIs, say = asIs } = wording;
  const parts = messageParts(finding, report, wording);
  return parts.map(({ text, said }) => (said ? show(text) : say(text))).join('');
}

/** A stretch of a message: `said` is what a document says or a value read from it, the rest is the rule's own words. */
export interface Part {
  readonly text: string;
  readonly said: boolean;
}

/** The same, in parts. */
export function messageParts(finding: Finding, report: Report, wording: Pick<Wording, 'lang' | 'brief'>): Part[] {
  const rule = report.knowledge.rules.find((one) => one.id === finding.rule);
  const template = rule?.message[finding.messageId] ?? rule?.message.default ?? rule?.title;
  if (!template) return [{ text: `${finding.rule}: ${finding.messageId}`, said: false }];
  const sides = sidesOf(finding, report);
  // Split, not replaced: what is filled in is never read as template again.
  return template[wording.lang]
    .split(SLOT)
    .flatMap((piece) => (SLOT.test(piece) ? filled(piece, finding, sides, report, wording) : own(piece)));
}

const own = (text: string): Part[] => (text ? [{ text, said: false }] : []);
const said = (text: string): Part => ({ text, said: true });

const PLAIN = new Set(['left.source', 'left.quote', 'right.source', 'right.quote']);

/** Whether the brief message would say nothing that the two quotes below it do not: its template only sets them side by side, and their values are no different. */
export function isRepetition(finding: Finding, report: Report, lang: Lang): boolean {
  const rule = report.knowledge.rules.find((one) => one.id === finding.rule);
  const template = (rule?.message[finding.messageId] ?? rule?.message.default)?.[lang] ?? '';
  const slots = [...template.matchAll(/\{([\w-]+(?:\.[\w-]+)?)\}/gu)].map(([, slot = '']) => slot);
  const claims = finding.claims.flatMap((id) => report.claimOf(id) ?? []);
  const isSame = new Set(claims.map((claim) => valueWords(claim, lang))).size < claims.length;
  return slots.every((slot) => PLAIN.has(slot)) && (isSame || !claims.every(isBrief));
}

const asIs = (text: string): string => text;
type Sides = Readonly<Record<string, readonly Claim[]>>;

/** `{left.source}`, `{others}` (their quotes) or `{key}` of the finding's own values; an unknown slot stays as it is. */
function filled(slot: string, finding: Finding, sides: Sides, report: Report, wording: Wording): Part[] {
  const { lang } = wording;
  const [name = '', part] = slot.slice(1, -1).split('.');
  const claims = sides[name];
  const value = finding.values[part ? `${name}.${part}` : name];
  if (!claims || (!part && value !== undefined && !report.claimOf(value)))
    return value === undefined ? own(slot) : [said(told(name, value, finding, report, lang))];
  const texts = claims.map((claim) => said(partOf(claim, part ?? 'quote', finding, report, wording) ?? slot));
  return texts.length ? texts.flatMap((text, at) => (at ? [...own(comma(lang)), text] : [text])) : own('–');
}

const comma = (lang: Lang): string => (lang === 'zh' ? '、' : ', ');

/** A value of the finding's own for a reader: ids of members become their names, words of ours are said in the reader's language. */
function told(name: string, own: string, finding: Finding, report: Report, lang: Lang): string {
  if ((name === 'relation' || name === 'actual') && isWord(own)) return word(own, lang);
  if (name === 'power') return own.replace(/^10\^(\d{1,2})$/u, (_, zeros) => `1${'0'.repeat(Number(zeros))}`);
  if (name === 'sum' || name === 'working') return workingText(own, report, lang);
  const names = finding.claims.flatMap((id) => {
    const value = report.claimOf(id)?.value;
    return value?.kind === 'members' ? value.items.map((item, at) => [item, value.names[at] ?? item] as const) : [];
  });
  const nameOf = new Map(names);
  return own
    .split(', ')
    .map((one) => nameOf.get(one) ?? one)
    .join(comma(lang));
}

/** Claims by role: `left` and `right` are the first two, `others` those after them, `rest` all but the first, unless the finding's values name them by id. */
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
    rest: claims.slice(1),
    all: claims,
    ...Object.fromEntries(named),
  };
}

function partOf(claim: Claim, part: string, finding: Finding, report: Report, { lang, brief }: Wording): string | null {
  switch (part) {
    case 'quote':
      if (brief && finding.aspect === 'condition' && claim.condition) return conditionWords(claim.condition, lang);
      return brief && isBrief(claim) ? valueWords(claim, lang) : claim.quote;
    case 'source':
      return sourceName(claim, report);
    case 'date':
      return (claim.assertedAt && isoPoint(claim.assertedAt)) ?? word('undated', lang);
    case 'subject':
      return claim.subject.name;
    case 'attribute':
      return attributeLabel(claim.attribute, report, lang);
    case 'value':
      return valueWords(claim, lang);
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
