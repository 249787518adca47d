import type { AuditFormat } from './audit.ts';
import { auditView, placeOf, summaryOf } from './audit-view.ts';
import { codeSpan, escapeMarkdown } from './inert.ts';
import { word } from './words.ts';

/** The audit as Markdown: one table row an issue. */
export const auditMarkdown: AuditFormat = (audited, knowledge, options) => {
  const view = auditView(audited, knowledge, options);
  const zh = options.lang === 'zh';
  const head = zh
    ? ['严重程度', '类别', '原文', '译文', '位置']
    : ['severity', 'kind', 'original', 'translation', 'where'];
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const quote = (side: { readonly text: string } | null): string => (side?.text ? cell(codeSpan(side.text)) : '–');
  const rows = view.shown.map((issue) =>
    [
      word(issue.severity, options.lang),
      issue.kind,
      quote(issue.source),
      quote(issue.target),
      escapeMarkdown(placeOf(issue)),
    ].join(' | '),
  );
  const table = rows.length
    ? [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => `| ${row} |`), '']
    : [];
  return [`# ${word('audit', options.lang)}`, '', summaryOf(view, options.lang), '', ...table].join('\n');
};
