import type { Plot, Point } from '../../src/report/page/plot.ts';
import { scaledNumber } from '../../src/report/reader-scale.ts';
import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import { axisOf, timeAxisOf } from './axis.ts';
import { CELL_SIGNS, Sign } from './marks.tsx';
import { anchor } from './number-line.tsx';
import { Said } from './quote.tsx';

const HEIGHT = 170;
/** Room for the dates below. */
const BELOW = 24;

/** How a quantity moved: every value at the date it was said; hollow what is not yet firm, crossed what is denied. */
export function TimePlot({ plot, title, lang }: { readonly plot: Plot; readonly title: string; readonly lang: Lang }) {
  const days = timeAxisOf(plot.points.map(({ day }) => day));
  const axis = axisOf(plot.points.flatMap(({ lo, hi }) => [lo, hi]));
  const y = (value: number): number => Math.round((1 - axis.place(value) / 100) * (HEIGHT - 16) + 8);
  return (
    <figure class="time-plot">
      <figcaption>
        {word('overTime', lang)}: <Said text={title} />
        {plot.unit && <Said text={` (${plot.unit})`} />}
        {axis.isLogarithmic && `, ${word('logarithmic', lang)}`}
      </figcaption>
      <div class="plotted">
        <svg class="numbers" height={HEIGHT + BELOW} aria-hidden="true" focusable="false">
          {axis.ticks.map(({ value }) => (
            <text x="100%" y={y(value) + 4} text-anchor="end">
              {scaledNumber(value, lang)}
            </text>
          ))}
        </svg>
        <svg class="plot" height={HEIGHT + BELOW} aria-hidden="true" focusable="false">
          {axis.ticks.map(({ value }) => (
            <line class="grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
          ))}
          {days.ticks.map(({ at, text }) => (
            <>
              <line class="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2={HEIGHT} />
              <text class="tick" x={`${at}%`} y={HEIGHT + 16} text-anchor={anchor(at)}>
                {text}
              </text>
            </>
          ))}
          {plot.points.map((point) => (
            <Marker point={point} x={days.place(point.day)} top={y(point.hi)} bottom={y(point.lo)} />
          ))}
        </svg>
      </div>
      <ol class="points">
        {plot.points.map((point) => (
          <li class={`c-${point.state}`}>
            <Sign sign={CELL_SIGNS[point.state]} /> <time>{point.date}</time>{' '}
            <strong>
              <Said text={point.value} />
            </strong>{' '}
            <Said text={point.source} /> <span class="firmness">{point.firmness}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

const TENTATIVE: ReadonlySet<string> = new Set(['rumoured', 'planned', 'expected', 'reported']);

interface MarkerProps {
  readonly point: Point;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function Marker({ point, x, top, bottom }: MarkerProps) {
  const at = `${x}%`;
  const shape =
    point.modality === 'denied' || point.modality === 'cancelled'
      ? 'cross'
      : TENTATIVE.has(point.modality)
        ? 'hollow'
        : 'full';
  return (
    <g class={`c-${point.state} ${shape}`}>
      {bottom - top > 2 && <line class="span" x1={at} x2={at} y1={top} y2={bottom} />}
      <svg class="place" x={at} y={Math.round((top + bottom) / 2)} width="1" height="1" aria-hidden="true">
        {shape === 'cross' ? <path class="marker" d="M-5-5 5 5M-5 5 5-5" /> : <circle class="marker" r="5.5" />}
        {point.state === 'overtaken' && <path class="struck" d="M-8 0H8" />}
      </svg>
    </g>
  );
}
