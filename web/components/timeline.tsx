import type { DocumentView } from '../../src/report/page/documents.ts';
import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import { timeAxisOf } from './axis.ts';
import { anchor } from './number-line.tsx';

/** Two sources nearer than this (per cent of the width) are stacked. */
const NEAR = 7;
/** Higher stacks become a bar with a number. */
const HIGHEST = 7;
const STEP = 24;

/** The sources by date, each with its number in the list; bars with counts where there are many. */
export function Timeline({ documents, lang }: { readonly documents: readonly DocumentView[]; readonly lang: Lang }) {
  const dated = documents.flatMap(({ day, number }) => (day === null ? [] : [{ day, number }]));
  if (new Set(dated.map(({ day }) => day)).size < 2) return null;
  const undated = documents.length - dated.length;
  const axis = timeAxisOf(dated.map(({ day }) => day));
  const stacks = new Map<number, number[]>();
  for (const { day, number } of dated) {
    const bin = Math.floor(axis.place(day) / NEAR);
    stacks.set(bin, [...(stacks.get(bin) ?? []), number]);
  }
  const highest = Math.max(...[...stacks.values()].map(({ length }) => length));
  const isMany = highest > HIGHEST;
  const base = (isMany ? 90 : highest * STEP) + 8;
  const dayOf = new Map(dated.map(({ number, day }) => [number, day]));
  const places = [...stacks].map(([bin, numbers]) => ({
    numbers,
    at: numbers.length > 1 ? (bin + 0.5) * NEAR : axis.place(dayOf.get(numbers[0] ?? 0) ?? 0),
  }));
  return (
    <figure class="timeline">
      <figcaption>
        {word('timeline', lang)}
        {undated > 0 && ` · ${undated} ${word('undatedToo', lang)}`}
      </figcaption>
      <svg width="100%" height={base + 26} aria-hidden="true" focusable="false">
        <line class="base" x1="0" x2="100%" y1={base} y2={base} />
        {axis.ticks.map(({ at, text }) => (
          <>
            <line class="grid" x1={`${at}%`} x2={`${at}%`} y1={base} y2={base + 6} />
            <text class="tick" x={`${at}%`} y={base + 20} text-anchor={anchor(at)}>
              {text}
            </text>
          </>
        ))}
        {places.map(({ numbers, at }) =>
          isMany ? (
            <Bar count={numbers.length} of={highest} at={at} base={base} />
          ) : (
            <Stack numbers={numbers} at={at} base={base} />
          ),
        )}
      </svg>
    </figure>
  );
}

const Stack = ({
  numbers,
  at,
  base,
}: {
  readonly numbers: readonly number[];
  readonly at: number;
  readonly base: number;
}) => (
  <>
    {numbers.map((number, level) => (
      <>
        <circle class="source" cx={`${at}%`} cy={base - 12 - level * STEP} r="10.5" />
        <text class="number" x={`${at}%`} y={base - 8 - level * STEP} text-anchor="middle">
          {number}
        </text>
      </>
    ))}
  </>
);

function Bar({
  count,
  of,
  at,
  base,
}: {
  readonly count: number;
  readonly of: number;
  readonly at: number;
  readonly base: number;
}) {
  const height = Math.round((count / of) * 72) + 2;
  return (
    <>
      <line class="bar" x1={`${at}%`} x2={`${at}%`} y1={base} y2={base - height} />
      <text class="tick" x={`${at}%`} y={base - height - 4} text-anchor="middle">
        {count}
      </text>
    </>
  );
}
