// The places around a figure in which evidence can stand. Types only.

/** A run of tokens `[first, end)`. */
export interface Zone {
  readonly first: number;
  readonly end: number;
}

/** The places around one figure in which evidence can stand, from near to far. */
export interface Zones {
  readonly sentenceIndex: number;
  readonly figure: Zone;
  readonly counted: Zone;
  /** The noun that was read as what the figure counts, without what is said of it; `null` where it has none. */
  readonly noun: Zone | null;
  /** Runs in that noun that only say what kind is counted: "rape crisis" of "rape crisis centres". */
  readonly modifiers: readonly Zone[];
  /** Behind each noun that is counted together with it: "assaults" and "crimes" of "80 rapes, assaults and crimes". */
  readonly listed: readonly number[];
  readonly near: Zone;
  readonly sentence: Zone;
  readonly context: Zone;
  /** For a date: clauses of its sentence that are set apart and that it does not stand in ("X, who killed her, …"). */
  readonly asides: readonly Zone[];
  /** For a date: the verb that it follows at once ("was paid in 2022"), which it is the date of; else -1. */
  readonly verb: number;
}
