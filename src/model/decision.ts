import { z } from 'zod';
import { RULINGS } from './ruling.ts';

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
