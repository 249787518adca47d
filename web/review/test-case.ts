import type { ReviewItem } from '../../src/review/protocol.ts';

/** A finding that rests on a misreading as an example for a rule file: its texts, which must stay silent. */
export function testCaseOf({ view }: ReviewItem, reason: string): string {
  const sources = view.sides.map((side) => {
    const text = `${side.before}${side.quote.map(({ text }) => text).join('')}${side.after}`.replaceAll('…', '').trim();
    const date = /^\d{4}-\d{2}-\d{2}/u.exec(side.date)?.[0];
    return `      - ${JSON.stringify(date ? `${date} ${text}` : text)}`;
  });
  return [
    `# For the examples of rules/**/${view.rule}.yaml; ${view.id}`,
    '  - expect: none',
    `    note: ${JSON.stringify(reason || 'misread')}`,
    '    sources:',
    ...sources,
    '',
  ].join('\n');
}

/** Hands a text to the browser as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
