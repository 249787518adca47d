import { type Severity, STANDING, type Verdict } from '../../src/model/finding.ts';
import type { ReviewItem } from '../../src/review/protocol.ts';

export type Status = 'undecided' | 'stale' | 'decided' | 'all';
export type Kind = 'conflicts' | Verdict | 'all';

/** What the queue shows; an empty string lets everything pass. */
export interface Filter {
  readonly text: string;
  readonly status: Status;
  readonly kind: Kind;
  readonly severity: Severity | '';
  readonly rule: string;
  readonly source: string;
  readonly event: string;
}

export const EVERYTHING: Filter = {
  text: '',
  status: 'undecided',
  kind: 'conflicts',
  severity: '',
  rule: '',
  source: '',
  event: '',
};

const CONFLICTS: ReadonlySet<Verdict> = new Set(['contradiction', 'tension']);
export const isConflict = ({ view }: ReviewItem): boolean => CONFLICTS.has(view.verdict);

/** Whether nobody has ruled on it yet, or what was ruled no longer fits. */
export const isUndecided = ({ view }: ReviewItem): boolean => STANDING.has(view.state) || view.state === 'trial';

/** All words of a finding that a search looks through. */
const wordsOf = ({ view, event }: ReviewItem): string =>
  [
    view.title,
    view.about,
    view.rule,
    view.id,
    event ?? '',
    ...view.sides.flatMap((side) => [side.source, side.path, side.value, ...side.quote.map(({ text }) => text)]),
  ]
    .join(' ')
    .toLowerCase();

const known = new WeakMap<object, string>();
function textOf(item: ReviewItem): string {
  const text = known.get(item) ?? wordsOf(item);
  known.set(item, text);
  return text;
}

export function queueOf(items: readonly ReviewItem[], filter: Filter): readonly ReviewItem[] {
  const words = filter.text.toLowerCase().split(/\s+/u).filter(Boolean);
  return items.filter(
    (item) =>
      isOfStatus(item, filter.status) &&
      (filter.kind === 'all' || (filter.kind === 'conflicts' ? isConflict(item) : item.view.verdict === filter.kind)) &&
      (!filter.severity || item.view.severity === filter.severity) &&
      (!filter.rule || item.view.rule === filter.rule) &&
      (!filter.source || item.sources.includes(filter.source)) &&
      (!filter.event || item.event === filter.event) &&
      words.every((word) => textOf(item).includes(word)),
  );
}

function isOfStatus(item: ReviewItem, status: Status): boolean {
  if (status === 'all') return true;
  if (status === 'stale') return item.view.state === 'stale';
  return isUndecided(item) === (status === 'undecided');
}
