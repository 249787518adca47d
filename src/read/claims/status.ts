import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameType, TextValue } from '../../model/value.ts';
import { statesIn, type WordHit } from '../locales/cues.ts';
import type { Clause, Sentence } from '../segment/index.ts';

/** How a deal, a service or a person stands: halted, alive, sealed, joined, founded alone. */
export interface StatusHit {
  /** `status:<matter>`: `status:deal`, `status:calls`, `status:membership` … */
  readonly attribute: string;
  readonly value: TextValue;
  readonly span: Span;
  readonly subject: Mention | null;
  /** What types of name it may be said of. */
  readonly types: readonly NameType[];
  /** A deal is between two: where the clause names neither, those the document speaks of most. */
  readonly isOfPair: boolean;
  readonly scope: Readonly<Record<string, string>>;
}

type Language = 'zh' | 'en';
interface Place {
  readonly text: string;
  readonly names: readonly Mention[];
  readonly language: Language;
}

/** How far from its state the word for the matter may stand. */
const REACH = { zh: 14, en: 36 };
/** A matter of this kind is between two parties. */
const MUTUAL: ReadonlySet<string> = new Set(['deal', 'talks']);
/** A paper that is signed says by its kind how far it binds. */
const PAPER = /意向书|备忘录|letters? of intent|memorandum of understanding|term sheet/iu;
const TYPES: Readonly<Record<string, readonly NameType[]>> = {
  membership: ['person'],
  life: ['person'],
  founding: ['person'],
  participation: ['organisation', 'person'],
};
/** 和其他几位…创办, "founded by A and two colleagues": several at it, without a word for it. */
const SEVERAL = {
  zh: /(?:和|与|同|及)(?:其他|另外)?[^，,。；;、]{0,6}(?:几|数|多|两|三|四|五|六|七)[位名人个][^，,。；;]{0,14}?(?:创办|创立|成立|创建)/gu,
  en: /\bfounded (?:by|with) [^,.;]{2,40}\band (?:\p{Ll}+ ){0,2}(?:others|colleagues|friends|partners|engineers|alumni)\b/giu,
};

/** States told in a sentence. */
export function statusesIn(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: Language,
): readonly StatusHit[] {
  const names = mentions.filter((m) => m.kind === 'name' && sentence.start <= m.start && m.end <= sentence.end);
  const place: Place = { text, names, language };
  const clauses = sentence.clauses.filter((c) => !c.aside);
  return [
    ...clauses.flatMap((clause) => [...coursesIn(place, clause), ...rejectionsIn(place, clause)]),
    ...standingsIn(place, sentence),
  ].sort((a, b) => a.span.start - b.span.start);
}

function wordsIn(place: Place, { start, end }: Span, table: Parameters<typeof statesIn>[0]): WordHit[] {
  return statesIn(table, place.text.slice(start, end), place.language).map((hit) => ({
    ...hit,
    start: hit.start + start,
    end: hit.end + start,
  }));
}

const gapOf = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end));

/** A state beside the word for what is in it: "the deal is on hold", 暂停调用. */
function coursesIn(place: Place, clause: Clause): StatusHit[] {
  const matters = wordsIn(place, clause, 'matters');
  return wordsIn(place, clause, 'courses').flatMap((course): StatusHit[] => {
    const [matter] = matters
      .filter((m) => m.end <= course.start || m.start >= course.end)
      .toSorted((a, b) => gapOf(a, course) - gapOf(b, course));
    if (PAPER.test(place.text.slice(course.start, course.end))) return [hitOf('deal', course.meaning, course)];
    if (!matter || gapOf(matter, course) > REACH[place.language] || isCutOff(place, matter, course)) return [];
    return [hitOf(matter.meaning, course.meaning, hull(matter, course))];
  });
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Another conjunct, or a relative clause, lies between the two. */
const isCutOff = ({ text }: Place, a: Span, b: Span): boolean =>
  /\b(?:and (?!\p{Lu})|(?:but|which|who|after|before|because|while|although)\b)|但|而|因为|由于/u.test(
    text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)),
  );

const hitOf = (matter: string, state: string, span: Span, subject: Mention | null = null): StatusHit => ({
  attribute: `status:${matter}`,
  value: { kind: 'text', text: state },
  span,
  subject,
  types: TYPES[matter] ?? ['organisation', 'product', 'place', 'event'],
  isOfPair: MUTUAL.has(matter),
  scope: {},
});

/** Who calls the report of a matter's trouble wrong stands by the matter. */
function rejectionsIn(place: Place, clause: Clause): StatusHit[] {
  const words = wordsIn(place, clause, 'rejections');
  const report = words.find((w) => w.meaning === 'report');
  const rejected = words.find((w) => w.meaning === 'rejected' && gapOf(w, report ?? w) < 30);
  return report && rejected ? [hitOf('deal', 'defended', hull(report, rejected))] : [];
}

/** States of persons and investors: joined, left, late, founded alone or with others, withdrew. */
function standingsIn(place: Place, sentence: Sentence): StatusHit[] {
  const { text, language } = place;
  const words = wordsIn(place, sentence, 'standings');
  const several = [...text.slice(sentence.start, sentence.end).matchAll(SEVERAL[language])].map((m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
    meaning: 'founding:joint',
    form: '',
  }));
  return [...words, ...several].flatMap((word): StatusHit[] => {
    const [matter = '', state = ''] = word.meaning.split(':');
    if (state === 'none') return [];
    const subject = matter === 'participation' ? null : ownerOf(place, word, TYPES[matter] ?? []);
    if (!subject && matter !== 'participation') return [];
    const of = matter === 'life' ? undefined : objectOf(place, word, matter === 'founding');
    if (matter === 'membership' && !of) return [];
    return [{ ...hitOf(matter, state, word, subject), ...(of ? { scope: { of } } : {}) }];
  });
}

/** What is joined, left or founded: the organisation right behind the word; of what is founded also the one before it (X, co-founded by …). */
function objectOf({ text, names, language }: Place, word: WordHit, isFounding: boolean): string | undefined {
  const organisations = names.filter((m) => m.value.kind === 'name' && m.value.type === 'organisation');
  const isPassive = /^\s*by\b/iu.test(text.slice(word.end, word.end + 8));
  const behind = organisations.find((n) => n.start >= word.end && n.start - word.end < REACH[language]);
  const named =
    (isPassive ? undefined : behind) ?? (isFounding ? organisations.findLast((n) => n.end <= word.start) : undefined);
  return named?.value.kind === 'name' ? named.value.id : undefined;
}

/** The name right behind a word for the dead or "founded by"; else the last fitting name before it. */
function ownerOf({ text, names }: Place, word: WordHit, types: readonly NameType[]): Mention | null {
  const fitting = names.filter((m) => m.value.kind === 'name' && types.includes(m.value.type));
  const after = fitting.find((m) => m.start >= word.end);
  if (word.meaning === 'life:dead')
    return after && after.start - word.end < 24 && !/[，,。;；]/u.test(text.slice(word.end, after.start))
      ? after
      : null;
  if (after && /^\s*by\b/iu.test(text.slice(word.end, after.start))) return after;
  const inside = fitting.find((m) => m.start >= word.start && m.end <= word.end);
  return inside ?? fitting.findLast((m) => m.end <= word.start) ?? null;
}
