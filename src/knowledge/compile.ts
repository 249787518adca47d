import type { z } from 'zod';
import { type Issue, RuleFileError } from '../errors.ts';
import type { Entity, Knowledge } from '../model/knowledge.ts';
import type { Rule } from '../model/rule.ts';
import { entityFileSchema, ruleFileSchema } from './rule-schema.ts';
import { constructionSchema, domainSchema, identitySchema, policySchema, workingSchema } from './schema.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** One file of a rules folder: its path below the folder (`conflict/amount-differs.yaml`) and its text. */
export type KnowledgeFile = YamlFile;

/** Kinds of check by id, with the schema of their parameters; reason/ owns them, so a caller hands them in. */
export type KnownChecks = ReadonlyMap<string, z.ZodType>;

/**
 * Parses and validates rules files into one plain object.
 * @throws RuleFileError listing every fault of every file, each as file:line:column, what, and what was expected.
 */
export function compileKnowledge(files: readonly KnowledgeFile[], checks: KnownChecks = new Map()): Knowledge {
  const issues: Issue[] = [];
  const sorted = files.filter((f) => /\.ya?ml$/.test(f.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const of = <T>(folder: string, schema: z.ZodType<T>): { file: string; data: T }[] =>
    sorted
      .filter((f) => f.path.startsWith(`${folder}/`))
      .flatMap((f) => {
        const data = parseYamlFile(f, schema, issues);
        return data === null ? [] : [{ file: f.path, data }];
      });
  const policyFile = sorted.find((f) => f.path === 'policy.yaml');
  const knowledge: Knowledge = {
    rules: (['conflict', 'explanation', 'translation'] as const).flatMap((kind) =>
      of(kind, kind === 'translation' ? ruleFileSchema : fitting(checks)).map(
        ({ file, data }): Rule => checkedRule(kind, file, data, issues),
      ),
    ),
    entities: of('entities', entityFileSchema).flatMap(({ data }) => data as readonly Entity[]),
    vocabulary: of('vocabulary', domainSchema).map(({ data }) => data),
    constructions: of('constructions', constructionSchema.array()).flatMap(({ data }) => data),
    workings: of('workings', workingSchema.array()).flatMap(({ data }) => data),
    identities: of('identities', identitySchema.array()).flatMap(({ data }) => data),
    policy: (policyFile && parseYamlFile(policyFile, policySchema, issues)) ?? policySchema.parse({}),
  };
  if (issues.length) throw new RuleFileError(issues);
  return knowledge;
}

/** A rule file whose check is known and whose parameters fit it; any check will do where none are handed in. */
function fitting(checks: KnownChecks): typeof ruleFileSchema {
  if (!checks.size) return ruleFileSchema;
  return ruleFileSchema.superRefine((rule, context) => {
    const params = checks.get(rule.check);
    if (!params) {
      const expected = `one of ${[...checks.keys()].join(', ')}`;
      context.addIssue({
        code: 'custom',
        path: ['check'],
        message: `Unknown check "${rule.check}"`,
        params: { expected },
      });
      return;
    }
    const parsed = params.safeParse(rule.with);
    for (const issue of parsed.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['with', ...issue.path], message: `with: ${issue.message}` });
  });
}

function checkedRule(kind: Rule['kind'], file: string, data: z.infer<typeof ruleFileSchema>, issues: Issue[]): Rule {
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const fault = (what: string, expected: string) => issues.push({ where: file, what, expected });
  if (data.id !== name) fault(`id "${data.id}" is not the file's name`, `id: ${name}`);
  if (data.kind !== kind) fault(`kind "${data.kind}" in folder ${kind}/`, `kind: ${kind}`);
  return { ...data, file };
}
