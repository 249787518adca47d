import { expect, test } from 'vitest';
import { ofEveryVersion } from '../../src/relate/every-version.ts';
import { claim, document, quantity } from '../reason/claim.ts';

const texts = {
  rule: 'Each release line gets fixes for nine months.',
  zh: '每个大版本维护9个月。',
  own: 'It gets fixes for nine months.',
};
test.each([
  ['rule', ['subject'], 'vela'],
  ['zh', ['subject'], 'vela'],
  ['own', ['subject'], 'vela-7.2'],
  ['rule', [], 'vela-7.2'],
] as const)('%s, filled in: %j → %s', (id, inferred, expected) => {
  const text = texts[id];
  const length = claim({
    subject: 'vela-7.2',
    document: id,
    sentence: { start: 0, end: text.length },
    value: quantity('9', 'months'),
    inferred,
  });
  expect(ofEveryVersion([length], [document(id, text)])[0]?.subject.id).toBe(expected);
});
