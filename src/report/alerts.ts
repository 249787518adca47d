import { SEVERITIES, type Severity, STANDING, type State } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Position } from './positions.ts';
import type { BaselineState, FormatOptions, Lang } from './report.ts';

/** A stretch of a file that an alert speaks of. */
export interface Stretch {
  readonly path: string;
  /** Columns in UTF-16 code units; null where the file as a whole is meant. */
  readonly start: Position | null;
  readonly end: Position | null;
  /** The words that stand there, to the letter. */
  readonly quote: string;
  /** Who says so, and when: `Reuters, 2031-03-31`; `original`. */
  readonly by: string;
}

/** What machine formats tell of a finding, or of an issue of the translation audit. */
export interface Alert {
  readonly id: string;
  /** What it says, whatever its place: the same through renames and moves. Of several with one content the n-th ends in `:n`. */
  readonly fingerprint: string;
  readonly content: string;
  readonly rule: string;
  /** Verdict and aspect, or the kind of issue. */
  readonly kinds: readonly string[];
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly state: State;
  readonly decision: string | null;
  readonly baselineState: BaselineState | null;
  /** Whether the run fails on it. */
  readonly isDue: boolean;
  /** Where it is shown: the place that a change touched, else the latest claim, else the translation. */
  readonly main: Stretch;
  readonly others: readonly Stretch[];
}

export interface Alerts {
  readonly task: 'check' | 'audit';
  readonly lang: Lang;
  /** Paths of what was read. */
  readonly files: readonly string[];
  /** The rules that alerts name, by id. */
  readonly rules: readonly Rule[];
  /** The gravest first. */
  readonly alerts: readonly Alert[];
}

/** A machine format: a pure function of the alerts. */
export type AlertFormat = (alerts: Alerts, options: FormatOptions) => string;

export type Level = 'error' | 'warning' | 'note';

/** How loud an alert is. What nobody has to act on is a note. */
export const levelOf = ({ severity, state }: Pick<Alert, 'severity' | 'state'>): Level =>
  state === 'trial' ? 'note' : severity === 'high' ? 'error' : severity === 'medium' ? 'warning' : 'note';

/** Whether it is still to be acted on: nobody has ruled on it, and it is not what the base had already. */
export const isOpen = ({ state, baselineState }: Alert): boolean =>
  (STANDING.has(state) || state === 'trial') && baselineState !== 'unchanged';

/** In one order, with fingerprints told apart, and with the rules that they name. */
export function alertsFrom(
  found: readonly Omit<Alert, 'fingerprint'>[],
  rules: readonly Rule[],
  rest: Pick<Alerts, 'task' | 'lang' | 'files'>,
  options: FormatOptions,
): Alerts {
  const seen = new Map<string, number>();
  const alerts = found
    .filter((alert) => alert.isDue || !options.quiet)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .map((alert): Alert => {
      const nth = (seen.get(alert.content) ?? 0) + 1;
      seen.set(alert.content, nth);
      return { ...alert, fingerprint: nth === 1 ? alert.content : `${alert.content}:${nth}` };
    });
  const named = new Set(alerts.map(({ rule }) => rule));
  return { ...rest, alerts, rules: rules.filter(({ id }) => named.has(id)) };
}

/** `a.md:3:7`, or the path alone. */
export const placeText = ({ path, start }: Stretch): string => (start ? `${path}:${start.line}:${start.column}` : path);
