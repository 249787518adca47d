import { createColors } from 'picocolors';
import { inert } from './inert.ts';
import { attributeLabel } from './labels.ts';
import { layOut } from './layout.ts';
import { sourceName } from './message.ts';
import { isoPoint, isoSpan } from './period.ts';
import type { FormatOptions, Report } from './report.ts';
import { valueWords } from './value-words.ts';

/** The claims for a terminal, document by document: subject, attribute, value, what of, said when and how, the quote. */
export function prettyClaims(report: Report, options: Pick<FormatOptions, 'lang' | 'color' | 'columns'>): string {
  const paint = createColors(options.color);
  const lines = report.claims.flatMap((claim) => {
    const { path, line, column } = report.placeOf(claim);
    const time = claim.time && isoSpan(claim.time);
    const said = claim.assertedAt && isoPoint(claim.assertedAt);
    const scope = Object.entries(claim.qualifiers).map(([key, value]) => `${key}: ${value}`);
    const facts = [
      attributeLabel(claim.attribute, report, options.lang),
      valueWords(claim, options.lang),
      ...scope,
      ...(time ? [`${time.from ?? ''}/${time.to ?? ''}`] : []),
      claim.modality,
    ];
    return [
      `${paint.bold(inert(claim.subject.name))}  ${facts.map(inert).join(' · ')}`,
      `  ${paint.cyan(inert(sourceName(claim, report)))}${said ? `, ${said}` : ''}  ${paint.dim(`${inert(path)}:${line}:${column}`)}  ${paint.dim(claim.id)}`,
      ...layOut([{ text: `“${inert(claim.quote)}”` }], options.columns - 4).map(
        (row) => `    ${row.map((piece) => piece.text).join('')}`,
      ),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}
