import { csvText } from './csv.ts';
import type { FactJson, FactSideJson, FactsJson } from './facts-json.ts';

const COLUMNS = [
  'subject_id',
  'subject',
  'attribute',
  'scope',
  'event',
  'time_from',
  'time_to',
  'value',
  'value_to',
  'unit',
  'per',
  'qualifier',
  'text',
  'support',
  'origins_for',
  'origins_against',
  'evidence',
  'phase',
  'decision',
  'sources',
  'dissent',
] as const;

/** A row for every fact: numbers in base units, dates ISO 8601, quotes with their places. */
export const factsCsv = ({ facts }: FactsJson): string => csvText(facts.map(rowOf), COLUMNS);

function rowOf(fact: FactJson): Readonly<Record<(typeof COLUMNS)[number], string | number>> {
  const { subject, value, origins, decision } = fact;
  return {
    subject_id: subject.id,
    subject: subject.name,
    attribute: fact.attribute,
    scope: Object.entries(fact.qualifiers)
      .map(([role, of]) => `${role}=${of}`)
      .join('; '),
    event: fact.event?.label ?? '',
    time_from: fact.time?.from ?? '',
    time_to: fact.time?.to ?? '',
    ...valueCells(value),
    text: fact.text,
    support: fact.support,
    origins_for: origins.for,
    origins_against: origins.against,
    evidence: fact.evidence,
    phase: fact.phase,
    decision: decision ? `${decision.verdict}: ${decision.reason} (${decision.by}, ${decision.at})` : '',
    sources: told(fact.claims),
    dissent: fact.dissent.map(({ rule, state, claims }) => `[${rule}, ${state}] ${told(claims)}`).join(' | '),
  };
}

function valueCells(
  value: FactJson['value'],
): Record<'value' | 'value_to' | 'unit' | 'per' | 'qualifier', string | number> {
  const none = { value: '', value_to: '', unit: '', per: '', qualifier: '' };
  if (value.kind === 'quantity') {
    const { lo, hi, unit, per = '', qualifier } = value;
    return { value: lo, value_to: hi === lo ? '' : hi, unit, per, qualifier };
  }
  if (value.kind === 'date') {
    const { from, to, qualifier } = value;
    return { ...none, value: from ?? '', value_to: to === from ? '' : (to ?? ''), qualifier };
  }
  return value.kind === 'text' ? { ...none, value: value.text } : none;
}

const told = (claims: readonly FactSideJson[]): string =>
  claims
    .map(({ source, quote, document, line, column }) => `${source}: “${quote}” (${document}:${line}:${column})`)
    .join('; ');
