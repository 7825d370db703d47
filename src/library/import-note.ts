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

/** Does the import, one at a time, with a note of it. */
export function withImportNote<Result>(note: ImportNote, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(NAME, async () => {
    localStorage.setItem(NAME, JSON.stringify(note));
    try {
      return await work();
    } finally {
      localStorage.removeItem(NAME);
    }
  });
}

function parseNote(text: string | null): ImportNote | null {
  try {
    const note: unknown = JSON.parse(text ?? 'null');
    return noteShape.problem(note, 'note') === null ? (note as ImportNote) : null;
  } catch {
    return null;
  }
}

/** The note of an import whose library was closed, once; `null` where there is none, or one is under way. */
export function takeImportNote(): Promise<ImportNote | null> {
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock === null) return null;
    const note = parseNote(localStorage.getItem(NAME));
    localStorage.removeItem(NAME);
    return note;
  });
}
