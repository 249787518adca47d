import { createColors } from 'picocolors';
import type { Finding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { inert } from './inert.ts';
import { layOut } from './layout.ts';
import { findingText } from './pretty.ts';
import type { FormatOptions, Report } from './report.ts';
import { word } from './words.ts';

/** A rule's manual page: what it says, why, what settles it, its examples. */
export function rulePage(rule: Rule, options: FormatOptions): string {
  const { lang, columns } = options;
  const paint = createColors(options.color);
  const text = (words: string, indent = 2): string[] =>
    layOut([{ text: inert(words) }], columns - indent).map(
      (line) => ' '.repeat(indent) + line.map((piece) => piece.text).join(''),
    );
  const examples = rule.examples.flatMap((example) => {
    const note = example['known-miss'] ?? example.note;
    return [
      `  ${paint.bold(example.expect)}${example.by ? ` (${example.by})` : ''}${note ? `: ${inert(note)}` : ''}`,
      ...example.sources.flatMap((source) => text(source, 4)),
    ];
  });
  const lines = [
    paint.bold(`${rule.id}: ${inert(rule.title[lang])}`),
    `  ${rule.kind} · ${rule.check} · ${word(rule.severity, lang)} · ${rule.stage} · rules/${rule.file}`,
    '',
    paint.bold(word('why', lang)),
    ...text(rule.why[lang]),
    paint.bold(word('settle', lang)),
    ...text(rule.fix[lang]),
    paint.bold(word('examples', lang)),
    ...examples,
  ];
  return `${lines.join('\n')}\n`;
}

/** A finding with its derivation: every step, and for every claim what was read and what was filled in. */
export function findingPage(finding: Finding, report: Report, options: FormatOptions): string {
  const paint = createColors(options.color);
  const steps = finding.explanation.map((step, at) => {
    const quotes = step.claims.map((id) => `      “${inert(report.claimOf(id)?.quote ?? id)}”`);
    return [`  ${at + 1}. ${inert(step.text)}`, ...quotes].join('\n');
  });
  const claims = finding.claims.map((id) => {
    const claim = report.claimOf(id);
    const inferred = claim?.inferred.length ? ` (${word('inferred', options.lang)}: ${claim.inferred.join(', ')})` : '';
    const event = claim?.event ? ` · ${inert(claim.event.label)}` : '';
    return `  ${id} ${claim?.attribute ?? ''} · ${claim?.modality ?? ''}${event}${inferred}`;
  });
  const parts = [findingText(finding, report, options, paint, Math.min(options.columns, 110))];
  if (steps.length) parts.push(`${paint.bold(word('working', options.lang))}\n${steps.join('\n')}\n`);
  parts.push(`${paint.bold(word('sides', options.lang))}\n${claims.join('\n')}\n`);
  return parts.join('\n');
}
