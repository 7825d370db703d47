// Where the scripts of one page meet. They are separate files in one isolated world, and share nothing but one
// property of its global object: no script of the page can see it.
//
//   names    leaves what it was told of the reader's reports; there only where the reader has some
//   gate     puts itself there, with what it says of the page; goes away when the reader takes over
//   reader   puts itself there; a second one only asks the first to check again
//   glance   leaves the article that it read
//   painter  leaves the function with which the reader makes marks

import { LEFT_IN_PAGE, type LeftInPage } from '../protocol/left-in-page.ts';
import type { CreateMarks } from './marks.ts';

export interface Handshake extends LeftInPage {
  /** Stops the gate. */
  stopGate: (() => void) | null;
  /** Makes the running reader check the page again. */
  checkAgain: (() => void) | null;
  createMarks: CreateMarks | null;
  /** The telling names of the reader's reports; missing where there are none. */
  readTellingNames?: () => Promise<string>;
}

const KEY = Symbol.for(LEFT_IN_PAGE);

/** The one handshake of this page. */
export function getHandshake(): Handshake {
  const scope = globalThis as { [KEY]?: Handshake };
  scope[KEY] ??= { gateReport: null, readerListens: null, stopGate: null, checkAgain: null, createMarks: null };
  return scope[KEY];
}
