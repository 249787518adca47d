import { CLASSIFIERS, PEOPLE_CLASSIFIERS } from '../locales/things.ts';
import { type Attribute, isQuantity } from './attributes.ts';
import type { Token } from './tokens.ts';

/** What a bare number may stand before in Chinese and still count people: 3死, 47名, 6人. */
const PEOPLE_GO_ON = /^(?:人|者|多|余|死|伤|亡|例|名|位|口)/u;
const MEASURES: ReadonlySet<string> = new Set(CLASSIFIERS.filter((word) => !PEOPLE_CLASSIFIERS.has(word)));
/** Words in -s that are no plural noun. */
const NO_PLURAL: ReadonlySet<string> = new Set(
  'was has is as others us this does persons deaths fatalities victims'.split(' '),
);

const countsPeople = ({ value, units }: Attribute): boolean => value === 'count' && units[0] === 'people';

/**
 * Whether a bare number counts something of its own beside a word that asks for people: 四栋楼, two tower blocks; or is no count at all:
 * an Embraer 190, 1542 GMT, 6·17.
 */
export function isOfOtherThing(text: string, value: Token, before: Token | undefined, attribute: Attribute): boolean {
  const { mention } = value;
  if (!mention || !isQuantity(mention) || mention.value.unit !== '' || !countsPeople(attribute)) return false;
  const after = text.slice(value.end, value.end + 24);
  if (before?.classes.has('NAME') && /^[ -]?$/u.test(text.slice(before.end, value.start))) return true;
  if (
    /^\s?(?:[·•]\d|GMT|UTC|[ap]\.?m\b)/u.test(after) ||
    /\d[·•]$/u.test(text.slice(Math.max(0, value.start - 2), value.start))
  )
    return true;
  if (/^\p{Script=Han}/u.test(after))
    return !PEOPLE_GO_ON.test(after) && [1, 2].some((n) => MEASURES.has(after.slice(0, n)));
  const noun = /^[\s-](?:[a-z]+-)?([a-z]{3,}s)\b/u.exec(after)?.[1];
  return noun !== undefined && !NO_PLURAL.has(noun);
}

const GROUP = 'GROUP:';
const IS_OF_THEM =
  /^\s*(?:人|名)?\s*(?:of (?:them|whom|these|those)|were|was|are|is|of (?:them|whom) were|为|是|均为|属于|系)\s*(?:an?\s+)?$/iu;

/** Of which people a count is: one firefighter, 消防员2人, two of them firefighters, 乘客70名; null where it is of all. */
export function groupOf(text: string, tokens: readonly Token[], value: Token): string | null {
  const { mention } = value;
  for (const token of tokens) {
    const group = [...token.classes].find((name) => name.startsWith(GROUP))?.slice(GROUP.length);
    if (!group) continue;
    const isOwn = token.start >= value.start && token.end <= value.end + 1;
    const isBefore = token.end <= value.start && text.slice(token.end, value.start).trim() === '' && isHan(text, token);
    const isBehind =
      token.start >= value.end &&
      (/^\s*$/u.test(text.slice(value.end, token.start)) || IS_OF_THEM.test(text.slice(value.end, token.start)));
    if (isOwn || isBefore || isBehind) return group;
  }
  return mention && isQuantity(mention) && GROUPS.has(mention.value.unit) ? mention.value.unit : null;
}

const isHan = (text: string, { start }: Token): boolean => /\p{Script=Han}/u.test(text[start] ?? '');
/** Units that name a part of the people of a disaster. */
const GROUPS: ReadonlySet<string> = new Set(
  'firefighters rescuers crew police miners passengers students children soldiers employees'.split(' '),
);
