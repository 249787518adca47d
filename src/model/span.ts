/** `[start, end)` in UTF-16 code units. Of which text is said where a span is used: the untouched document, or one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
