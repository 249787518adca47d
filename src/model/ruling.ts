/**
 * What a person ruled of a finding. `wrong` (claims given are false), or neither side is: `other-scope`, `other-precision`, `superseded`,
 * `intended`; `misread`: the claims given were read wrongly by gainsay and leave every finding; `wait`: seen, not yet ruled, stays open.
 */
export const RULINGS = [
  'wrong',
  'other-scope',
  'other-precision',
  'superseded',
  'intended',
  'misread',
  'wait',
] as const;
export type Ruling = (typeof RULINGS)[number];

/** Rulings that speak of single claims, which they have to name. */
export const NAMES_CLAIMS: ReadonlySet<Ruling | null> = new Set(['wrong', 'misread']);
