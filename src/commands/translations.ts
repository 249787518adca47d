import { auditDocuments, auditSegments } from '../audit.ts';
import { type Issue, SourceError } from '../errors.ts';
import { collect } from '../files/collect.ts';
import { segmentsOf } from '../files/pairs.ts';
import { pairTrees, type TranslationPair, translationPairs } from '../files/translations.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Audited } from '../model/translation.ts';
import type { Io } from './io.ts';

/** What an audit works on, audited; what went wrong with single documents or units is told after everything else. */
export interface Work {
  readonly audited: readonly Audited[];
  readonly issues: readonly Issue[];
}

export function auditPairs(file: string, knowledge: Knowledge, io: Io): Work {
  const { segments, issues } = segmentsOf(file, io.cwd);
  return { audited: auditSegments(segments, knowledge).map((one) => ({ ...one, file })), issues };
}

const NO_PAIR = {
  what: 'no document with its translation found',
  expected: 'two files, or names such as README.md and README.zh-CN.md, docs/en and docs/zh',
};

/** Two documents, two trees, or one tree that holds both languages. */
export function auditPaths(paths: readonly string[], knowledge: Knowledge, io: Io): Work {
  if (paths.length < 1 || paths.length > 2)
    throw new SourceError([
      {
        where: 'audit',
        what: paths.length ? 'takes two paths' : 'names nothing to audit',
        expected: 'ORIGINAL TRANSLATION, one folder, or --pairs FILE',
      },
    ]);
  const sides = paths.map((path) => collect([path], { cwd: io.cwd }));
  const issues: Issue[] = sides.flatMap(({ errors }) => errors);
  const pairs = pairsOf(sides.map(({ documents }) => documents));
  if (!pairs.length) issues.push({ ...NO_PAIR, where: paths.join(' ') });
  return {
    audited: pairs.map(({ original, translation }) => auditDocuments(original, translation, knowledge)),
    issues,
  };
}

function pairsOf([ours = [], theirs]: readonly (readonly SourceInput[])[]): TranslationPair[] {
  if (!theirs) return translationPairs(ours);
  const [original, translation] = [ours[0], theirs[0]];
  if (ours.length === 1 && theirs.length === 1 && original && translation) return [{ original, translation }];
  return pairTrees(ours, theirs);
}
