import { coverageOf } from './coverage.ts';
import { inert } from './inert.ts';
import { reasonWords } from './reasons.ts';
import type { Lang, Report } from './report.ts';
import { type Word, word } from './words.ts';

/** The coverage in a few lines: what was read, what was not, and why. */
export function coverageLines(report: Report, lang: Lang): string[] {
  const coverage = coverageOf(report);
  const [comma, colon, semicolon] = lang === 'zh' ? ['，', '：', '；'] : [', ', ': ', '; '];
  const many = (count: number, id: Word): string =>
    `${count} ${count === 1 && lang === 'en' ? word(id, lang).replace(/s(?= |$)/u, '') : word(id, lang)}`;
  const line = (id: Word, all: readonly { readonly reason: string }[]): string[] =>
    all.length ? [`${many(all.length, id)}${colon}${counted(all, lang).join(semicolon)}`] : [];
  const names = (id: Word, all: readonly string[]): string[] =>
    all.length ? [`${word(id, lang)}${colon}${all.map(inert).join(comma)}`] : [];
  return [
    [
      many(report.documents.length, 'documents'),
      many(report.claims.length, 'claims'),
      many(coverage.values, 'valuesRead'),
      many(coverage.claimed, 'claimed'),
    ].join(comma),
    ...line('unclaimed', coverage.unclaimed),
    ...line('skipped', coverage.skipped),
    ...names(
      'notUnderstood',
      coverage.notUnderstood.map((one) => `${one.document} (${one.language})`),
    ),
    ...names('metNothing', coverage.rulesThatMetNothing),
  ];
}

/** Reasons with how often each was met, the most frequent first. */
function counted(all: readonly { readonly reason: string }[], lang: Lang): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of all) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, count]) => `${count} ${inert(reasonWords(reason, lang))}`);
}
