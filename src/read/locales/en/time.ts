import type { DayPart, Draft, Lexeme, Part, Unit } from '../../mentions/time/token.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTHS_SHORT = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAYS_SHORT = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Numerals in words, by their value. */
export const CARDINALS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TENTHS = ['', '', 'twentieth', 'thirtieth'];

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  wk: 'week',
  month: 'month',
  mo: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  century: 'century',
};
const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  dawn: 'dawn',
  morning: 'morning',
  lunchtime: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  midnight: 'midnight',
};
const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  beginning: 'start',
  start: 'start',
  end: 'end',
};
const SEASONS: Readonly<Record<string, number>> = { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 };
/** Words that are also something else: they count only beside another date word. */
const WEAK = new Set(['march', 'may', 'spring', 'fall', 'second', ...MONTHS_SHORT, ...WEEKDAYS_SHORT]);

const words = new Map<string, Lexeme>();
const add = (word: string, lexeme: Lexeme): void => {
  if (word) words.set(word, lexeme);
};

MONTHS.forEach((word, i) => {
  add(word, { t: 'field', set: { month: i + 1 }, weak: WEAK.has(word) });
});
MONTHS_SHORT.forEach((word, i) => {
  add(word, { t: 'field', set: { month: i + 1 }, weak: true });
});
add('sept', { t: 'field', set: { month: 9 }, weak: true });
WEEKDAYS.forEach((word, i) => {
  add(word, { t: 'field', set: { weekday: i + 1 } });
  add(`${word}s`, { t: 'field', set: { weekday: i + 1 } });
});
WEEKDAYS_SHORT.forEach((word, i) => {
  add(word, { t: 'field', set: { weekday: i + 1 }, weak: true });
});
for (const [word, day] of [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
] as const)
  add(word, { t: 'field', set: { weekday: day }, weak: true });
for (const word of ['weekend', 'wkend']) add(word, { t: 'field', set: { weekday: 8 }, weak: true });
CARDINALS.forEach((word, n) => {
  add(word, { t: 'number', n, ordinal: false, word: true, digits: 0 });
});
TENS.forEach((word, n) => {
  add(word, { t: 'number', n: n * 10, ordinal: false, word: true, digits: 0 });
});
ORDINALS.forEach((word, n) => {
  add(word, { t: 'number', n, ordinal: true, word: true, digits: 0 });
});
TENTHS.forEach((word, n) => {
  add(word, { t: 'number', n: n * 10, ordinal: true, word: true, digits: 0 });
});
for (const [word, unit] of Object.entries(UNITS)) {
  add(`${word}s`, { t: 'unit', unit, plural: true });
  if (word !== 'second' && word !== 'night') add(word, { t: 'unit', unit, plural: false });
}
add('centuries', { t: 'unit', unit: 'century', plural: true });
for (const word of ['noon', 'midday'])
  add(word, { t: 'field', set: { clock: { h: 12, m: null, s: null } }, weak: true });
for (const [word, dayPart] of Object.entries(DAY_PARTS)) add(word, { t: 'field', set: { dayPart }, weak: true });
['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].forEach((word, i) => {
  add(word, { t: 'field', set: { decade: 10 * (i + 2) }, weak: true });
});
add('tonight', { t: 'field', set: { shift: { unit: 'day', n: 0 }, dayPart: 'evening' } });
add('tonite', { t: 'field', set: { shift: { unit: 'day', n: 0 }, dayPart: 'evening' } });
add('today', { t: 'field', set: { shift: { unit: 'day', n: 0 } } });
add('yesterday', { t: 'field', set: { shift: { unit: 'day', n: -1 } } });
add('tomorrow', { t: 'field', set: { shift: { unit: 'day', n: 1 } } });
for (const word of ['tmr', 'tmrw', 'tomorrows']) add(word, { t: 'field', set: { shift: { unit: 'day', n: 1 } } });
add('now', { t: 'field', set: { now: true } });
add('recently', { t: 'field', set: { vague: 'recently' } });
add('lately', { t: 'field', set: { vague: 'recently' } });
for (const [word, season] of Object.entries(SEASONS)) add(word, { t: 'field', set: { season }, weak: true });
for (const [word, part] of Object.entries(PARTS)) add(word, { t: 'part', part });
for (const word of ['last', 'previous', 'past', 'prior', 'preceding']) add(word, { t: 'mod', n: -1, span: 'past' });
for (const word of ['next', 'coming', 'following', 'upcoming', 'subsequent'])
  add(word, { t: 'mod', n: 1, span: 'future' });
for (const word of ['this', 'current']) add(word, { t: 'mod', n: 0 });
for (const word of ['ago', 'back', 'earlier', 'previously']) add(word, { t: 'dir', dir: 'ago' });
for (const word of ['hence', 'later', 'afterwards', 'afterward']) add(word, { t: 'dir', dir: 'hence' });
add('within', { t: 'dir', dir: 'within' });
for (const [word, bound] of [
  ['before', 'before'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'through'],
  ['thru', 'through'],
  ['since', 'since'],
  ['after', 'after'],
] as const)
  add(word, { t: 'bound', bound });
add('to', { t: 'to' });
add('from', { t: 'from' });
add('between', { t: 'between' });
add('and', { t: 'and' });
add('the', { t: 'the' });
add('half', { t: 'half' });
for (const word of ['fiscal', 'fy']) add(word, { t: 'fiscal' });
for (const word of [
  'of',
  'in',
  'on',
  'at',
  'a',
  'an',
  'for',
  'during',
  'or',
  'as',
  'few',
  'couple',
  'several',
  'dozen',
  'earlier',
  'old',
  'q',
  'h',
  'am',
  'pm',
  'o',
  'oclock',
  'clock',
  'bc',
  'ad',
  'bce',
  'ce',
  'b',
  'p',
  'm',
  's',
  'fortnight',
  'fortnights',
  'than',
  'no',
  'up',
  'over',
  'about',
  'around',
  'approximately',
  'early',
  'date',
  'eve',
  'not',
  'minus',
  'hundred',
  'thousand',
  'working',
  'business',
  'trading',
  'calendar',
  'consecutive',
  'straight',
  'full',
  'whole',
])
  if (!words.has(word)) add(word, { t: 'word', word });

/** Several words that are one field; the longer first. */
export const PHRASES: readonly (readonly [string, Draft])[] = [
  ['day after tomorrow', { shift: { unit: 'day', n: 2 } }],
  ['day before yesterday', { shift: { unit: 'day', n: -2 } }],
  ['week after next', { shift: { unit: 'week', n: 2 } }],
  ['week before last', { shift: { unit: 'week', n: -2 } }],
  ['month after next', { shift: { unit: 'month', n: 2 } }],
  ['month before last', { shift: { unit: 'month', n: -2 } }],
  ['year after next', { shift: { unit: 'year', n: 2 } }],
  ['year before last', { shift: { unit: 'year', n: -2 } }],
  ['following day', { shift: { unit: 'day', n: 1 }, anaphoric: true }],
  ['previous day', { shift: { unit: 'day', n: -1 }, anaphoric: true }],
  ['same day', { shift: { unit: 'day', n: 0 }, anaphoric: true }],
  ['same week', { shift: { unit: 'week', n: 0 }, anaphoric: true }],
  ['same month', { shift: { unit: 'month', n: 0 }, anaphoric: true }],
  ['same year', { shift: { unit: 'year', n: 0 }, anaphoric: true }],
];

export const WORDS: ReadonlyMap<string, Lexeme> = words;
