import { z } from 'zod';
import type { Issue } from '../errors.ts';
import { parseYamlFile } from '../knowledge/yaml-file.ts';
import { holds } from './decisions.ts';
import { ID_VERSION } from './fingerprint.ts';

/** Where a baseline stands unless told otherwise. */
export const BASELINE_FILE = 'gainsay.baseline.yaml';

const entrySchema = z.strictObject({
  id: z.string(),
  content: z.string(),
  reason: z.string().min(1),
  /** Last day on which it holds. */
  until: z.iso.date().optional(),
});
/** A finding that was known when the baseline was written, and why it is let be. */
export type BaselineEntry = z.infer<typeof entrySchema>;

const HEAD = `# Findings known to gainsay when this was written; \`gate --baseline\` passes over them, one entry a line, sorted by id.
# \`baseline prune\` takes out what is no finding any more. Ids of version`;

export interface ParsedBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly issues: readonly Issue[];
}

export function parseBaseline(path: string, text: string): ParsedBaseline {
  const issues: Issue[] = [];
  const entries = parseYamlFile({ path, text }, z.array(entrySchema), issues, []) ?? [];
  const [, version] = /^#.*\bIds of version (\d+)/mu.exec(text) ?? [];
  if (version !== undefined && Number(version) !== ID_VERSION)
    issues.push({
      where: path,
      what: `holds ids of version ${version}; this gainsay makes version ${ID_VERSION}`,
      hint: 'write it anew: gainsay baseline write',
    });
  return { entries, issues };
}

/** The file's text: every entry one line of its own, so that branches merge line by line. JSON is YAML. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const key = ({ id, content }: BaselineEntry): string => `${id} ${content}`;
  const lines = entries
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(
      ({ id, content, reason, until }) => `- ${JSON.stringify({ id, content, reason, ...(until ? { until } : {}) })}\n`,
    );
  return `${HEAD} ${ID_VERSION}.\n${lines.join('')}`;
}

/** Entries that still hold on a day, and those that do not. */
export function dated(
  entries: readonly BaselineEntry[],
  today: string | null,
): { holding: readonly BaselineEntry[]; expired: readonly BaselineEntry[] } {
  return {
    holding: entries.filter((entry) => holds(entry, today)),
    expired: entries.filter((entry) => !holds(entry, today)),
  };
}
