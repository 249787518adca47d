import { builtinKnowledge } from './knowledge/builtin.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Difference, Segment } from './model/translation.ts';
import { compileNames, type NameIndex } from './read/mentions/names.ts';
import { readSide } from './read/side.ts';
import { compareSides } from './reason/translation/index.ts';
import { type Entities, entitiesOf } from './relate/translation/entities.ts';
import { meetValues } from './relate/translation/meet.ts';

export interface Audited {
  readonly segment: Segment;
  readonly differences: readonly Difference[];
}

/** The translation audit: read both sides → let their values meet → compare. Segments are judged one by one. */
export function auditSegments(segments: readonly Segment[], knowledge: Knowledge = builtinKnowledge()): Audited[] {
  const names = compileNames(knowledge);
  const entities = entitiesOf(knowledge);
  return segments.map((segment) => ({ segment, differences: differencesOf(segment, names, entities) }));
}

function differencesOf(segment: Segment, names: NameIndex, entities: Entities): Difference[] {
  const left = readSide(segment.source, segment.sourceLanguage, names);
  const right = readSide(segment.target, segment.targetLanguage, names);
  return compareSides({ left, right, meeting: meetValues(left, right), entities });
}
