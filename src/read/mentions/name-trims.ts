import { TRIM_NOUNS, TRIMS } from '../locales/trims.ts';
import type { TaughtName } from './name-index.ts';
import { isTitle, type NamesOfBlock } from './name-releases.ts';

const WRITTEN = TRIMS.map(({ id, en, zh }) => ({
  id,
  pattern: new RegExp(`\\b[Tt]he (?<en>(?:${en}) (?:${TRIM_NOUNS}))\\b|(?<zh>(?:${zh})版)(?!本|权|图|块|面)`, 'giu'),
}));

/**
 * Versions of the one product that the title names, by their word alone: the Performance version and 性能版 of the E7 are the E7 Performance,
 * its standard version is the E7 itself. Where the title names two products or none, they are nobody's.
 */
export function trimsOf(read: readonly NamesOfBlock[]): TaughtName[] {
  const titled = read.flatMap(({ block, found }) => (isTitle(block) ? found : []));
  const products = new Map(titled.flatMap((one) => (isNumbered(one) ? [[one.id, one] as const] : [])));
  const [product] = products.values();
  if (products.size !== 1 || !product) return [];
  const { type } = product;
  const [base, name] = [product.id.replace(/-series$/u, ''), product.name.replace(/\s?(?:series|系列)$/iu, '')];
  const taught = new Map<string, TaughtName>();
  for (const { block } of read)
    for (const { id, pattern } of WRITTEN)
      for (const { groups } of block.text.matchAll(pattern)) {
        const alias = groups?.en ?? groups?.zh ?? '';
        const own = id
          ? { id: `${base}-${id}`, name: `${name} ${id.replace(/^\p{L}/u, (c) => c.toUpperCase())}` }
          : { id: base, name };
        taught.set(alias, { alias, ...own, type, by: 'form' });
      }
  return [...taught.values()];
}

const isNumbered = ({ id, type }: { id: string; type: string }): boolean => type === 'product' && /\d/u.test(id);
