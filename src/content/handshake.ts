// Where the three scripts of one page meet. They are separate files in one isolated world, and share nothing but one
// property of its global object: no script of the page can see it.
//
//   gate     puts itself there; goes away when the reader takes over
//   reader   puts itself there; a second one only asks the first to check again
//   painter  leaves the function with which the reader makes marks

import type { CreateMarks } from './marks.ts';

export interface Handshake {
  /** Stops the gate. */
  stopGate: (() => void) | null;
  /** Makes the running reader check the page again. */
  checkAgain: (() => void) | null;
  createMarks: CreateMarks | null;
}

const KEY = Symbol.for('second-source');

/** The one handshake of this page. */
export function getHandshake(): Handshake {
  const scope = globalThis as { [KEY]?: Handshake };
  scope[KEY] ??= { stopGate: null, checkAgain: null, createMarks: null };
  return scope[KEY];
}
