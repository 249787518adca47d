import type { Difference } from '../../model/translation.ts';

/** How much is held against a translation: what is wrong more often than not, or whatever the words do not bear out. */
export const PROFILES = ['default', 'strict'] as const;
export type Profile = (typeof PROFILES)[number];

/** Slight differences that count in a text whose every word does: a contract, a label, a dose. */
const STRICT: ReadonlySet<string> = new Set([
  'qualifier-dropped',
  'qualifier-added',
  'qualifier-turned',
  'hedge-dropped',
  'plan-became-done',
  'negation-dropped',
  'negation-added',
  'and-became-or',
  'or-became-and',
  'number-changed',
  'value-omitted',
  'sentence-omitted',
  'link-changed',
  'code-changed',
]);

export const bySeverity = (differences: readonly Difference[], profile: Profile): readonly Difference[] =>
  profile === 'default'
    ? differences
    : differences.map((one) => (one.severity === 'low' && STRICT.has(one.rule) ? { ...one, severity: 'medium' } : one));
