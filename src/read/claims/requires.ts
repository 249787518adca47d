import { parseDecimal, tenTo } from '../../exact/rational.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameType, Quantity } from '../../model/value.ts';
import { ASKS_FOR, AT_LEAST, OR_LATER, OTHER_USE, SERVED_NO_MORE } from '../locales/requirements.ts';
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

const VERSION = /[\s-]v?(?<version>\d{1,3}(?:\.\d{1,3})?)$/u;

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
    if (!later && !AT_LEAST.test(word)) return [];
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
