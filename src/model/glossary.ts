/** A term and what it is called in the other language; one of its spellings there is enough. */
export interface Term {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}
export type Glossary = readonly Term[];
