import { stringify } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../errors.ts';
import { parseYamlFile } from '../knowledge/yaml-file.ts';
import { type Decision, decisionSchema } from '../model/decision.ts';
import { NAMES_CLAIMS } from '../model/ruling.ts';

/** The file of decisions, beside gainsay.yaml. */
export const DECISIONS_FILE = 'gainsay.decisions.yaml';

const HEAD = `# What people ruled of gainsay's findings, one entry a finding, sorted by id. \`id\` and \`content\` are the finding's:
# with another content the decision is out of date and silences nothing. Verdicts: wrong (the claims named under
# \`wrong\` are false), other-scope, other-precision, superseded, intended, misread (the claims named under \`wrong\`
# were read wrongly and leave every finding), wait (stays open). \`until\` is the last day on which it holds.
`;

const fileSchema = z.array(decisionSchema).superRefine((decisions, context) => {
  const seen = new Set<string>();
  decisions.forEach(({ id, verdict, wrong }, at) => {
    const fault = (key: string, message: string, expected: string) =>
      context.addIssue({ code: 'custom', path: [at, key], message, params: { expected } });
    if (seen.has(id)) fault('id', `${id} is ruled on twice`, 'one entry a finding: keep the one that holds');
    seen.add(id);
    if (NAMES_CLAIMS.has(verdict) && !wrong.length)
      fault('verdict', `"${verdict}" names no claim`, 'the ids of the claims it speaks of under `wrong`');
  });
});

export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  /** Every fault as file:line:column, what, what was expected; a file with one yields no decisions. */
  readonly issues: readonly Issue[];
}

/** Reads gainsay.decisions.yaml; `path` names it in messages. An empty file holds no decision. */
export function parseDecisions(path: string, text: string): ParsedDecisions {
  const issues: Issue[] = [];
  const decisions = parseYamlFile({ path, text }, fileSchema, issues, []);
  return { decisions: decisions ?? [], issues };
}

const KEYS = Object.keys(decisionSchema.shape) as readonly (keyof Decision)[];

/** The file's text: head comment, then one block an entry, sorted by id, keys in a fixed order, so that two branches merge. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [HEAD, ...sorted.map((decision) => stringify([ordered(decision)], { lineWidth: 0 }))].join('\n');
}

const ordered = (decision: Decision): Partial<Decision> =>
  Object.fromEntries(
    KEYS.map((key) => [key, decision[key]] as const).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  );
