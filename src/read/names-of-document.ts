import type { Block, Document } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { languageOf } from './language.ts';
import { NO_NAME_WORDS, ORGANISATION_WORDS } from './locales/en/names.ts';
import type { NameFound } from './mentions/name-forms.ts';
import { foldKind, formId } from './mentions/name-id.ts';
import { lookUpName } from './mentions/name-index.ts';
import { legalNames } from './mentions/name-legal.ts';
import { numberedOf, tiersOf } from './mentions/name-models.ts';
import { type NamesOfBlock, releasesOf } from './mentions/name-releases.ts';
import { actsAsFirm, namesByRole, withoutTrade } from './mentions/name-role.ts';
import { shortForms, taughtBy } from './mentions/name-taught.ts';
import { trimsOf } from './mentions/name-trims.ts';
import { compileNames, extendNames, findNames, type NameIndex, type TaughtName } from './mentions/names.ts';

/** What a document teaches about names, and the index to read all its blocks with. */
export interface DocumentNames {
  /** Hand it to `readMentions(block.text, { names: index, … })` for every block of the document. */
  readonly index: NameIndex;
  /** Aliases the words of the document teach (for `Reading.aliases`): not short forms, not names known by form alone. */
  readonly taught: readonly TaughtName[];
}

/**
 * The names of one document: the dictionary, the aliases its blocks teach (甲骨文（Oracle）), names seen by form in one place (so that they are
 * known at the start of a sentence or in a headline too), and short forms of full names (Altman after Sam Altman). Order of blocks does not matter.
 * `versions`: keys of the document's tables that are bare versions.
 */
export function namesOfDocument(
  document: Pick<Document, 'blocks'>,
  knowledge: Knowledge,
  versions: readonly string[] = [],
): DocumentNames {
  const dictionary = compileNames(knowledge);
  const legal = unknown(legalNames(document.blocks.map((block) => block.text).join('\n')), dictionary);
  const roles = [...legal, ...rolesOf(document.blocks, extendNames(dictionary, legal))];
  const numbered = numberedOf(document.blocks);
  const base = extendNames(dictionary, [...roles.map((role) => ({ ...role, by: 'form' as const })), ...numbered]);
  const read = document.blocks.map((block: Block) => ({
    block,
    found: findNames(block.text, base, hanOf(block.text)),
  }));
  const taught = distinct(
    read.flatMap(({ block, found }) => withoutPlace(taughtBy(block.text, found, base), dictionary)),
  );
  const firms = firmsOf(read);
  const forms = formsOf(read.flatMap(({ found }) => found)).map((one) => firms.get(one.id) ?? one);
  const known = read.flatMap(({ block, found }) =>
    found.filter((one) => one.by === 'dictionary').map((one) => fullName(one, block.text)),
  );
  const renamed = new Set(taught.map(({ alias }) => alias));
  const withTaught = extendNames(dictionary, [...taught, ...roles.filter(({ alias }) => !renamed.has(alias))]);
  const named = [...taught, ...forms].filter((one) => one.type === 'organisation');
  const acting = headsOf([...firms.values()], document.blocks);
  // Where a firm and its arm begin alike, the one that acts is meant.
  const heads = [...acting, ...headsOf(named, document.blocks).filter((h) => acting.every((a) => a.alias !== h.alias))];
  const tails = tailsOf([...forms, ...taught], document.blocks);
  const shorts = [...heads, ...tails, ...shortForms([...taught, ...forms, ...known], withTaught)];
  const short = new Set(shorts.map((one) => one.alias));
  const own = [...firms.values(), ...forms.filter(({ id }) => !firms.has(id))].filter(({ alias }) => !short.has(alias));
  const releases = [...releasesOf(read, versions), ...numbered, ...tiersOf(read), ...trimsOf(read)];
  return { index: extendNames(withTaught, [...shorts, ...releases, ...own]), taught: [...taught, ...heads] };
}

/** 挪威北风集团（Nordwind）: the place before it says where the firm is; 北风集团 is taught too. */
const withoutPlace = (taught: readonly TaughtName[], index: NameIndex): TaughtName[] =>
  taught.flatMap((one) => {
    const length = [4, 3, 2].find((n) => lookUpName(index, one.alias.slice(0, n))?.type === 'place') ?? 0;
    const rest = hanOf(one.alias) && length > 0 ? one.alias.slice(length) : '';
    return rest.length > 2 && rest.length < one.alias.length ? [one, { ...one, alias: rest }] : [one];
  });

/** Those of the names that the index does not have. */
const unknown = (names: readonly TaughtName[], index: NameIndex): TaughtName[] =>
  names.filter(({ alias }) => !lookUpName(index, alias));

/** Chinese names that only their part in a sentence shows; one that is not called a company has to be seen twice. */
function rolesOf(blocks: readonly Block[], index: NameIndex): TaughtName[] {
  const sure = new Map<string, boolean>();
  for (const { text } of blocks) {
    if (!hanOf(text)) continue;
    const found = findNames(text, index, true);
    // A place may begin the name of a firm: 红海港务.
    const isKnown = (start: number, end: number): boolean =>
      found.some((n) => n.start < end && start < n.end && !(n.type === 'place' && n.start === start && n.end < end));
    for (const one of namesByRole(text, isKnown)) sure.set(one.alias, one.sure || sure.get(one.alias) === true);
  }
  const seen = (alias: string): number => blocks.reduce((n, { text }) => n + text.split(alias).length - 1, 0);
  return [...sure].flatMap(([alias, isSure]): TaughtName[] => {
    const times = seen(alias);
    if (times < 2 && !isSure) return [];
    // 远山 beside 远山泵业 is that.
    const full = [...sure.keys()].find((one) => one !== alias && withoutTrade(one) === alias) ?? alias;
    return [{ alias, id: formId(full), name: full, type: 'organisation', by: times > 1 ? 'text' : 'form' }];
  });
}

/** Names of no known type that do what only firms do, or are called one: Alpha raised …, 制造商Alpha. By id. */
function firmsOf(read: readonly NamesOfBlock[]): Map<string, TaughtName> {
  const firms = new Map<string, TaughtName>();
  for (const { block, found } of read)
    for (const one of found) {
      if (one.by !== 'form' || (one.type !== 'other' && one.type !== 'organisation') || firms.has(one.id)) continue;
      if (actsAsFirm(block.text, one))
        firms.set(one.id, { alias: one.name, id: one.id, name: one.name, type: 'organisation', by: 'text' });
    }
  return firms;
}

/** The first word of a firm's name of two to four, where the document goes on with it alone and has it for no common word. */
function headsOf(firms: readonly TaughtName[], blocks: readonly Block[]): TaughtName[] {
  const text = blocks.map((block) => block.text).join('\n');
  const heads = new Map<string, TaughtName | null>();
  for (const firm of firms) {
    const words = firm.alias.split(' ');
    const head = words[0] ?? '';
    if (words.length < 2 || words.length > 4 || !/^\p{Lu}[\p{L}\d]{3,}$/u.test(head) || isCommon(head, text)) continue;
    const alone = text.split(firm.alias).some((part) => hasWord(part, head));
    if (!alone) continue;
    const other = heads.get(head);
    if (other && foldKind(other.id) === foldKind(firm.id)) continue;
    heads.set(head, other === undefined ? { ...firm, alias: head, by: 'text' } : null);
  }
  return [...heads.values()].filter((one) => one !== null);
}

/** Rovers for Castlebrook Rovers: the last word of a team's name, where it goes on alone and one name only ends in it. */
function tailsOf(names: readonly TaughtName[], blocks: readonly Block[]): TaughtName[] {
  const text = blocks.map((block) => block.text).join('\n');
  const tails = new Map<string, TaughtName | null>();
  for (const one of names) {
    const words = one.alias.split(' ');
    const tail = words.at(-1) ?? '';
    if (words.length !== 2 || one.type === 'person' || !/^\p{Lu}\p{Ll}{3,}s$/u.test(tail) || isCommon(tail, text))
      continue;
    if (!text.split(one.alias).some((part) => hasWord(part, tail))) continue;
    tails.set(tail, tails.has(tail) && tails.get(tail)?.id !== one.id ? null : { ...one, alias: tail, by: 'text' });
  }
  return [...tails.values()].filter((one) => one !== null);
}

const isCommon = (word: string, text: string): boolean =>
  NO_NAME_WORDS.has(word.toLowerCase()) ||
  ORGANISATION_WORDS.has(word.toLowerCase()) ||
  hasWord(text, word.toLowerCase());

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      !/[\p{Script=Latin}\d]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{Script=Latin}\d]/u.test(text[at + word.length] ?? ' ')
    )
      return true;
  return false;
}

const hanOf = (text: string): boolean => languageOf(text) === 'zh';

/** Names by form that can stand by themselves: several words, or marked by their letters. A lone capitalised word must be seen twice. */
function formsOf(found: readonly NameFound[]): TaughtName[] {
  const counts = new Map<string, { name: TaughtName; count: number }>();
  for (const one of found) {
    if (one.by !== 'form' || one.type === 'version' || one.type === 'work') continue;
    const entry = counts.get(one.name);
    if (entry) entry.count++;
    else
      counts.set(one.name, {
        name: { alias: one.name, id: formId(one.name), name: one.name, type: one.type, by: 'form' },
        count: 1,
      });
  }
  return [...counts.values()]
    .filter(({ name, count }) => count > 1 || /[ ·]|\p{Ll}\p{Lu}/u.test(name.alias))
    .map(({ name }) => name);
}

/** A dictionary name as it was written may be a full one whose short form the document uses. */
const fullName = (one: NameFound, text: string): TaughtName => ({
  alias: text.slice(one.start, one.end),
  id: one.id,
  name: one.name,
  type: one.type,
});

function distinct(taught: readonly TaughtName[]): TaughtName[] {
  const byAlias = new Map<string, TaughtName>();
  for (const one of taught) {
    const before = byAlias.get(one.alias);
    // Of two readings the lesser id stands, so that the order of blocks decides nothing.
    if (!before || one.id < before.id) byAlias.set(one.alias, one);
  }
  return [...byAlias.values()];
}
