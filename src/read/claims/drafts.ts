import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameValue } from '../../model/value.ts';
import { PEOPLE } from '../locales/things.ts';
import { fittingAttribute, nearestCue } from './attach.ts';
import { type Attribute, changeOf, fits, isOtherwise, isQuantity, shaped } from './attributes.ts';
import { changesOf, compared } from './compared.ts';
import type { Compiled } from './compiled.ts';
import { type Match, matchRows } from './constructions/match.ts';
import { groupOf, isOfOtherThing } from './counted.ts';
import { partsAndBounds } from './parts-and-bounds.ts';
import { isBesideValue } from './subjects.ts';
import { isMark, type Token } from './tokens.ts';

/** What is known of a claim before its subject, voice and time are read: a value under an attribute, and the words that put it there. */
export interface Draft {
  readonly value: Token;
  readonly mention: Mention;
  readonly attribute: Attribute;
  /** The word that names the attribute, or the construction's whole stretch. */
  readonly cue: Span | null;
  readonly subject: Token | null;
  /** Several who have the value between them. */
  readonly together?: readonly Token[];
  readonly of: NameValue | null;
  readonly scope: Readonly<Record<string, string>>;
  readonly inferred: readonly string[];
  /** The total of which it is told as a part. */
  readonly whole?: Token;
}

/** Drafts of a sentence: constructions first, the heaviest for each value; then the nearest word that names a fitting attribute. */
export function draftsOf(text: string, tokens: readonly Token[], known: Compiled, above: readonly Token[]): Draft[] {
  const matches = matchRows(tokens, known.rows, text);
  const owners = cueOwners(matches);
  const held = cuesHeld(tokens);
  const drafts: Draft[] = [];
  const put = (made: readonly Draft[], at: number): void => {
    for (const draft of made)
      if (draft.cue === null || !isOfOtherThing(text, draft.value, tokens[at - 1], draft.attribute))
        drafts.push(asPart(text, tokens, drafts, draft));
  };
  for (const [i, token] of tokens.entries()) {
    if (!token.mention || !(token.classes.has('VALUE') || token.classes.has('DATE'))) continue;
    const taken = new Set([...owners].filter(([, values]) => !values.includes(token)).map(([cue]) => cue));
    const matched = bestMatch(text, matches, token, held, known, taken);
    const built = matched[0]?.attribute.vague ? preferClear(matched, text, tokens, i, taken) : matched;
    if (built.length > 0) put(built, i);
    else if (token.classes.has('VALUE') || isDateValue(tokens, token)) {
      const near = fallback(text, tokens, i, above, taken, known);
      // 其中甲省2人: told as a part it counts what the total counts, whatever noun it has of its own.
      const named = near.some((draft) => draft.cue !== null || draft.inferred.length > 0);
      const carried = named ? [] : inherited(text, tokens, i, drafts);
      put(carried.length > 0 ? carried : near, i);
    }
  }
  const told = drafts.map((draft) => grouped(text, tokens, besides(draft, drafts, known)));
  return changesOf(compared(text, partsAndBounds(text, tokens, told)));
}

/** 10 in four other towns, 其他四个市町合计20人: what is left of a total. */
const isOfOthers = (text: string, { start, end }: Span): boolean =>
  /(?:其他|其余|其它)[^，。；、]{0,12}$/u.test(text.slice(Math.max(0, start - 16), start)) ||
  /^\s+(?:\p{L}+\s+){0,2}(?:in|from|at)\s+(?:the\s+)?(?:\p{L}+\s+)?other\b/iu.test(text.slice(end, end + 40));

/** Three more bodies, 新增3人死亡, another two people: what came to a count, and not the count. */
const isAdded = (text: string, { start, end }: Span): boolean =>
  /(?:新增|又有|再有|再添|\banother|\ban additional|\ba further)\s*(?:约|about\s)?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^\s(?:more|additional|further|new)\s(?!than\b)/iu.test(text.slice(end, end + 12)) ||
  /\d\s(?:more|additional)\b|^(?:another|an additional)\b/iu.test(text.slice(start, end));

/** A toll of some of the people only: one firefighter among them. */
function grouped(text: string, tokens: readonly Token[], draft: Draft): Draft {
  const group = draft.attribute.scopes.includes('group') ? groupOf(text, tokens, draft.value) : null;
  if (group) return { ...draft, scope: { ...draft.scope, group } };
  if (isToll(draft.attribute) && isAdded(text, draft.value))
    return { ...draft, scope: { ...draft.scope, part: 'added' } };
  return draft.whole && isOfOthers(text, draft.value) ? { ...draft, scope: { ...draft.scope, part: 'others' } } : draft;
}

/** What another claim of the sentence makes of an attribute: a price paid beside a stake is an investment. */
function besides(draft: Draft, all: readonly Draft[], known: Compiled): Draft {
  for (const [other, id] of Object.entries(draft.attribute.beside)) {
    const attribute = known.lexicon.attributes.get(id);
    if (attribute && all.some((d) => d.attribute.id === other)) return { ...draft, attribute };
  }
  return draft;
}

/** A word that says little (时间为 …) gives way to one near by that says what (进入维护期, 时间为 …). */
function preferClear(
  vague: Draft[],
  text: string,
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<Span>,
): Draft[] {
  const near = nearestCue(text, tokens, at, taken);
  if (!near || near.attribute.vague || near.cost > CLEAR) return vague;
  return vague.map((draft) => ({ ...draft, attribute: shaped(near.attribute, draft.mention), cue: near.cue }));
}

/**
 * 20,319 deaths, including 16,546 in Turkey and 3,868 in Syria; 其中A省202人，B省2人: a value with no word of its own takes that of the total it is told
 * as a part of, or of the last value, where it is of the same kind.
 */
function inherited(text: string, tokens: readonly Token[], at: number, before: readonly Draft[]): Draft[] {
  const value = tokens[at];
  const mention = value?.mention;
  if (!value || !mention || !isQuantity(mention) || mention.value.relation) return [];
  const { unit } = mention.value;
  // 签约后支付30%: a share of what is paid.
  if (
    unit === '%' &&
    /(?:支付|付款|缴付|\bpay(?:s|ing|able)?)\s*$/iu.test(text.slice(Math.max(0, value.start - 9), value.start))
  )
    return [];
  // A bare number with a noun of its own counts that: four other towns.
  if (unit === '' && !ENDS_HERE.test(text.slice(value.end, value.end + 8))) return [];
  const last = before.findLast(
    (d) => isQuantity(d.mention) && !d.mention.value.relation && isCountedAlike(d.mention.value.unit, unit),
  );
  if (!last || !fits(last.attribute, mention) || value.start - last.value.end > 80) return [];
  if (isOfOtherThing(text, value, tokens[at - 1], last.attribute)) return [];
  const whole = wholeOf(text, tokens, value, last);
  if (!whole && isToll(last.attribute)) return [];
  return [
    {
      ...last,
      value,
      mention,
      cue: null,
      subject: null,
      scope: {},
      inferred: whole ? [] : ['attribute'],
      ...(whole ? { whole } : {}),
    },
  ];
}

/** 232 people died, 99 of them in Suzu and 98 in Wajima: behind words for a part the same attribute's number is one of the number before. */
function asPart(text: string, tokens: readonly Token[], before: readonly Draft[], draft: Draft): Draft {
  if (draft.whole || !isToll(draft.attribute)) return draft;
  const same = before.filter((d) => d.attribute.id === draft.attribute.id);
  const [last, total] = [same.at(-1), same.findLast((d) => !d.whole)];
  const isFrom = (d: Draft, is: (between: readonly Token[]) => boolean): boolean => {
    const between = tokens.filter((t) => t.start >= d.value.end && t.end <= draft.value.start);
    return is(between) && !between.some((t) => isMark(t, 'STOP', 'SEMI'));
  };
  const isPlaced = (value: Token): boolean =>
    tokens.some((t) => (t.classes.has('PLACE') || t.classes.has('OTHER')) && isBesideValue(text, t, value));
  const isNext = last?.whole && (!draft.cue || draft.cue.start < last.value.start);
  // 50 people, 20 each in A and B: the same word, a place of its own, and none for the total.
  const isSplit = total && draft.cue === total.cue && isPlaced(draft.value) && !isPlaced(total.value);
  const isTold = total && isFrom(total, (between) => isSplit === true || isMarkedPart(text, between, draft.value));
  const whole = isNext && last && isFrom(last, () => true) ? last.whole : total && isTold ? total.value : null;
  return whole ? { ...draft, whole, inferred: draft.inferred.filter((path) => path !== 'attribute') } : draft;
}

/** 99 of them; 其中, of whom, including before it. */
const isMarkedPart = (text: string, before: readonly Token[], { end }: Token): boolean =>
  before.some((t) => t.classes.has('OF_WHICH')) ||
  /^\s*of (?:them|whom|these|those)\b/iu.test(text.slice(end, end + 12));

/** The people of a toll and those of a part of it. */
const isCountedAlike = (whole: string, part: string): boolean =>
  whole === part || part === '' || (PEOPLE.has(part) && PEOPLE.has(whole));

/** Counts of what an event did to people: a number beside one is of something else as often as of it. */
const isToll = ({ value, event, units }: Attribute): boolean =>
  value === 'count' && event !== null && units.includes('people');

/** The total a value is a part of: where words say so, where it goes on a list of parts, where it is told of a place of its own. */
function wholeOf(text: string, tokens: readonly Token[], value: Token, last: Draft): Token | null {
  const between = tokens.filter((t) => t.start >= last.value.end && t.end <= value.start);
  if (between.some((t) => isMark(t, 'STOP'))) return null;
  if (isMarkedPart(text, between, value)) return last.whole ?? last.value;
  const isPlaced = tokens.some(
    (t) => (t.classes.has('PLACE') || t.classes.has('OTHER')) && isBesideValue(text, t, value),
  );
  if (last.whole)
    return isPlaced || between.every((t) => t.kind !== 'cue' || t.attributes.length === 0) ? last.whole : null;
  return isPlaced ? last.value : null;
}

const ENDS_HERE =
  /^\s*(?:$|[,.;:)，。；：、）]|in\b|and\b|from\b|at\b|of\b|each\b|were\b|was\b|are\b|on\b|to\b|for\b|人|名|各|和)/u;

/** Cue words that stand right behind a value (38 gold, 110亿美元融资) speak of that value and no other. */
function cueOwners(matches: readonly Match[]): Map<Token, Token[]> {
  const owners = new Map<Token, Token[]>();
  for (const { bound, slack } of matches) {
    const cue = bound.get('attr')?.[0];
    const values = bound.get('value') ?? [];
    const last = values.at(-1);
    if (!cue || !last?.mention || slack > 0.35 || last.end > cue.start || !fittingAttribute(cue, last)) continue;
    owners.set(cue, [...(owners.get(cue) ?? []), ...values]);
  }
  return owners;
}

/** How near a clear word has to stand to go before a vague one. */
const CLEAR = 10;

/** A date is a value of its own only where a cue word that asks for a date stands in the sentence. */
const isDateValue = (tokens: readonly Token[], value: Token): boolean =>
  tokens.some((t) => t.attributes.length > 0 && fittingAttribute(t, value)?.value === 'date');

/** 40金27银: words that a value holds, which name what that one counts; cue → value. */
function cuesHeld(tokens: readonly Token[]): Map<Token, Token> {
  const held = new Map<Token, Token>();
  for (const [i, value] of tokens.entries()) {
    if (!value.classes.has('VALUE')) continue;
    for (let at = i + 1; at < tokens.length; at++) {
      const cue = tokens[at] as Token;
      if (cue.start >= value.end) break;
      if (cue.end <= value.end && cue.attributes.length > 0) held.set(cue, value);
    }
  }
  return held;
}

function bestMatch(
  text: string,
  matches: readonly Match[],
  value: Token,
  held: ReadonlyMap<Token, Token>,
  known: Compiled,
  taken: ReadonlySet<Token>,
): Draft[] {
  const own = matches
    .filter((m) => m.bound.get(m.row.construction.claim.value)?.includes(value))
    .filter((m) => !m.bound.get('attr')?.some((cue) => taken.has(cue) || (held.get(cue) ?? value) !== value))
    .sort((a, b) => b.weight - a.weight || a.slack - b.slack || a.start - b.start);
  for (const match of own) {
    const drafts = draftsOfMatch(text, match, value, known);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function draftsOfMatch(text: string, match: Match, value: Token, known: Compiled): Draft[] {
  const { claim, distribute, respectively } = match.row.construction;
  const { mention } = value;
  const cue = match.bound.get('attr')?.[0] ?? null;
  const named = claim.attribute ? known.lexicon.attributes.get(claim.attribute) : cue && fittingAttribute(cue, value);
  const attribute =
    named && claim.change ? changeOf(named, claim.change) : named && mention ? shaped(named, mention) : null;
  if (!mention || !attribute || !fits(attribute, mention) || (cue && isOtherwise(text, cue, attribute))) return [];
  const subjects = (claim.subject && match.bound.get(claim.subject)) || [];
  const position = match.bound.get(claim.value)?.indexOf(value) ?? 0;
  const of = claim.of ? nameOf(match.bound.get(claim.of)?.[0]) : null;
  const draft = (subject: Token | null): Draft => ({
    value,
    mention,
    attribute,
    cue: cue ?? { start: match.start, end: match.end },
    subject,
    of,
    scope: scopeOf(match),
    inferred: [],
  });
  // Lists that are paired off are lists, and of one length.
  if (respectively && (subjects.length < 2 || subjects.length !== match.bound.get(claim.value)?.length)) return [];
  if (respectively) return [draft(subjects[position] ?? null)];
  if (distribute && distribute === claim.subject && (subjects.length === 1 || match.hasEach))
    return subjects.map(draft);
  if (distribute && subjects.length > 1) return [{ ...draft(subjects[0] ?? null), together: subjects }];
  return [draft(subjects[0] ?? null)];
}

const nameOf = (token: Token | undefined): NameValue | null =>
  token?.mention?.value.kind === 'name' ? token.mention.value : null;

/** `investor: who` takes the id of the name under that label; any other word is the scope itself. */
function scopeOf(match: Match): Record<string, string> {
  const scope: Record<string, string> = {};
  for (const [role, source] of Object.entries(match.row.construction.claim.scope)) {
    const bound = match.bound.get(source);
    const name = nameOf(bound?.[0]);
    if (name) scope[role] = name.id;
    else if (!match.row.parts.some((p) => p.label === source)) scope[role] = source;
  }
  return scope;
}

function fallback(
  text: string,
  tokens: readonly Token[],
  at: number,
  above: readonly Token[],
  taken: ReadonlySet<Token>,
  known: Compiled,
): Draft[] {
  const value = tokens[at];
  const mention = value?.mention;
  if (!value || !mention) return [];
  const draft = (attribute: Attribute, cue: Span | null, inferred: readonly string[]): Draft[] => [
    { value, mention, attribute, cue, subject: null, of: null, scope: {}, inferred },
  ];
  const near = nearestCue(text, tokens, at, taken);
  if (near) return draft(shaped(near.attribute, mention), near.cue, near.cost > 12 ? ['attribute'] : []);
  const counted = countedThing(mention);
  // Two versions under a heading on sizes are versions.
  const isBare =
    isQuantity(mention) && mention.value.unit === '' && !ENDS_HERE.test(text.slice(value.end, value.end + 8));
  const heading = (isBare ? [] : above)
    .map((cue) => fittingAttribute(cue, value))
    // 31 reports under a heading on what was recalled are reports.
    .find(
      (a) =>
        a !== null &&
        !known.happenings.has(a.event ?? '') &&
        (!counted || (isQuantity(mention) && a.units.includes(mention.value.unit))),
    );
  if (heading) return draft(heading, null, ['attribute']);
  return counted ? draft(counted, null, []) : [];
}

/** 5,575 buildings, 128 experts: the thing counted is the attribute, where nothing else names one. */
function countedThing(mention: Mention): Attribute | null {
  if (!isQuantity(mention) || mention.kind !== 'measure' || !/^[a-z][a-z ]{3,}$/u.test(mention.value.unit)) return null;
  return openAttribute(`count_of_${mention.value.unit.replaceAll(' ', '_')}`);
}

export const openAttribute = (id: string): Attribute => ({
  id,
  label: { zh: id, en: id },
  value: 'any',
  units: [],
  cues: { zh: [], en: [] },
  open: true,
  vague: false,
  beside: {},
  unitPrice: false,
  limit: false,
  time: 'changing',
  event: null,
  subject: [],
  scopes: [],
  domain: 'open',
});
