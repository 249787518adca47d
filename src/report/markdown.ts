import { SEVERITIES } from '../model/finding.ts';
import { GENERATOR_MARK } from '../version.ts';
import { coverageLines } from './coverage-lines.ts';
import { codeSpan, escapeMarkdown, htmlCode, htmlText } from './inert.ts';
import type { Format, Lang, Report } from './report.ts';
import type { Side } from './side.ts';
import { type FindingView, shownFindings, tallyOf, viewOf } from './view.ts';
import { VERDICT_SIGNS, type Word, word } from './words.ts';

/** GitHub refuses comments past 65,536 characters; GitLab and others take more. */
const LONGEST = 60_000;

/**
 * The report as Markdown, fit for a comment on a pull request: a table, then a line a finding that opens to the whole of it. Words of documents
 * stand in code spans, where nothing acts. Findings past the length of a comment are counted, not shown.
 */
export const markdown: Format = (report, options) => {
  const { lang } = options;
  const head = [`<!-- ${GENERATOR_MARK} ${report.tool.version} -->`, `# ${word('report', lang)}`, tally(report, lang)];
  const tail = options.quiet
    ? []
    : [folded(word('coverage', lang), bullets(coverageLines(report, lang).map(escapeMarkdown)))];
  const groups = shownFindings(report, options).map(([verdict, findings]) => ({
    title: `## ${VERDICT_SIGNS[verdict]} ${word(`${verdict}s`, lang)} (${findings.length})`,
    findings: findings.map((finding) => findingText(viewOf(finding, report, lang), lang)),
  }));
  const body = fitting(groups, LONGEST - [...head, ...tail].join('\n\n').length, lang);
  const parts = [...head, ...(body.length ? body : [word('noFindings', lang)]), ...tail];
  return `${parts.join('\n\n')}\n`;
};

interface Group {
  readonly title: string;
  readonly findings: readonly string[];
}

/** As many findings, in their order, as leave room for a word on the rest. */
function fitting(groups: readonly Group[], room: number, lang: Lang): string[] {
  const out: string[] = [];
  let [left, hidden] = [room - 200, 0];
  for (const { title, findings } of groups) {
    const shown = hidden
      ? []
      : findings.filter((text) => {
          left -= text.length + 2;
          return left > title.length;
        });
    left -= title.length + 2;
    hidden += findings.length - shown.length;
    if (shown.length) out.push(title, ...shown);
  }
  return hidden ? [...out, `**${hidden}** ${word('moreFindings', lang)}`] : out;
}

function tally(report: Report, lang: Lang): string {
  const rows = tallyOf(report.findings).map(
    ({ verdict, counts }) => `| ${VERDICT_SIGNS[verdict]} ${word(verdict, lang)} | ${counts.join(' | ')} |`,
  );
  return [
    `| | ${SEVERITIES.map((one) => word(one, lang)).join(' | ')} |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

const folded = (summary: string, body: string, isOpen = false): string =>
  `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** A line to scan; opened: who says what where, the working, why it matters and what would settle it. */
function findingText(view: FindingView, lang: Lang): string {
  const message = view.message?.map(({ text, said }) => (said ? codeSpan(text) : escapeMarkdown(text))).join('');
  const body = [
    ...(message ? [message] : []),
    bullets(view.sides.map((side) => sideText(side, lang))),
    ...labelled(view, lang),
    [word(view.severity, lang), ...view.notes.map(escapeMarkdown), codeSpan(view.rule), codeSpan(view.id)].join(' · '),
  ].join('\n\n');
  const isShort = view.values.length > 1 && view.values.every((value) => value.length <= 40);
  const values = isShort ? ` · ${view.values.map(htmlCode).join(VALUES_APART[view.verdict])}` : '';
  const summary = `<b>${htmlText(view.title)}</b>: ${htmlCode(view.about)}${values}`;
  return folded(summary, body, view.verdict === 'contradiction' && view.state === 'open');
}

const VALUES_APART: Readonly<Record<FindingView['verdict'], string>> = {
  contradiction: ' ≠ ',
  tension: ' / ',
  superseded: ' → ',
  reconciled: ' / ',
};

function sideText(side: Side, lang: Lang): string {
  const quote = codeSpan(side.quote.map((piece) => piece.text).join(''));
  const colon = lang === 'zh' ? '：' : ': ';
  const scaled = side.scaled ? ` (= ${side.scaled})` : '';
  return `**${escapeMarkdown(side.source)}**, ${side.date}, ${codeSpan(side.place)} (${escapeMarkdown(side.region)})${colon}${quote}${scaled}`;
}

function labelled(view: FindingView, lang: Lang): string[] {
  const row = (label: Word, text: string) => `**${word(label, lang)}**${lang === 'zh' ? '：' : ': '}${text}`;
  return [
    ...(view.differs ? [row('differs', codeSpan(view.differs))] : []),
    ...(view.steps.length ? [`${row('working', '')}\n\n${bullets(view.steps.map(({ text }) => codeSpan(text)))}`] : []),
    ...(view.why && view.verdict !== 'reconciled' ? [row('why', escapeMarkdown(view.why))] : []),
    ...(view.settle ? [row('settle', escapeMarkdown(view.settle))] : []),
  ];
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
