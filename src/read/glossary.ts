import type { Issue } from '../errors.ts';
import type { Cell } from '../model/document.ts';
import type { Glossary, Term } from '../model/glossary.ts';
import { readSeparated } from './sources/data/csv.ts';

const HEADERS: Readonly<Record<string, keyof Term>> = {
  en: 'en',
  'en-us': 'en',
  'en-gb': 'en',
  english: 'en',
  英文: 'en',
  英语: 'en',
  zh: 'zh',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  'zh-tw': 'zh',
  'zh-hant': 'zh',
  chinese: 'zh',
  中文: 'zh',
};
/** More terms than any text is held against. */
const MOST = 20_000;

/** A glossary: CSV with a column `en` and a column `zh`; several spellings in one cell are parted by `|`. Other columns are for people. */
export function readGlossary(
  given: string,
  path: string,
): { readonly glossary: Glossary; readonly issues: readonly Issue[] } {
  const text = given.replace(/^\uFEFF/u, '');
  const cells = readSeparated(text, 0, text.length, ',', { group: 0, table: 0 });
  const first = cells[0]?.cell?.siblings ?? {};
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    Object.keys(first).find((name) => HEADERS[name.toLowerCase()] === language),
  );
  if (en === undefined || zh === undefined)
    return { glossary: [], issues: [{ where: `${path}:1`, what: 'no terms under "en" and "zh"', expected: SHAPE }] };
  const issues: Issue[] = [];
  const glossary = onePerRow(cells).flatMap(({ start, cell }): Term[] => {
    const term = { en: spellings(cell?.siblings[en]), zh: spellings(cell?.siblings[zh]) };
    if (term.en.length && term.zh.length) return [term];
    const line = text.slice(0, start).split('\n').length;
    issues.push({ where: `${path}:${line}`, what: 'a term without its other side', expected: 'words in both columns' });
    return [];
  });
  return { glossary: glossary.slice(0, MOST), issues };
}
const SHAPE = 'a CSV file whose first line is en,zh';

const onePerRow = <T extends { readonly cell: Cell | null }>(cells: readonly T[]): T[] => [
  ...new Map(cells.map((one) => [one.cell?.row, one] as const)).values(),
];

const spellings = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);
