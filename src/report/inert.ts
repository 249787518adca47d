/**
 * What documents say reaches terminals, Markdown and logs: nothing in it may act. Escape sequences, controls, direction
 * overrides, invisible characters and tags go; line ends become spaces.
 */
export function inert(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escape sequences are what is removed here
      .replace(/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])?/gu, '')
      .replace(/[\p{Bidi_Control}\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/\p{Cc}/gu, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
  );
}

/** As Markdown that shows the text and nothing else: a code span with a fence longer than any inside. No mention, link or tag lives in one. */
export function codeSpan(text: string): string {
  const shown = inert(text).trim();
  if (!shown) return '` `';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** Words of our own or of a rule file as Markdown text: punctuation that Markdown reads is escaped. */
export const escapeMarkdown = (text: string): string =>
  inert(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[\\`*_[|~]|\]\(?/gu, (found) => [...found].map((char) => `\\${char}`).join(''))
    .replace(/^(\s*)([-+=]|\d+[.)])/u, '$1\\$2')
    .replace(/[@#]/gu, '$&<!-- -->')
    .replace(/:\/\//gu, ':<!-- -->//')
    .replace(/\bwww\./giu, '$&<!-- -->');

/** Words as text of an HTML element inside Markdown: one line, no tag, no entity of their own. */
export const htmlText = (text: string): string =>
  inert(text).replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);

/** The same in a code element, where no mention, reference or address of a document comes alive. */
export const htmlCode = (text: string): string => `<code>${htmlText(text)}</code>`;
