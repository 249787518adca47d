import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { weightOf } from '../../reason/firmness.ts';
import { type Rung, rungBetween } from '../../reason/ladder.ts';
import { dimensionOf, scopeOf } from '../../relate/keys.ts';
import { inert } from '../inert.ts';
import { attributeLabel, shortened, unitWords } from '../labels.ts';
import type { Lang, Report } from '../report.ts';
import { type Side, sideOf } from '../side.ts';
import { eventTitle } from './event-title.ts';
import { type Plot, plotOf } from './plot.ts';

/** How a cell stands to the others of its row, worst first. */
export const CELL_STATES = [
  'conflicts',
  'unsettled',
  'overtaken',
  'explained',
  'rounded',
  'compatible',
  'agrees',
  'setApart',
  'only',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** One value a source gives, with its quote to be opened. */
export interface Entry {
  /** Where it says so most firmly, or in a finding. */
  readonly side: Side;
  /** Other places of the same source that give the same value. */
  readonly others: readonly Side[];
  readonly state: CellState;
  /** How often the source says so. */
  readonly times: number;
  /** Ids of the findings it is part of. */
  readonly findings: readonly string[];
}

/** What one row of a matrix is about, and what each source says of it; columns without a word are empty. */
export interface Row {
  readonly label: string;
  readonly scope: string;
  readonly cells: readonly (readonly Entry[])[];
  readonly sources: number;
  readonly plot: Plot | null;
}

/** A row while it is put together: claims of one subject, attribute, scope and dimension. */
export interface RowOfClaims {
  readonly claims: readonly Claim[];
  readonly documents: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Claims that are laid side by side: one subject, attribute, scope and dimension. */
export function rowsOf(claims: readonly Claim[], findingsOf: ReadonlyMap<string, readonly Finding[]>): RowOfClaims[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const scope = Object.entries(scopeOf(claim)).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([claim.subject.id, claim.attribute, scope, dimensionOf(claim), claim.event?.id]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((group) => ({
    claims: group,
    documents: new Set(group.map(({ document }) => document)),
    findings: [...new Set(group.flatMap(({ id }) => findingsOf.get(id) ?? []))],
  }));
}

/** Whether a row lays anything side by side. */
export const isShared = (row: RowOfClaims): boolean => row.documents.size > 1 || row.findings.length > 0;

export interface RowOptions {
  /** Documents of the columns, in their order. */
  readonly columns: readonly string[];
  /** What the section's title says already is not said in its rows. */
  readonly isOneSubject: boolean;
  readonly isOneEvent: boolean;
  /** Names of entities by id. */
  readonly names: ReadonlyMap<string, string>;
}

export function rowView(row: RowOfClaims, options: RowOptions, report: Report, lang: Lang): Row {
  const { columns, isOneSubject } = options;
  const [first] = row.claims;
  const attribute = first ? attributeLabel(first.attribute, report, lang) : '';
  const cells = columns.map((document) => cellOf(row, document, report, lang));
  return {
    label: inert(isOneSubject || !first ? attribute : `${shortened(first.subject.name)} · ${attribute}`),
    scope: first ? scopeWords(first, options, report, lang) : '',
    cells,
    sources: row.documents.size,
    plot: plotOf(row, cells.flat(), report, lang),
  };
}

/** What narrows a row: `investor SoftBank · basis post-money`. */
function scopeWords(claim: Claim, { isOneEvent, names }: RowOptions, report: Report, lang: Lang): string {
  const parts = Object.entries(scopeOf(claim)).map(
    ([role, id]) => `${attributeLabel(role, report, lang)} ${names.get(id) ?? id}`,
  );
  const unit = claim.value.kind === 'quantity' && claim.value.per ? [`/ ${unitWords(claim.value.per, lang)}`] : [];
  const event = !isOneEvent && claim.event ? [eventTitle(claim, lang)] : [];
  return inert([...event, ...parts, ...unit].join(' · '));
}

/** Other places told of one value. */
const OTHERS = 2;

function cellOf(row: RowOfClaims, document: string, report: Report, lang: Lang): Entry[] {
  const values = new Map<string, Claim[]>();
  for (const claim of row.claims) {
    if (claim.document !== document) continue;
    const key = `${claim.polarity}|${saying(claim)}`;
    const alike = values.get(key);
    if (alike) alike.push(claim);
    else values.set(key, [claim]);
  }
  return [...values.values()].map((claims) => entryOf(claims, row, report, lang)).sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ state }: { readonly state: CellState }): number => CELL_STATES.indexOf(state);

function entryOf(claims: readonly Claim[], row: RowOfClaims, report: Report, lang: Lang): Entry {
  const ranked = claims
    .map((claim) => ({ claim, state: stateOf(claim, row, report) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || weightOf(b.claim) - weightOf(a.claim));
  const sides = ranked.slice(0, OTHERS + 1).map(({ claim }) => sideOf(claim, report, lang));
  const [side, ...others] = sides as [Side, ...Side[]]; // a group holds one claim or more
  return {
    side,
    others,
    state: ranked[0]?.state ?? 'only',
    times: claims.length,
    findings: [...new Set(claims.flatMap((claim) => findingsWith(claim, row).map(({ id }) => id)))],
  };
}

const findingsWith = (claim: Claim, { findings }: RowOfClaims): readonly Finding[] =>
  findings.filter((finding) => finding.claims.includes(claim.id));

/** A finding of the claim decides; without one, how its value compares with what other documents say. */
function stateOf(claim: Claim, row: RowOfClaims, report: Report): CellState {
  const verdicts = new Set(findingsWith(claim, row).map((finding) => verdictOn(claim, finding)));
  for (const state of ['conflicts', 'unsettled', 'overtaken', 'explained'] as const)
    if (verdicts.has(state)) return state;
  const others = row.claims.filter((other) => other.document !== claim.document);
  if (!others.length) return 'only';
  const rungs = new Set(others.map((other) => bearingOn(claim, other, report)));
  for (const state of ['agrees', 'rounded', 'compatible'] as const) if (rungs.has(state)) return state;
  return 'setApart';
}

function verdictOn(claim: Claim, { verdict, claims }: Finding): CellState | null {
  if (verdict === 'contradiction') return 'conflicts';
  if (verdict === 'tension') return 'unsettled';
  if (verdict === 'reconciled') return 'explained';
  return claims[0] === claim.id ? 'overtaken' : null;
}

const BEARINGS: Readonly<Record<Rung, CellState | null>> = {
  same: 'agrees',
  rounded: 'rounded',
  bounded: 'compatible',
  wording: 'compatible',
  conflict: null,
};

function bearingOn(claim: Claim, other: Claim, report: Report): CellState | null {
  if (claim.polarity !== other.polarity) return null;
  const { value } = claim;
  if (value.kind === 'quantity' || value.kind === 'date') {
    return BEARINGS[rungBetween(value, other.value, report.knowledge.policy)];
  }
  return saying(claim) === saying(other) ? 'agrees' : null;
}

/** What a value says, whatever its spelling: 14.8 billion and 148亿 are one. */
function saying({ value }: Claim): string {
  switch (value.kind) {
    case 'quantity':
      return [value.lo.n, value.lo.d, value.hi.n, value.hi.d, value.qualifier].join('|');
    case 'date':
      return [value.period.from, value.period.to, value.period.fromSecond, value.qualifier].join('|');
    case 'members':
      return [...value.items].sort().join('|');
    case 'rank':
      return `${value.order}|${value.of}|${value.oneOf}|${value.scope}`;
    case 'text':
      return value.text;
    default:
      return JSON.stringify(value);
  }
}
