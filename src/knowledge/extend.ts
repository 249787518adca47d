import { type Issue, RuleFileError } from '../errors.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { policySchema } from './schema.ts';

/**
 * The user's own knowledge on top of another: words, names and rules are added, policy is overridden.
 * @throws RuleFileError where a rule takes an id that is taken, or a policy does not fit.
 */
export function extendKnowledge(
  base: Knowledge,
  own: Knowledge,
  policy: Readonly<Record<string, unknown>> = {},
): Knowledge {
  const taken = new Set(base.rules.map((rule) => rule.id));
  const issues: Issue[] = own.rules
    .filter((rule) => taken.has(rule.id))
    .map((rule) => ({
      where: rule.file,
      what: `Rule "${rule.id}" exists already`,
      expected: 'an id of its own',
      hint: `--skip ${rule.id} turns the built-in one off`,
    }));
  const merged = policySchema.safeParse(deepMerge(base.policy, policy));
  if (!merged.success)
    for (const issue of merged.error.issues)
      issues.push({ where: `gainsay.yaml policy.${issue.path.map(String).join('.')}`, what: issue.message });
  if (issues.length) throw new RuleFileError(issues);
  return {
    rules: [...base.rules, ...own.rules],
    entities: [...base.entities, ...own.entities],
    vocabulary: [...base.vocabulary, ...own.vocabulary],
    constructions: [...base.constructions, ...own.constructions],
    workings: [...base.workings, ...own.workings],
    identities: [...base.identities, ...own.identities],
    policy: merged.data ?? base.policy,
  };
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function deepMerge(base: unknown, over: unknown): unknown {
  if (!isTree(base) || !isTree(over)) return over === undefined ? base : over;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(over)])];
  return Object.fromEntries(keys.map((key) => [key, deepMerge(base[key], over[key])]));
}
