// The numbers that count nothing, in the order in which they are refused.

import type { Draft } from '../draft.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { isAddress, isDialled, isEmergencyNumber, isTelephoneNumber } from './contact-numbers.ts';
import { continuesLabel, isLabelled } from './labels.ts';
import { isAirliner, isEndOfName, isGluedToName, isSecondModel, isSpelledName } from './names.ts';
import { isPronounOne } from './pronoun-one.ts';
import { isCitation, isInBrackets, isListNumber, isOrdinal, isParagraph, isSpelledOrdinal } from './references.ts';
import type { Refuses } from './refusal.ts';
import { continuesBroken, continuesName, isBroken, isConcentration, isSizeOfNumber } from './sizes-of-numbers.ts';
import { isClockTime, isRating, isScore, isTablePlace } from './times-and-scores.ts';

const REFUSALS: readonly Refuses[] = [
  isOrdinal,
  isSpelledOrdinal,
  isPronounOne,
  isClockTime,
  isTelephoneNumber,
  isGluedToName,
  isLabelled,
  isEndOfName,
  isSpelledName,
  isAddress,
  isAirliner,
  isEmergencyNumber,
  isScore,
  isRating,
  isDialled,
  isListNumber,
  isInBrackets,
  isParagraph,
  isCitation,
  isSizeOfNumber,
  isConcentration,
  isBroken,
  isTablePlace,
];

/** The drafts that count something. */
export function withoutRefused(sentence: SentenceReader, drafts: readonly Draft[]): Draft[] {
  let refused: Draft | null = null;
  return drafts.filter((draft) => {
    const isRefused =
      REFUSALS.some((refuses) => refuses(sentence, draft)) ||
      continuesLabel(sentence, draft, refused) ||
      continuesName(sentence, draft, refused) ||
      isSecondModel(sentence, draft, refused) ||
      continuesBroken(sentence, draft, refused);
    if (isRefused) refused = draft;
    return !isRefused;
  });
}
