import { createColors } from 'picocolors';
import type { Support } from '../decide/support.ts';
import { STANDING } from '../model/finding.ts';
import type { FactJson, FactSideJson, FactsJson } from './facts-json.ts';
import { inert } from './inert.ts';
import type { SpanJson } from './json-types.ts';
import { attributeLabel } from './labels.ts';
import { layOut, widthOf } from './layout.ts';
import type { FormatOptions, Report } from './report.ts';
import { type Word, word } from './words.ts';

type Options = Pick<FormatOptions, 'lang' | 'color' | 'columns'>;

const WORD = { backed: 'backed', alone: 'single', disputed: 'disputed' } as const satisfies Record<Support, Word>;
const MARKS: Readonly<Record<Support, string>> = { backed: '✔', alone: '·', disputed: '✖' };

/** The data set as a table for a terminal: subject by subject, a line a fact, and under it who says otherwise. */
export function factsPretty({ facts }: FactsJson, report: Report, options: Options): string {
  const lines: string[] = [];
  const wide = widest(facts, report, options);
  let subject = '';
  for (const fact of facts) {
    if (fact.subject.id !== subject)
      lines.push(`${subject === '' ? '' : '\n'}${createColors(options.color).bold(inert(fact.subject.name))}`);
    subject = fact.subject.id;
    lines.push(...linesOf(fact, wide, report, options));
  }
  return [...lines, ...(facts.length ? [''] : []), tally(facts, options)].map((line) => `${line}\n`).join('');
}

function linesOf(fact: FactJson, wide: number, report: Report, options: Options): string[] {
  const { lang } = options;
  const paint = createColors(options.color);
  const color = { backed: paint.green, alone: paint.dim, disputed: paint.red }[fact.support];
  const label = labelOf(fact, report, options);
  const origins = `${fact.origins.for}:${fact.origins.against}`;
  const facts = [
    inert(fact.text),
    `${word(WORD[fact.support], lang)} ${origins}`,
    ...(fact.decision ? [word('decided', lang)] : []),
    contextOf(fact),
  ];
  const head = `  ${color(MARKS[fact.support])} ${label}${' '.repeat(Math.max(1, wide - widthOf(label) + 2))}${facts.filter((one) => one !== '').join(' · ')}`;
  const against = fact.dissent.filter(({ state }) => STANDING.has(state));
  return [head, ...against.flatMap(({ claims }) => claims).flatMap((side) => sideLines(side, options))];
}

/** What of it: event, scope, time. */
const contextOf = ({ event, qualifiers, time }: FactJson): string =>
  [
    event?.label ?? '',
    ...Object.entries(qualifiers).map(([role, of]) => `${role}: ${of}`),
    event || !time ? '' : spanOf(time),
  ]
    .filter((one) => one !== '')
    .map(inert)
    .join(' · ');

function spanOf({ from, to }: SpanJson): string {
  if (from === null && to === null) return '';
  return from === to ? (from ?? '') : `${from ?? ''}/${to ?? ''}`;
}

const sideLines = ({ source, quote, document, line, column }: FactSideJson, { columns }: Options): string[] =>
  layOut([{ text: `≠ “${inert(quote)}” ${inert(source)} ${inert(document)}:${line}:${column}` }], columns - 8).map(
    (row) => `        ${row.map(({ text }) => text).join('')}`,
  );

/** Past this many columns a label no longer makes all others wider. */
const LABEL = 36;

const labelOf = ({ attribute }: FactJson, report: Report, { lang }: Options): string =>
  inert(attributeLabel(attribute, report, lang));
const widest = (facts: readonly FactJson[], report: Report, options: Options): number =>
  Math.min(
    LABEL,
    facts.reduce((wide, fact) => Math.max(wide, widthOf(labelOf(fact, report, options))), 0),
  );

function tally(facts: readonly FactJson[], { lang }: Options): string {
  const count = (support: Support): string =>
    `${facts.filter((fact) => fact.support === support).length} ${word(WORD[support], lang)}`;
  return `${facts.length} ${word('facts', lang)}: ${count('backed')}, ${count('alone')}, ${count('disputed')}`;
}
