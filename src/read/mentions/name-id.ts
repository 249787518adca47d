import { foldCase } from '../locales/fold.ts';

/** Letters and characters only: there is nothing to leave out or to join. */
const PLAIN = /^[a-z\u3400-\u9fff]+$/u;

/**
 * The id of a name no dictionary knows: its folded form, words joined by hyphens, so that GPT-4o, "GPT 4o" and gpt4o are one.
 * Articles, possessives and full stops outside numbers go.
 */
export function formId(name: string): string {
  const folded = foldCase(name);
  if (PLAIN.test(folded)) return folded;
  return folded
    .replace(/^the /u, '')
    .replace(/['’]s(?= |$)/gu, '')
    .replace(/['’"“”‘《》「」『』,，()（）]/gu, '')
    .replace(/(\d)\.(?=\d)/gu, '$1\u0000')
    .replace(/[\s._·•・/-]+/gu, '-')
    .replaceAll('\u0000', '.')
    .replace(/([a-z]{2})(?=\d)/gu, '$1-')
    .replace(/^-+|-+$/gu, '');
}

/** A version as data and text share it: `v16`, `16.x` and `16` are `16`; `V3` is `3`; `2.1.0-beta` stays. */
export function versionId(version: string): string {
  return foldCase(version)
    .replace(/^(?:version|版本|v)[\s.]?/u, '')
    .replace(/\.x$/u, '')
    .trim();
}

/** The id of one version of a product: `nodejs` and `v16` give `nodejs-16`. */
export const versionedId = (product: string, version: string): string =>
  `${product}-${versionId(version)
    .replace(/[\s-]+/gu, '-')
    .replace(/^-/u, '')}`;
