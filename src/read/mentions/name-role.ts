import type { Span } from '../../model/span.ts';
import * as en from '../locales/en/name-roles.ts';
import {
  BETWEEN,
  DOES,
  DONE_TO,
  FIRM_TAILS,
  FIRMS_DO,
  IS_HAD,
  KINDS,
  NOBODY,
  TRADES,
} from '../locales/zh/name-roles.ts';
import { BOUNDARY_WORDS, BREAKERS, GENERIC } from '../locales/zh/names.ts';

/** A Chinese name that only its part in a sentence shows: who announces, who puts money in, who is called a company. */
export interface RoleName {
  readonly alias: string;
  /** Whether one sighting is enough. */
  readonly sure: boolean;
}

const NAME = '[\\u3400-\\u9fff]{2,8}';
const LEFT = '(?<=^|[\\n，。；：！？#“”"、（）()\\s]|据|传|由|与|和)';
const ACTS = new RegExp(`${LEFT}(${NAME}?)(?:${BETWEEN}){0,3}(?=${DOES})`, 'gu');
/** People speak too: here the name has to end in a trade. */
const SPEAKS = new RegExp(`${LEFT}(${NAME}?)(?:${BETWEEN}){0,3}(?=表示|称|透露|指出)`, 'gu');
const CALLED = new RegExp(`(?:${KINDS})(${NAME}?)(?=[（(、，]|(?:${BETWEEN}){0,3}(?:${DOES}|表示|透露|称))`, 'gu');
const LED = /由([\u3400-\u9fff、与和]{2,40}?)(?:等)?(?:联合|共同|独家)?(?:领投|跟投|参投|牵头)/gu;

/** 受让甲投资持有的乙半导体21%股权, 甲医药的董事会: what something is done to, what is held in part; only where it ends in a trade. */
const HAD = new RegExp(`(?<=^|[\\n，。；：！？“”"、（）()\\s]|${DONE_TO})(${NAME}?)(?=${IS_HAD})`, 'gu');
const DONE = new RegExp(
  `(?:收购|并购|受让|入股|注资|买下|竞购)(${NAME}?)(?=[，。；、（(\\d]|的|全部|多数|部分|一案|交易|持有|所持)`,
  'gu',
);
/** 向甲数据中心（Alpha Data Centers）: a trade before a bracket in Latin letters. */
const LATIN_BEHIND = new RegExp(
  `(?<=^|[\\n，。；：！？“”"、\\s]|${DONE_TO})(${NAME}?)(?=[（(]\\p{Lu}[\\p{Script=Latin}\\d .&-]{2,40}[）)])`,
  'gu',
);
/** 制造商甲AI（Alpha AI）昨日宣布: whatever a name ends in, its Latin spelling behind it and what neither people nor products do behind that. */
const SPELLED_AND_ACTS = new RegExp(
  `${LEFT}([\\u3400-\\u9fff]{2,14}?(?:AI)?)(?=[（(]\\p{Lu}[\\p{Script=Latin}\\d .&-]{2,40}[）)](?:${BETWEEN}){0,3}(?:${FIRMS_DO}))`,
  'gu',
);
/** A stretch between two clean ends that ends in what firms are called; it has to be seen twice. */
const FREE = new RegExp(
  `(?<=^|[\\n，。；：！？“”"、（）()\\s]|${DONE_TO})([\\u3400-\\u9fff]{2,6}?(?:${FIRM_TAILS}))(?=[，。；、（(”"]|和|与|及|的|等|须|将|已|则|对|向)`,
  'gu',
);

/** 产业资本甲投资: the kind stands before the name. */
const KIND_BEFORE = new RegExp(`^.{0,5}(?:${KINDS})(?=.{2})`, 'u');
/** Words of hearsay a headline begins with. */
const HEARSAY = /^(?:据传|传闻|传出|传|曝|突发|独家|官宣)/u;

/** Names told by their part in the sentence. Nothing where a function word or a generic noun stands in the stretch. */
export function namesByRole(text: string, isKnown: (start: number, end: number) => boolean): RoleName[] {
  const found: RoleName[] = [];
  const add = (written: string, from: number, sure: boolean): void => {
    const alias = written.replace(HEARSAY, '').replace(KIND_BEFORE, '');
    const at = from + written.length - alias.length;
    if (isPlausible(alias) && !isKnown(at, at + alias.length)) found.push({ alias, sure });
  };
  for (const match of text.matchAll(ACTS)) add(match[1] ?? '', match.index, TRADES.test(match[1] ?? ''));
  for (const match of text.matchAll(SPEAKS)) if (TRADES.test(match[1] ?? '')) add(match[1] ?? '', match.index, true);
  for (const pattern of [HAD, DONE, LATIN_BEHIND])
    for (const match of everyMatch(pattern, text)) {
      const alias = match[1] ?? '';
      if (TRADES.test(alias)) add(alias, match.index + match[0].length - alias.length, true);
    }
  for (const match of text.matchAll(SPELLED_AND_ACTS)) add(match[1] ?? '', match.index, true);
  for (const match of everyMatch(FREE, text)) add(match[1] ?? '', match.index, false);
  for (const match of text.matchAll(CALLED)) {
    const alias = match[1] ?? '';
    add(alias, match.index + match[0].length - alias.length, true);
  }
  for (const match of text.matchAll(LED)) {
    let at = match.index + 1;
    for (const one of (match[1] ?? '').split(/[、与和]/u)) {
      add(one, at, true);
      at += one.length + 1;
    }
  }
  return found;
}

/** Matches that may overlap: 甲持有乙半导体30%的股权 holds a shorter name than its first stretch. */
function* everyMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const own = new RegExp(pattern);
  for (let match = own.exec(text); match; match = own.exec(text)) {
    own.lastIndex = match.index + 1;
    yield match;
  }
}

export const withoutTrade = (alias: string): string => alias.replace(TRADES, '');

/** No function word or verb in it, no word that speaks of somebody in general, and more than the name of a trade. */
function isPlausible(alias: string): boolean {
  const own = withoutTrade(alias);
  if (
    own.length < 2 ||
    ADVERB.test(own) ||
    NOBODY.test(alias) ||
    GENERIC_WORDS.has(own) ||
    GENERIC_WORDS.has(own.slice(0, 2))
  )
    return false;
  for (let i = 0; i + 2 <= own.length; i++) if (BOUNDARY_WORDS.has(own.slice(i, i + 2))) return false;
  return ![...own].some((char) => BREAKERS.has(char) && !IN_NAMES_TOO.has(char));
}

/** Function words that many foreign names are written with. */
const IN_NAMES_TOO = new Set('达比尔万');

const ADVERB = new RegExp(`^(?:${BETWEEN}|目前|共)`, 'u');
const ACTS_BEHIND = new RegExp(`^[”」』"]?(?:${BETWEEN}){0,3}(?:${DOES})`, 'u');
const KIND_RIGHT_BEFORE = new RegExp(`(?:${KINDS})[“「『"]?$`, 'u');

/** Whether a name stands where only a firm's does. */
export function actsAsFirm(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 90);
  return (
    en.DOES.test(after) ||
    en.IS_FIRM.test(after) ||
    en.FIRM_BEFORE.test(before) ||
    ACTS_BEHIND.test(after) ||
    KIND_RIGHT_BEFORE.test(before)
  );
}

const GENERIC_WORDS = new Set(GENERIC);
