// Refuses ordinals and numbers that point to a place in a text: citations, notes, list numbers, a number in brackets
// behind a name.

import { wordSet } from '../../../text/word-set.ts';
import { isGluedBefore, isHyphen, tokenIn, wordIn } from '../sentence-reader.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const ORDINAL_WORDS = wordSet('first second third fourth fifth sixth seventh eighth ninth');

/** "twenty-first", "fifty-fifty". */
export const isSpelledOrdinal: Refuses = (sentence, draft) => {
  if (isInDigits(draft) || draft.end !== draft.numeral.end || !isHyphen(sentence, draft.end)) return false;
  const tied = wordIn(sentence, draft.end + 1);
  return ORDINAL_WORDS.has(tied) || tied === wordIn(sentence, draft.first);
};

/** "22nd", "501st"; "12st 4lb" and "12st" are weights, for twelve has another ending. */
export const isOrdinal: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || !isGluedBefore(sentence, draft.numeral.end)) return false;
  const ending = wordIn(sentence, draft.numeral.end);
  if (ending !== 'st' || draft.unit === null) return ORDINAL_ENDINGS.has(ending);
  return draft.unit !== 'lb' && draft.low % 10 === 1 && draft.low % 100 !== 11;
};

const SECTION_MARKS: ReadonlySet<string> = new Set(['s', 'ss', 'art', 'cl', 'para', 'paras', 'reg', 'sch', 'pp', 'p']);

/** "s.47", "s 20", "18 U.S.C. 1001", "2 Cr App R 14". */
export const isCitation: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || hasUnit(draft)) return false;
  const at = wordIn(sentence, draft.first - 1) === '.' ? draft.first - 2 : draft.first - 1;
  if (SECTION_MARKS.has(wordIn(sentence, at)) && wordIn(sentence, at - 1) !== "'") return true;
  const { end } = draft;
  if (wordIn(sentence, end) === 'cr' && wordIn(sentence, end + 1) === 'app') return true;
  return wordIn(sentence, end) === 'u' && wordIn(sentence, end + 2) === 's' && wordIn(sentence, end + 4) === 'c';
};

/** "401(k)", "501(c)(3)": paragraphs of the tax code. */
export const isParagraph: Refuses = (sentence, draft) => {
  const { end } = draft.numeral;
  if (!isInDigits(draft) || wordIn(sentence, end) !== '(' || !isGluedBefore(sentence, end)) return false;
  const letter = tokenIn(sentence, end + 1);
  return letter.kind === 'word' && letter.norm.length === 1 && wordIn(sentence, end + 2) === ')';
};

/** "[12]", "1) First", "(2) Second", and a line that is "3." alone. */
export const isListNumber: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || hasUnit(draft)) return false;
  const next = wordIn(sentence, draft.end);
  const before = wordIn(sentence, draft.first - 1);
  if (before === '[' && next === ']') return true;
  if (before === '(' && next === ')') return draft.low < 10 && draft.first - 1 === sentence.first;
  if (draft.first !== sentence.first || draft.low > 100) return false;
  if (next === ')') return true;
  return (
    next === '.' &&
    draft.end + 1 === sentence.end &&
    tokenIn(sentence, draft.end).end - tokenIn(sentence, draft.first).start <= 4
  );
};

/** "Jo Hale (4)", "Hale (2, 1pen)": goals, marks, the age of a child; "(24)" behind a name is an age. */
export const isInBrackets: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || hasUnit(draft) || draft.low >= 10 || draft.low !== draft.high) return false;
  if (wordIn(sentence, draft.first - 1) !== '(' || wordIn(sentence, draft.end) !== ')') return false;
  return tokenIn(sentence, draft.first - 2).isCapital && draft.first - 2 > sentence.first;
};
