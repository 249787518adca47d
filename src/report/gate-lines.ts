import type { Finding } from '../model/finding.ts';
import { inert } from './inert.ts';
import type { Change, Lang } from './report.ts';

/** Told beside a report: what a change did, in a few lines. */
export interface GateTold {
  /** How the base is called. */
  readonly base: string;
  readonly findings: readonly Finding[];
  readonly stateOf: Change['stateOf'];
  /** Documents of a finding that the change touched, with what became of them. */
  readonly broughtBy: (finding: Finding) => readonly string[];
  readonly gone: readonly { readonly id: string; readonly rule?: string; readonly paths?: readonly string[] }[];
}

/** More lines of one kind than this are counted. */
const MOST = 20;

/** The gate's own lines: how many findings are new, changed, unchanged, gone, and which documents brought them. */
export function gateLines(told: GateTold, lang: Lang): readonly string[] {
  const { findings, stateOf, gone } = told;
  const raised = findings.filter(({ verdict }) => verdict !== 'reconciled');
  const of = (state: string) => raised.filter(({ id }) => stateOf.get(id) === state);
  const [fresh, changed, unchanged] = [of('new'), of('updated'), of('unchanged')];
  const brought = (mark: string, all: readonly Finding[]): string[] =>
    upTo(
      all.map((finding) => `  ${mark} ${named(finding)}${by(told.broughtBy(finding), lang)}`),
      lang,
    );
  const left = gone.map(
    ({ id, rule, paths }) =>
      `  - ${id}${rule ? ` ${rule}` : ''}${paths?.length ? ` (${paths.map(inert).join(', ')})` : ''}`,
  );
  const counts = [fresh, changed, unchanged, gone].map(({ length }) => length);
  return [head(inert(told.base), counts, lang), ...brought('+', fresh), ...brought('~', changed), ...upTo(left, lang)];
}

const named = ({ id, rule, severity }: Finding): string => `${id} ${rule} (${severity})`;

function by(documents: readonly string[], lang: Lang): string {
  if (!documents.length) return '';
  return lang === 'zh'
    ? `，来自 ${documents.map(inert).join('、')}`
    : `, brought by ${documents.map(inert).join(', ')}`;
}

const head = (base: string, [fresh, changed, unchanged, gone]: readonly number[], lang: Lang): string =>
  lang === 'zh'
    ? `与 ${base} 相比：新增 ${fresh}，变化 ${changed}，未变 ${unchanged}，消失 ${gone}`
    : `against ${base}: ${fresh} new, ${changed} changed, ${unchanged} unchanged, ${gone} gone`;

const upTo = (lines: readonly string[], lang: Lang): string[] =>
  lines.length > MOST
    ? [
        ...lines.slice(0, MOST),
        lang === 'zh' ? `  另有 ${lines.length - MOST} 处` : `  and ${lines.length - MOST} more`,
      ]
    : [...lines];
