import { TIER_WORDS } from '../locales/en/names.ts';
import type { NameFound } from './name-forms.ts';
import type { TaughtName } from './name-index.ts';
import { isTitle, type NamesOfBlock } from './name-releases.ts';

/** "the Pro", "Ultra版": one of a series by the word that tells it from the others. */
const ALONE =
  /(?:\b[Tt]he |(?<![\p{L}\d] ?))(?<tier>\p{Lu}\p{Ll}{2,8})(?= ?版| (?:is|was|has|gets|costs|starts|weighs|comes|adds|keeps|runs)\b|[,.;:，。；：]| (?:and|with|which|at|for|in)\b|$)/gu;

/**
 * Names of one of a series by its last word alone: the product of the document that ends in it, or, where none does and the title names one
 * product, that product's: "the Ultra" in a text on the Orbit 3.
 */
export function tiersOf(read: readonly NamesOfBlock[]): TaughtName[] {
  const products = new Map<string, NameFound>();
  for (const { found } of read) for (const one of found) if (isModel(one)) products.set(one.id, one);
  if (!products.size) return [];
  const title = read.flatMap(({ block, found }) => (isTitle(block) ? found.filter(isModel) : []));
  const base = new Map(title.map((one) => [one.id.replace(/-series$/u, ''), one]));
  return [...tiersIn(read)].flatMap((tier): TaughtName[] => {
    const low = tier.toLowerCase();
    const own = [...products.values()].filter(({ id }) => id.endsWith(`-${low}`));
    if (own.length > 1 || (own.length === 0 && base.size !== 1)) return [];
    const [id, name] = own[0] ? [own[0].id, own[0].name] : seriesOf(base, tier);
    return id ? [{ alias: tier, id, name, type: 'product', by: 'form' }] : [];
  });
}

const isModel = ({ id, type }: NameFound): boolean => type === 'product' && /\d/u.test(id);

function seriesOf(base: ReadonlyMap<string, NameFound>, tier: string): [string, string] {
  const [first] = base;
  return first ? [`${first[0]}-${tier.toLowerCase()}`, `${first[1].name} ${tier}`] : ['', ''];
}

function tiersIn(read: readonly NamesOfBlock[]): Set<string> {
  const tiers = new Set<string>();
  for (const { block } of read)
    for (const { groups } of block.text.matchAll(ALONE))
      if (groups?.tier && TIER_WORDS.has(groups.tier.toLowerCase())) tiers.add(groups.tier);
  return tiers;
}
