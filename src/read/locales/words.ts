/** A locale table: meaning → surface forms. English forms are lower case and match whole words; Chinese ones are Simplified. */
export type Words = Readonly<Record<string, readonly string[]>>;
