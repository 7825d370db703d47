// Keeps in mind that an import is under way, so that a library that was closed in the middle of it can say what became of
// it when it is opened again. Knows nothing of reports.

import { fields, filledText, type Shape, wholeNumber } from '../model/shape.ts';

/** Of the note, and of the lock that is held while an import runs in any library. */
const NAME = 'second-source import';

const NAME_LENGTH = 1_000;

export interface ImportNote {
  readonly fileName: string;
  /** Milliseconds since 1970; what is imported is kept as added then. */
  readonly startedAtMs: number;
}

const noteShape: Shape<ImportNote> = fields<ImportNote>({
  fileName: filledText(NAME_LENGTH),
  startedAtMs: wholeNumber,
});

/** Where nothing can be kept, an import that was cut off is only not told of later. */
function writeNote(note: ImportNote | null): void {
  try {
    if (note === null) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(note));
  } catch {
    // Storage is blocked or full.
  }
}

/**
 * Does the import, one at a time, with a note of it.
 * @throws an `AbortError` where the signal aborts while another library's import is waited for
 */
export function withImportNote<Result>(
  note: ImportNote,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  return navigator.locks.request(NAME, { signal }, async () => {
    writeNote(note);
    try {
      return await work();
    } finally {
      writeNote(null);
    }
  });
}

function readNote(): ImportNote | null {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(NAME) ?? 'null');
    return noteShape.problem(note, 'note') === null ? (note as ImportNote) : null;
  } catch {
    return null;
  }
}

/** The note of an import whose library was closed, once; `null` where there is none, or one is under way. */
export function takeImportNote(): Promise<ImportNote | null> {
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock === null) return null;
    const note = readNote();
    writeNote(null);
    return note;
  });
}
