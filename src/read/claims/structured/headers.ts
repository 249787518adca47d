import type { Domain } from '../../../knowledge/schema.ts';
import type { Knowledge } from '../../../model/knowledge.ts';
import type { Value } from '../../../model/value.ts';
import { foldCase } from '../../locales/fold.ts';

/** What a column or key says of its cells: the attribute with a scope, and a unit in brackets. */
export interface Header {
  readonly attribute: string;
  readonly known: Domain['attributes'][number] | null;
  readonly scope: Readonly<Record<string, string>>;
  /** `$m`, 亿元, `km`, 美元/千token: written once above the cells. */
  readonly unit: string;
  readonly words: string;
  /** What else the words may name, for cells that are no value of the first: a date under "maintenance". */
  readonly others: readonly string[];
}

/** Header words of a knowledge, each with what it may name, the likeliest first. */
export interface HeaderIndex {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly attributes: ReadonlyMap<string, Domain['attributes'][number]>;
  /** Kind of event → what a plain amount of it is; header word → the kind that its column tells apart. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
}

/** Words that say nothing without the thing they count, which a neighbouring column names ("Gold medal | Total"). */
const BARE = new Set(['total', 'number', 'count', 'amount', 'sum', 'value', '总数', '合计', '总计', '数量', '共计']);

export function compileHeaders(knowledge: Knowledge): HeaderIndex {
  const attributes = new Map<string, Domain['attributes'][number]>();
  const headers = new Map<string, string[]>();
  const add = (words: { zh: readonly string[]; en: readonly string[] }, target: string): void => {
    for (const word of [...words.zh, ...words.en]) {
      const key = wordsOf(word.replaceAll('~', ''));
      const known = headers.get(key) ?? [];
      if (!known.includes(target)) headers.set(key, [...known, target]);
    }
  };
  for (const domain of knowledge.vocabulary)
    for (const [target, words] of Object.entries(domain.headers ?? {})) add(words, target);
  for (const domain of knowledge.vocabulary)
    for (const attribute of domain.attributes) {
      if (!attributes.has(attribute.id)) attributes.set(attribute.id, attribute);
      add({ zh: [attribute.label.zh], en: [attribute.label.en, attribute.id] }, attribute.id);
    }
  for (const domain of knowledge.vocabulary)
    for (const attribute of domain.attributes) add(attribute.cues, attribute.id);
  return { headers, attributes, ...eventWords(knowledge) };
}

function eventWords({ vocabulary }: Knowledge): Pick<HeaderIndex, 'amounts' | 'kinds'> {
  const events = vocabulary.flatMap((domain) => Object.entries(domain.events));
  return {
    amounts: new Map(events.flatMap(([kind, { amount }]) => (amount ? [[kind, amount] as const] : []))),
    kinds: new Map(
      events.flatMap(([kind, { columns }]) =>
        [...columns.zh, ...columns.en].map((word) => [wordsOf(word), kind] as const),
      ),
    ),
  };
}

/** What a bare amount is of, where a neighbouring column tells or measures a kind of event that has one: what a round raised. */
const AMOUNT = new Set('amount|size|sum|deal size|金额|数额|规模'.split('|'));

function amountOf(word: string, neighbours: readonly string[], index: HeaderIndex): string | null {
  if (!AMOUNT.has(word)) return null;
  for (const neighbour of neighbours) {
    const words = wordsOf(neighbour);
    const own = index.attributes.get(index.headers.get(words)?.[0]?.split('/')[0] ?? '')?.event;
    const amount = index.amounts.get(index.kinds.get(words) ?? own ?? '');
    if (amount) return amount;
  }
  return null;
}

/** `contextWindowTokens`, `input_cached`, `End-of-life` as plain lower-case words; brackets and decoration are left out. */
export function wordsOf(header: string): string {
  return foldCase(header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'))
    .replace(/[（(][^（()）]*[)）]/gu, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Reads the header words of one row or object together: a bare word borrows from its neighbours, a plain one is set against a scoped one. */
export function readHeaders(texts: readonly string[], index: HeaderIndex): Header[] {
  const headers = texts.map((text) => readHeader(text, texts, index));
  return headers.map((header) => ({ ...header, scope: contrasted(header, headers) }));
}

/** "input" beside "cached input" is the other one: a scope that a neighbour states tells them apart. */
function contrasted(header: Header, headers: readonly Header[]): Readonly<Record<string, string>> {
  if (Object.keys(header.scope).length || !header.known) return header.scope;
  const rival = headers.find((h) => h.attribute === header.attribute && Object.keys(h.scope).length > 0);
  return rival ? Object.fromEntries(Object.keys(rival.scope).map((role) => [role, 'standard'])) : {};
}

/** Reads a header word with its neighbours; a word that no vocabulary knows names an open attribute by itself. */
export function readHeader(text: string, neighbours: readonly string[], index: HeaderIndex): Header {
  const { plain, unit } = unitOf(text);
  const words = wordsOf(plain);
  const amount = amountOf(words, neighbours, index);
  const targets = amount ? [amount] : BARE.has(words) ? borrowed(words, neighbours, index) : lookUp(words, index);
  return {
    ...named(targets[0] ?? words.replaceAll(' ', '_'), index),
    unit: isUnit(unit) ? unit : '',
    words,
    others: targets.slice(1),
  };
}

/** A target of the vocabulary: an attribute, with the scope it may carry (`input_price/basis=cached`). */
function named(target: string, index: HeaderIndex): Pick<Header, 'attribute' | 'known' | 'scope'> {
  const [attribute = '', scope = ''] = target.split('/');
  const [role, value] = scope.split('=');
  return {
    attribute,
    known: index.attributes.get(attribute) ?? null,
    scope: role && value ? { [role]: value } : {},
  };
}

/** The header as it reads above such a value: what its words name first may be of another kind (maintenance: a day, a length of time). */
export function suited(header: Header, value: Value, index: HeaderIndex): Header {
  if (!header.known || suits(header.known, value)) return header;
  for (const other of header.others) {
    const { known, ...rest } = named(other, index);
    if (known && suits(known, value)) return { ...header, ...rest, known };
  }
  return { ...header, attribute: header.words.replaceAll(' ', '_'), known: null, scope: {} };
}

const LENGTHS = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds']);

/** Whether a cell can be a value of an attribute, as far as its kind tells. */
function suits({ value: asked, units }: NonNullable<Header['known']>, value: Value): boolean {
  if (value.kind !== 'quantity') return asked === 'any' || asked === value.kind;
  const { unit } = value;
  if (asked === 'date' || asked === 'name') return false;
  if (unit === '' || asked === 'any' || units.includes(unit)) return true;
  if (asked === 'duration') return LENGTHS.has(unit);
  if (asked === 'percent') return unit === '%';
  if (asked === 'money') return /^[A-Z]{3}$/u.test(unit);
  return unit !== '%' && !/^[A-Z]{3}$/u.test(unit) && (asked !== 'count' || !LENGTHS.has(unit));
}

/** `price_usd`, `battery_mAh`, `price_per_1k`: a key may end with its unit. */
const SUFFIX =
  /^(?<plain>.*?\p{L}.*?)[_ ](?<unit>usd|eur|gbp|cny|rmb|jpy|km|cm|mm|inch(?:es)?|in|kg|lbs?|mah|[kmgt]?wh|[kmg]?w|g|[gmt]b|ms|sec(?:onds)?|min(?:utes)?|hours|days|months|years|kmh|kph|mph|hp|nm|tokens|pct|percent|[mgk]?hz|per_(?:1k|1m|thousand|million)(?:_tokens)?)$/iu;
const SPELLED: Readonly<Record<string, string>> = {
  pct: '%',
  g: 'grams',
  percent: '%',
  in: 'inches',
  mah: 'mAh',
  wh: 'Wh',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  twh: 'TWh',
  w: 'W',
  kw: 'kW',
  mw: 'MW',
  gw: 'GW',
  mb: 'MB',
  gb: 'GB',
  tb: 'TB',
  hz: 'Hz',
  khz: 'kHz',
  mhz: 'MHz',
  ghz: 'GHz',
  kmh: 'km/h',
  kph: 'km/h',
  sec: 'seconds',
  min: 'minutes',
  per_1k: '/thousand tokens',
  per_thousand: '/thousand tokens',
  per_1m: '/million tokens',
  per_million: '/million tokens',
};

/** The unit a header gives in brackets or at its end, and the header without it. */
function unitOf(text: string): { plain: string; unit: string } {
  const bracket = /[（(]([^（()）]{1,24})[)）]\s*$/u.exec(foldBrackets(text))?.[1]?.trim();
  if (/\S\(s\)\s*$/u.test(text)) return { plain: text, unit: '' }; // a plural: Price(s)
  if (bracket !== undefined) return { plain: text, unit: /^s(?:ec)?$/u.test(bracket) ? 'seconds' : bracket };
  if (/%\s*$/u.test(text)) return { plain: text, unit: '%' };
  const last = suffixOf(text);
  const inner = suffixOf(last.plain);
  // `input_per_million_usd`, `input_usd_per_million`: the currency, and what the price is of.
  if (CURRENCY.test(last.unit) && inner.unit.startsWith('/')) return { ...inner, unit: `${last.unit}${inner.unit}` };
  if (CURRENCY.test(inner.unit) && last.unit.startsWith('/')) return { ...inner, unit: `${inner.unit}${last.unit}` };
  return last;
}

const CURRENCY = /^(?:usd|eur|gbp|cny|rmb|jpy)$/iu;

function suffixOf(text: string): { plain: string; unit: string } {
  const { plain, unit } = SUFFIX.exec(text)?.groups ?? {};
  if (!plain || !unit) return { plain: text, unit: '' };
  const key = unit.toLowerCase().replace(/_tokens$/u, '');
  return { plain, unit: SPELLED[key] ?? unit };
}

const foldBrackets = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')');
const isUnit = (text: string): boolean =>
  /%|[$€£¥元]|\b(?:usd|eur|gbp|cny|rmb|k|m|bn|b|mn|km|kg|gw|mw|kwh|million|billion|thousand|tokens?|days?|months?|years?|mah|[kmgt]?wh|[gmt]b|mm|cm|nm|inch(?:es)?|lbs?|ms|seconds?|minutes?|hours?|km\/h|mph|hp|[mgk]?hz|w|grams|g|jpy)\b|[万亿千百米吨人个秒]/iu.test(
    text,
  );

function lookUp(words: string, index: HeaderIndex): readonly string[] {
  const exact = index.headers.get(words) ?? [];
  // "Total parameters in billions": the longest run of words that is a header of its own, from two words on.
  const parts = words.split(' ');
  for (let size = parts.length - 1; size >= (exact.length ? 1 : 2); size--)
    for (let i = 0; i + size <= parts.length; i++) {
      const found = index.headers.get(parts.slice(i, i + size).join(' '));
      if (found) return [...exact, ...found.filter((target) => !exact.includes(target))];
    }
  return exact;
}

function borrowed(word: string, neighbours: readonly string[], index: HeaderIndex): readonly string[] {
  const targets = index.headers.get(word) ?? [];
  const labels = neighbours.flatMap((n) => {
    const attribute = index.attributes.get(lookUp(wordsOf(n), index)[0]?.split('/')[0] ?? '');
    return attribute ? [attribute.label.en] : [];
  });
  const things = new Set(
    [...neighbours, ...labels].flatMap((n) => wordsOf(n).split(' ')).map((w) => w.replace(/s$/u, '')),
  );
  const candidates = [...index.attributes.values()].filter((a) => wordsOf(a.label.en).split(' ').includes('total'));
  const fitting = candidates.find((a) =>
    wordsOf(a.label.en)
      .split(' ')
      .some((w) => w !== 'total' && things.has(w.replace(/s$/u, ''))),
  );
  if (fitting) return [fitting.id];
  return candidates.some((a) => a.id === targets[0]) ? [] : targets;
}
