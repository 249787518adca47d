import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Claim } from '../../src/model/claim.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Checked, run } from '../../src/pipeline.ts';

/**
 * A case: a folder of documents and `expect.yaml`, what a careful reader finds in them. Expectations never come from the program.
 * How a finding meets an expectation: two different claims of it stand in the sentences of two different quotes.
 */
const side = z.strictObject({ document: z.string(), quote: z.string().min(1) });
const verdict = z.enum(['contradiction', 'tension', 'superseded', 'reconciled']);
const expectation = z.strictObject({
  id: z.string(),
  verdict,
  aspect: z.string().optional(),
  severity: z.enum(['high', 'medium', 'low', 'info']).optional(),
  sides: z.array(side).min(1),
  why: z.string(),
  'known-miss': z.string().optional(),
});
const silence = z.strictObject({
  id: z.string(),
  sides: z.array(side).min(1),
  why: z.string(),
  'known-alarm': z.string().optional(),
});
const schema = z.strictObject({
  about: z.string(),
  /** How many alarms (contradiction, tension) nobody labelled the case may raise at most: today's number, only to go down. */
  extra: z.int().min(0),
  findings: z.array(expectation),
  silent: z.array(silence),
});

export type Side = z.infer<typeof side>;
export type Expectation = z.infer<typeof expectation>;
export type Silence = z.infer<typeof silence>;
export interface Case {
  readonly name: string;
  readonly expect: z.infer<typeof schema>;
  readonly texts: ReadonlyMap<string, string>;
}
export interface Judged {
  readonly checked: Checked;
  readonly found: readonly { readonly wanted: Expectation; readonly by: readonly Finding[] }[];
  readonly raised: readonly { readonly quiet: Silence; readonly by: readonly Finding[] }[];
  readonly extra: readonly Finding[];
}

const root = import.meta.dirname;

export function readCases(): Case[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const folder = join(root, name);
      const expect = schema.parse(parse(readFileSync(join(folder, 'expect.yaml'), 'utf8')));
      const files = readdirSync(folder).filter((file) => file !== 'expect.yaml');
      const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
      return { name, expect, texts };
    });
}

type Range = readonly [number, number];
const meets = ([a, b]: Range, [c, d]: Range): boolean => Math.min(b, d) > Math.max(a, c);

function places(text: string, quote: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push([at, at + quote.length]);
  return found;
}

const isStop = (text: string, at: number): boolean =>
  /[。！？!?\n]/u.test(text[at] ?? '\n') || (text[at] === '.' && /\s/u.test(text[at + 1] ?? ' '));

function sentenceAround(text: string, [start, end]: Range): Range {
  let from = start;
  let to = end;
  while (from > 0 && !isStop(text, from - 1)) from--;
  while (to < text.length && !isStop(text, to)) to++;
  return [from, to];
}

/** Quotes that do not stand in their document word for word: an error of the case, not of the program. */
export const misquoted = ({ expect, texts }: Case): Side[] =>
  [...expect.findings, ...expect.silent]
    .flatMap((one) => one.sides)
    .filter(({ document, quote }) => !texts.get(document)?.includes(quote));

/** Whether two different claims of the finding meet two different sides; `wide`: anywhere in the sentence of the quote. */
function covers(texts: Case['texts'], claims: readonly Claim[], sides: readonly Side[], wide: boolean): boolean {
  if (claims.length > Math.max(2, sides.length) + 2) return false;
  const touches = (claim: Claim, { document, quote }: Side): boolean => {
    const text = texts.get(document) ?? '';
    return (
      claim.document === document &&
      places(text, quote).some((at) => meets(wide ? sentenceAround(text, at) : at, [claim.span.start, claim.span.end]))
    );
  };
  const met = claims.map((claim) => sides.flatMap((one, at) => (touches(claim, one) ? [at] : [])));
  if (sides.length === 1) return met.some((at) => at.length > 0);
  return met.some((a, i) => met.some((b, j) => i < j && a.some((x) => b.some((y) => x !== y))));
}

const isAlarm = (finding: Finding): boolean => finding.verdict === 'contradiction' || finding.verdict === 'tension';

/** An alarm is wanted as an alarm, a superseded one may also be shown as an alarm, a reconciliation as itself alone. */
function satisfies(finding: Finding, wanted: Expectation): boolean {
  if (wanted.verdict === 'reconciled') return finding.verdict === 'reconciled';
  return isAlarm(finding) || (wanted.verdict === 'superseded' && finding.verdict === 'superseded');
}

export function judgeCase(one: Case): Judged {
  const checked = run([...one.texts].map(([id, text]) => ({ id, text })));
  const byId = new Map(checked.readings.flatMap((reading) => reading.claims).map((claim) => [claim.id, claim]));
  const claimsOf = (finding: Finding): Claim[] =>
    [...new Set(finding.claims)].flatMap((id) => {
      const claim = byId.get(id);
      return claim === undefined ? [] : [claim];
    });
  const isOn = (finding: Finding, { sides }: Expectation | Silence, wide: boolean): boolean =>
    covers(one.texts, claimsOf(finding), sides, wide);
  // Two claims of two sentences that hold a conflict may be the look-alike beside it.
  const isQuiet = (finding: Finding): boolean => one.expect.silent.some((quiet) => isOn(finding, quiet, false));
  const used = new Set<Finding>();
  const found = one.expect.findings.map((wanted) => {
    const on = checked.findings.filter(
      (finding) => isOn(finding, wanted, false) || (isOn(finding, wanted, true) && !isQuiet(finding)),
    );
    if (wanted.verdict !== 'reconciled') for (const finding of on) used.add(finding);
    return { wanted, by: on.filter((finding) => satisfies(finding, wanted)) };
  });
  const raised = one.expect.silent.map((quiet) => ({
    quiet,
    by: checked.findings.filter(
      (finding) => isAlarm(finding) && !used.has(finding) && covers(one.texts, claimsOf(finding), quiet.sides, false),
    ),
  }));
  for (const { by } of raised) for (const finding of by) used.add(finding);
  return {
    checked,
    found,
    raised,
    extra: checked.findings.filter((finding) => isAlarm(finding) && !used.has(finding)),
  };
}
