import type { NameType } from '../../model/value.ts';
import { DOES } from '../locales/en/name-roles.ts';
import {
  CORPORATE_WORDS,
  EVENT_WORDS,
  GIVEN_NAMES,
  INTRODUCING,
  NO_NAME_WORDS,
  NUMBERED_WORDS,
  OF_HEADS,
  ORGANISATION_WORDS,
  PERSON_CUES,
  PLACE_WORDS,
  TAILS,
  TIER_WORDS,
} from '../locales/en/names.ts';
import { PRODUCT_NOUNS, SMALL_CUES } from '../locales/zh/names.ts';
import { isCounted } from './name-counted.ts';
import { hitsWithin, type NameFound, versioned, widened } from './name-forms.ts';
import { formId } from './name-id.ts';
import type { NameHit } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';

/** Longest name in words; a longer run of capitals is a headline. */
const MOST_WORDS = 7;

/**
 * Names in Latin letters by their form: runs of capitalised words in English text, any run of them in Chinese text.
 * `hits` are the dictionary's; a run that holds one is widened (Nvidia Corp), becomes another thing (Boston University) or is left to it.
 */
export function latinNames(
  text: string,
  tokens: readonly NameToken[],
  hits: readonly NameHit[],
  inHan: boolean,
): NameFound[] {
  const found: NameFound[] = [];
  for (const sentence of sentencesOf(text, tokens)) {
    const headline = !inHan && isHeadline(sentence);
    if (inHan) found.push(...smallNames(text, sentence, hits));
    for (const run of runsOf(text, sentence, hits)) found.push(...namesOfRun(text, run, hits, inHan, headline));
  }
  return found;
}

/** 初创公司io: a lone word in small letters right behind a word for a firm, in Chinese text. */
function smallNames(text: string, tokens: readonly NameToken[], hits: readonly NameHit[]): NameFound[] {
  return tokens
    .filter(
      (t, i) =>
        t.kind === 'lower' &&
        t.lower === t.text &&
        /^[a-z][a-z\d.]{1,15}$/u.test(t.text) &&
        tokens[i + 1]?.start !== t.end + 1,
    )
    .filter((t) => SMALL_CUES.test(text.slice(Math.max(0, t.start - 4), t.start)) && !NO_NAME_WORDS.has(t.lower))
    .filter((t) => !hitsWithin(hits, t.start, t.end).length)
    .map((t) => ({ ...formFound(text, [t]), type: 'organisation' as const }));
}

/** Tokens by sentence, as far as capitals are concerned. */
function sentencesOf(text: string, tokens: readonly NameToken[]): NameToken[][] {
  const sentences: NameToken[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    const before = last?.at(-1);
    if (last && before && !(token.first && /[.!?。！？\n|]/u.test(text.slice(before.end, token.start))))
      last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

/** Headlines capitalise every word but the small ones, so that capitals say nothing. */
function isHeadline(tokens: readonly NameToken[]): boolean {
  const words = tokens.filter(
    (t) => t.kind !== 'number' && t.kind !== 'version' && !t.marked && !DIGIT_FIRST.test(t.text),
  );
  const capitals = words.filter((t) => t.kind === 'cap' || (t.kind === 'stop' && t.text.length > 3));
  const small = words.filter((t) => t.kind === 'lower' && !NO_NAME_WORDS.has(t.lower));
  return capitals.length >= 4 && small.length * 8 <= capitals.length;
}

const DIGIT_FIRST = /^\d/u;

/** Runs of capitalised words with what may join them. */
function runsOf(text: string, tokens: readonly NameToken[], hits: readonly NameHit[]): NameToken[][] {
  const runs: NameToken[][] = [];
  let run: NameToken[] = [];
  const close = (): void => {
    while (run.length && run.at(-1)?.kind === 'joiner') run.pop();
    if (run.length) runs.push(run);
    run = [];
  };
  tokens.forEach((token, i) => {
    const before = run.at(-1);
    if (before && !adjoins(text, before, token)) close();
    if (token.kind === 'cap') run.push(token);
    else if (token.kind === 'joiner' && mayJoin(run, token, tokens[i + 1])) run.push(token);
    else if (run.length && (TAILS.has(token.lower) || isVersionOf(text, run, token, hits, tokens, i))) run.push(token);
    else close();
    if (token.possessive) close();
  });
  close();
  return runs.filter((r) => r.length <= MOST_WORDS);
}

/** One blank between; or a full stop after an initial; or " & ". */
function adjoins(text: string, before: NameToken, token: NameToken): boolean {
  const gap = text.slice(before.end, token.start);
  return (
    gap === ' ' ||
    gap === '\u00a0' ||
    gap === ' & ' ||
    (gap === '. ' && (before.text.length === 1 || /^(?:St|Jr|Mt)$/u.test(before.text)))
  );
}

/** "of" joins after a word that asks for it (Bank of England), "and" inside such a name, "van" and "de" between capitals. */
function mayJoin(run: readonly NameToken[], token: NameToken, next: NameToken | undefined): boolean {
  if (next?.kind !== 'cap' || !run.length) return false;
  const last = run.at(-1) as NameToken;
  if (token.lower === 'of' || token.lower === 'for') return OF_HEADS.has(last.lower) || last.lower === 'of';
  if (token.lower === 'and') return run.some((t) => t.lower === 'of') && OF_HEADS.has(run[0]?.lower ?? '');
  return true;
}

/** A number or version behind something that looks like a product; never one that counts what follows. */
function isVersionOf(
  text: string,
  run: readonly NameToken[],
  token: NameToken,
  hits: readonly NameHit[],
  tokens: readonly NameToken[],
  at: number,
): boolean {
  if (token.kind !== 'number' && token.kind !== 'version') return false;
  const last = run.at(-1) as NameToken;
  if (last.kind !== 'cap') return false;
  if (token.kind === 'version') return true;
  return (
    /^\d{1,2}(?:\.(?:\d{1,2}|x)){0,2}$/u.test(token.lower) &&
    !isCounted(text, token.end) &&
    (last.marked || isProduct(hits, run) || isNumberedProduct(text, run, token, tokens, at))
  );
}

/** "the Orbit 3", "Orbit 3 Pro", Orbit 3手机: an unknown name is a numbered product where the words around say so. */
function isNumberedProduct(
  text: string,
  run: readonly NameToken[],
  number: NameToken,
  tokens: readonly NameToken[],
  at: number,
): boolean {
  const last = run.at(-1) as NameToken;
  if (run.length > 3 || last.text.length < 3 || NUMBERED_WORDS.has(last.lower)) return false;
  const [before, after] = [tokens[at - run.length - 1], tokens[at + 1]];
  if (after && after.start === number.end + 1 && after.kind !== 'lower' && TIER_WORDS.has(after.lower)) return true;
  if (PRODUCT_NOUNS.test(text.slice(number.end, number.end + 12))) return true;
  const between = before ? text.slice(before.end, run[0]?.start) : '';
  return before !== undefined && between === ' ' && INTRODUCING.has(before.lower);
}

const isProduct = (hits: readonly NameHit[], run: readonly NameToken[]): boolean =>
  hitsWithin(hits, run[0]?.start ?? 0, run.at(-1)?.end ?? 0).some((hit) => hit.entry.type === 'product');

function namesOfRun(
  text: string,
  run: readonly NameToken[],
  hits: readonly NameHit[],
  inHan: boolean,
  headline: boolean,
): NameFound[] {
  const [first, last] = [run[0] as NameToken, run.at(-1) as NameToken];
  const within = hitsWithin(hits, first.start, last.end);
  if (within.length) return withKnown(text, run, within, headline);
  const name = trimmedRun(text, run, inHan, headline);
  return name.length ? [formFound(text, name)] : [];
}

/** A run that holds dictionary names. */
function withKnown(text: string, run: readonly NameToken[], all: readonly NameHit[], headline: boolean): NameFound[] {
  // A bare release behind its product (Django 5.2, in a text that goes on with 5.2) is part of the product's name.
  const within = all.filter((one, i) => i === 0 || !/^\d/u.test(one.entry.alias));
  const [hit] = within;
  const last = run.at(-1) as NameToken;
  if (!hit) return [];
  const outside = run.filter(
    (t) => !within.some((h) => h.start <= t.start && (t.end <= h.end || isModifier(text, h, t))),
  );
  if (!outside.length) return [];
  const after = outside.filter((t) => t.end > hit.end);
  if (within.length === 1 && after.length === outside.length) {
    const version = text.slice(hit.end, last.end).replace(/^[ \u00a0-]/u, '');
    if (isVersionTail(hit, after)) return [versioned(hit.entry, hit.start, last.end, version)];
    if (after.every((t) => CORPORATE_WORDS.has(t.lower))) return [widened(hit, hit.start, last.end)];
  }
  const whole = outside.filter((t) => !within.some((h) => h.start < t.end && t.start < h.end));
  if (headline || hit.entry.type === 'person') return whole.filter((t) => t.marked).map((t) => formFound(text, [t]));
  if (within.length === 1 && makesAnother(hit, run, outside)) return [formFound(text, dropOpening(run, hit))];
  return whole.filter((t) => t.marked && t.kind === 'cap').map((t) => formFound(text, [t]));
}

/** "Nvidia-powered" speaks of Nvidia. */
const isModifier = (text: string, hit: NameHit, token: NameToken): boolean =>
  hit.end > token.start && /^[-–]\p{Ll}{2,}/u.test(text.slice(hit.end, token.end));

/** What follows a known product up to a number: 4, "Opus 4.6", "15 Pro", "-4o"; a firm takes only what is written as a version (DeepSeek V3). */
function isVersionTail(hit: NameHit, after: readonly NameToken[]): boolean {
  const first = after[0] as NameToken;
  if (first.start - hit.end > 1 || !after.some((t) => /\d/u.test(t.text.slice(Math.max(0, hit.end - t.start)))))
    return false;
  if (first.start < hit.end && !/^-?\p{L}?\d/u.test(first.text.slice(hit.end - first.start))) return false;
  return hit.entry.type === 'product' ? after.length <= 3 && hit.end - hit.start > 1 : mayHaveVersions(hit, first);
}

/** A model or a program has versions; a firm has them where they are written as such (DeepSeek V3). */
const mayHaveVersions = (hit: NameHit, version: NameToken): boolean =>
  hit.entry.type === 'organisation' && /^(?:.*-)?v\d/u.test(version.lower);

/** Whether the words around a known name make it the name of something else: Boston University, Google Docs. */
function makesAnother(hit: NameHit, run: readonly NameToken[], outside: readonly NameToken[]): boolean {
  const last = run.at(-1) as NameToken;
  if (last.end > hit.end && endingType(last)) return true;
  if (hit.entry.type === 'place') return false;
  return (
    outside.every((t) => t.kind === 'cap') &&
    outside.length <= (hit.entry.type === 'product' ? 1 : 3) &&
    !(run[0]?.first && outside[0] === run[0])
  );
}

const endingType = (token: NameToken): NameType | null =>
  ORGANISATION_WORDS.has(token.lower)
    ? 'organisation'
    : EVENT_WORDS.has(token.lower)
      ? 'event'
      : PLACE_WORDS.has(token.lower)
        ? 'place'
        : null;

/** The first word of a sentence is no part of a name that the dictionary begins after it. */
function dropOpening(run: readonly NameToken[], hit: NameHit): readonly NameToken[] {
  return run[0]?.first && run[0].end <= hit.start && run.length > 2 ? run.slice(1) : run;
}

/** What of an unknown run can be trusted to be a name; nothing where only its place made it a capital. */
function trimmedRun(text: string, run: readonly NameToken[], inHan: boolean, headline: boolean): readonly NameToken[] {
  const first = run[0] as NameToken;
  if (run.every((t) => t.text.length === 1 || /^[IVX]+$/u.test(t.text))) return [];
  if (run.length === 1 && isNumbering(text, first)) return [];
  if (run.length === 1) return isLoneName(first, inHan, headline) || isLoneSubject(text, first, headline) ? run : [];
  if (headline) return run.filter((t) => t.marked).slice(0, 1);
  if (run.length > 2 && run.every((t) => /^\p{Lu}{4,}$/u.test(t.text))) return [];
  return inHan || !first.first || isName(text, run) || isSubject(text, run) ? run : [];
}

/** Phase 3, Series D: a word that numbers, with its number. */
const isNumbering = (text: string, token: NameToken): boolean =>
  NUMBERED_WORDS.has(token.lower) && /^[ \u00a0](?:\d|[IVX]+\b|[A-K]\b)/u.test(text.slice(token.end, token.end + 6));

/** One capitalised word: in Chinese text a name, in English text where no sentence begins with it and it does not merely shout. */
function isLoneName(token: NameToken, inHan: boolean, headline: boolean): boolean {
  if (token.kind !== 'cap') return false;
  if (token.marked) return !isModifierOnly(token);
  if (headline || token.text.length < 3) return false;
  return inHan || (!token.first && !/^\p{Lu}{7,}$/u.test(token.text));
}

/** A lone word that begins a sentence and does what only a firm does; no plural, and nowhere in small letters. */
const isLoneSubject = (text: string, token: NameToken, headline: boolean): boolean =>
  token.kind === 'cap' &&
  !headline &&
  /^\p{Lu}\p{Ll}{4,}$/u.test(token.text) &&
  !/(?:s|ing|ed|ly)$/u.test(token.text) &&
  DOES.test(text.slice(token.end, token.end + 90)) &&
  !text.includes(token.lower);

/** At the start of a sentence: three words, or two that a verb or a comma follows ("Kay Wood, a …"), no adverb before them. */
function isSubject(text: string, run: readonly NameToken[]): boolean {
  const names = run.filter((t) => t.kind === 'cap');
  if (names.length > 2) return true;
  const end = run.at(-1)?.end ?? 0;
  return (
    names.length === 2 &&
    !/ly$/u.test(run[0]?.lower ?? '') &&
    (/^(?:,| [（(](?:[\u3400-\u9fff]{2,12}|[A-Z]{2,8}: ?[A-Z\d.]{1,6})[）)]| (?:said|says|told|is|was|has|had|will|would|added|announced|did|declined|wrote|won|wins|took|takes|lost|gained|beat|finished)\b)/u.test(
      text.slice(end, end + 24),
    ) ||
      DOES.test(text.slice(end, end + 90)))
  );
}

/** "AI-powered", "Dutch-based": a capital before a hyphen and a word in lower case. */
const isModifierOnly = (token: NameToken): boolean => /-\p{Ll}{3,}$/u.test(token.text) && !/\d/u.test(token.text);

/** Whether a run at the start of a sentence shows itself a name by its words. */
function isName(text: string, run: readonly NameToken[]): boolean {
  const last = run.at(-1) as NameToken;
  return (
    endingType(last) !== null ||
    TAILS.has(last.lower) ||
    run.some((t) => t.marked) ||
    GIVEN_NAMES.has(run[0]?.lower ?? '') ||
    hasPersonCue(text, run)
  );
}

function formFound(text: string, tokens: readonly NameToken[]): NameFound {
  const [first, last] = [tokens[0] as NameToken, tokens.at(-1) as NameToken];
  const name = text.slice(first.start, last.end);
  return { start: first.start, end: last.end, id: formId(name), name, type: typeOfRun(text, tokens), by: 'form' };
}

function typeOfRun(text: string, tokens: readonly NameToken[]): NameType {
  const last = tokens.at(-1) as NameToken;
  if (
    tokens.length > 1 &&
    (GIVEN_NAMES.has(tokens[0]?.lower ?? '') || hasPersonCue(text, tokens)) &&
    !tokens.some((t) => t.marked)
  )
    return endingType(last) === 'organisation' ? 'organisation' : 'person';
  const byEnding = tokens.length > 1 ? endingType(last) : null;
  if (byEnding) return byEnding;
  if (tokens.some((t) => t.lower === 'of') && OF_HEADS.has(tokens[0]?.lower ?? '')) return 'organisation';
  if (TAILS.has(last.lower)) return 'organisation';
  if (tokens.some((t) => /\d/u.test(t.text))) return 'product';
  return 'other';
}

/** A title right before: "CEO Ada Byron", "Mr. Byron". */
function hasPersonCue(text: string, tokens: readonly NameToken[]): boolean {
  const start = tokens[0]?.start ?? 0;
  const word = /(\p{L}{2,12})[.,]? $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return word !== undefined && PERSON_CUES.has(word.toLowerCase());
}
