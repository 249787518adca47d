import { createColors } from 'picocolors';
import type { Finding, Severity, Verdict } from '../model/finding.ts';
import { coverageLines } from './coverage-lines.ts';
import { isDue } from './due.ts';
import { layOut, type Piece, widthOf } from './layout.ts';
import type { Format, FormatOptions, Lang, Report } from './report.ts';
import type { Side } from './side.ts';
import { type FindingView, shownFindings, viewOf } from './view.ts';
import { VERDICT_SIGNS, type Word, word } from './words.ts';

export type Paint = ReturnType<typeof createColors>;
/** Wider than this, lines are hard to read. */
const WIDEST = 110;

/** The report for a terminal: what differs, both quotes with place and date, why it matters, what would settle it. */
export const pretty: Format = (report, options) => {
  const paint = createColors(options.color);
  const width = Math.min(options.columns, WIDEST);
  const groups = shownFindings(report, options);
  const parts = groups.map(([verdict, findings]) =>
    [
      paint.bold(paint.underline(`${word(`${verdict}s`, options.lang)} (${findings.length})`)),
      '',
      ...findings.map((one) => findingText(one, report, options, paint, width)),
    ].join('\n'),
  );
  if (options.quiet) return parts.length ? `${parts.join('\n')}` : '';
  if (!parts.length) parts.push(`${word('noFindings', options.lang)}\n`);
  return `${parts.join('\n')}\n${summary(report, options, paint, width)}`;
};

export function findingText(
  finding: Finding,
  report: Report,
  options: FormatOptions,
  paint: Paint,
  width: number,
): string {
  const { lang } = options;
  const view = viewOf(finding, report, lang);
  const message = view.message?.map(({ text }) => text).join('') ?? null;
  const tags = [word(finding.severity, lang), finding.rule, ...view.notes].join(' · ');
  const lines = [
    `${badge(finding, paint)} ${paint.bold(view.title)}`,
    ...wrapped([{ text: view.about }], 2, width, paint),
    ...(message ? wrapped([{ text: message }], 2, width, paint) : []),
    ...view.sides.flatMap((side) => sideText(side, paint, width)),
    ...labelled(view, message, lang, paint, width),
    paint.dim(`  ${tags}  ${finding.id}`),
  ];
  return `${lines.join('\n')}\n`;
}

function sideText(side: Side, paint: Paint, width: number): string[] {
  // A source without a publisher goes by its file's name, which the place shows already.
  const head = side.place.includes(`${side.source}:`) ? side.date : `${side.source}, ${side.date}`;
  const tail = `${side.place} (${side.region})`;
  const oneLine = widthOf(head) + widthOf(tail) + 6 <= width;
  const where = oneLine
    ? [`    ${paint.cyan(head)}  ${paint.dim(tail)}`]
    : [`    ${paint.cyan(head)}`, `    ${paint.dim(tail)}`];
  const scaled = side.scaled ? ` = ${side.scaled}` : '';
  return [...where, ...wrapped([{ text: '“' }, ...side.quote, { text: `”${scaled}` }], 6, width, paint)];
}

function labelled(
  view: FindingView,
  message: string | null,
  lang: FormatOptions['lang'],
  paint: Paint,
  width: number,
): string[] {
  const rows: [Word, string | null][] = [
    ['differs', message !== null && view.values.every((value) => message.includes(value)) ? null : view.differs],
    ...view.steps.map(({ text }): [Word, string | null] => ['working', message?.includes(text) ? null : text]),
    ['why', view.verdict === 'reconciled' ? null : view.why],
    ['settle', view.settle],
  ];
  return rows.flatMap(([label, text]) =>
    text ? wrapped([{ text: `${word(label, lang)}${lang === 'zh' ? '：' : ': '}${text}` }], 2, width, paint) : [],
  );
}

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'green'>> = {
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'green',
};
const badge = (finding: Finding, paint: Paint): string =>
  paint[COLOURS[finding.severity]](VERDICT_SIGNS[finding.verdict]);

function wrapped(pieces: readonly Piece[], indent: number, width: number, paint: Paint): string[] {
  return layOut(pieces, width - indent).map(
    (line) =>
      ' '.repeat(indent) + line.map(({ text, mark }) => (mark ? paint.bold(paint.yellow(text)) : text)).join(''),
  );
}

function summary(report: Report, options: FormatOptions, paint: Paint, width: number): string {
  const { lang, failOn } = options;
  const due = report.findings.filter((finding) => isDue(finding, failOn)).length;
  const verdict = due
    ? paint.red(`${due} ${word('fails', lang)} ${failOn}`)
    : paint.green(`${word('clean', lang)} ${failOn}`);
  const counts = shownFindings(report, options).map(([one, all]) => told(one, all.length, lang));
  const ending = counts.length ? `${counts.join(lang === 'zh' ? '，' : ', ')}${lang === 'zh' ? '；' : '; '}` : '';
  const lines = coverageLines(report, lang).flatMap((line) => wrapped([{ text: line }], 2, width, paint));
  return `${paint.bold(word('coverage', lang))}\n${lines.join('\n')}\n\n${ending}${verdict}\n`;
}

/** `2 contradictions`, `1 superseded`, `2 处矛盾`. */
function told(verdict: Verdict, count: number, lang: Lang): string {
  if (lang === 'zh') return `${count} 处${word(verdict, lang)}`;
  return `${count} ${word(verdict, lang)}${count > 1 && verdict.endsWith('n') ? 's' : ''}`;
}
