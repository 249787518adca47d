import { constructionSchema, type Working } from '../../knowledge/schema.ts';
import type { Claim, WorkingPart } from '../../model/claim.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import { claimId } from './claim-id.ts';
import { indexRows, type Match, matchRows } from './constructions/match.ts';
import { compileRows, type Row, wordsOfRows } from './constructions/rows.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { Place, Reader } from './prose.ts';
import { quoteSpan } from './quote.ts';
import { sourceSpan } from './source-span.ts';
import { type Token, tokensOf } from './tokens.ts';
import { deriveModality } from './voice.ts';

type Relation = Working['relation'];

/** The workings of a knowledge, ready to read with: rows and words of their own, which no other construction sees. */
export interface Workings {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly lexicon: Lexicon;
  readonly relations: ReadonlyMap<string, Relation>;
}

export function compileWorkings(knowledge: Knowledge): Workings {
  const rows = compileRows(
    knowledge.workings.map(({ id, zh, en, gap }) => constructionSchema.parse({ id, zh, en, gap, claim: {} })),
  );
  return {
    rows: indexRows(rows),
    lexicon: compileLexicon({ ...knowledge, vocabulary: [] }, wordsOfRows(rows)),
    relations: new Map(knowledge.workings.map(({ id, relation }) => [id, relation])),
  };
}

/** Numbers of one sentence that say together how they hang together. */
export interface Told {
  readonly relation: Relation;
  readonly parts: ReadonlyMap<string, Mention>;
}

/** The workings of a sentence: of two that share two numbers the fuller one, told more closely. */
export function workingsIn(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  mentions: readonly Mention[],
  { rows, lexicon, relations }: Workings,
): Told[] {
  const inside = mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end && m.value.kind !== 'name');
  const alone = inside
    .filter(isDatedWeekday)
    .map((date): Told => ({ relation: 'weekday', parts: new Map([['date', date]]) }));
  if (inside.length < 2) return alone;
  const tokens = tokensOf(text, sentence, inside, lexicon);
  for (const token of tokens) for (const name of classesOf(token)) token.classes.add(name);
  const found = matchRows(tokens, rows, text)
    .sort((a, b) => b.bound.size - a.bound.size || a.slack - b.slack || a.start - b.start)
    .flatMap((match) => toldBy(match, relations) ?? []);
  const kept: Told[] = [];
  for (const one of found) if (!kept.some((other) => shared(one, other) > 1)) kept.push(one);
  return [...alone, ...kept];
}

function toldBy({ row, bound }: Match, relations: ReadonlyMap<string, Relation>): Told | null {
  const relation = relations.get(row.construction.id);
  const parts = [...bound].flatMap(([role, [token]]): [string, Mention][] =>
    token?.mention ? [[role, token.mention]] : [],
  );
  return relation && parts.length === bound.size && new Set(parts.map(([, m]) => m)).size === parts.length
    ? { relation, parts: new Map(parts) }
    : null;
}

function shared(a: Told, b: Told): number {
  const others = new Set(b.parts.values());
  return [...a.parts.values()].filter((mention) => others.has(mention)).length;
}

const isDatedWeekday = ({ value }: Mention): boolean =>
  value.kind === 'date' && value.weekday !== undefined && value.relative?.unit !== 'week' && isOneDay(value.period);
const isOneDay = ({
  from,
  to,
  granularity,
}: {
  from: number | null;
  to: number | null;
  granularity: string;
}): boolean => granularity === 'day' && from !== null && from === to;

const LENGTH: Readonly<Record<string, number>> = { day: 1, month: 31, year: 366 };

/** What only workings ask of a date or a length: a stretch, one day, a day of the week, an age. */
function classesOf({ mention }: Token): string[] {
  const value = mention?.value;
  if (value?.kind === 'quantity') return mention?.kind === 'duration' && /old$|岁$/iu.test(value.digits) ? ['AGE'] : [];
  if (value?.kind !== 'date') return [];
  const { period, weekday, relative } = value;
  if (weekday !== undefined && relative?.unit === 'week') return ['WEEKDAY'];
  if (isOneDay(period)) return ['DAY'];
  const one = LENGTH[period.granularity];
  return one && period.from !== null && period.to !== null && period.to - period.from >= one ? ['RANGE'] : [];
}

/** Marks the claims of numbers that stand in a working; a number that is no claim becomes one of the document: a figure of its text. */
export function readWorkings(reader: Reader, place: Place, held: ReadonlyMap<Mention, number>): void {
  const { block, sentence, mentions } = place;
  const at = new Map(held);
  for (const [n, { relation, parts }] of workingsIn(block.text, sentence, mentions, reader.known.workings).entries())
    for (const [role, mention] of parts) {
      const known = at.get(mention) ?? reader.claims.length;
      const claim = reader.claims[known] ?? figure(reader, place, mention);
      const part = { id: `${reader.document.id}#${place.index}:${sentence.start}:${n}`, relation, role };
      reader.claims[known] = withPart(claim, part);
      at.set(mention, known);
    }
}

const withPart = (claim: Claim, part: WorkingPart): Claim => ({
  ...claim,
  workings: [...(claim.workings ?? []), part],
});

const FIGURE = 'document.figure';

/** A number that stands for itself: of the document, in nobody's name, met by nothing but its own working. */
function figure(reader: Reader, { block, sentence, words, voice }: Place, mention: Mention): Claim {
  const { document } = reader;
  const span = sourceSpan(block, quoteSpan(block.text, sentence, mention, null));
  const { polarity, evidence, phase, attribution } = voice(mention);
  return {
    id: claimId(document, words, FIGURE, mention.text, reader.ids),
    document: document.id,
    region: block.role,
    quote: document.text.slice(span.start, span.end),
    span,
    sentence: sourceSpan(block, sentence),
    subject: { id: document.id, name: document.title ?? document.path },
    attribute: FIGURE,
    qualifiers: {},
    event: null,
    eventEvidence: null,
    value: mention.value.kind === 'name' ? { kind: 'text', text: mention.value.name } : mention.value,
    time: null,
    assertedAt: document.published?.period ?? null,
    polarity,
    evidence,
    phase,
    modality: deriveModality(polarity, evidence, phase),
    attribution,
    condition: null,
    inferred: ['attribute', ...mention.inferred.map((path) => `value.${path}`)],
  };
}
