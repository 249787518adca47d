import type { Knowledge } from '../../model/knowledge.ts';
import type { NameType } from '../../model/value.ts';
import type { Extractor } from './index.ts';

/** A name taught by a document: 甲骨文（Oracle）. */
export interface TaughtName {
  readonly alias: string;
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
}

/** The dictionary of names, built once for a knowledge and extended by what a document teaches. */
export interface NameIndex {
  readonly size: number;
}

export function compileNames(_knowledge: Knowledge, _taught: readonly TaughtName[] = []): NameIndex {
  return { size: 0 };
}

/** Aliases a text introduces by apposition or brackets. */
export function learnNames(_text: string, _index: NameIndex): TaughtName[] {
  return [];
}

export const readNames: Extractor = () => [];
