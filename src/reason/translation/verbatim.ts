import type { Severity } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Difference, IssueKind } from '../../model/translation.ts';
import type { Comparison } from './pair.ts';

/** What a translation leaves as it is. */
interface Verbatim {
  readonly kind: IssueKind;
  readonly rule: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
}

const VERBATIM: readonly Verbatim[] = [
  { kind: 'link', rule: 'link-changed', severity: 'low', pattern: /https?:\/\/[\w.~%/?#=&+:-]+/gu },
  { kind: 'code', rule: 'code-changed', severity: 'medium', pattern: /`[^`\n]{2,120}`/gu },
  {
    kind: 'version',
    rule: 'version-changed',
    severity: 'high',
    pattern: /(?<![\w./:])(?:v\d+(?:\.\d+)+|\d+(?:\.\d+){2,3})(?![\w/]|\.\d)/giu,
  },
];
const MAX_PIECES = 200;

/** Versions, code and links that changed on the way: one that is lost and one that is new. */
export const verbatim: Comparison = ({ left, right }) =>
  VERBATIM.flatMap(({ kind, rule, severity, pattern }): Difference[] => {
    const [ours, theirs] = [piecesOf(left.text, pattern), piecesOf(right.text, pattern)];
    const lost = ours.filter((piece) => !right.text.includes(piece.bare));
    const gained = theirs.filter((piece) => !left.text.includes(piece.bare));
    return lost.slice(0, gained.length).map((piece, i) => ({
      kind,
      rule,
      severity,
      source: span(piece),
      target: span(gained[i] as Span),
      values: {},
      weight: 98,
    }));
  });

interface Piece extends Span {
  /** Without what may be written or left out: the v of a version, the stop after a link. */
  readonly bare: string;
}

const piecesOf = (text: string, pattern: RegExp): Piece[] =>
  [...text.matchAll(pattern)].slice(0, MAX_PIECES).map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    bare: found[0].replace(/^v(?=\d)/iu, '').replace(/[.?:]+$/u, ''),
  }));

const span = ({ start, end }: Span): Span => ({ start, end });
