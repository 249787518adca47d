import type { NumberLine, NumberRow } from '../../src/report/number-line.ts';
import { scaledNumber } from '../../src/report/reader-scale.ts';
import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import { type Axis, axisOf } from './axis.ts';
import { Said } from './quote.tsx';

/** Every claim of a conflict set on one scale: a dot for a number, a bar for what its words allow; the derived value last. */
export function NumberLineFigure({ line, lang }: { readonly line: NumberLine; readonly lang: Lang }) {
  const ends = line.rows.flatMap(({ lo, hi, at }) => [lo, hi, at]).filter((one) => one !== null);
  const isOpen = line.rows.some(({ lo, hi }) => lo === null || hi === null);
  const axis = axisOf(ends, { isOpen });
  const unit = line.unit && line.unit !== '%' ? ` (${line.unit})` : line.unit;
  return (
    <figure class="number-line">
      <figcaption>
        {word('numberLine', lang)}
        {unit && <Said text={unit} />}
        {axis.isLogarithmic && `, ${word('logarithmic', lang)}`}
      </figcaption>
      <div class="tracks">
        {line.rows.map((row) => (
          <div class={`track${row.claim === null ? ' derived' : ''}`} key={row.claim}>
            <span class="label">
              <Said text={row.label} />
            </span>
            <span class="scale">
              <Track row={row} axis={axis} />
            </span>
            <span class="value">
              <Said text={row.value} />
            </span>
          </div>
        ))}
        <div class="track ticks" aria-hidden="true">
          <span class="label" />
          <svg class="scale" height="18" aria-hidden="true" focusable="false">
            {axis.ticks.map(({ at, value }) => (
              <text x={`${at}%`} y="13" text-anchor={anchor(at)}>
                {scaledNumber(value, lang)}
                {line.unit === '%' ? '%' : ''}
              </text>
            ))}
          </svg>
          <span class="value" />
        </div>
      </div>
    </figure>
  );
}

/** Text near an edge is anchored inwards. */
export const anchor = (at: number): 'start' | 'middle' | 'end' => (at < 6 ? 'start' : at > 94 ? 'end' : 'middle');

function Track({ row, axis }: { readonly row: NumberRow; readonly axis: Axis }) {
  const [from, to] = [row.lo === null ? 0 : axis.place(row.lo), row.hi === null ? 100 : axis.place(row.hi)];
  const at = row.at === null ? null : axis.place(row.at);
  return (
    <svg aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <line class="grid" x1={`${tick.at}%`} x2={`${tick.at}%`} y1="0" y2="100%" />
      ))}
      {to - from > 0.4 && <line class="span" x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" />}
      {row.lo !== null && to - from > 0.4 && <End at={from} isOpen={row.loOpen} />}
      {row.hi !== null && to - from > 0.4 && <End at={to} isOpen={row.hiOpen} />}
      {at !== null &&
        (row.claim === null ? <Diamond at={at} /> : <circle class="dot" cx={`${at}%`} cy="50%" r="5.5" />)}
    </svg>
  );
}

/** An end that belongs to the interval is a bar, one that does not a ring. */
const End = ({ at, isOpen }: { readonly at: number; readonly isOpen: boolean }) =>
  isOpen ? (
    <circle class="end" cx={`${at}%`} cy="50%" r="3.5" />
  ) : (
    <svg class="place" x={`${at}%`} y="50%" width="1" height="1" aria-hidden="true">
      <line class="cap" y1="-5" y2="5" />
    </svg>
  );

const Diamond = ({ at }: { readonly at: number }) => (
  <svg class="place" x={`${at}%`} y="50%" width="1" height="1" aria-hidden="true">
    <path class="diamond" d="M0-7 7 0 0 7-7 0Z" />
  </svg>
);
