import { builtinKnowledge } from './knowledge/builtin.ts';
import type { Document, SourceInput } from './model/document.ts';
import type { Glossary } from './model/glossary.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Span } from './model/span.ts';
import type { Audited, Difference, Segment } from './model/translation.ts';
import { compileNames, type NameIndex } from './read/mentions/names.ts';
import { namesOfDocument } from './read/names-of-document.ts';
import { readSide } from './read/side.ts';
import { readSource } from './read/sources/index.ts';
import { compileTerms, type Terms } from './read/terms.ts';
import { codeDifferences } from './reason/translation/code.ts';
import { compareSides } from './reason/translation/index.ts';
import { missing } from './reason/translation/missing.ts';
import { bySeverity, type Profile } from './reason/translation/profile.ts';
import { type Entities, entitiesOf } from './relate/translation/entities.ts';
import { meetValues } from './relate/translation/meet.ts';
import { type Passage, passagesOf, placeIn } from './relate/translation/passages.ts';

export interface AuditOptions {
  /** Terms and names with what they must be called in the other language. */
  readonly glossary?: Glossary;
  readonly profile?: Profile;
}

/** What every segment of a run is read with. */
interface Tools {
  readonly names: readonly [NameIndex, NameIndex];
  readonly entities: Entities;
  readonly terms: Terms;
}

/** The translation audit of segments: read both sides → let their values meet → compare. Segments are judged one by one. */
export function auditSegments(
  segments: readonly Segment[],
  knowledge: Knowledge = builtinKnowledge(),
  { glossary = [], profile = 'default' }: AuditOptions = {},
): Audited[] {
  const names = compileNames(knowledge);
  const tools: Tools = { names: [names, names], entities: entitiesOf(knowledge), terms: compileTerms(glossary) };
  return segments.map((segment) => ({ segment, differences: bySeverity(differencesOf(segment, tools), profile) }));
}

/** The audit of two documents: their sentences are aligned first. Spans index the documents' texts; the id is the original's. */
export function auditDocuments(
  original: SourceInput,
  translation: SourceInput,
  knowledge: Knowledge = builtinKnowledge(),
  { glossary = [], profile = 'default' }: AuditOptions = {},
): Audited {
  const [left, right] = [readSource(original), readSource(translation)];
  const tools: Tools = {
    names: [namesOfDocument(left, knowledge).index, namesOfDocument(right, knowledge).index],
    entities: entitiesOf(knowledge),
    terms: compileTerms(glossary),
  };
  const languages = { sourceLanguage: known(left), targetLanguage: known(right) };
  const pairs = passagesOf(left, right);
  const isMet = (i: number): boolean => Boolean(pairs[i]?.left && pairs[i]?.right);
  const found = pairs.map((pair, i): Difference[] => {
    if (!pair.left || !pair.right) return missing(pair, isMet(i - 1) && isMet(i + 1));
    const segment = { id: '', ...languages, source: pair.left.text, target: pair.right.text };
    const around = [pairs[i - 1], pairs[i + 1]].map((other) => other?.right?.text ?? '').join('\n');
    return differencesOf(segment, tools)
      .map((one) => withNeighbours(one, segment.source, around))
      .map((one) => placed(one, pair.left as Passage, pair.right as Passage));
  });
  const inPassages = found.flatMap((own, i) => own.map((one) => settled(one, [found[i - 1], found[i + 1]])));
  const differences = bySeverity([...inPassages, ...codeDifferences(left.text, right.text)], profile);
  return {
    segment: { id: original.id, ...languages, source: left.text, target: right.text },
    differences,
    documents: { original: left.path, translation: right.path },
    aligned: pairs.map((pair) => ({ source: wholeOf(pair.left), target: wholeOf(pair.right) })),
  };
}

const wholeOf = (passage: Passage | null): Span | null =>
  passage && placeIn(passage, { start: 0, end: passage.text.length });

const known = ({ language }: Document): string | null => (language === 'und' ? null : language);

/** What one passage lacks and the next has in excess was only cut elsewhere. */
const OPPOSITE: Readonly<Record<string, string>> = {
  'negation-dropped': 'negation-added',
  'negation-added': 'negation-dropped',
};

function settled(one: Difference, around: readonly (readonly Difference[] | undefined)[]): Difference {
  const opposite = OPPOSITE[one.rule];
  return around.some((others) => others?.some(({ rule }) => rule === opposite)) ? { ...one, severity: 'low' } : one;
}

/** A value that the sentence before or after it tells was moved, not left out. */
function withNeighbours(one: Difference, source: string, around: string): Difference {
  if (one.rule !== 'value-omitted' || !one.source) return one;
  const figures = source.slice(one.source.start, one.source.end).match(/\d+/gu) ?? [];
  return figures.length && figures.every((digits) => around.includes(digits)) ? { ...one, severity: 'low' } : one;
}

function placed(one: Difference, left: Passage, right: Passage): Difference {
  const at = (passage: Passage, span: Span | null): Span | null => span && placeIn(passage, span);
  return { ...one, source: at(left, one.source), target: at(right, one.target) };
}

function differencesOf(segment: Segment, { names, entities, terms }: Tools): Difference[] {
  const left = readSide(segment.source, segment.sourceLanguage, names[0]);
  const right = readSide(segment.target, segment.targetLanguage, names[1]);
  return compareSides({ left, right, meeting: meetValues(left, right), entities, terms });
}
