import { createColors } from 'picocolors';
import type { AuditFormat } from './audit.ts';
import { auditView, placeOf, summaryOf } from './audit-view.ts';
import { inert } from './inert.ts';
import { word } from './words.ts';

/** The audit for a terminal: what differs, where, and which rule says so. */
export const auditPretty: AuditFormat = (audited, knowledge, options) => {
  const paint = createColors(options.color);
  const view = auditView(audited, knowledge, options);
  const blocks = view.shown.map((issue) => {
    const badge = issue.severity === 'high' ? paint.red('✗') : paint.yellow('!');
    return [
      `${badge} ${paint.bold(inert(issue.message))}`,
      `  ${paint.cyan(inert(placeOf(issue)))}`,
      paint.dim(`  ${word(issue.severity, options.lang)} · ${issue.kind} · ${issue.rule}  ${issue.id}`),
      '',
    ].join('\n');
  });
  return `${[...blocks, ...(options.quiet ? [] : [summaryOf(view, options.lang)])].join('\n')}\n`;
};
