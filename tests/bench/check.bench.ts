import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import { judge } from '../../src/pipeline.ts';
import { readClaims } from '../../src/read/claims/index.ts';
import { readSource } from '../../src/read/sources/index.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportOf } from '../../src/report/report.ts';
import { documents, type Language } from './documents.ts';
import { manyClaims } from './many-claims.ts';

const BYTES = 1_000_000;
const ROUNDS = 3;

const STEPS = ['bare remark + gfm + front matter', 'sources', 'claims', 'relate, reason, decide', 'report'] as const;
type Step = (typeof STEPS)[number];

/** Seconds of processor time of each step over one corpus. */
function round(language: Language): Record<Step, number> {
  const inputs = documents(language, BYTES);
  const knowledge = builtinKnowledge();
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
  const seconds = {} as Record<Step, number>; // filled below, a step at a time
  const timed = <T>(step: Step, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    seconds[step] = (user + system) / 1e6;
    return result;
  };
  timed(STEPS[0], () => inputs.map(({ text }) => parser.parse(text)));
  const sources = timed('sources', () => inputs.map((input) => readSource(input)));
  const readings = timed('claims', () => sources.map((source) => readClaims(source, knowledge)));
  const judged = timed('relate, reason, decide', () => judge(readings, knowledge));
  timed('report', () => JSON.stringify(reportJson(reportOf(judged, knowledge, 'bench'), 'en')));
  return seconds;
}

/** The fastest of a few rounds, so that what a busy machine adds is left out. */
function best(language: Language): Record<Step, number> {
  const rounds = Array.from({ length: ROUNDS }, () => round(language));
  const least = (step: Step): number => Math.min(...rounds.map((one) => one[step]));
  return Object.fromEntries(STEPS.map((step) => [step, least(step)])) as Record<Step, number>; // one entry a step
}

function judging(claims: number): number {
  const readings = manyClaims(claims);
  const before = process.cpuUsage().user;
  judge(readings, builtinKnowledge());
  return (process.cpuUsage().user - before) / 1e6;
}

export const title = 'check: MB of UTF-8 a second of processor time';

export function rows(): { what: string; zh: number; en: number }[] {
  const [zh, en] = [best('zh'), best('en')];
  const rate = (seconds: number): number => BYTES / 1e6 / seconds;
  const whole = (of: Record<Step, number>): number => STEPS.slice(1).reduce((sum, step) => sum + of[step], 0);
  const ratio = (of: Record<Step, number>): number => whole(of) / of[STEPS[0]];
  const [some, many] = [judging(12_500), judging(100_000)];
  return [
    ...STEPS.map((what) => ({ what, zh: rate(zh[what]), en: rate(en[what]) })),
    { what: 'whole check', zh: rate(whole(zh)), en: rate(whole(en)) },
    { what: 'whole check / bare parse (times)', zh: ratio(zh), en: ratio(en) },
    { what: '12,500 and 100,000 claims (s)', zh: some, en: many },
  ];
}
