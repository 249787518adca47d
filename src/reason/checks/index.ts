import type { Check } from '../check.ts';
import { compareValuesCheck } from './compare-values.ts';
import { identityCheck } from './identity.ts';
import { overtakenCheck } from './overtaken.ts';
import { qualifierCheck } from './qualifier.ts';
import { unitSlipCheck } from './unit-slip.ts';

/** Every kind of check, the most specific first: where two find the same claims at odds, the first one's finding stands. */
export const checks: readonly Check[] = [
  unitSlipCheck,
  compareValuesCheck,
  qualifierCheck,
  identityCheck,
  overtakenCheck,
];
