import { auditDocuments, auditSegments } from '../audit.ts';
import { describeIssue, type Issue, SourceError } from '../errors.ts';
import { collect } from '../files/collect.ts';
import { segmentsOf } from '../files/pairs.ts';
import { pairTrees, type TranslationPair, translationPairs } from '../files/translations.ts';
import type { SourceInput } from '../model/document.ts';
import type { Severity } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Audited } from '../model/translation.ts';
import { AUDIT_FORMATS } from '../report/audit.ts';
import type { Command, Io } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { screen, targetsOf, write } from './output.ts';
import { languageOf, settingsOf } from './settings.ts';

/** `audit ORIGINAL TRANSLATION` · `audit --pairs FILE`: what a translation did to values, names, hedges and conditions. */
export const audit: Command = async (paths, options, io) => {
  const targets = targetsOf(options, Object.keys(AUDIT_FORMATS));
  const settings = settingsOf(options, io);
  const knowledge = knowledgeOf(options, settings.config, io);
  const { audited, issues } =
    options.pairs === undefined ? ofPaths(paths, knowledge, io) : ofPairs(options.pairs, knowledge, io);
  for (const { format, file } of targets) {
    const render = AUDIT_FORMATS[format as keyof typeof AUDIT_FORMATS]; // targetsOf let only known formats through
    const isScreen = !file && format === 'pretty';
    const lang = settings.lang ?? (isScreen ? languageOf(io.env) : 'en');
    const look = isScreen ? screen(options, io) : { color: false, columns: 100 };
    const text = render(audited, knowledge, { lang, quiet: options.quiet === true, failOn: settings.failOn, ...look });
    if (file) write(file, text, io);
    else io.out(text);
  }
  for (const issue of issues) io.err(`${describeIssue(issue)}\n`);
  if (issues.length) return 2;
  const due: readonly Severity[] = SEVERITIES.slice(
    0,
    SEVERITIES.indexOf(settings.failOn as Severity /* or never */) + 1,
  );
  return audited.some(({ differences }) => differences.some(({ severity }) => due.includes(severity))) ? 1 : 0;
};

/** From the gravest; `never` is none of them, so nothing is due. */
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

const NO_PAIR = {
  what: 'no document with its translation found',
  expected: 'two files, or names such as README.md and README.zh-CN.md, docs/en and docs/zh',
};

interface Work {
  readonly audited: readonly Audited[];
  readonly issues: readonly Issue[];
}

function ofPairs(file: string, knowledge: Knowledge, io: Io): Work {
  const { segments, issues } = segmentsOf(file, io.cwd);
  return { audited: auditSegments(segments, knowledge), issues };
}

function ofPaths(paths: readonly string[], knowledge: Knowledge, io: Io): Work {
  const read = (list: readonly string[]) => collect(list, { cwd: io.cwd });
  const [first, second, ...more] = paths;
  if (more.length || first === undefined)
    throw new SourceError([
      {
        where: 'audit',
        what: more.length ? 'takes two paths' : 'names nothing to audit',
        expected: 'ORIGINAL TRANSLATION, one folder, or --pairs FILE',
      },
    ]);
  const sides = second === undefined ? [read([first])] : [read([first]), read([second])];
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
