// Which words look like a past tense. Knows endings and a list of irregular verbs; no sentence.

import { tokenSet } from '../../../text/token-notes.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Past tenses and participles that do not end in "-ed". */
const isOtherPast = tokenSet(
  wordSet(`
  said told paid won held began took came went left became sat spoke wrote heard ran gave found made begun rose fell
  brought sold bought built lost
`),
);
/** Whether the word looks like a past tense or a participle. */
export const isPast = (token: Token): boolean => isOtherPast(token) || /[a-z]{2}ed$/.test(token.norm);
