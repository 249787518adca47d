import type { Document, SourceInput } from '../model/document.ts';
import { readSource } from '../read/sources/index.ts';

/** Two documents of which one is said to translate the other. */
export interface TranslationPair {
  readonly original: SourceInput;
  readonly translation: SourceInput;
}

/** A language as a folder (`docs/zh/a.md`), before the ending (`README.zh-CN.md`, `FAQ_zh.md`) or alone (`zh.md`). */
const TAG =
  /(^|[/._-])(en(?:-us|-gb|glish)?|zh(?:[-_](?:cn|hans|hant|tw|hk))?|cn|chinese|simplified[-_]chinese)(?=$|[/._-])/giu;
const isChinese = (tag: string): boolean => /^(?:zh|cn|chinese|simplified)/iu.test(tag);

/** Path without its language, and which language it named: '' for none. */
function keyOf(path: string): { key: string; language: 'en' | 'zh' | '' } {
  let language: 'en' | 'zh' | '' = '';
  const key = path.replace(TAG, (_, before: string, tag: string) => {
    language = isChinese(tag) ? 'zh' : 'en';
    return before === '/' ? '/' : '';
  });
  return { key: key.replace(/\/{2,}/gu, '/').toLowerCase(), language };
}

/** Pairs that a document's own front matter states: `translationOf` or 原文链接, a path or the address of another document read. */
function statedPairs(documents: readonly SourceInput[]): TranslationPair[] {
  const read = documents.map((input) => ({ input, document: readSource(input) }));
  return read.flatMap(({ input, document }) => {
    const translationOf = originalOf(document);
    if (!translationOf) return [];
    const path = translationOf.replace(/^\.\//u, '');
    const original = read.find(
      (other) => other.input !== input && (other.document.url === translationOf || isPath(other.document.path, path)),
    );
    return original ? [{ original: original.input, translation: input }] : [];
  });
}

/** A path in the field of that name, else the address of the original. */
const originalOf = ({ metadata, translationOf }: Document): string | null =>
  metadata.find(({ key }) => /^translation[-_ ]?of$/iu.test(key))?.value ?? translationOf;

const isPath = (whole: string, end: string): boolean => whole === end || whole.endsWith(`/${end}`);

/** Pairs among documents by what they state and by their paths; one without a language in its name is the original. English before Chinese where neither says. */
export function translationPairs(documents: readonly SourceInput[]): TranslationPair[] {
  const groups = new Map<string, { language: string; document: SourceInput }[]>();
  for (const document of documents) {
    const { key, language } = keyOf(document.path ?? document.id);
    groups.set(key, [...(groups.get(key) ?? []), { language, document }]);
  }
  const order = (language: string): number => (language === '' ? 0 : language === 'en' ? 1 : 2);
  const stated = statedPairs(documents);
  const taken = new Set(stated.flatMap(({ original, translation }) => [original.id, translation.id]));
  const byPath = [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => order(a.language) - order(b.language));
    const [first, second] = sorted;
    if (!first || !second || first.language === second.language) return [];
    return [{ original: first.document, translation: second.document }];
  });
  return [
    ...stated,
    ...byPath.filter(({ original, translation }) => !taken.has(original.id) && !taken.has(translation.id)),
  ];
}

/** Pairs by the patterns of the configuration. `*` stands for a name or a part of one, `**` for any folders. */
export function pairsByPattern(documents: readonly SourceInput[], patterns: readonly Pattern[]): TranslationPair[] {
  const pathOf = ({ path, id }: SourceInput): string => (path ?? id).replace(/^\.\//u, '');
  const byPath = new Map(documents.map((document) => [pathOf(document), document] as const));
  return patterns.flatMap(({ original, translation }) => {
    const pattern = patternOf(original);
    return documents.flatMap((document): TranslationPair[] => {
      const found = pattern.exec(pathOf(document));
      const parts = found?.slice(1) ?? [];
      const other = found && byPath.get(translation.replace(/\*+/gu, () => parts.shift() ?? ''));
      return other && other !== document ? [{ original: document, translation: other }] : [];
    });
  });
}
interface Pattern {
  readonly original: string;
  readonly translation: string;
}

const patternOf = (glob: string): RegExp => {
  const source = glob
    .replace(/^\.\//u, '')
    .split(/(\*+)/u)
    .map((part) =>
      part.startsWith('**') ? '(.*)' : part === '*' ? '([^/]*)' : part.replace(/[\\^$.+?()[\]{}|/]/gu, '\\$&'),
    );
  return new RegExp(`^${source.join('')}$`, 'u');
};

/** Pairs of two trees: the same path below each, but for the language in it. */
export function pairTrees(originals: readonly SourceInput[], translations: readonly SourceInput[]): TranslationPair[] {
  const bare = (documents: readonly SourceInput[]) => {
    const root = commonFolder(documents.map(({ path, id }) => path ?? id));
    return new Map(
      documents.map((document) => [keyOf((document.path ?? document.id).slice(root)).key, document] as const),
    );
  };
  const theirs = bare(translations);
  return [...bare(originals)].flatMap(([key, original]) => {
    const translation = theirs.get(key);
    return translation ? [{ original, translation }] : [];
  });
}

function commonFolder(paths: readonly string[]): number {
  const [first = ''] = paths;
  let end = first.lastIndexOf('/') + 1;
  while (end > 0 && !paths.every((path) => path.startsWith(first.slice(0, end))))
    end = first.lastIndexOf('/', end - 2) + 1;
  return end;
}
