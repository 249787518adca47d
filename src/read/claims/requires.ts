import { parseDecimal, tenTo } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameType, Quantity } from '../../model/value.ts';
import type { Sentence } from '../segment/index.ts';

/** What a program asks of another: requires Python 3.12 or later. */
export interface Requirement {
  readonly attribute: 'requires';
  /** The least version that will do. */
  readonly value: Quantity;
  readonly span: Span;
  readonly subject: null;
  readonly types: readonly NameType[];
  readonly scope: Readonly<Record<string, string>>;
}

/** Words that make the program behind them one that is asked for, or no longer served: never what is spoken of. */
export const ASKS_FOR =
  /(?:\b(?:requir(?:es?|ed|ing)|needs?|runs on|depends on|(?:drop(?:s|ped)?|end(?:s|ed)?) support for|no longer supports)|要求|需要|需|依赖|运行于|不再支持|停止支持)(?:\s?(?:at least|a minimum of|至少|最低))?\s*$/iu;
const SERVED_NO_MORE = /(?:support for|no longer supports|不再支持|停止支持)\s*$/iu;
const VERSION = /[\s-]v?(?<version>\d{1,3}(?:\.\d{1,3})?)$/u;
const OR_LATER =
  /^\s?(?:\+|or (?:later|newer|higher|above|greater)|and (?:later|newer|above|up)|(?:及|或|和)(?:以上|更高|更新)|以上)/iu;
/** To build it, to test it or to use its plug-in may ask for more than to run it. */
const OTHER_USE =
  /\b(?:build|compil|develop|contribut|test|plug-?in|client|docs|documentation)|编译|构建|开发|测试|插件|客户端|文档/iu;

/** What the program spoken of asks for: a version with "or later" behind it, or with "at least" before. */
export function requirementsIn(text: string, sentence: Sentence, mentions: readonly Mention[]): readonly Requirement[] {
  if (OTHER_USE.test(text.slice(sentence.start, sentence.end))) return [];
  return mentions.flatMap((mention): Requirement[] => {
    const { value, start, end } = mention;
    if (value.kind !== 'name' || value.type !== 'product' || start < sentence.start || end > sentence.end) return [];
    const before = text.slice(Math.max(sentence.start, start - 32), start);
    const word = ASKS_FOR.exec(before)?.[0];
    const version = VERSION.exec(text.slice(start, end))?.groups?.['version'];
    if (!word || !version || SERVED_NO_MORE.test(before)) return [];
    const later = OR_LATER.exec(text.slice(end, end + 16))?.[0] ?? '';
    if (!later && !/at least|minimum|至少|最低/iu.test(word)) return [];
    const software = value.id.slice(0, value.id.length - version.length).replace(/-v?$/u, '');
    return [
      {
        attribute: 'requires',
        value: versionOf(version),
        span: { start: start - word.length, end: end + later.length },
        subject: null,
        types: ['product', 'version'],
        scope: { software },
      },
    ];
  });
}

function versionOf(digits: string): Quantity {
  const number = parseDecimal(digits);
  const step = tenTo(-(digits.split('.')[1]?.length ?? 0));
  return { kind: 'quantity', lo: number, hi: number, unit: '', qualifier: 'exact', digits, step };
}

/** `>=3.12` and `3.12 - 3.14` ask for 3.12 at least; what only sets a bound above (`<4`) stays as it is. */
export const leastVersion = (value: Quantity): Quantity =>
  value.qualifier === 'under' || value.qualifier === 'at_most' ? value : { ...value, hi: value.lo, qualifier: 'exact' };
