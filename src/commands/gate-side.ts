import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Known } from '../decide/against.ts';
import { BASELINE_FILE, type BaselineEntry, dated, parseBaseline } from '../decide/baseline-file.ts';
import { type Fate, fatesOf } from '../decide/change.ts';
import { ConfigError, describeIssue } from '../errors.ts';
import type { Finding } from '../model/finding.ts';
import type { GateTold } from '../report/gate-lines.ts';
import type { Lang, Report } from '../report/report.ts';
import { baseSide } from './base.ts';
import type { Gathered } from './gather.ts';
import type { Io, Options } from './io.ts';
import { textOfFile } from './text-file.ts';

/** What findings are held against: a commit, or a file of known ones. */
export interface Side {
  readonly name: string;
  readonly known: readonly (Known & { readonly rule?: string; readonly paths?: readonly string[] })[];
  /** What became of documents since; null where only findings are known. */
  readonly fates: ReadonlyMap<string, Fate> | null;
  /** Claims of the data cells that were there before. */
  readonly cells: ReadonlySet<string>;
  /** Entries past their last day. */
  readonly expired: readonly BaselineEntry[];
}

/** `--base REF` or `--baseline FILE`, one of them. @throws UserError */
export function sideOf(paths: readonly string[], gathered: Gathered, options: Options, io: Io): Side {
  const { base: reference, baseline } = options;
  if ((reference === undefined) === (baseline === undefined))
    throw new ConfigError([
      {
        where: 'gate',
        what:
          reference === undefined ? 'has nothing to hold the change against' : 'is given two states to hold it against',
        expected: '--base REF (a branch or commit) or --baseline FILE',
        hint: `\`gainsay baseline write\` makes ${BASELINE_FILE}`,
      },
    ]);
  if (reference !== undefined) {
    const { name, inputs, known, cells } = baseSide(reference, paths, gathered, options, io);
    if (!inputs.length) io.err(`${name} holds none of these documents: every finding counts as new\n`);
    return { name, known, fates: fatesOf(inputs, gathered.inputs), cells: new Set(cells), expired: [] };
  }
  const file = baseline ?? BASELINE_FILE;
  const { holding, expired } = dated(entriesOf(file, io), gathered.judging.today);
  return { name: file, known: holding, fates: null, cells: new Set(), expired };
}

/** The entries of a baseline. @throws ConfigError with every fault of it. */
export function entriesOf(file: string, io: Io): readonly BaselineEntry[] {
  const hint = '`gainsay baseline write` makes it';
  if (!existsSync(resolve(io.cwd, file)))
    throw new ConfigError([{ where: file, what: 'No such file', expected: 'a baseline', hint }]);
  const { entries, issues } = parseBaseline(file, textOfFile(file, io, 'a baseline', hint));
  if (issues.length) throw new ConfigError(issues);
  return entries;
}

/** Says which entries of a baseline pass over nothing. */
export function tellEntries({ name, known, fates, expired }: Side, used: ReadonlySet<Known>, io: Io): void {
  for (const { id, until } of expired)
    io.err(
      `${describeIssue({ where: name, what: `${id} was let be until ${until}`, hint: 'renew or delete the entry' })}\n`,
    );
  const unused = fates ? [] : known.filter((one) => !used.has(one));
  if (unused.length)
    io.err(
      `${describeIssue({ where: name, what: `${unused.length} ${unused.length === 1 ? 'entry is' : 'entries are'} no finding any more: ${unused.map(({ id }) => id).join(', ')}`, hint: '`gainsay baseline prune` takes them out' })}\n`,
    );
}

const FATES: Readonly<Record<Fate, Record<Lang, string>>> = {
  added: { en: 'added', zh: '新增' },
  changed: { en: 'changed', zh: '已改' },
  removed: { en: 'removed', zh: '已删' },
};

/** Which touched documents a finding comes from: those it speaks of, else whatever was touched. */
export function broughtBy(report: Report, fates: Side['fates'], lang: Lang): GateTold['broughtBy'] {
  const told = (path: string): string => `${path} (${FATES[fates?.get(path) ?? 'changed'][lang]})`;
  return (finding: Finding) => {
    if (!fates) return [];
    const own = finding.claims.flatMap((id) => {
      const claim = report.claimOf(id);
      return claim ? [report.placeOf(claim).path] : [];
    });
    const touched = [...new Set(own)].filter((path) => fates.has(path));
    return (touched.length ? touched : [...fates.keys()].slice(0, 3)).map(told);
  };
}
