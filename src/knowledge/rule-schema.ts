import { z } from 'zod';
import { SEVERITIES } from '../model/finding.ts';

const bilingual = z.strictObject({ en: z.string(), zh: z.string() });
/** Words in both languages, or one wording for both. */
const words = z.union([bilingual, z.string().transform((one) => ({ en: one, zh: one }))]);

/** A rule file of rules/conflict, rules/explanation or rules/translation. */
export const ruleFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  kind: z.enum(['conflict', 'explanation', 'translation']),
  check: z.string(),
  title: bilingual,
  why: words,
  fix: words,
  message: z.union([bilingual.transform((one) => ({ default: one })), z.record(z.string(), bilingual)]),
  severity: z.enum(SEVERITIES),
  aspect: z
    .enum([
      'value',
      'qualifier',
      'condition',
      'members',
      'scope',
      'hedge',
      'metadata',
      'arithmetic',
      'missing',
      'unit',
      'date',
      'name',
      'negation',
    ])
    .default('value'),
  stage: z.enum(['stable', 'trial']).default('trial'),
  was: z.array(z.string()).default([]),
  with: z.record(z.string(), z.unknown()).default({}),
  examples: z
    .array(
      z.strictObject({
        expect: z.enum(['contradiction', 'tension', 'superseded', 'reconciled', 'none']),
        sources: z.array(z.string()).min(1),
        by: z.string().optional(),
        note: z.string().optional(),
        glossary: z.string().optional(),
        'known-miss': z.string().optional(),
      }),
    )
    .min(2),
});

/** A file of rules/entities: a list of things with all their names. */
export const entityFileSchema = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['organisation', 'person', 'place', 'product', 'version', 'work', 'event', 'other']),
    names: z.array(z.string()).min(1),
    zh: z.string().optional(),
    en: z.string().optional(),
    of: z.array(z.string()).optional(),
  }),
);
