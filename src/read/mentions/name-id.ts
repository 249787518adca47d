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

/** Last words of firms' names that are written in several ways. */
const KIND_FORMS: Readonly<Record<string, string>> = {
  pharmaceutical: 'pharma',
  pharmaceuticals: 'pharma',
  technology: 'tech',
  technologies: 'tech',
  biotechnology: 'biotech',
  biotechnologies: 'biotech',
  corporation: 'corp',
  company: 'co',
  incorporated: 'inc',
  limited: 'ltd',
  laboratory: 'lab',
  laboratories: 'lab',
  labs: 'lab',
  airways: 'airlines',
  semiconductors: 'semiconductor',
  holdings: 'holding',
  investments: 'investment',
  motor: 'motors',
  telecommunications: 'telecom',
};

/** The id of a firm with the word for its kind in one form: Alpha Pharma is Alpha Pharmaceuticals. */
export function foldKind(id: string): string {
  const at = id.lastIndexOf('-');
  const kind = at > 0 ? KIND_FORMS[id.slice(at + 1)] : undefined;
  return kind ? `${id.slice(0, at)}-${kind}` : id;
}
