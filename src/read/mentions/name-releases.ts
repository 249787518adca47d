import type { Block } from '../../model/document.ts';
import { isCounted } from './name-counted.ts';
import type { NameFound } from './name-forms.ts';
import { versionedId } from './name-id.ts';
import type { TaughtName } from './name-index.ts';

/** The names found in one block. */
export interface NamesOfBlock {
  readonly block: Block;
  readonly found: readonly NameFound[];
}

const BARE_RELEASE = /(?<![\p{Script=Latin}\d.,/$€£¥-])\d{1,2}\.\d{1,2}(?![\d%％]|[.,]\d)/gu;
/** Releases of one product lie near each other: 4.2 beside 5.1 is one, 37.5 is not. */
const NEAR = 3;

/**
 * Bare numbers that are releases: where a document versions one product alone ("Django 5.2"), "4.2 reaches its end" speaks of Django 4.2,
 * as long as nothing is counted by it.
 */
export function releasesOf(read: readonly NamesOfBlock[], versions: readonly string[]): TaughtName[] {
  const known = [...releasesNamed(read), ...releasesListed(read, versions)];
  const first = known.find(({ titled }) => titled) ?? known[0];
  const own = known.filter(({ product }) => product === first?.product);
  if (!first || (!first.titled && own.length < known.length)) return [];
  const majors = own.map(({ version }) => Number.parseInt(version, 10));
  const written = read.flatMap(({ block: { text } }) =>
    [...text.matchAll(BARE_RELEASE)].flatMap((m) => (isCounted(text, m.index + m[0].length) ? [] : m[0])),
  );
  return [...new Set(written)]
    .filter((version) => majors.some((major) => Math.abs(major - Number.parseInt(version, 10)) <= NEAR))
    .map((version) => ({
      alias: version,
      id: versionedId(first.product, version),
      name: `${first.name} ${version}`,
      type: 'product' as const,
      by: 'form' as const,
    }));
}

/** A release a document names: Django 5.2. */
interface Release {
  /** Id and name of the product. */
  readonly product: string;
  readonly name: string;
  readonly version: string;
  /** Whether the title or a heading names the product. */
  readonly titled: boolean;
}

export const isTitle = (block: Block): boolean => block.role === 'title' || block.kind === 'heading';

const releasesNamed = (read: readonly NamesOfBlock[]): Release[] =>
  read.flatMap(({ block, found }) =>
    found.flatMap((one) => {
      const { product = '', version = '' } =
        /^(?<product>.+)-(?<version>\d{1,2}\.\d{1,2})$/u.exec(one.id)?.groups ?? {};
      if (one.type !== 'product' || !product) return [];
      return [{ product, name: one.name.replace(/[\s-]*v?\d.*$/u, ''), version, titled: isTitle(block) }];
    }),
  );

/** Versions that key the rows of a table, of the one product the title or a heading names. */
function releasesListed(read: readonly NamesOfBlock[], versions: readonly string[]): Release[] {
  const named = read.flatMap(({ block, found }) =>
    isTitle(block) ? found.filter((one) => one.type === 'product' && one.by === 'dictionary') : [],
  );
  const [product] = named;
  if (!product || named.some(({ id }) => id !== product.id)) return [];
  return versions.map((version) => ({ product: product.id, name: product.name, version, titled: true }));
}
