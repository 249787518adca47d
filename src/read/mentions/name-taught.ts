import { CORPORATE_WORDS, NO_NAME_WORDS, ORGANISATION_WORDS } from '../locales/en/names.ts';
import { fold, foldCase } from '../locales/fold.ts';
import { BREAKERS, SURNAMES } from '../locales/zh/names.ts';
import type { NameFound } from './name-forms.ts';
import { formId } from './name-id.ts';
import { lookUpName, type NameEntry, type NameIndex, type TaughtName } from './name-index.ts';

interface Written extends NameFound {
  readonly written: string;
}

/** A bracket longer than this explains, it does not name. */
const LONGEST_NAME = 40;
const BRACKET =
  /[（(]\s*(?:(?:以下|下文|下称|後稱|以下统称|以下統稱)?\s*(?:简称|簡稱|下称|下稱|又称|又稱|又名|亦称|也称|原名|曾用名|旧称|英文名|英文|代号|formerly known as|formerly|also known as|a\.?k\.?a\.?|known as|hereinafter|the)?\s*(?:为|為|:|：)?\s*)?["“「『‘']?([^（）()“”"「」『』\n]{1,40}?)["”」』’']?\s*[）)]/gu;
/** X，又称Y / X, also known as Y / X, formerly Y. */
const APPOSITION =
  /[,，]?\s*(?:又称|又名|亦称|也称|简称|又稱|簡稱|俗称|also known as|better known as|formerly known as|formerly called|known as|a\.k\.a\.)\s*(?:为|為)?\s*["“「『‘']?([^，。；,.;!?！？“”"「」『』（）()\n]{2,40}?)["”」』’']?(?=[，。；,.;!?！？（()）\n]|的|之|$)/giu;

/**
 * Aliases a text introduces: 甲骨文（Oracle）, X（以下简称“Y”）, "X (Y)", "X, also known as Y", X，又称Y.
 * `found` are the names already read in the text; brackets that hold amounts, dates, places, titles or tickers teach nothing.
 */
export function taughtBy(text: string, found: readonly NameFound[], index: NameIndex): TaughtName[] {
  // A dictionary name is judged by how it is written here, not by the name it is shown under.
  const byEnd = new Map(found.map((name) => [name.end, { ...name, written: text.slice(name.start, name.end) }]));
  const byStart = new Map(found.map((name) => [name.start, name]));
  const taught: TaughtName[] = [];
  for (const pattern of [BRACKET, APPOSITION])
    for (const match of text.matchAll(pattern)) {
      const alias = (match[1] ?? '').trim();
      const explicit = /称|稱|名|代号|known|formerly|a\.?k\.?a|hereinafter/iu.test(
        match[0].slice(0, match[0].indexOf(alias)),
      );
      const at = match.index + match[0].indexOf(alias);
      const inside = byStart.get(at);
      const before =
        nameBefore(text, match.index, byEnd) ?? (isLatinPerson(alias) ? shortHanName(text, match.index) : null);
      if (before)
        taught.push(
          ...pairOf(before, alias, inside && inside.end === at + alias.length ? inside : null, index, explicit),
        );
    }
  return taught;
}

/** The name that ends where a bracket opens, across a closing quote and one blank. */
function nameBefore(text: string, at: number, byEnd: ReadonlyMap<number, Written>): Written | null {
  for (let end = at; end > 0 && end > at - 4; end--) {
    const name = byEnd.get(end);
    if (name) return name;
    if (!/[\s”"」』’'》]/u.test(text[end - 1] as string)) return null;
  }
  return null;
}

const isLatinPerson = (alias: string): boolean => /^\p{Lu}[\p{Ll}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(alias);

/** 负责人翁荔（Lilian Weng）: two or three characters that begin with a family name, before a Latin person's name. */
function shortHanName(text: string, at: number): Written | null {
  for (const length of [3, 2]) {
    const name = fold(text.slice(Math.max(0, at - length), at));
    if (name.length !== length || !SURNAMES.has(name[0] as string)) continue;
    if (![...name].every((char) => /[\u3400-\u9fff]/u.test(char) && !BREAKERS.has(char))) continue;
    return { start: at - length, end: at, id: name, name, written: name, type: 'person', by: 'form' };
  }
  return null;
}

/** Which of the two is known decides whose id both get; of two unknown ones the Latin spelling, which both languages share. */
function pairOf(
  before: Written,
  alias: string,
  inside: NameFound | null,
  index: NameIndex,
  explicit: boolean,
): TaughtName[] {
  if (!isAlias(alias, before, explicit)) return [];
  const known: NameEntry | NameFound | null = lookUpName(index, alias) ?? (inside?.by === 'dictionary' ? inside : null);
  if (before.by !== 'form') {
    return known ? [] : [{ alias, id: before.id, name: before.name, type: before.type }];
  }
  if (known) return known.type === 'place' || !sameKind(known.type, before.type) ? [] : [teach(before.name, known)];
  const latin = /^[\p{Script=Latin}\d]/u.test(alias) && alias.length > 3 ? alias : before.name;
  const type = before.type === 'other' && inside ? inside.type : before.type;
  return [...new Set([before.name, alias])].map((name) => ({ alias: name, id: formId(latin), name: latin, type }));
}

const teach = (alias: string, known: NameEntry | NameFound): TaughtName => ({
  alias,
  id: known.id,
  name: known.name,
  type: known.type,
});

const sameKind = (a: string, b: string): boolean => a === b || a === 'other' || b === 'other';

/** Whether the words in the bracket can be another name of what stands before it. */
function isAlias(alias: string, before: Written, explicit: boolean): boolean {
  if (alias.length > LONGEST_NAME || alias.length < 2 || foldCase(alias) === foldCase(before.written)) return false;
  if (/[:：;；,，、%$€£¥|/\\=→]/u.test(alias) || /^[\d\s.,-]/u.test(alias) || /\d{3}/u.test(alias)) return false;
  const words = alias.toLowerCase().split(/\s+/u);
  if (words.every((word) => NO_NAME_WORDS.has(word)) || words.length > 6) return false;
  const latin = /^\p{Script=Latin}/u.test(alias);
  if (explicit) return true;
  if (!latin) return isHanNameOf(alias, before);
  if (!/^\p{Lu}/u.test(alias) && !/\p{Lu}/u.test(alias)) return false;
  if (/^[\u3400-\u9fff]/u.test(before.written))
    return words.every(
      (word, i) =>
        i === 0 || /^(?:of|and|for|the|de|&)$/u.test(word) || /^[\p{Lu}\d]/u.test(alias.split(/\s+/u)[i] ?? ''),
    );
  return isAcronymOf(alias, before.written);
}

/** Jony Ive（强纳肾）: Chinese for a Latin name that is more than a capitalised word; Maintenance（维护） explains. */
const isHanNameOf = (alias: string, before: Written): boolean =>
  /^[\p{Script=Latin}\d]/u.test(before.written) &&
  /^[\u3400-\u9fff·]{2,10}$/u.test(alias) &&
  ![...alias].some((char) => BREAKERS.has(char)) &&
  (before.by !== 'form' || before.type !== 'other' || alias.includes('·'));

/** AFAD of "Disaster and Emergency Management Authority" shares no letters; USGS does: its letters begin words in order. */
function isAcronymOf(alias: string, name: string): boolean {
  if (!/^[\p{Lu}\d&.]{2,8}s?$/u.test(alias)) return false;
  const initials = name
    .split(/[\s-]+/u)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  let at = 0;
  for (const letter of alias.toUpperCase().replace(/[^A-Z]/gu, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return name.split(' ').length >= 3;
  }
  return true;
}

/**
 * Short forms a document goes on with: 软银 for 软银集团, Altman for Sam Altman, 奥特曼 for 山姆·奥特曼, Scale for Scale AI.
 * A short form that two names could mean, or that is a common word, is left out.
 */
export function shortForms(
  names: readonly Pick<TaughtName, 'id' | 'name' | 'type' | 'alias'>[],
  index: NameIndex,
): TaughtName[] {
  const byShort = new Map<string, TaughtName | null>();
  for (const one of names) {
    for (const short of shortOf(one.alias, one.type)) {
      if (lookUpName(index, short)) continue;
      const other = byShort.get(short);
      byShort.set(
        short,
        other === undefined || other?.id === one.id
          ? { alias: short, id: one.id, name: one.name, type: one.type }
          : null,
      );
    }
  }
  return [...byShort.values()].filter((one) => one !== null);
}

/** By-names of clubs, said alone where the club is known. */
const CLUBS: ReadonlySet<string> = new Set(
  'Rovers Wanderers Rangers Albion Athletic Raiders Tigers Lions Giants Hornets Eagles Bulls Hawks Sharks Panthers Bears'.split(
    ' ',
  ),
);

function shortOf(alias: string, type: string): string[] {
  const han = /^([\u3400-\u9fff]{2,6}?)(?:股份有限公司|有限责任公司|有限公司|集团|控股|公司|股份)$/u.exec(
    fold(alias),
  )?.[1];
  if (han) return [han];
  if (type === 'person' && alias.includes('·')) {
    const last = alias.slice(alias.lastIndexOf('·') + 1);
    return last.length >= 2 ? [last] : [];
  }
  const words = alias.split(' ');
  const last = words.at(-1) ?? '';
  // Ruston Rovers are the Rovers.
  if (words.length === 2 && CLUBS.has(last)) return [last];
  if (words.length < 2 || words.length > 4 || !/^\p{Lu}/u.test(alias)) return [];
  if (type === 'person') return last.length >= 3 && !NO_NAME_WORDS.has(last.toLowerCase()) ? [last] : [];
  const head = words.slice(0, -1).join(' ');
  return type === 'organisation' &&
    isTail(last) &&
    head.length >= 4 &&
    !NO_NAME_WORDS.has(head.toLowerCase()) &&
    !ORGANISATION_WORDS.has(head.toLowerCase())
    ? [head]
    : [];
}

const isTail = (word: string): boolean =>
  CORPORATE_WORDS.has(word.toLowerCase()) || /^(?:AI|Labs|Technologies|Platforms|Management)$/u.test(word);
