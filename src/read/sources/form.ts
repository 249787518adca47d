/** What a text is written in. Its content decides; a suffix only where the content allows more than one reading. */
export type Form = 'markdown' | 'html' | 'text' | 'csv' | 'tsv' | 'json' | 'ndjson' | 'yaml' | 'literal';

const HTML_PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;
const HTML_START =
  /^\s*<(?:p|div|figure|article|section|table|ul|ol|h[1-6]|header|main|blockquote|img|br|span|a)\b[^>]{0,2000}>/iu;
const BLOCK_TAGS = /<\/?(?:p|div|figure|article|section|table|tr|td|ul|ol|li|h[1-6]|br|blockquote)\b[^>]{0,2000}>/giu;
/** Marks of Markdown at the start of a line or around words, each a sign by itself. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/mu,
  /\[[^\]\n]{1,300}\]\([^)\s]{1,2000}\)/u,
  /\*\*[^*\n]{1,300}\*\*/u,
  /^(?:```|~~~)/mu,
  /^[*+-][ \t]+\S.{0,500}\n(?:\s{0,4}[*+-][ \t]+\S)/mu,
  /^\|?[ \t:]*-{3,}[ \t:]*\|[ \t:|-]*$/mu,
  /^>[ \t]+\S/mu,
  /^\d{1,2}\.[ \t]+\S.{0,500}\n\d{1,2}\.[ \t]+\S/mu,
  /^\[[^\]\n]{1,100}\]:[ \t]+\S/mu,
  /^[ \t]*(?:---|\*\*\*|___)[ \t]*$/mu,
  /`[^`\n]{1,200}`/u,
];
/** Links, bold words, fences, drawn tables: nobody writes them by accident, as one writes a line with # or - before it. */
const STRONG = new Set([SIGNS[1], SIGNS[2], SIGNS[3], SIGNS[5], SIGNS[8]]);

/** A comment for gainsay is no part of the text, whatever the text is written in. */
const OUR_COMMENT = /^ {0,3}<!--[ \t]{0,9}gainsay-ignore-next\b[^\n]{0,1000}-->[ \t]*$/mu;

/** Lines without blank ones between: pasted from a page, where each line stands for itself. */
function isUnspaced(sample: string): boolean {
  const lines = sample.split('\n', 400);
  const blank = lines.filter((line) => line.trim() === '').length;
  return lines.length >= 8 && blank * 10 < lines.length;
}

/** How much is looked at. */
const SAMPLE = 100_000;

export function formOf(text: string, path: string): Form {
  const sample = text.slice(0, SAMPLE);
  const suffix = /\.([a-z0-9]{1,9})$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  return dataForm(sample, text, suffix) ?? (isHtml(sample) ? 'html' : isMarkdown(sample, suffix) ? 'markdown' : 'text');
}

function isHtml(sample: string): boolean {
  if (HTML_PAGE.test(sample)) return true;
  if (!HTML_START.test(sample) || /^#{1,6}[ \t]+\S/mu.test(sample)) return false;
  const tags = sample.match(BLOCK_TAGS)?.length ?? 0;
  return tags >= 2 && tags >= SIGNS.filter((sign) => sign.test(sample)).length;
}

function isMarkdown(sample: string, suffix: string): boolean {
  if (OUR_COMMENT.test(sample)) return true;
  const shown = SIGNS.filter((sign) => sign.test(sample));
  const signs = shown.length;
  if (isUnspaced(sample) && !shown.some((sign) => STRONG.has(sign))) return false;
  return signs >= (/^(?:md|markdown|mdx)$/u.test(suffix) ? 1 : 2) || /^#{1,6}[ \t]+\S/u.test(sample);
}

function dataForm(sample: string, text: string, suffix: string): Form | null {
  const start = sample.trimStart();
  if (/^[{[]/u.test(start) && looksLikeJson(start)) return isNdjson(start) ? 'ndjson' : 'json';
  if (/^(?:[cm]?[jt]s|[jt]sx)$/u.test(suffix) && !/^---\s*\n/u.test(start)) return 'literal';
  if (suffix === 'yaml' || suffix === 'yml') return 'yaml';
  if (suffix === 'csv' || suffix === 'tsv')
    return isHtml(sample) ? null : (separated(sample) ?? (suffix === 'tsv' ? 'tsv' : 'csv'));
  if (suffix === '' || suffix === 'txt') return isMarkdown(sample, suffix) ? null : separated(sample);
  return text === '' ? 'text' : null;
}

/** `{"key":` or a list of values; `[link](…)` and `[RELATED: …]` are none. */
const looksLikeJson = (start: string): boolean =>
  /^\{\s*(?:"(?:[^"\\\n]|\\.){0,500}"\s*:|\})/u.test(start) ||
  /^\[\s*(?:[{["\]]|-?\d[\d.eE+-]*\s*[,\]]|(?:true|false|null)\s*[,\]])/u.test(start);

/** Two lines at least, each an object or a list of its own. */
function isNdjson(start: string): boolean {
  const lines = start.split('\n', 3).map((line) => line.trim());
  return lines.length > 1 && /^[{[].*[}\]]$/u.test(lines[0] ?? '') && /^[{[].*[}\]]$/u.test(lines[1] || '-');
}

/** Rows with the same number of short fields: a table without markup. */
function separated(sample: string): 'csv' | 'tsv' | null {
  const lines = sample
    .split('\n', 12)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 10);
  if (lines.length < 3) return null;
  for (const [mark, form] of [
    ['\t', 'tsv'],
    [',', 'csv'],
  ] as const) {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|""){0,2000}"/gu, '').split(mark).length - 1);
    if ((counts[0] ?? 0) >= 2 && counts.every((n) => n === counts[0])) return form;
  }
  return null;
}
