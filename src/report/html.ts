import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Page } from '../../web/components/page.tsx';
import page from '../../web/page.generated.json' with { type: 'json' };
import { GENERATOR_MARK, VERSION } from '../version.ts';
import { pageView } from './page/view.ts';
import type { Format, Lang } from './report.ts';
import { word } from './words.ts';

/** Nothing is loaded, sent or run but the style and the script below, known by their hashes; no attribute of an element styles or acts. */
const POLICY = [
  "default-src 'none'",
  `style-src '${page.styleHash}'`,
  `script-src '${page.scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report as one HTML file: no network, readable without script, printable. */
export const html: Format = (report, options) =>
  shell(options.lang, word('report', options.lang), renderToString(h(Page, { view: pageView(report, options) })));

/** A whole HTML file around what stands in its body. */
export const shell = (lang: Lang, title: string, body: string): string => `<!doctype html>
<!-- ${GENERATOR_MARK} ${VERSION} -->
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${page.style}</style>
</head>
<body>
${body}
<script>${page.script}</script>
</body>
</html>
`;
