import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/compare/documents.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';

const differences = (a: string, b: string): string[] => {
  const { findings, related } = compareDocuments({ id: 'a.md', text: a }, { id: 'b.md', text: b }, builtinKnowledge());
  const byId = new Map(related.claims.map((claim) => [claim.id, claim]));
  return findings
    .filter((finding) => finding.verdict === 'contradiction')
    .map((finding) => finding.claims.map((id) => byId.get(id)?.quote).join(' | '));
};
const REPORT =
  '# The new bridge\n\nThe bridge over the Oder was opened on 3 May 2031.\n\nIt cost $40 million and carries 12,000 cars a day.\n';

describe('two documents', () => {
  test('one digit changed in a copy is found, with the place in both', () => {
    const found = differences(REPORT, REPORT.replace('$40', '$52'));
    expect(found).toEqual([
      'It cost $40 million and carries 12,000 cars a day. | It cost $52 million and carries 12,000 cars a day.',
    ]);
  });
  test.each([
    ['a document against its copy', REPORT],
    ['a bound that the number keeps', REPORT.replace('12,000', 'more than 10,000')],
    ['a text of something else', 'The mill on the Elbe was closed in 2019. It employed 300 people.'],
  ])('%s is silent', (_name, other) => expect(differences(REPORT, other)).toEqual([]));

  test('every quote stands in its document', () => {
    const texts: Record<string, string> = { 'a.md': REPORT, 'b.md': REPORT.replace('3 May', '9 May') };
    const { related } = compareDocuments(
      { id: 'a.md', text: texts['a.md'] ?? '' },
      { id: 'b.md', text: texts['b.md'] ?? '' },
      builtinKnowledge(),
    );
    for (const { document, span, quote } of related.claims)
      expect(texts[document]?.slice(span.start, span.end)).toBe(quote);
  });
});
