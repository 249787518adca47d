import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { AuditPage } from '../../web/components/audit.tsx';
import type { AuditFormat } from './audit.ts';
import { auditPage } from './audit-page.ts';
import { shell } from './html.ts';
import { word } from './words.ts';

/** The audit as one HTML file: original and translation side by side, what differs marked. */
export const auditHtml: AuditFormat = (audited, knowledge, options) => {
  const view = auditPage(audited, knowledge, options);
  return shell(options.lang, word('audit', options.lang), renderToString(h(AuditPage, { view })));
};
