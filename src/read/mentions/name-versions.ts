import { isCounted } from './name-counted.ts';
import type { NameFound } from './name-forms.ts';
import { versionId } from './name-id.ts';

/**
 * Versions that stand alone: `v3.5`, `16.x`, `2.1.0-beta`, `version 4`, 版本 1.2. Three numbers with full stops that could be a date
 * (2023.9.11) or an address (four of them) are none.
 */
const VERSION =
  /(?=[\dvV版])(?<![\p{L}\d.,/-])(?:(?:[vV]ersion |版本(?:号)?\s?)?[vV]?\d{1,4}(?:\.\d{1,5}){1,2}(?:\.x|-(?:alpha|beta|rc|pre|next|canary|nightly)[.\d]*)?|[vV]\d{1,3}(?:\.x)?|(?:[vV]ersion |版本(?:号)?\s?)\d{1,3}|\d{1,3}\.x)(?![\d%％]|[.,]\d|-\d|[A-Za-z])/gu;

export function versionNames(text: string): NameFound[] {
  const found: NameFound[] = [];
  for (const match of text.matchAll(VERSION)) {
    if (!isVersion(match[0]) || (/^版/u.test(match[0]) && isCounted(text, match.index + match[0].length))) continue;
    const id = versionId(match[0]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      id,
      name: match[0],
      type: 'version',
      by: 'form',
    });
  }
  return found;
}

/** A bare decimal is a number; three parts are a version unless they read as a date. */
function isVersion(written: string): boolean {
  if (/^[vV版]/u.test(written) || /x$|-/u.test(written)) return true;
  const parts = written.split('.').map(Number);
  if (parts.length !== 3) return false;
  const [year = 0, month = 0, day = 0] = parts;
  return !(year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31);
}
