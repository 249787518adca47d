import { builtinKnowledge } from '../../knowledge/builtin.ts';
import type { Policy } from '../../knowledge/schema.ts';

/** What a numeral without exact digits spans, as lowest and highest whole number: rows of `vagueNumerals` in rules/policy.yaml. */
export type VagueTable = Readonly<Record<VagueName, readonly [lo: number, hi: number]>>;
export type VagueName =
  | 'few'
  | 'couple'
  | 'teens'
  | 'tens'
  | 'hundreds'
  | 'thousands'
  | 'hundredOdd'
  | 'dozens'
  | 'scores'
  | 'mid'
  | 'early'
  | 'late'
  | 'ones';

const NAMES: readonly VagueName[] = [
  'few',
  'couple',
  'teens',
  'tens',
  'hundreds',
  'thousands',
  'hundredOdd',
  'dozens',
  'scores',
  'mid',
  'early',
  'late',
  'ones',
];

/** The table of a policy; a row that it lacks is the one of this version's own rules. Made once a policy. */
export function vagueTable(policy: Policy = builtinKnowledge().policy): VagueTable {
  const made = MADE.get(policy);
  if (made) return made;
  const rows = section(policy);
  const own = section(builtinKnowledge().policy);
  const table: Partial<Record<VagueName, readonly [number, number]>> = {};
  for (const name of NAMES) table[name] = pair(rows[name]) ?? pair(own[name]) ?? [1, 1];
  // Every name was set in the loop above.
  const whole = table as VagueTable;
  MADE.set(policy, whole);
  return whole;
}
const MADE = new WeakMap<Policy, VagueTable>();

function section(policy: Policy): Readonly<Record<string, unknown>> {
  const rows = policy.vagueNumerals;
  return typeof rows === 'object' && rows !== null ? (rows as Readonly<Record<string, unknown>>) : {};
}

function pair(row: unknown): readonly [number, number] | null {
  if (!Array.isArray(row)) return null;
  const [lo, hi] = row as readonly unknown[];
  return typeof lo === 'number' && typeof hi === 'number' && lo <= hi ? [lo, hi] : null;
}
