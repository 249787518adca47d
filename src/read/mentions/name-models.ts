import type { Block } from '../../model/document.ts';
import { INTRODUCING, NO_NAME_WORDS, NUMBERED_WORDS, TIER_WORDS } from '../locales/en/names.ts';
import { BEFORE_PRODUCTS, PRODUCT_NOUNS } from '../locales/zh/names.ts';
import type { NameFound } from './name-forms.ts';
import { formId } from './name-id.ts';
import type { TaughtName } from './name-index.ts';
import { isTitle, type NamesOfBlock } from './name-releases.ts';

const NUMBERED =
  /(?<![\p{Script=Latin}\d.-])(?<name>\p{Lu}\p{L}{2,15}|\p{Lu}{2,4}(?= \d{3,4})) (?<number>\d{1,2}(?:\.\d)?[a-z]?|\d{3,4})(?<tier>(?: (?:XT|XTX|Ti|Super|Pro|Max|Plus|Ultra|Lite|Mini))*)(?![\d\p{Script=Latin}]|[.,:/–-]\d)/gu;
/** What follows makes the number a value: a unit, a scale, a thing counted. */
const COUNTED =
  /^(?:\s?[%％万亿千百十年月日号时分秒点个家名人位次件台辆架艘座条项份只支篇种款场届倍成折元美欧英度克吨米公里比:：-]|\s?(?:percent|per cent|million|billion|trillion|people|points?|goals?|runs?|votes?|seats?|wins?|games?|times|years?|months?|weeks?|days?|hours?|minutes?|and \d)\b)/u;
/** Words right behind a product that is told of. */
const TOLD =
  /^(?: (?:review|hands-on|launch(?:es|ed)?|is out|released?|release date|arrives|specs|price[ds]?|vs\.?|costs|starts at|weighs|ships|goes on sale)\b| ?(?:发布|推出|亮相|上市|开售|面世|上线|正式版|评测|测评|体验|上手|首发|售价|定价|起售价))/iu;

/**
 * Names with a number that are things and no count: Orbit 3, where the document says so more than once, or once with a word for a product
 * beside it. May 3 and Arsenal 3 are none.
 */
export function numberedOf(blocks: readonly Block[]): TaughtName[] {
  const seen = new Map<string, number>();
  const counted = new Set<string>();
  for (const { text, kind } of blocks) {
    if (kind === 'cell') continue;
    for (const { index, 0: written, groups } of text.matchAll(NUMBERED)) {
      const low = groups?.name?.toLowerCase() ?? '';
      if (NUMBERED_WORDS.has(low) || NO_NAME_WORDS.has(low)) continue;
      const after = text.slice(index + written.length, index + written.length + 24);
      if (COUNTED.test(after)) counted.add(written);
      const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, index - 16), index))?.[1]?.toLowerCase() ?? '';
      const isTold =
        TOLD.test(after) ||
        PRODUCT_NOUNS.test(after) ||
        INTRODUCING.has(before) ||
        BEFORE_PRODUCTS.test(text.slice(Math.max(0, index - 8), index));
      seen.set(written, (seen.get(written) ?? 0) + (isTold ? 2 : 1));
    }
  }
  const isSure = (alias: string): boolean =>
    (seen.get(alias) ?? 0) > 1 ||
    (seen.get(alias.replace(/ \p{L}+$/u, '')) ?? 0) > 1 ||
    [...seen].some(([other, weight]) => weight > 1 && other.startsWith(`${alias} `));
  return [...seen.keys()].flatMap((alias): TaughtName[] =>
    !isSure(alias) || counted.has(alias)
      ? []
      : [{ alias, id: formId(alias), name: alias, type: 'product', by: 'form' }],
  );
}

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
