// Why something that a reader asked for was not done: a reason with what its sentence has to name.
// Knows no sentence: the interface says it, in the reader's language.

/** Each reason with the values that its sentence names, in their order. */
export interface RefusalValues {
  /** There is no article on the page. */
  readonly 'no-article': readonly [];
  /** No figure and no quote was found in the article. */
  readonly 'nothing-in-common': readonly [];
  /** The source is part of the bundled set already. */
  readonly 'bundled-already': readonly [];
  /** The source was deleted meanwhile. */
  readonly 'source-gone': readonly [];
  /** As many reports are kept as can be compared with quickly. */
  readonly 'too-many-reports': readonly [most: string];
  readonly 'pack-not-json': readonly [];
  /** The file is of a form that a newer version of Second Source writes. */
  readonly 'pack-newer': readonly [];
  /** It is JSON, and no reference pack. */
  readonly 'pack-no-pack': readonly [];
  /** A field is missing or does not fit; the detail says which. */
  readonly 'pack-malformed': readonly [];
  /** The same, in a report that has a title or at least a number in the file, from 1. */
  readonly 'pack-malformed-report': readonly [report: string];
  readonly 'pack-too-long': readonly [];
  /** The detail says which id is there twice. */
  readonly 'pack-repeated-id': readonly [];
  /** A figure or quote of a report that is not in the file; the detail names both. */
  readonly 'pack-lost-record': readonly [];
  /** A report copies one that is neither in the file nor among those that are there; the detail says which. */
  readonly 'pack-lost-original': readonly [report: string];
  /** The disk, or what the browser gives an extension of it, is full. */
  readonly 'no-room': readonly [];
  /** The database cannot be opened or read. */
  readonly 'no-storage': readonly [];
  /** The other side does not answer. */
  readonly 'no-answer': readonly [];
  /** The other side has not answered yet: what was asked for may still be done. */
  readonly 'still-working': readonly [];
  /** Anything else; the detail says what. */
  readonly unexpected: readonly [];
}

export type RefusalReason = keyof RefusalValues;

/** A reason and its values, as they travel between contexts and into the interface. */
export type Refusal = {
  readonly [Reason in RefusalReason]: {
    readonly reason: Reason;
    readonly values: RefusalValues[Reason];
    /** For whoever looks into it: what exactly went amiss, in technical English. */
    readonly detail: string | null;
  };
}[RefusalReason];

/** Thrown where something is refused for a reason that the reader should be told. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';

  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    const { reason, values, detail } = refusal;
    super([reason, ...values, ...(detail === null ? [] : [detail])].join(': '));
    this.refusal = refusal;
  }

  static of<Reason extends RefusalReason>(
    reason: Reason,
    values: RefusalValues[Reason],
    detail: string | null = null,
  ): RefusalError {
    return new RefusalError({ reason, values, detail } as Refusal);
  }
}
