import type { Severity, State, Verdict } from '../../src/model/finding.ts';
import type { CellState } from '../../src/report/page/matrix.ts';
import type { Lang } from '../../src/report/report.ts';
import { VERDICT_SIGNS, word } from '../../src/report/words.ts';

export { VERDICT_SIGNS };

/** Signs of the cells of a matrix and the points of a plot: told apart without colour. */
export const CELL_SIGNS: Readonly<Record<CellState, string>> = {
  conflicts: '✖',
  unsettled: '▲',
  overtaken: '↷',
  explained: '✔',
  rounded: '≈',
  compatible: '∼',
  agrees: '=',
  setApart: '◇',
  only: '·',
};

export const Sign = ({ sign }: { readonly sign: string }) => (
  <span class="sign" aria-hidden="true">
    {sign}
  </span>
);

export const VerdictBadge = ({ verdict, lang }: { readonly verdict: Verdict; readonly lang: Lang }) => (
  <span class={`badge v-${verdict}`}>
    <Sign sign={VERDICT_SIGNS[verdict]} /> {word(verdict, lang)}
  </span>
);

export const SeverityPill = ({ severity, lang }: { readonly severity: Severity; readonly lang: Lang }) => (
  <span class={`pill s-${severity}`}>
    {lang === 'zh' ? `${word('severity', lang)}：` : ''}
    {word(severity, lang)}
  </span>
);

/** What became of a finding, where it is no longer simply open. */
export const StatePill = ({ state, lang }: { readonly state: State; readonly lang: Lang }) =>
  state === 'open' ? null : <span class={`pill state-${state}`}>{word(state, lang)}</span>;
