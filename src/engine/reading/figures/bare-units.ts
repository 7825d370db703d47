// Reads lengths that are told without a number: "a decade", "the past fortnight", "a year and a half", "a mile and a quarter".
// Refuses the units themselves ("a year ago", "an hour later"): one of them is no figure.

import { BARE_UNITS, UNITS } from '../../english/units.ts';
import { type Draft, draftOf } from './draft.ts';
import { isHyphen, type SentenceReader, wordIn } from './sentence-reader.ts';
import { readAndHalf } from './spelled-fraction.ts';
import { isArticle, numeralInWords } from './word-sum.ts';

/** Units that are a round number of another: one of them says how long it was. */
const ROUND_UNITS: ReadonlySet<string> = new Set(['decade', 'fortnight']);

/** The length that the unit at `at` names. */
export function readBareUnit(sentence: SentenceReader, at: number): Draft | null {
  const word = wordIn(sentence, at);
  if (!BARE_UNITS.has(word)) return null;
  const hasArticle = isArticle(wordIn(sentence, at - 1));
  const half = hasArticle ? readAndHalf(sentence, at + 1) : null;
  if (half && !half.isPartOf) return draftIn(word, at, numeralInWords(at - 1, half.end, 1 + half.value));
  if (!ROUND_UNITS.has(word)) return null;
  const before = wordIn(sentence, at - 1);
  const isTied = isHyphen(sentence, at + 1) && wordIn(sentence, at + 2) === 'long';
  if (!hasArticle && before !== 'past' && before !== 'last' && !isTied) return null;
  return draftIn(word, at, numeralInWords(hasArticle ? at - 1 : at, at + 1, 1));
}

function draftIn(word: string, at: number, numeral: ReturnType<typeof numeralInWords>): Draft {
  const { unit, kind } = UNITS.get(word) ?? { unit: word === 'pound' ? 'lb' : word, kind: 'measurement' as const };
  return { ...draftOf(numeral), kind, unit, end: Math.max(numeral.end, at + 1) };
}
