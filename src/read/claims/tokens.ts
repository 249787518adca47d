import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameType } from '../../model/value.ts';
import { ASKS_FOR } from '../locales/requirements.ts';
import { type Attribute, isElidedMoney, isQuantity } from './attributes.ts';
import { type CueHit, findCues, type Lexicon } from './lexicon.ts';
import { behindUntil } from './until.ts';

/** One thing a construction may stand on: a mention, a cue word, a mark. What lies between tokens is other text. */
export interface Token extends Span {
  readonly kind: 'mention' | 'cue' | 'mark';
  readonly classes: Set<string>;
  readonly mention: Mention | null;
  /** Attributes the cue word names. */
  readonly attributes: readonly Attribute[];
  /** For an opening bracket: index of the token that closes it. */
  closes: number | null;
}

const NAME_CLASS: Readonly<Record<NameType, string>> = {
  organisation: 'ORG',
  person: 'PERSON',
  place: 'PLACE',
  product: 'PRODUCT',
  version: 'PRODUCT',
  work: 'PRODUCT',
  event: 'EVENT',
  other: 'OTHER',
};

const MARKS: Readonly<Record<string, string>> = {
  '，': 'COMMA',
  ',': 'COMMA',
  '、': 'DUN',
  '；': 'SEMI',
  ';': 'SEMI',
  '：': 'COLON',
  ':': 'COLON',
  '（': 'OPEN',
  '(': 'OPEN',
  '）': 'CLOSE',
  ')': 'CLOSE',
  '[': 'OPEN',
  ']': 'CLOSE',
  '—': 'DASH',
  '–': 'DASH',
  '。': 'STOP',
  '！': 'STOP',
  '？': 'STOP',
};

/** Which code units are marks: one look a place, for most are none. */
const MARK_UNITS = new Uint8Array(0x10000);
for (const mark of Object.keys(MARKS)) MARK_UNITS[mark.charCodeAt(0)] = 1;

/** The classes a mention stands for in patterns. */
function classesOf(mention: Mention): Set<string> {
  const value = mention.value;
  if (value.kind === 'name') return new Set([NAME_CLASS[value.type], 'NAME']);
  if (mention.kind === 'date') return new Set(['DATE']);
  if (!isQuantity(mention)) return new Set([mention.kind.toUpperCase()]);
  const classes = new Set(['VALUE', mention.kind.toUpperCase()]);
  if (isElidedMoney(mention)) classes.add('MONEY');
  if (value.kind === 'quantity' && value.unit === 'W') classes.add('POWER');
  if (value.kind === 'quantity' && value.relation) classes.add(value.relation.toUpperCase());
  return classes;
}

/** The tokens of a stretch of text, by start. Cue words inside names are part of the name; inside values they stand beside it. */
export function tokensOf(text: string, span: Span, mentions: readonly Mention[], lexicon: Lexicon): Token[] {
  const all = mentions.filter((m) => m.start >= span.start && m.end <= span.end);
  const words = findCues(text, lexicon, span.start, span.end);
  const inside = all.filter((m) => !isWordInCapitals(m, words));
  const cues = cuesBetween(
    text,
    span,
    inside
      .filter((m) => m.kind === 'name' || m.kind === 'date')
      .map((m) => ({ start: behindUntil(m) ?? m.start, end: m.end })),
    lexicon,
  );
  const tokens: Token[] = [
    ...inside.map((mention): Token => token('mention', mention, classesOf(mention), mention)),
    ...cues.map((hit): Token => token('cue', hit, classesOfCue(hit), null, hit.cue.attributes)),
  ];
  tokens.push(...marksOutside(marksIn(text, span), tokens));
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  pairBrackets(tokens);
  markObjects(text, tokens);
  for (const one of tokens) if (one.classes.has('DATE') && isAside(text, one)) one.classes.add('ASIDE');
  return tokens;
}

/** Words that make the name after them an object, a source or a thing compared with. By whom (由, by) is no object. */
const BEFORE_OBJECT =
  /(?:向|给|对|(?<![参给赋授])与|跟|较|比|从|来自|在|把|将|于|超过|不足|高于|低于|超越|包括|(?:战胜|击败|力克|不敌|负于|险胜|大胜|完胜)\p{Script=Han}?|\b(?:to|from|in|into|with|than|against|of|for|between|behind|over|unlike|on|beyond|beat|beats|beating|defeat(?:ed|s|ing)?|edged|thrashed))\s*(?:the\s+|(?:its\s|their\s)?(?:\p{Ll}*maker|rival|competitor|start-?up|company|firm|developer|operator|producer|retailer|lender|airline|miner|insurer|partner|peer|subsidiary|unit)\s)?["“「'《]?$/iu;

/** A place that only names an office or its people: 叙利亚通讯社, 土耳其国防部. */
const OFFICE =
  /^[\p{Script=Han}]{0,8}?(?:署|局|通讯社|厅|委员会|大学|国防部|卫生部|外交部|军方|政府|官员|[高长]官|区高级|总统|总理)/u;

/** With Alpha reaching two million users: the name is the subject of what follows. */
const isAbsolute = (text: string, name: Span): boolean =>
  /\bwith\s*\W{0,3}$/iu.test(text.slice(Math.max(0, name.start - 9), name.start)) &&
  /^\W{0,4}\w+ing\b/u.test(text.slice(name.end, name.end + 24));

/** (NYSE: ABC) names where a share is traded. */
export const TICKER = /^\s?[:：]\s?[A-Z\d.]{1,7}\s?[)）]/u;
/** Words before and behind who puts money in: led by Alpha, 由甲领投, 老股东甲. */
const BACKED_BY =
  /(?:\b(?:led|backed|headed|anchored|joined|funded|financed)\s(?:\p{Ll}+\s){0,2}by|\bbackers?|\binvestors?(?:\s(?:such as|including|like))?|\bfrom|由|投资方|股东|来自)\s*(?:the\s)?["“*]*$/iu;
const PUTS_IN =
  /^["”*]*(?:等)?(?:一家就?|两家|联合|共同|独家|分别|各|也|还|将|已|拟|再)*(?:领投|跟投|参投|出资|注资|掏)/u;

/** Who gives the money, never who is valued or raises it. */
function isBacker(text: string, name: Token, tokens: readonly Token[]): boolean {
  if (PUTS_IN.test(text.slice(name.end, name.end + 16))) return true;
  const before = text.slice(Math.max(0, name.start - 40), name.start);
  if (!BACKED_BY.test(before)) return false;
  // 由甲收购: by whom, but of another deed; "from" is said of money alone.
  return /(?:由|\bfrom)\s*\W*$/iu.test(before)
    ? tokens.some(
        (t) => t.start >= name.end && t.start - name.end < 24 && (t.classes.has('LEAD') || t.classes.has('INVEST')),
      )
    : true;
}

/** 与甲去年募集的40亿元相比: what is compared with is a clause of its own, whose subject the name is. */
const isComparedClause = (text: string, name: Span): boolean =>
  /(?:与|跟|同|和|较|比)$/u.test(text.slice(Math.max(0, name.start - 1), name.start)) &&
  /^[^，。；]{4,40}?的[^，。；]{2,14}(?:相比|相较)/u.test(text.slice(name.end, name.end + 60));

/** Gives names that are no subject the class OBJECT; the members of a list share the lot of its first. */
function markObjects(text: string, tokens: Token[]): void {
  let previous: Token | null = null;
  for (const token of tokens) {
    if (!token.classes.has('NAME')) continue;
    const joined =
      previous && /^\s*(?:、|和|与|及|以及|,|and|&|\/|[（(])?\s*$/iu.test(text.slice(previous.end, token.start));
    const isObject = joined
      ? previous?.classes.has('OBJECT') === true
      : BEFORE_OBJECT.test(text.slice(Math.max(0, token.start - 28), token.start)) &&
        !isAbsolute(text, token) &&
        !isComparedClause(text, token);
    const isAskedFor =
      token.classes.has('PRODUCT') && ASKS_FOR.test(text.slice(Math.max(0, token.start - 32), token.start));
    if (isObject || isAskedFor) token.classes.add('OBJECT');
    if (TICKER.test(text.slice(token.end, token.end + 14))) token.classes.add('TICKER');
    if (isBacker(text, token, tokens) || (joined && previous?.classes.has('BACKER'))) token.classes.add('BACKER');
    if (token.classes.has('PLACE') && OFFICE.test(text.slice(token.end, token.end + 14))) token.classes.add('MODIFIER');
    previous = token;
  }
}

/** Founded in 2014, 成立于2014年: a date of somebody's life says nothing of when the rest holds; nor does what a change is counted from. */
const LIFE_BEFORE =
  /(?:\b(?:founded|established|incorporated|set up|created|started|born)\s(?:back\s)?in\s|(?:成立|创立|创办|创建|设立|出生)于)$/iu;
const LIFE_BEHIND = /^\s?年?(?:成立|创立|创办|创建|出生)/u;
const BASE_BEFORE = /(?:\b(?:from|over|than|versus|vs\.?|compared (?:with|to))\s(?:the\s|a\s)?|较|比|同比|相比)$/iu;
const IS_BASE =
  /^(?:the\s|a\s)?(?:(?:same|prior|previous|last|preceding|year)\b.*|.*\b(?:ago|earlier|before)|.*(?:去年|上年|上一?年|前一年|同期).*)$/iu;

const isAside = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    LIFE_BEFORE.test(before) ||
    LIFE_BEHIND.test(text.slice(end, end + 6)) ||
    (BASE_BEFORE.test(before) && IS_BASE.test(text.slice(start, end)))
  );
};

/** A headline's Deal or Round is that word and no name: only its capital made it look like one. */
const isWordInCapitals = (m: Mention, words: readonly CueHit[]): boolean =>
  m.value.kind === 'name' && m.value.by === 'form' && words.some((w) => w.start <= m.start && m.end <= w.end);

/** Cue words of the text between names and dates: 今年收入 is 今年 and 收入, not 年收入. */
function cuesBetween(text: string, span: Span, barriers: readonly Span[], lexicon: Lexicon): CueHit[] {
  const hits: CueHit[] = [];
  let from = span.start;
  for (const barrier of barriers) {
    if (barrier.start > from) hits.push(...findCues(text, lexicon, from, barrier.start));
    from = Math.max(from, barrier.end);
  }
  return [...hits, ...findCues(text, lexicon, from, span.end)];
}

const classesOfCue = ({ cue }: CueHit): Set<string> =>
  new Set([...cue.classes, ...(cue.attributes.length ? ['ATTR', ...cue.attributes.map((a) => `ATTR:${a.id}`)] : [])]);

function token(
  kind: Token['kind'],
  { start, end }: Span,
  classes: Set<string>,
  mention: Mention | null,
  attributes: readonly Attribute[] = [],
): Token {
  return { kind, start, end, classes, mention, attributes, closes: null };
}

/** A comma inside a number is no mark. */
function marksOutside(marks: readonly Token[], others: readonly Token[]): Token[] {
  const taken = new Set<number>();
  for (const { start, end } of others) for (let i = start; i < end; i++) taken.add(i);
  return marks.filter((mark) => !taken.has(mark.start));
}

function marksIn(text: string, { start, end }: Span): Token[] {
  const marks: Token[] = [];
  for (let i = start; i < end; i++) {
    if (MARK_UNITS[text.charCodeAt(i)] === 0) continue;
    const name = MARKS[text[i] as string];
    if (name) marks.push(token('mark', { start: i, end: i + 1 }, new Set([name]), null));
  }
  return marks;
}

function pairBrackets(tokens: Token[]): void {
  const open: Token[] = [];
  for (const [i, one] of tokens.entries()) {
    if (one.classes.has('OPEN')) open.push(one);
    else if (one.classes.has('CLOSE')) {
      const from = open.pop();
      if (from) from.closes = i;
    }
  }
}

export const isMark = (one: Token, ...names: string[]): boolean =>
  one.kind === 'mark' && names.some((n) => one.classes.has(n));

/** How many tokens to either side can have to do with a value; keeps the work in proportion to the text, however long a sentence runs. */
const REACH = 90;

/** The tokens around a place. */
export function around(tokens: readonly Token[], at: Span): readonly Token[] {
  if (tokens.length <= 2 * REACH) return tokens;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at.start) low = middle + 1;
    else high = middle;
  }
  return tokens.slice(Math.max(0, low - REACH), low + REACH);
}
