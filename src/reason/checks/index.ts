import type { Check } from '../check.ts';
import { calledOffCheck } from './called-off.ts';
import { compareValuesCheck } from './compare-values.ts';
import { conditionsCheck } from './conditions.ts';
import { headingFirmerCheck } from './heading-firmer.ts';
import { identityCheck } from './identity.ts';
import { insideBoundCheck } from './inside-bound.ts';
import { jointTotalCheck } from './joint-total.ts';
import { largestCheck } from './largest.ts';
import { membersCheck } from './members.ts';
import { metadataCheck } from './metadata.ts';
import { negationCheck } from './negation.ts';
import { overtakenCheck } from './overtaken.ts';
import { qualifierCheck } from './qualifier.ts';
import { ranksCheck } from './ranks.ts';
import { rowClashCheck } from './row-clash.ts';
import { sameInstantCheck } from './same-instant.ts';
import { sharesPastWholeCheck } from './shares-past-whole.ts';
import { stakePriceCheck } from './stake-price.ts';
import { statusCheck } from './status.ts';
import { sumOfPartsCheck } from './sum-of-parts.ts';
import { swappedCheck } from './swapped.ts';
import { tableTotalCheck } from './table-total.ts';
import { twoRolesCheck } from './two-roles.ts';
import { unitSlipCheck } from './unit-slip.ts';
import { withdrawnCheck } from './withdrawn.ts';
import { workingsCheck } from './workings.ts';

/** Every kind of check, the most specific first: where two find the same claims at odds, the first one's finding stands. */
export const checks: readonly Check[] = [
  unitSlipCheck,
  sumOfPartsCheck,
  swappedCheck,
  workingsCheck,
  tableTotalCheck,
  rowClashCheck,
  sharesPastWholeCheck,
  stakePriceCheck,
  jointTotalCheck,
  negationCheck,
  twoRolesCheck,
  compareValuesCheck,
  conditionsCheck,
  membersCheck,
  ranksCheck,
  largestCheck,
  statusCheck,
  withdrawnCheck,
  calledOffCheck,
  headingFirmerCheck,
  qualifierCheck,
  identityCheck,
  metadataCheck,
  sameInstantCheck,
  insideBoundCheck,
  overtakenCheck,
];
