import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Issue, RuleFileError } from '../errors.ts';
import type { Entity, Knowledge } from '../model/knowledge.ts';
import type { Rule } from '../model/rule.ts';
import { entityFileSchema, ruleFileSchema } from './rule-schema.ts';
import { constructionSchema, domainSchema, identitySchema, policySchema } from './schema.ts';

/** One file of a rules folder: its path below the folder (`conflict/amount-differs.yaml`) and its text. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Parses and validates rules files into one plain object.
 * @throws RuleFileError listing every fault of every file, each as file:line:column, what, and what was expected.
 */
export function compileKnowledge(files: readonly KnowledgeFile[]): Knowledge {
  const issues: Issue[] = [];
  const sorted = files.filter((f) => /\.ya?ml$/.test(f.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const of = <T>(folder: string, schema: z.ZodType<T>): { file: string; data: T }[] =>
    sorted
      .filter((f) => f.path.startsWith(`${folder}/`))
      .flatMap((f) => {
        const data = parseFile(f, schema, issues);
        return data === null ? [] : [{ file: f.path, data }];
      });
  const policyFile = sorted.find((f) => f.path === 'policy.yaml');
  const knowledge: Knowledge = {
    rules: (['conflict', 'explanation', 'translation'] as const).flatMap((kind) =>
      of(kind, ruleFileSchema).map(({ file, data }): Rule => checkedRule(kind, file, data, issues)),
    ),
    entities: of('entities', entityFileSchema).flatMap(({ data }) => data as readonly Entity[]),
    vocabulary: of('vocabulary', domainSchema).map(({ data }) => data),
    constructions: of('constructions', constructionSchema.array()).flatMap(({ data }) => data),
    identities: of('identities', identitySchema.array()).flatMap(({ data }) => data),
    policy: (policyFile && parseFile(policyFile, policySchema, issues)) ?? {},
  };
  if (issues.length) throw new RuleFileError(issues);
  return knowledge;
}

function checkedRule(kind: Rule['kind'], file: string, data: z.infer<typeof ruleFileSchema>, issues: Issue[]): Rule {
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const fault = (what: string, expected: string) => issues.push({ where: file, what, expected });
  if (data.id !== name) fault(`id "${data.id}" is not the file's name`, `id: ${name}`);
  if (data.kind !== kind) fault(`kind "${data.kind}" in folder ${kind}/`, `kind: ${kind}`);
  return { ...data, file };
}

function parseFile<T>(file: KnowledgeFile, schema: z.ZodType<T>, issues: Issue[]): T | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { schema: 'core', lineCounter: lines });
  const at = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return `${file.path}:${line}:${col}`;
  };
  if (document.errors.length) {
    for (const error of document.errors)
      issues.push({
        where: at(error.pos[0]),
        what: error.message.split('\n')[0] ?? 'not YAML',
        expected: 'valid YAML',
      });
    return null;
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    const pair =
      path.length && document.hasIn(path) ? document.getIn(path, true) : document.getIn(path.slice(0, -1), true);
    const range = (pair as { range?: [number, number, number] } | undefined)?.range;
    issues.push({ where: at(range?.[0]), what: `${path.map(String).join('.') || 'file'}: ${issue.message}` });
  }
  return null;
}
