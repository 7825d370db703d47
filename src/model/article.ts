// The article being read, and one earlier report in the reference set.

/** A calendar date as `yyyy-mm-dd`. */
export type IsoDate = string;

/** The page being read, as plain text: paragraphs are separated by a blank line (`\n\n`). */
export interface Article {
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
  /** When it was published, if that is known. */
  readonly date?: IsoDate | undefined;
}

/** An earlier report in the reference set. */
export interface Source {
  /** Stable and readable: `publisher-yyyy-mm-dd`, or `publisher-undated`, lower case, hyphens. */
  readonly id: string;
  /** Name of the file that it was read from, without its ending. */
  readonly document: string;
  /** `null` where none is printed. */
  readonly title: string | null;
  readonly publisher: string;
  /** `null` where it is not known: such a report is never later or earlier than another. */
  readonly date: IsoDate | null;
  /** Why this date is believed, where it is inferred and not printed. */
  readonly dateInferredFrom: string | null;
  /** `null` where none is known. */
  readonly url: string | null;
  /** Id of the source in the set that this one copies, if it is a copy. */
  readonly copyOf: string | null;
  /** What it copies where the original is not in the set, in words for the card. */
  readonly copyOfOutside: string | null;
}
