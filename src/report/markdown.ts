import type { Finding } from '../model/finding.ts';
import { GENERATOR_MARK } from '../version.ts';
import { coverageLines } from './coverage-lines.ts';
import { codeSpan, escapeMarkdown } from './inert.ts';
import type { Format, FormatOptions, Lang, Report } from './report.ts';
import type { Side } from './side.ts';
import { type FindingView, shownFindings, VERDICTS, viewOf } from './view.ts';
import { word } from './words.ts';

/** The report as Markdown, fit for a comment on a pull request: words of documents stand in code spans, where nothing acts. */
export const markdown: Format = (report, options) => {
  const { lang } = options;
  const groups = shownFindings(report, options).flatMap(([verdict, findings]) => [
    `## ${word(`${verdict}s`, lang)} (${findings.length})`,
    ...findings.map((finding) => findingText(finding, report, lang)),
  ]);
  const parts = [
    `<!-- ${GENERATOR_MARK} ${report.tool.version} -->`,
    `# ${word('report', lang)}`,
    tally(report, lang),
    ...(groups.length ? groups : [word('noFindings', lang)]),
    ...(options.quiet
      ? []
      : [`## ${word('coverage', lang)}`, bullets(coverageLines(report, lang).map(escapeMarkdown))]),
  ];
  return `${parts.join('\n\n')}\n`;
};

function tally(report: Report, lang: Lang): string {
  const severities = ['high', 'medium', 'low', 'info'] as const;
  const count = (verdict: Finding['verdict'], severity: Finding['severity']) =>
    report.findings.filter((finding) => finding.verdict === verdict && finding.severity === severity).length;
  const rows = VERDICTS.map(
    (verdict) => `| ${word(verdict, lang)} | ${severities.map((severity) => count(verdict, severity)).join(' | ')} |`,
  );
  return [
    `| | ${severities.map((severity) => word(severity, lang)).join(' | ')} |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function findingText(finding: Finding, report: Report, lang: FormatOptions['lang']): string {
  const view = viewOf(finding, report, lang);
  const message = view.message?.map(({ text, said }) => (said ? codeSpan(text) : escapeMarkdown(text))).join('');
  const about = [
    word(finding.severity, lang),
    ...view.notes.map(escapeMarkdown),
    codeSpan(finding.rule),
    codeSpan(finding.id),
  ].join(' · ');
  return [
    `### ${escapeMarkdown(view.title)}: ${codeSpan(view.about)}`,
    ...(message ? [message] : []),
    bullets(view.sides.map((side) => sideText(side, lang))),
    ...labelled(view, lang),
    about,
  ].join('\n\n');
}

function sideText(side: Side, lang: Lang): string {
  const quote = codeSpan(side.quote.map((piece) => piece.text).join(''));
  const colon = lang === 'zh' ? '：' : ': ';
  return `**${escapeMarkdown(side.source)}**, ${side.date}, ${codeSpan(side.place)} (${escapeMarkdown(side.region)})${colon}${quote}`;
}

function labelled(view: FindingView, lang: Lang): string[] {
  const row = (label: Parameters<typeof word>[0], text: string) =>
    `**${word(label, lang)}**${lang === 'zh' ? '：' : ': '}${text}`;
  return [
    ...(view.differs ? [row('differs', codeSpan(view.differs))] : []),
    ...(view.steps.length ? [`${row('working', '')}\n\n${bullets(view.steps.map(({ text }) => codeSpan(text)))}`] : []),
    ...(view.why && view.verdict !== 'reconciled' ? [row('why', escapeMarkdown(view.why))] : []),
    ...(view.settle ? [row('settle', escapeMarkdown(view.settle))] : []),
  ];
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
