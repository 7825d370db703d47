// Places in a text. Every offset in the project is a UTF-16 code unit of exactly the string that was read.

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters that stand there: `text === whole.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}
