import { z } from 'zod';

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

/** One entry of gainsay.decisions.yaml. `id` and `content` are the finding's; with another content the decision is stale. */
export const decisionSchema = z.strictObject({
  id: z.string(),
  content: z.string(),
  rule: z.string(),
  verdict: z.enum(RULINGS),
  /** Ids of the claims that are false or misread. */
  wrong: z.array(z.string()).default([]),
  reason: z.string().min(1),
  by: z.string().min(1),
  /** Day of the ruling. */
  at: z.iso.date(),
  /** Last day on which it holds. */
  until: z.iso.date().optional(),
  /** The value held right, as a source would write it: `3000亿美元`. */
  value: z.string().optional(),
});
export type Decision = z.infer<typeof decisionSchema>;
