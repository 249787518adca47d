import type { Span } from '../../model/span.ts';
import type { NameType, NameValue } from '../../model/value.ts';
import { widthOf } from './constructions/match.ts';
import type { Deal } from './deal.ts';
import { together } from './joint.ts';
import { around, isMark, type Token } from './tokens.ts';

/** Who a document is about, and who was last spoken of, by type of name. */
export interface Focus {
  readonly last: Map<NameType, NameValue>;
  readonly topic: ReadonlyMap<NameType, NameValue>;
  /** The two names of a type the document speaks of most: 两国, both companies. */
  readonly pairs: ReadonlyMap<NameType, readonly NameValue[]>;
  /** The place a place or an organisation belongs to. */
  readonly within: (id: string) => NameValue | null;
  /** Whose round, whose valuation was last told of. */
  raiser: NameValue | null;
  /** The takeover the document tells of, the one told of last. */
  deal: Deal | null;
  /** By what is taken over. */
  readonly deals: Map<string, Deal>;
  /** The one the sentence at hand speaks of. */
  told: Deal | null;
  /** The two firms last named side by side: the two, 两家. */
  pair: readonly NameValue[];
  /** Names in the heading right above, where it is not the title. */
  heading: readonly NameValue[];
}

export interface Subject {
  readonly name: NameValue;
  /** Stated in the sentence, or filled in. */
  readonly stated: boolean;
  /** Where it stands, if it does. */
  readonly span: Span | null;
  /** Who the two are that one word stands for. */
  readonly members?: readonly NameValue[];
}

/** Pronouns and the types of name they stand for. A bare 公司 is the one the document is about. */
const CARRIED: Readonly<Record<string, readonly NameType[]>> = {
  PRONOUN_TOPIC: ['organisation'],
  PRONOUN_COMPANY: ['organisation'],
  PRONOUN_PROJECT: ['product', 'event', 'work', 'other'],
  PRONOUN_PLACE: ['place'],
  PRONOUN: ['organisation', 'product', 'person', 'other', 'event', 'work', 'version', 'place'],
};

/** Dearer candidates (an object, a mere source, a name behind the value) yield to who is spoken of anyway. */
const LIKELY = 5.9;

interface Candidate extends Subject {
  readonly cost: number;
}

/** Who a value is said of: the name that owns the cue, the subject of its clause or sentence, else who was spoken of before. */
export function subjectOf(
  text: string,
  all: readonly Token[],
  anchor: Span,
  value: Span,
  cue: Span | null,
  types: readonly string[],
  focus: Focus,
  isRaised = false,
): Subject | null {
  const tokens = around(all, value);
  const candidates = tokens.flatMap((token, i): Candidate[] => {
    const name = nameAt(text, tokens, i, types, focus);
    if (!name || (token.start < anchor.end && anchor.start < token.end && token.kind !== 'mention')) return [];
    const backs = isRaised && token.classes.has('BACKER') ? 6 : 0;
    return [{ ...name, cost: costOf(text, tokens, i, anchor, value, cue, types) + doubt(name.name, types) + backs }];
  });
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  if (best && best.cost < LIKELY)
    return types.length === 0 || types.includes('product') ? introduced(text, tokens, best, candidates, anchor) : best;
  // The two, whoever they are, are not who the document is about.
  if (tokens.some((t) => t.classes.has('BOTH_COMPANIES') && t.end <= value.start)) return null;
  const raiser = isRaised ? focus.raiser : null;
  const dropped =
    raiser ??
    fitting(types)
      .map((type) => focus.heading.find((n) => n.type === type) ?? focus.topic.get(type) ?? focus.last.get(type))
      .find((n) => n !== undefined);
  return dropped ? { name: dropped, stated: false, span: null } : best;
}

/** Alpha unveils the Orbit 3, which weighs 187 g: what a firm brings out goes before the firm. */
function introduced(
  text: string,
  tokens: readonly Token[],
  best: Candidate,
  all: readonly Candidate[],
  anchor: Span,
): Subject {
  if (best.name.type !== 'organisation' || !best.span) return best;
  const from = best.span.end;
  const product = all.find(
    ({ name, span: at }) =>
      (name.type === 'product' || name.type === 'version') && at && at.start >= from && at.end <= anchor.start,
  );
  if (!product?.span) return best;
  return RELEASES.test(text.slice(from, product.span.start)) ? product : best;
}

/** What stands behind these words is said of a part: 223 died, of whom 215 in Foo. */
const PARTS = /其中|\b(?:of (?:whom|them|which)|including)\b/u;
const IN_BRACKET = /^\s?[（(]\s?(?:约|about |some )?$/u;
const RELEASES = /发布|推出|上市|亮相|带来|\b(?:unveil|announc|launch|introduc|releas|debut)\w*/iu;

/** 由甲领导的乙: what is told of is 乙. */
const OF_ANOTHER = /^(?:所)?(?:领导|率领|执掌|掌舵|创立|创办|控股|控制|持有|运营|支持|投资|旗下)的[\p{L}“]/u;

const ORDER: readonly NameType[] = ['organisation', 'product', 'version', 'place', 'event', 'work', 'other', 'person'];
const fitting = (types: readonly string[]): readonly NameType[] =>
  types.length === 0
    ? ORDER
    : [
        ...types.flatMap((type) => ORDER.filter((t) => t === type)),
        ...(types.includes('other') ? [] : (['other'] as const)),
      ];

function nameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  types: readonly string[],
  focus: Focus,
): Subject | null {
  const token = tokens[i];
  const value = token?.mention?.value;
  if (!token) return null;
  if (token.classes.has('TICKER')) return null;
  if (value?.kind === 'name') {
    if (types.length > 0 && !types.includes(value.type) && value.type !== 'other') return null;
    return { name: value, stated: true, span: token };
  }
  const both = token.classes.has('BOTH_PLACES') ? 'place' : token.classes.has('BOTH_COMPANIES') ? 'organisation' : null;
  if (both && (types.length === 0 || types.includes(both))) {
    const near = both === 'organisation' ? (pairIn(tokens.slice(0, i)) ?? focus.pair) : [];
    const pair = near.length === 2 ? near : (focus.pairs.get(both) ?? []);
    return pair.length === 2 ? { name: together(pair), stated: true, span: token, members: pair } : null;
  }
  const party = partyAt(token, focus.deal);
  if (party && (types.length === 0 || types.includes(party.type))) return { name: party, stated: true, span: token };
  for (const [pronoun, of] of Object.entries(CARRIED)) {
    if (!token.classes.has(pronoun)) continue;
    const asked =
      types.length === 0
        ? of
        : [...of].filter((t) => types.includes(t)).sort((a, b) => types.indexOf(a) - types.indexOf(b));
    if (pronoun === 'PRONOUN_TOPIC' && isPartOfPhrase(text, tokens, i)) continue;
    const name = antecedent(tokens, i, asked, focus, pronoun === 'PRONOUN_TOPIC' || isMainCompany(tokens, i, pronoun));
    if (name) return { name, stated: true, span: token };
  }
  return null;
}

/** The buyer, 标的公司: a party of the takeover that is told of. */
const partyAt = ({ classes }: Token, deal: Deal | null): NameValue | null =>
  (classes.has('PARTY:buyer') ? deal?.buyer : classes.has('PARTY:target') ? deal?.target : null) ?? null;

/** The last two firms joined by and: Alpha and Beta, 甲与乙. */
function pairIn(tokens: readonly Token[]): readonly NameValue[] | null {
  for (let i = tokens.length - 1; i > 1; i--) {
    const [a, joint, b] = [tokens[i - 2]?.mention?.value, tokens[i - 1], tokens[i]?.mention?.value];
    if (a?.kind !== 'name' || b?.kind !== 'name' || !joint?.classes.has('CONJ')) continue;
    if (isFirm(a) && isFirm(b) && a.id !== b.id) return [a, b];
  }
  return null;
}

/** The two firms a sentence names, where it names no more: 甲使用乙的技术。双方… Nothing where it names none. */
function onlyTwo(tokens: readonly Token[]): readonly NameValue[] | null {
  const firms = new Map<string, NameValue>();
  for (const { mention } of tokens)
    if (mention?.value.kind === 'name' && isFirm(mention.value)) firms.set(mention.value.id, mention.value);
  if (firms.size === 0) return null;
  return firms.size === 2 ? [...firms.values()] : [];
}

const isFirm = ({ type }: NameValue): boolean => type === 'organisation' || type === 'other';

/** 投资公司 and 公司甲 name a kind of company, not the one spoken of. */
function isPartOfPhrase(text: string, tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token) return true;
  if (next?.classes.has('NAME') && next.start - token.end < 2) return true;
  return /(?:投资|子|母|上市|初创|科技|保险|创业|技术|软件|有限|股份|分|总|大|家|些|多|等|云|的|商业|互联网|外包|芯片)$/u.test(
    text.slice(Math.max(0, token.start - 3), token.start),
  );
}

/** The company, in a sentence that has named none before it: the one the document is about, not a partner named last. */
const isMainCompany = (tokens: readonly Token[], at: number, pronoun: string): boolean =>
  pronoun === 'PRONOUN_COMPANY' && !tokens.slice(0, at).some((t) => t.classes.has('ORG') || t.classes.has('OTHER'));

/** 该国 after an authority of a country: that country. */
function countryBefore(tokens: readonly Token[], at: number, focus: Focus): NameValue | null {
  for (const { mention } of tokens.slice(0, at).toReversed()) {
    if (mention?.value.kind !== 'name') continue;
    const country = focus.within(mention.value.id);
    if (country) return country;
  }
  return null;
}

/** The last fitting name of the sentence that stands before the pronoun as a subject, else who was last spoken of. */
function antecedent(
  tokens: readonly Token[],
  at: number,
  types: readonly NameType[],
  focus: Focus,
  isTopic: boolean,
): NameValue | undefined {
  for (const type of types) {
    const known = isTopic ? focus.topic.get(type) : undefined;
    if (known) return known;
    const before = tokens
      .slice(0, at)
      .findLast((t) => t.mention?.value.kind === 'name' && t.mention.value.type === type && !t.classes.has('OBJECT'));
    const name = before?.mention?.value;
    if (name?.kind === 'name') return name;
    const country = type === 'place' ? countryBefore(tokens, at, focus) : null;
    if (country) return country;
  }
  return types.map((type) => focus.last.get(type) ?? focus.topic.get(type)).find((n) => n !== undefined);
}

/** Names told by their form alone, and persons where companies are meant, come second. */
const doubt = (name: NameValue, types: readonly string[]): number =>
  (name.type === 'other' ? 1 : 0) +
  (name.by === 'form' ? 0.8 : 0) +
  (name.type === 'person' && types.includes('organisation') ? 1.5 : 0);

/** How unlikely a name is to be what is spoken of: the owner of the cue word first, then the first name of the clause, then of those before. */
function costOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  anchor: Span,
  value: Span,
  cue: Span | null,
  types: readonly string[],
): number {
  const token = tokens[i];
  if (!token) return Number.POSITIVE_INFINITY;
  let cost = isSpeaker(text, tokens, i) ? 7 : saysItself(text, tokens, i) ? 2.5 : 0;
  const onlyPlaces = types.length > 0 && types.every((t) => t === 'place');
  // A region no dictionary has is told by where it stands: 213 in the province of Foo.
  if (onlyPlaces && token.classes.has('OTHER') && isBesideValue(text, token, value)) return 0;
  if (onlyPlaces && token.start >= value.end && PARTS.test(text.slice(value.end, token.start))) return 12;
  const isPlace = token.classes.has('PLACE') && types.every((t) => t === 'place');
  // Alpha (24 billion): what a bracket opens with is said of the name right before it, whoever owns the word further on.
  if (token.end <= value.start && IN_BRACKET.test(text.slice(token.end, value.start))) return -1;
  if (
    cue &&
    !token.classes.has('OBJECT') &&
    token.end <= cue.start &&
    /^\s*(?:的|之|'s|’s|’|')?\s*$/u.test(text.slice(token.end, cue.start))
  )
    return cost;
  if (
    cue &&
    token.start >= cue.end &&
    /^\s*(?:\p{Ll}+\s+)?(?:of|for|to|by)\s+(?:the\s+)?$/u.test(text.slice(cue.end, token.start))
  )
    return cost + 1;
  if (cue && types.includes('product') && token.classes.has('PRODUCT') && isBroughtOut(text, cue, token)) return -0.5;
  // 在…评测中，甲模型得到68分: who stands between the word and the value, behind a comma, is the subject of the value's clause.
  const isBetween =
    cue !== null && token.start >= cue.end && token.end <= value.start && hasComma(tokens, cue.end, token.start);
  const before = token.end <= anchor.start || isBetween;
  if (isPlace && isBesideValue(text, token, value)) return cost + 0.6;
  if (token.classes.has('MODIFIER')) cost += 6;
  if (before && /^["”’]?,?\s*(?:which|who|whose)\b/iu.test(text.slice(token.end, token.end + 10))) return cost + 0.9;
  if (before && OF_ANOTHER.test(text.slice(token.end, token.end + 12))) cost += 3;
  const between = span(token, isBetween ? value : anchor);
  const marks = marksBetween(tokens, between);
  const [mark] = marks;
  if (before && marks.length === 1 && mark && isMark(mark, 'OPEN') && widthOf(text, token.end, mark.start) < 0.5)
    return cost + 0.8;
  if (!before && mark && marks.length === 1 && isMark(mark, 'COMMA') && isFronted(text, anchor, mark))
    return cost + 1.9;
  if (!isPlace && token.classes.has('OBJECT')) cost += 6;
  if (before && /^(?:的|'s|’s)/u.test(text.slice(token.end, token.end + 2))) cost += 1.2;
  cost += before ? 2 : isPlace ? 2.5 : 6;
  for (const one of marks)
    cost += isMark(one, 'COMMA', 'COLON', 'DASH')
      ? 0.8
      : isMark(one, 'SEMI', 'STOP')
        ? 2
        : isMark(one, 'OPEN', 'CLOSE')
          ? 1.5
          : 0;
  // Places go to the nearest value; else who stands first in a clause is its subject.
  return cost + (isPlace ? 1 : before ? -1 : 1) * Math.min(0.7, widthOf(text, between.start, between.end) / 60);
}

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some((t) => t.start >= from && t.end <= to && isMark(t, 'COMMA'));

/** 发布了 X, 发布的 X, launched the X: what a word for a release stands right before is what is released. */
const isBroughtOut = (text: string, cue: Span, name: Span): boolean =>
  name.start >= cue.end &&
  RELEASES.test(text.slice(cue.start, cue.end)) &&
  /^\s*(?:了|过|的)?\s*(?:(?:the|its|a|an|our|new|version)\s+|新款|新一代|全新|最新|旗下|手机|大?模型)*["“《]?$/iu.test(
    text.slice(cue.end, name.start),
  );

/** Marks that stand between; a bracket that opens and closes there parts nothing. */
function marksBetween(tokens: readonly Token[], between: Span): Token[] {
  const marks: Token[] = [];
  let skipTo = -1;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'mark' || token.start < between.start || token.end > between.end || token.start < skipTo)
      continue;
    const close = token.classes.has('OPEN') ? closing(tokens, i) : null;
    if (close && close.end <= between.end) skipTo = close.end;
    else marks.push(token);
  }
  return marks;
}

function closing(tokens: readonly Token[], at: number): Token | null {
  let depth = 0;
  for (const token of tokens.slice(at)) {
    if (isMark(token, 'OPEN')) depth++;
    if (isMark(token, 'CLOSE') && --depth === 0) return token;
  }
  return null;
}

const span = (a: Span, b: Span): Span =>
  a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };

/** Where a value is said to be of: 3,868 in Syria, 52 in eastern Spain, 213 were in the province of Foo. */
const BEHIND =
  /^\s*(?:(?!and\b|when\b|after\b|who\b)[\p{L}-]+\s+){0,3}(?:of (?:them|whom)\s+)?(?:were\s|was\s|are\s|have been [\p{L}]+\s)?in\s+(?:the\s+)?(?:[\p{L}-]+ern\s+|neighbou?ring\s+|nearby\s+|the\s+)?(?:(?:province|region|state|district|county|city|town)\s+of\s+)?$/iu;

/** 造成叙利亚3423人, 3,868 in Syria. */
export const isBesideValue = (text: string, place: Span, value: Span): boolean =>
  place.end <= value.start
    ? /^\s*(?:的|有|已有|至少|各|各有|共|合计|共有)?\s*$/u.test(text.slice(place.end, value.start))
    : BEHIND.test(text.slice(value.end, place.start));

/** A clause put before its sentence's subject: 完成融资后，甲公司…; After raising $3 billion, Alpha … */
const isFronted = (text: string, anchor: Span, comma: Span): boolean =>
  /(?:前后|之后|之前|后|前|时|之际|同时|以来)$/u.test(text.slice(Math.max(0, comma.start - 2), comma.start)) ||
  /(?:^|[.!?\n]\s*)(?:after|before|while|since|having|by|upon|with)\b[^.!?\n]*$/iu.test(
    text.slice(Math.max(0, anchor.start - 60), anchor.start),
  );

/** A name that only reports: 据…报道, according to … */
function isSpeaker(text: string, tokens: readonly Token[], i: number): boolean {
  const [previous, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token) return false;
  if (previous?.classes.has('ACCORDING') && widthOf(text, previous.end, token.start) < 4) return true;
  return next?.classes.has('REPORT') === true && widthOf(text, token.end, next.start) < 4;
}

/** A name that says something, of itself or of another: OpenAI表示, Nvidia said. */
const saysItself = (text: string, tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token !== undefined && next?.classes.has('SPEAK') === true && widthOf(text, token.end, next.start) < 4;
};

/** Carries the sentence's own subject over to the next: its first name of each type that is no object and no mere source. */
export function carryOver(text: string, tokens: readonly Token[], focus: Focus): void {
  focus.pair = pairIn(tokens) ?? onlyTwo(tokens) ?? focus.pair;
  const company = focus.topic.get('organisation');
  const first = tokens.find(
    (t) => t.classes.has('NAME') || t.classes.has('PRONOUN_COMPANY') || t.classes.has('PRONOUN_TOPIC'),
  );
  const seen = new Set<NameType>();
  for (const [i, token] of tokens.entries()) {
    const value = token.mention?.value;
    if (
      value?.kind !== 'name' ||
      seen.has(value.type) ||
      token.classes.has('OBJECT') ||
      token.classes.has('MODIFIER') ||
      token.classes.has('BACKER') ||
      token.classes.has('TICKER') ||
      isSpeaker(text, tokens, i)
    )
      continue;
    seen.add(value.type);
    focus.last.set(value.type, value);
  }
  // The company, as subject of the sentence, is who the next one speaks of, whatever partners it names.
  if (company && first && !first.classes.has('NAME')) focus.last.set('organisation', company);
}
