import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { SEVERITIES } from '../../src/model/finding.ts';
import type { Lang } from '../../src/report/report.ts';
import { type Word, word } from '../../src/report/words.ts';
import type { ReviewItem } from '../../src/review/protocol.ts';
import { Sign, VERDICT_SIGNS } from '../components/marks.tsx';
import { SEARCH } from './keys.ts';
import { type Filter, isUndecided } from './queue.ts';
import { say } from './words.ts';

interface Props {
  readonly items: readonly ReviewItem[];
  readonly queue: readonly ReviewItem[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly current: string | null;
  readonly onPick: (id: string) => void;
  readonly lang: Lang;
}

/** The queue: filter above, one line a finding below. */
export function QueueList({ items, queue, filter, onFilter, current, onPick, lang }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  // Drawn once a queue: of hundreds of lines a step changes two.
  const rows = useMemo(
    () => queue.map((item) => <Row key={item.view.id} item={item} isCurrent={false} onPick={onPick} lang={lang} />),
    [queue, onPick, lang],
  );
  const filters = useMemo(
    () => <Filters items={items} filter={filter} onFilter={onFilter} lang={lang} />,
    [items, filter, onFilter, lang],
  );
  return (
    <nav class="queue" aria-label={say('queue', lang)}>
      {filters}
      <p class="count" aria-live="polite">
        {queue.length} / {items.length}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ol ref={list} tabIndex={0} aria-label={say('queue', lang)}>
        {rows.map((row, at) => {
          const item = queue[at];
          return item?.view.id === current ? (
            <Row key={current} item={item} isCurrent onPick={onPick} lang={lang} />
          ) : (
            row
          );
        })}
      </ol>
    </nav>
  );
}

interface RowProps {
  readonly item: ReviewItem;
  readonly isCurrent: boolean;
  readonly onPick: (id: string) => void;
  readonly lang: Lang;
}

const Row = ({ item, isCurrent, onPick, lang }: RowProps) => {
  const { view } = item;
  return (
    <li class={`v-${view.verdict}`}>
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => onPick(view.id)}>
        <span class="what">
          <Sign sign={VERDICT_SIGNS[view.verdict]} />
          <span class="hidden-word">{word(view.verdict, lang)}</span> <bdi>{view.about}</bdi>
        </span>
        <span class="soft">
          {word(view.severity, lang)}
          {view.differs && (
            <>
              {' · '}
              <bdi>{view.differs}</bdi>
            </>
          )}
          {!isUndecided(item) || view.state === 'stale' ? ` · ${word(view.state, lang)}` : ''}
        </span>
      </button>
    </li>
  );
};

type Options = readonly (readonly [value: string, label: string])[];

function Filters({ items, filter, onFilter, lang }: Pick<Props, 'items' | 'filter' | 'onFilter' | 'lang'>) {
  const set = (key: keyof Filter) => (value: string) => onFilter({ ...filter, [key]: value } as Filter); // options below
  const anyOf = (values: readonly (string | null)[]): Options => [
    ['', say('any', lang)],
    ...[...new Set(values.flatMap((value) => value ?? []))].sort().map((value) => [value, value] as const),
  ];
  const worded = (values: readonly Word[]): Options => values.map((value) => [value, word(value, lang)] as const);
  const statuses: Options = [
    ['undecided', say('undecided', lang)],
    ['stale', say('staleOnes', lang)],
    ['decided', say('decidedOnes', lang)],
    ['all', say('all', lang)],
  ];
  const kinds: Options = [
    ['conflicts', say('conflicts', lang)],
    ...worded(['contradiction', 'tension', 'superseded', 'reconciled']),
    ['all', say('all', lang)],
  ];
  const severities: Options = [['', say('any', lang)], ...worded(SEVERITIES)];
  return (
    <search class="filters">
      <input
        id={SEARCH}
        type="search"
        value={filter.text}
        placeholder={say('search', lang)}
        aria-label={say('searchLabel', lang)}
        onInput={(event) => set('text')(event.currentTarget.value)}
      />
      <Choice label={say('show', lang)} value={filter.status} options={statuses} onChange={set('status')} />
      <Choice label={word('verdict', lang)} value={filter.kind} options={kinds} onChange={set('kind')} />
      <details>
        <summary>{say('more', lang)}</summary>
        <Choice
          label={word('severity', lang)}
          value={filter.severity}
          options={severities}
          onChange={set('severity')}
        />
        <Choice
          label={word('rule', lang)}
          value={filter.rule}
          options={anyOf(items.map(({ view }) => view.rule))}
          onChange={set('rule')}
        />
        <Choice
          label={word('source', lang)}
          value={filter.source}
          options={anyOf(items.flatMap(({ sources }) => sources))}
          onChange={set('source')}
        />
        <Choice
          label={say('event', lang)}
          value={filter.event}
          options={anyOf(items.map(({ event }) => event))}
          onChange={set('event')}
        />
      </details>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps): JSX.Element => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
