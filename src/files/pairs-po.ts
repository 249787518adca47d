import type { Segment } from '../model/translation.ts';
import type { PairReader } from './pairs.ts';

const FIELD = /^(msgctxt|msgid|msgid_plural|msgstr)(?:\[(\d+)\])?\s+"(.*)"\s*$/u;
const MORE = /^\s*"(.*)"\s*$/u;

interface Entry {
  line: number;
  fuzzy: boolean;
  readonly fields: Map<string, string>;
}

/** gettext: entries with their translation; the header gives the language, fuzzy and empty ones are not yet translations. */
export const readPo: PairReader = (text) => {
  const entries: Entry[] = [];
  let entry: Entry = { line: 0, fuzzy: false, fields: new Map() };
  let last = '';
  const close = (): void => {
    if (entry.fields.size) entries.push(entry);
    entry = { line: 0, fuzzy: false, fields: new Map() };
  };
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/u, '');
    const field = FIELD.exec(line);
    const more = field ? null : MORE.exec(line);
    if (!line.trim()) close();
    else if (line.startsWith('#')) {
      if (entry.fields.has('msgstr') || entry.fields.has('msgstr0')) close();
      if (line.startsWith('#,') && line.includes('fuzzy')) entry.fuzzy = true;
    } else if (field) {
      const [, name = '', index = '', value = ''] = field;
      if ((name === 'msgid' || name === 'msgctxt') && entry.fields.has('msgid')) close();
      if (name === 'msgid') entry.line = i + 1;
      last = name + index;
      entry.fields.set(last, unescaped(value));
    } else if (more && last) entry.fields.set(last, (entry.fields.get(last) ?? '') + unescaped(more[1] ?? ''));
  });
  close();
  const header = entries.find(({ fields }) => fields.get('msgid') === '')?.fields.get('msgstr') ?? '';
  const language = /^Language:\s*(\S+)/mu.exec(header)?.[1] ?? null;
  return { segments: entries.flatMap((one) => segmentsOf(one, language)), issues: [] };
};

function segmentsOf({ line, fuzzy, fields }: Entry, targetLanguage: string | null): Segment[] {
  const source = fields.get('msgid');
  if (!source || fuzzy) return [];
  const context = fields.get('msgctxt');
  const id = context === undefined ? source.slice(0, 80) : `${context}|${source.slice(0, 80)}`;
  const plural = fields.get('msgid_plural');
  const pairs: readonly (readonly [string, string | undefined])[] =
    plural === undefined
      ? [[source, fields.get('msgstr')]]
      : [[plural, fields.get('msgstr1') ?? fields.get('msgstr0')]];
  return pairs.flatMap(([original, target]) =>
    target ? [{ id, sourceLanguage: null, targetLanguage, source: original, target, line }] : [],
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const unescaped = (text: string): string => text.replace(/\\(.)/gu, (_, char: string) => ESCAPES[char] ?? char);
