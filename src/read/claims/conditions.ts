import type { Atom, Condition } from '../../model/condition.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type CueHit, conceptsIn, cuesIn, isConcept } from '../locales/cues.ts';
import { foldCase } from '../locales/fold.ts';
import type { Clause, Sentence } from '../segment/index.ts';

/** A condition that a sentence states, and what it governs; all spans index the text that was read. */
export interface ConditionHit {
  readonly condition: Condition;
  /** The words of the condition, cue included. */
  readonly span: Span;
  /** What hangs on it: values inside it are conditional. */
  readonly scope: Span;
  /** It may be so: "could hinge on", 可能取决于. */
  readonly isHedged: boolean;
}

type Language = 'zh' | 'en';

interface Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly language: Language;
  readonly cues: readonly CueHit[];
}

/** 至于条件，…是…: a condition told as a noun and what it is. */
const AS_NOUN: Readonly<Record<Language, RegExp>> = {
  zh: /条件[”"」]?[^。；;]{0,24}?(?:是|为)(?!否|了|什么)/gu,
  en: /\b(?:conditions?|requirement)\b[^.;]{0,40}?\b(?:is|are|being)\b(?! (?:met|satisfied|fulfilled|subject|still|not))/giu,
};
/** 当满足…时, 在…的前提下: a condition that its end marks. */
const AS_TIME: Readonly<Record<Language, RegExp>> = {
  zh: /(?:当|在|需在|待|只有在)?[^，,。；;]{0,20}?(?:满足|达成|符合)[^，,。；;]{1,20}?(?:时|后|之后|的情况下|的前提下|条件下)|在[^，,。；;]{2,24}(?:的前提下|的条件下)/gu,
  en: /\b(?:when|after)\b[^,.;]{0,30}\bconditions? (?:is|are|have been|has been) (?:met|satisfied|fulfilled)/giu,
};
/** 须待…后方可支付, 在…后支付: what has to be before a payment is made; it governs what stands before it. */
const AWAITED: Readonly<Record<Language, RegExp>> = {
  zh: /(?:(?:须|需|尚须|仍须)待[^。；;]{2,80}?|在[^，,。；;]{2,60}?)(?:后|之后)(?:方|才|再|即)?(?:可|能|会|予以)?(?:支付|付清|付款|兑付|拨付|到位|投入|生效|解锁)/gu,
  en: /\bpayable (?:when|after|once)\b[^.;]{2,80}/giu,
};
/** "…, in each case no later than 31 May", 期限均为5月底: a deadline told behind all of a condition. */
const BEHIND =
  /^[\s，,]*(?:(?:in (?:each|either|both) cases?|all)\s*,?\s*)?(?:no later than|not later than|by|before|期限(?:均|都)?为|均须在|最迟(?:于|在)?|不晚于)\s*/iu;

/** Conditions stated in a sentence: if, unless, once, provided that, depends on; 如果, 除非, 一旦, 前提是, 取决于 … */
export function conditionsIn(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: Language,
): readonly ConditionHit[] {
  const within = text.slice(sentence.start, sentence.end);
  const cues = cuesIn(within, language).map((cue) => ({
    ...cue,
    start: cue.start + sentence.start,
    end: cue.end + sentence.start,
  }));
  const place: Place = { text, sentence, mentions, language, cues };
  const hits: ConditionHit[] = [];
  for (const cue of cues) {
    if (cue.kind !== 'condition' || hits.some((h) => h.span.start <= cue.start && cue.end <= h.span.end)) continue;
    const hit = ofCue(place, cue);
    if (hit) hits.push(hit);
  }
  for (const hit of [...marked(place, AS_NOUN), ...marked(place, AS_TIME), ...marked(place, AWAITED)])
    if (!hits.some((h) => h.span.start < hit.span.end && hit.span.start < h.span.end)) hits.push(hit);
  return hits.sort((a, b) => a.span.start - b.span.start);
}

/** The condition that holds at a value, or null. */
export function conditionAt(hits: readonly ConditionHit[], at: Span): Condition | null {
  const inside = (span: Span): boolean => span.start <= at.start && at.end <= span.end;
  const hit = hits.find(({ scope, span }) => inside(scope) && !inside(span));
  return hit ? hit.condition : null;
}

/** Concepts that say little by themselves: they give way to a more telling one beside them. */
const GENERAL = new Set([
  'conditions',
  'closing',
  'milestone',
  'demand',
  'price',
  'support',
  'test',
  'agreement',
  'financing',
  'deployment',
  'profit',
  'rain',
  'delivery',
]);

/** Whether a condition names a fact that others can be compared with, not only words of its own. */
export const isTelling = (condition: Condition): boolean =>
  condition.op === 'atom'
    ? isConcept(condition.atom.concept) && !GENERAL.has(condition.atom.concept)
    : condition.of.some(isTelling);

const clauseOf = (place: Place, at: number): Clause | undefined =>
  place.sentence.clauses.findLast((c) => c.start <= at && at < c.end);

function ofCue(place: Place, cue: CueHit): ConditionHit | null {
  const clause = clauseOf(place, cue.start);
  if (!clause) return null;
  switch (cue.meaning) {
    case 'depends':
      return make(place, { start: cue.start, end: clause.end }, cue.end, { start: clause.start, end: cue.start });
    case 'requires':
      return make(place, { start: cue.start, end: clause.end }, cue.end, before(place, clause, cue.start));
    case 'unless': {
      const hit = opened(place, cue, clause);
      return hit && { ...hit, condition: { op: 'not', of: [hit.condition] } };
    }
    case 'otherwise':
      return null;
    default:
      return opened(place, cue, clause);
  }
}

/** "If A, B" governs what follows the clause; "B if A" and "B，除非 A" what stands before it. */
function opened(place: Place, cue: CueHit, clause: Clause): ConditionHit | null {
  const { text, sentence, language } = place;
  const leads =
    text.slice(clause.start, cue.start).trim().length <= (language === 'zh' ? 6 : 12) &&
    !/\p{L}{3}.*[,，]/u.test(text.slice(clause.start, cue.start));
  const follows = place.sentence.clauses.some((c) => !c.aside && c.start >= clause.end);
  // 如果 A 没完成 X，B…: the consequent may stand in the same clause after 则/就/将.
  const inner = language === 'zh' ? /(?:时|后)?(?:，|,)?(?:则|就|便|才)/u.exec(text.slice(cue.end, clause.end)) : null;
  const end = inner ? cue.end + inner.index : clause.end;
  const scope =
    leads && (follows || inner)
      ? { start: end, end: sentence.end }
      : leads && clause.start > sentence.start
        ? before(place, clause, clause.start)
        : { start: clause.start, end: cue.start };
  return make(place, { start: cue.start, end }, cue.end, scope);
}

/** What stands before a condition told last: the clause it ends, or the clauses of the sentence before it. */
function before(place: Place, clause: Clause, at: number): Span {
  const own = place.text.slice(clause.start, at).trim();
  const home = clause.aside
    ? place.sentence.clauses.find((c) => !c.aside && c.start <= clause.start && clause.end <= c.end)
    : null;
  if (home) return { start: place.sentence.start, end: clause.start };
  return own.length > (place.language === 'zh' ? 3 : 6) && /\d/u.test(own)
    ? { start: clause.start, end: at }
    : { start: place.sentence.start, end: at };
}

function marked(place: Place, patterns: Readonly<Record<Language, RegExp>>): ConditionHit[] {
  const { text, sentence, language } = place;
  const within = text.slice(sentence.start, sentence.end);
  return [...within.matchAll(patterns[language])].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isNoun = patterns === AS_NOUN;
    const clause = clauseOf(place, end - 1);
    const content = isNoun ? { start: end, end: clause ? Math.max(clause.end, end) : sentence.end } : { start, end };
    const isBefore = isNoun || patterns === AWAITED;
    const home = clauseOf(place, start);
    const scope =
      patterns === AWAITED && home
        ? before(place, home, start)
        : isNoun
          ? { start: sentence.start, end: start }
          : { start: end, end: sentence.end };
    if (isBefore && conceptsIn(text.slice(content.start, content.end), language).length === 0) return [];
    const hit = make(place, { start, end: content.end }, content.start, scope);
    return hit ? [hit] : [];
  });
}

function make(place: Place, span: Span, from: number, scope: Span): ConditionHit | null {
  const content = { start: from, end: span.end };
  if (place.text.slice(from, span.end).trim().length < 2) return null;
  return { condition: formulaOf(place, content), span, scope, isHedged: isHedged(place, span.start) };
}

/** A hedge in or right before the words of the condition: it is unsure whether there is one. */
const isHedged = ({ text, cues }: Place, at: number): boolean =>
  /^(?:可能|(?:may|might|could)\b)/iu.test(text.slice(at, at + 6)) ||
  cues.some(
    (c) =>
      c.kind === 'hedge' &&
      c.end <= at &&
      /^\s*(?:also |still |well |还|也|仍)?\s*(?:be )?$/u.test(text.slice(c.end, at)),
  );

/** A condition's words as a formula: `or` binds loosest; facts set side by side without a connective leave open which it is. */
function formulaOf(place: Place, span: Span): Condition {
  const deadline = dateIn(place, span) ?? deadlineBehind(place, span);
  const joint = (meaning: string, at: Span): Span[] => splitAt(place, at, meaning);
  const either = joint('or', span).map((part) => {
    const all = joint('and', part).map((piece) => factOf(place, piece, span, deadline));
    return all.length > 1 ? ({ op: 'and', of: all } as const) : (all[0] as Condition);
  });
  return either.length > 1 ? { op: 'or', of: either } : (either[0] as Condition);
}

/** Cuts at connectives that have a concept on both sides: 美国和欧盟批准 is one approval. */
function splitAt(place: Place, span: Span, meaning: string): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const cue of place.cues) {
    if (cue.kind !== 'connective' || cue.meaning !== meaning || cue.start <= start || cue.end >= span.end) continue;
    const [left, right] = [place.text.slice(start, cue.start), place.text.slice(cue.end, span.end)];
    if (!conceptsIn(left, place.language).length || !conceptsIn(right, place.language).length) continue;
    parts.push({ start, end: cue.start });
    start = cue.end;
  }
  return [...parts, { start, end: span.end }];
}

function factOf(place: Place, part: Span, whole: Span, deadline: Atom['deadline']): Condition {
  const { text, language, cues } = place;
  const words = text.slice(part.start, part.end);
  const concepts = distinct(conceptsIn(words, language));
  const subject = subjectIn(place, part) ?? subjectIn(place, whole);
  const atom = (concept: string, said: string): Condition => ({
    op: 'atom',
    atom: { concept, subject, deadline: dateIn(place, part) ?? deadline, text: said.trim() },
  });
  const facts = concepts.length
    ? concepts.map(({ meaning, start, end }) => atom(meaning, concepts.length > 1 ? words.slice(start, end) : words))
    : [atom(foldCase(words).replace(/\s+/gu, ' ').trim().slice(0, 60), words)];
  const fact: Condition =
    facts.length > 1
      ? {
          op: 'unclear',
          of: [
            { op: 'and', of: facts },
            { op: 'or', of: facts },
          ],
        }
      : (facts[0] as Condition);
  const isDenied =
    cues.some(
      (c) =>
        c.kind === 'negation' &&
        /^(?:not|not-yet|stopped)$/.test(c.meaning) &&
        c.start >= part.start &&
        c.end <= part.end,
    ) ||
    /(?:^|[^\p{L}])(?:fails? to|does not|do not)\b|不(?!仅|只|过|同|低于|少于|高于|超过|多于|大于|小于|晚于|早于|迟于|足)/iu.test(
      words,
    );
  return isDenied ? { op: 'not', of: [fact] } : fact;
}

/** One concept once; a general one (`conditions`, `agreement`) gives way to what it is about. */
function distinct(hits: ReturnType<typeof conceptsIn>): { meaning: string; start: number; end: number }[] {
  const byMeaning = new Map(hits.map((h) => [h.meaning, h]));
  const specific = [...byMeaning.values()].filter((h) => !GENERAL.has(h.meaning));
  return specific.length ? specific : [...byMeaning.values()].slice(0, 1);
}

function deadlineBehind(place: Place, { end }: Span): Atom['deadline'] {
  const rest = place.text.slice(end, Math.min(place.sentence.end, end + 80));
  const cue = BEHIND.exec(rest) ?? BEHIND.exec(rest.slice(rest.search(/[，,]/u)));
  const at = cue ? place.text.indexOf(cue[0], end) + cue[0].length : -1;
  const date = place.mentions.find(
    (m) => m.value.kind === 'date' && at >= 0 && m.start >= at - 14 && m.start <= at + 2,
  );
  return date?.value.kind === 'date' ? date.value.period : null;
}

function dateIn(place: Place, span: Span): Atom['deadline'] {
  const found = place.mentions.find((m) => m.value.kind === 'date' && span.start <= m.start && m.end <= span.end);
  return found?.value.kind === 'date' ? found.value.period : null;
}

function subjectIn(place: Place, span: Span): string | null {
  const found = place.mentions.find(
    (m) =>
      m.kind === 'name' && span.start <= m.start && m.end <= span.end && !conceptsIn(m.text, place.language).length,
  );
  return found?.value.kind === 'name' ? found.value.id : null;
}
