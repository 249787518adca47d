import type { Claim } from '../model/claim.ts';
import { type Attributes, attributeOf } from '../relate/attributes.ts';
import { gapDays, statedTime } from '../relate/periods.ts';

/** Open attributes carry no vocabulary: of two documents only claims of one event or one time are held against each other. */
export function isLooselyKeyed(a: Claim, b: Claim, attributes: Attributes): boolean {
  const { known, vague } = attributeOf(attributes, a.attribute);
  if (known) return false;
  // Growth of what, a share of what: nothing but the event says so.
  const isShare = a.value.kind === 'quantity' && a.value.unit === '%';
  if (vague && isShare && !a.qualifiers['of']) return a.event === null || a.event.id !== b.event?.id;
  return !isCloseKey(a, b);
}

function isCloseKey(a: Claim, b: Claim): boolean {
  if (a.document === b.document) return false;
  if (isPlainlyNamed(a) && isPlainlyNamed(b) && (gapDays(a.assertedAt, b.assertedAt) ?? 0) <= NEWS) return true;
  return (a.event !== null && a.event.id === b.event?.id) || (statedTime(a) !== null && statedTime(b) !== null);
}

/** Days within which two texts tell one state of things. */
const NEWS = 31;

/** Whose it is and what it measures are both said. */
const isPlainlyNamed = ({ inferred, attribute, value }: Claim): boolean =>
  !inferred.includes('subject') &&
  !inferred.includes('attribute') &&
  !attribute.startsWith('count_of') &&
  value.kind === 'quantity' &&
  value.unit !== '';
