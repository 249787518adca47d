import type { Dated } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { NameValue } from '../../model/value.ts';
import { formId } from '../mentions/name-id.ts';
import { findCues, type Lexicon } from './lexicon.ts';
import { isBesideValue, type Subject } from './subjects.ts';
import { settled } from './times.ts';
import { isMark, type Token } from './tokens.ts';

/** A kind of happening and the word its document calls it by. */
interface Kind {
  readonly id: string;
  readonly word: string;
}

/** What a document tells of floods, crashes, elections: what they cost is said of them, unless it is said of a place. */
export interface Happenings {
  /** Type of event → the kind the document tells of most. */
  readonly main: ReadonlyMap<string, Kind>;
  /** Where it took place: the place the document names most. */
  readonly scene: NameValue | null;
  /** The day it began. */
  readonly since: Period | null;
  /** Ids of the names the document speaks of most: they tell one flood from another. */
  readonly names: readonly string[];
}

const PREFIX = 'KIND:';

/** The kind each type of happening is told to be, by the words of the document; its title counts for many. */
export function mainKinds(
  texts: readonly { readonly text: string; readonly weight: number }[],
  lexicon: Lexicon,
): Map<string, Kind> {
  const tally = new Map<string, { type: string; kind: Kind; weight: number }>();
  for (const { text, weight } of texts)
    for (const { cue, start, end } of findCues(text, lexicon))
      for (const { type, id } of kindsOf(cue.classes)) {
        const key = `${type}=${id}`;
        const known = tally.get(key);
        const kind = known?.kind ?? { id, word: text.slice(start, end).toLowerCase() };
        tally.set(key, { type, kind, weight: (known?.weight ?? 0) + weight });
      }
  const main = new Map<string, { kind: Kind; weight: number }>();
  for (const { type, kind, weight } of tally.values())
    if (weight > (main.get(type)?.weight ?? 0)) main.set(type, { kind, weight });
  return new Map([...main].map(([type, { kind }]) => [type, kind]));
}

const kindsOf = (classes: Iterable<string>): { type: string; id: string }[] =>
  [...classes].flatMap((name) => {
    const [type, id] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('=') : [];
    return type && id ? [{ type, id }] : [];
  });

/** How long before its document a happening may have been that the document tells of. */
const NEWS = 100;

/** The day of what the document tells of: the earliest in the sentences that say that it happened, of those not long before the document. */
export function dayOfHappening(
  blocks: readonly {
    readonly text: string;
    readonly mentions: readonly Mention[];
    readonly sentences: readonly Span[];
  }[],
  lexicon: Lexicon,
  published: Dated | null,
): Period | null {
  let first: Period | null = null;
  const today = published?.period.to ?? null;
  for (const { text, mentions, sentences } of blocks)
    for (const { start, end } of sentences) {
      const dates = mentions.filter((m) => m.kind === 'date' && m.start >= start && m.end <= end);
      if (dates.length === 0) continue;
      const isTold = findCues(text, lexicon, start, end).some(({ cue }) =>
        cue.classes.some((c) => c === 'HAPPENS' || c.startsWith(PREFIX)),
      );
      if (!isTold) continue;
      for (const mention of dates) {
        const period = settled(mention, { published, isAhead: false });
        if (period?.from == null || period.to === null || period.to - period.from > 1) continue;
        if (
          today === null
            ? first !== null || mention.inferred.length > 0
            : period.from > today || period.from < today - NEWS
        )
          continue;
        if (first?.from == null || period.from < first.from) first = period;
      }
    }
  return first && { ...first, fromSecond: null, toSecond: null, granularity: 'day', zone: null };
}

/** The happening a value is of: the one its sentence names, else the document's. */
export function happeningSubject(
  type: string,
  text: string,
  tokens: readonly Token[],
  at: Span,
  { main, scene }: Happenings,
): NameValue {
  const known = main.get(type);
  const named = tokens.flatMap((token) =>
    kindsOf(token.classes).flatMap((kind) => (kind.type === type ? [{ ...kind, token }] : [])),
  );
  const own = named.some(({ id }) => id === known?.id)
    ? undefined
    : (named.findLast(({ token }) => token.end <= at.start) ?? named[0]);
  const kind = own
    ? { id: own.id, word: text.slice(own.token.start, own.token.end).toLowerCase() }
    : (known ?? { id: type, word: type });
  const isHan = /\p{Script=Han}/u.test(kind.word);
  const name = scene ? `${scene.name}${isHan ? '' : ' '}${kind.word}` : kind.word;
  return { kind: 'name', id: kind.id, name, type: 'event', by: 'text' };
}

/** In Chinese: what a place is told to have met with or to lie near is no part of it. */
const MET =
  /发生|坠|附近|遭遇|遭受|海域|以[东南西北]|上空|袭击|^(?:地震|强震|洪灾|洪水|火灾|大火|空难|台风|水灾|旱灾|爆炸|事故|大选|选举)/u;
const LOCUS =
  /\b(?:near|off|at|outside|over|between|towards?|toward|hits?|struck|strikes?|rock(?:s|ed)|batter(?:s|ed)|swept|lash(?:es|ed)|from|for|bound for)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu;
const FRONTED =
  /(?:(?:^|[.!?;。；，,]\s*|\b(?:and|while|but)\s+)(?:in|across|throughout|inside)\s*(?:the\s+|[\p{L}-]+\s+){0,3}|(?:^|[。；，,：:])\s*在[^，。；,]{0,10})$/iu;
const AREA =
  /(?:(?:^|[。；，,])\s*在(?<zh>[^，,。；;]{2,30}(?:地区|一带|境内|等地|[省市县州区]))[，,][^，,。；;]*|(?:^|[.;]\s+)In\s(?<en>[^,.;]{3,40}\b(?:areas?|regions?|parts)(?:\sof\s\p{Lu}\p{L}+)?),\s[^,.;]*)$/u;

/** The part of a country that goes by no name of its own, as the text describes it. */
export function areaOf(text: string, value: Span, country: NameValue): NameValue {
  const found = AREA.exec(text.slice(Math.max(0, value.start - 80), value.start))?.groups;
  const words = (found?.['zh'] ?? found?.['en'] ?? '').trim();
  return words
    ? { ...country, id: `${country.id}-${formId(words)}`, name: `${country.name} (${words})`, by: 'text' }
    : country;
}

/** Whether a value is said of the place found for it, and not only told in its neighbourhood. */
export function isSaidOfPlace(text: string, tokens: readonly Token[], subject: Subject, value: Span): boolean {
  const { name, span } = subject;
  // Of a part of the country that has no name: 在反对派控制地区，…; in rebel-held areas, ….
  if (AREA.test(text.slice(Math.max(0, value.start - 80), value.start))) return name.type === 'place';
  if (!subject.stated || !span) return subject.stated;
  const isName = tokens.some((t) => t.start === span.start && t.classes.has('NAME'));
  if (name.type === 'organisation' || !isName) return true;
  if (span.start >= value.end) return isBesideValue(text, span, value);
  const between = text.slice(span.end, value.start);
  if (name.type !== 'place') return /^\s*(?:的|有|已有|各|合计|:|：)?\s*$/u.test(between);
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (MET.test(between) || LOCUS.test(before)) return false;
  // Another number between the two is the place's own.
  if (tokens.some((t) => t.classes.has('VALUE') && t.start >= span.end && t.end <= value.start)) return false;
  const marks = tokens.filter((t) => t.kind === 'mark' && t.start >= span.end && t.end <= value.start);
  if (marks.some((mark) => isMark(mark, 'SEMI', 'STOP', 'COLON', 'DASH'))) return false;
  const commas = marks.filter((mark) => isMark(mark, 'COMMA'));
  return commas.length === 0 || (commas.length === 1 && FRONTED.test(before));
}

const PART_NAME =
  /(?:^|[，、；：。（]|其中|包括|以及|和)((?:[\p{Script=Han}·・-]){1,12}[省市县区州镇村乡町府道郡国岛矿厂])(?:合计|共有?|有|各)?(?:约|至少|超过)?$/u;

/** In a list of parts what stands before a number names the part, known or not: 其中甲大区202人，乙-丙大区2人. */
export function namedPart(text: string, value: Span): NameValue | null {
  const name = PART_NAME.exec(text.slice(Math.max(0, value.start - 24), value.start))?.[1];
  return name && !OTHERS.test(name) ? { kind: 'name', id: formId(name), name, type: 'place', by: 'form' } : null;
}
const OTHERS = /其他|其余|其它|全国|各|另|该|其中|包括|[和与及]/u;
