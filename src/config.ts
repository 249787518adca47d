import { z } from 'zod';
import { ConfigError, type Issue } from './errors.ts';
import { parseYamlFile } from './knowledge/yaml-file.ts';
import { dataSchema } from './model/data.ts';
import { PROFILES } from './reason/translation/profile.ts';

const date = z.iso.date('expected a date such as 2026-02-27');

/** What is known of the documents a pattern of paths fits, where their text does not say it or says it wrong. */
const override = z.strictObject({
  id: z.string().optional(),
  date: date.optional(),
  publisher: z.string().optional(),
  language: z.string().optional(),
  url: z.string().optional(),
  translationOf: z.string().optional(),
  origin: z.string().optional(),
});

/** `{original: "docs/en/**", translation: "docs/zh/**"}` */
const pairSchema = z
  .strictObject({ original: z.string().min(1), translation: z.string().min(1) })
  .refine(({ original, translation }) => wildcards(original) === wildcards(translation), {
    error: 'expected the same wildcards (* and **) in original and translation, in the same order',
  });
const wildcards = (pattern: string): string => (pattern.match(/\*+/gu) ?? []).join(' ');

/** gainsay.yaml. An unknown key is an error; nothing in it runs code. */
export const configSchema = z.strictObject({
  /** Files and folders that are read where the command line names none. */
  include: z.array(z.string()).default([]),
  /** Files and folders below them that are not. */
  exclude: z.array(z.string()).default([]),
  /** Folder of the written reports; only when every document read lies under `include`. */
  reports: z.string().optional(),
  rules: z
    .strictObject({
      /** Folders of your own rules, laid out as rules/ is. */
      folders: z.array(z.string()).default([]),
      only: z.array(z.string()).default([]),
      skip: z.array(z.string()).default([]),
    })
    .prefault({}),
  /** Overrides of rules/policy.yaml. */
  policy: z.record(z.string(), z.unknown()).default({}),
  documents: z.record(z.string(), override).default({}),
  /** How the rows of data files are read, by path pattern; without it by their header words. */
  data: dataSchema.default({}),
  /** Which documents translate which, by path patterns: what `*` and `**` stand for is the same in both. */
  pairs: z.array(pairSchema).default([]),
  /** Terms and names with their translations, for `audit`: a CSV file. */
  glossary: z.string().optional(),
  /** How strictly translations are audited. */
  profile: z.enum(PROFILES).default('default'),
  failOn: z.enum(['high', 'medium', 'low', 'never']).optional(),
  lang: z.enum(['en', 'zh']).optional(),
});
export type Config = z.infer<typeof configSchema>;

export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** @throws ConfigError with every fault as file:line:column. */
export function parseConfig(path: string, text: string): Config {
  const issues: Issue[] = [];
  const config = parseYamlFile({ path, text }, configSchema, issues);
  if (!config) throw new ConfigError(issues);
  return config;
}
