// What every refusal is: a question about one number with its unit, in its sentence.

import type { Draft } from '../draft.ts';
import type { SentenceReader } from '../sentence-reader.ts';

/** Whether the number counts nothing and is no figure. */
export type Refuses = (sentence: SentenceReader, draft: Draft) => boolean;

export const hasUnit = (draft: Draft): boolean => draft.unit !== null;

export const isInDigits = (draft: Draft): boolean => draft.form === 'digits';
