// Refuses numbers that tell of numbers: "a seven-figure sum", "six figures", "parts per million"; and numbers that a
// misprint has broken ("1, 633 cases"), of which nobody knows whether they are one.

import { wordSet } from '../../../text/word-set.ts';
import type { Draft } from '../draft.ts';
import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { isLabelled } from './labels.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

const PLACES: ReadonlySet<string> = new Set(['figure', 'digit']);
const PLURAL_PLACES: ReadonlySet<string> = new Set(['figures', 'digits']);
/** Words before a sum that is told by how many figures it has: "earns six figures", "well into seven figures". */
const SUM_LEADERS = wordSet(`
  into of in earn earns earned earning make makes made making pay pays paid paying low mid high cost costs worth to the
  reach reached reaches hit spent
`);
const LONGEST_NUMBER = 12;

/** "a seven-figure sum", "a two-digit number", "earns six figures"; "two figures in black" are two people. */
export const isSizeOfNumber: Refuses = (sentence, draft) => {
  if (hasUnit(draft) || draft.low > LONGEST_NUMBER || draft.scale !== 1) return false;
  const noun = wordIn(sentence, isHyphen(sentence, draft.end) ? draft.end + 1 : draft.end);
  if (PLACES.has(noun)) return true;
  return PLURAL_PLACES.has(noun) && SUM_LEADERS.has(wordIn(sentence, draft.first - 1));
};

/** "1200 parts per million": how strong something is, in a measure of its own; and the million itself. */
export const isConcentration: Refuses = (sentence, draft) => {
  const { first, end } = draft;
  if (wordIn(sentence, end) === 'parts' && wordIn(sentence, end + 1) === 'per') return true;
  return wordIn(sentence, first - 1) === 'per' && wordIn(sentence, first - 2) === 'parts';
};

const GROUP = 3;
/** Words before a first number that is whole: "Of 45, 120 left", "by 9, 100 people", "aged 12, 345 children". */
const WHOLE_LEADERS = wordSet('of the in by at on since age aged under over until to from before after and or than');
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** Whether the digits at `at`, a comma and three more digits may be one number with a space too many. */
function isBrokenAt(sentence: SentenceReader, at: number): boolean {
  const [left, right] = [tokenIn(sentence, at), tokenIn(sentence, at + 2)];
  if (wordIn(sentence, at + 1) !== ',' || left.kind !== 'number' || right.kind !== 'number') return false;
  if (left.norm.length > GROUP || right.norm.length !== GROUP || !/^\d+$/.test(left.norm + right.norm)) return false;
  if (isGluedBefore(sentence, at + 1) === isGluedBefore(sentence, at + 2)) return false;
  if (WHOLE_LEADERS.has(wordIn(sentence, at - 1)) || wordIn(sentence, at - 1) === ',') return false;
  return !LIST_JOINTS.has(wordIn(sentence, at + 3));
}

/** "1, 633 cases": its first half. */
export const isBroken: Refuses = (sentence, draft) =>
  isInDigits(draft) &&
  draft.end === draft.first + 1 &&
  isBrokenAt(sentence, draft.first) &&
  !isLabelled(sentence, draft);

/** The second half of a number of which `refused` is the first. */
export const continuesBroken = (sentence: SentenceReader, draft: Draft, refused: Draft | null): boolean =>
  refused !== null && draft.first === refused.end + 1 && isBroken(sentence, refused);

const TIES: ReadonlySet<string> = new Set(['-', '–', ':', '/', '.']);

/** "ISO 3888-2", "BS 5839-1": a number tied to one that is a part of a name is the rest of the name. */
export function continuesName(sentence: SentenceReader, draft: Draft, refused: Draft | null): boolean {
  if (!refused || !isInDigits(draft) || !isInDigits(refused) || hasUnit(draft)) return false;
  if (draft.first !== refused.end + 1 || !TIES.has(wordIn(sentence, refused.end))) return false;
  return isGluedBefore(sentence, draft.first) && isGluedBefore(sentence, refused.end);
}
