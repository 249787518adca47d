import { expect, test } from 'vitest';
import { codeSpan, escapeMarkdown, inert } from '../../src/report/inert.ts';

// Expected values: what a reader may see of each attack, by hand. ECMA-48 for escapes, UAX #9 for direction, CommonMark 6.1 for code spans.
test.each([
  ['a colour', 'a\u001B[31mred\u001B[0m b', 'ared b'],
  ['a window title', 'a\u001B]0;title\u0007b', 'ab'],
  ['a hyperlink', '\u001B]8;;https://evil.example\u001B\\click\u001B]8;;\u001B\\', 'click'],
  ['an 8-bit control', 'a\u009B31mb', 'a31mb'],
  ['a bare escape', 'a\u001Bb', 'ab'],
  ['a carriage return that overwrites', 'safe\rEVIL', 'safe EVIL'],
  ['line ends', 'a\nb\u2028c', 'a b c'],
  ['a direction override', 'abc\u202Etxt.exe', 'abctxt.exe'],
  ['isolates', '\u2066a\u2069', 'a'],
  ['invisible characters', 'pay\u200Bpal\uFEFF', 'paypal'],
  ['tag characters', 'a\u{E0041}b', 'ab'],
  ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ['plain Chinese stays', '投前估值 7300 亿美元', '投前估值 7300 亿美元'],
  ['emoji stay', 'up 🚀', 'up 🚀'],
])('inert: %s', (_name, given, shown) => {
  expect(inert(given)).toBe(shown);
});

test.each([
  ['plain', '4亿美元', '`4亿美元`'],
  ['a backtick', 'a`b', '`` a`b ``'],
  ['a longer fence', 'a```b', '```` a```b ````'],
  ['nothing', '', '` `'],
  ['a link', '[x](javascript:alert(1))', '`[x](javascript:alert(1))`'],
  ['HTML', '<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
  ['a line end cannot leave the span', 'a\n\n# b', '`a # b`'],
])('code span: %s', (_name, given, shown) => {
  expect(codeSpan(given)).toBe(shown);
});

test.each([
  ['HTML', '<b>&', '&lt;b&gt;&amp;'],
  ['emphasis', '**x** _y_', '\\*\\*x\\*\\* \\_y\\_'],
  ['a link', '[x](y)', '\\[x\\]\\(y)'],
  ['a mention', '@user', '@<!-- -->user'],
  ['an issue', '#12', '#<!-- -->12'],
  ['a bare URL', 'https://a.example', 'https:<!-- -->//a.example'],
  ['a table cell', 'a|b', 'a\\|b'],
  ['a list', '- a', '\\- a'],
])('Markdown: %s', (_name, given, shown) => {
  expect(escapeMarkdown(given)).toBe(shown);
});
