// What every part of the library is given: what to show, what can be asked for, and the words to say it in.

import type { Words } from '../words.ts';
import type { LibraryEvents, LibraryState } from './library-state.ts';

export interface LibraryProps {
  readonly state: LibraryState;
  readonly events: LibraryEvents;
  readonly words: Words;
  /** Id of the report that the page was opened to put right; `null` for none. */
  readonly reportToEdit: string | null;
}
