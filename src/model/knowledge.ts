import type { Rule } from './rule.ts';
import type { NameType } from './value.ts';

/** One entry of rules/entities/*.yaml: every name of one thing. */
export interface Entity {
  readonly id: string;
  readonly type: NameType;
  readonly names: readonly string[];
  /** The name shown in each language. */
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
  /** Ids of what it belongs to: a model's maker, a city's country. */
  readonly of?: readonly string[] | undefined;
}

/** Everything rules/ says, parsed and validated: one plain object, made once (knowledge/compile.ts). Sections are typed by their owners' schemas. */
export interface Knowledge {
  readonly rules: readonly Rule[];
  readonly entities: readonly Entity[];
  readonly vocabulary: readonly import('../knowledge/schema.ts').Domain[];
  readonly constructions: readonly import('../knowledge/schema.ts').Construction[];
  readonly workings: readonly import('../knowledge/schema.ts').Working[];
  readonly identities: readonly import('../knowledge/schema.ts').Identity[];
  readonly policy: import('../knowledge/schema.ts').Policy;
}
