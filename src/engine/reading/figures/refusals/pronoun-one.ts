// Tells the number "one" from the pronoun: "one officer", "one of the three" count; "no one", "the one who",
// "one another", "one of those days", "one by one", "one-sided" do not.

import { wordSet } from '../../../text/word-set.ts';
import { isEnder, isVerb } from '../counted/word-classes.ts';
import { isDash, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import type { Refuses } from './refusal.ts';

/** "no one", "any one of us": never a number. */
const ALWAYS_PRONOUN = wordSet('no any every some');

/** "the one who": a pronoun unless a noun follows ("the one officer"). */
const MOSTLY_PRONOUN = wordSet(`
  the this that which another each only last next first second big good new right wrong
`);

/** "at one point", "at one time". */
const MOMENTS = wordSet('day point time stage moment end');

/** "one evening of March", "one night in June", "one morning when": when it was. */
const PARTS_OF_DAY = wordSet('morning afternoon evening night day');

const HYPHEN_FOLLOWERS = wordSet(`
  sided off time way on to size stop liner man woman upmanship piece dimensional tier trick touch handed eyed legged up
  nil
`);

const WHOLES = wordSet(`
  two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty eighty hundred thousand a
`);

/** "one dead", "one arrested": what became of somebody. */
const FATES = wordSet('dead injured wounded killed arrested charged missing made');

function isPronounBefore(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at);
  if (next.norm === "'s" || next.norm === 'another' || next.kind !== 'word')
    return !isDash(next.norm) || !isHyphen(sentence, at);
  if (next.norm === 'or' || next.norm === 'to') return false;
  if (next.isCapital && next.norm === 'us') return false;
  // "One Met officer": a name is no verb.
  return isEnder(next.norm) || (isVerb(next.norm) && (!next.isCapital || sentence.isHeadline));
}

/** "one in five", "one out of every 20": the whole stands behind. */
function isPartOfWhole(sentence: SentenceReader, at: number): boolean {
  let next = at;
  while (
    next < at + 3 &&
    (wordIn(sentence, next) === 'of' || wordIn(sentence, next) === 'every' || wordIn(sentence, next) === 'each')
  )
    next += 1;
  const token = tokenIn(sentence, next);
  return token.kind === 'number' || WHOLES.has(token.norm);
}

/** Whether the words from `at` on say when a day was. */
function isDated(sentence: SentenceReader, at: number): boolean {
  const word = wordIn(sentence, at);
  return word === 'of' || word === 'when' || (word === 'in' && tokenIn(sentence, at + 1).isCapital);
}

/** Whether a spelled "one" stands for somebody or something and counts nothing. */
export const isPronounOne: Refuses = (sentence, draft) => {
  const { numeral } = draft;
  if (numeral.form !== 'words' || numeral.end !== numeral.first + 1 || wordIn(sentence, numeral.first) !== 'one')
    return false;
  const before = wordIn(sentence, draft.first - 1);
  const next = wordIn(sentence, draft.end);
  if (draft.unit !== null) {
    // "One day, he said" is no count of days.
    return draft.unit === 'day' && draft.first === sentence.first && !isHyphen(sentence, numeral.end);
  }
  if (ALWAYS_PRONOUN.has(before)) return true;
  if (isHyphen(sentence, draft.end)) return HYPHEN_FOLLOWERS.has(wordIn(sentence, draft.end + 1));
  if (next === 'of') {
    return (
      before === 'the' || (wordIn(sentence, draft.end + 1) === 'those' && wordIn(sentence, draft.end + 2) === 'days')
    );
  }
  if (next === 'in' || next === 'out') return !isPartOfWhole(sentence, draft.end + 1);
  if (before === 'at' && MOMENTS.has(next)) return true;
  if (next === 'thing' && wordIn(sentence, draft.end + 1) === 'to') return true;
  if (next === 'hand' && (before === 'on' || (before === 'the' && wordIn(sentence, draft.first - 2) === 'on')))
    return true;
  if (PARTS_OF_DAY.has(next) && isDated(sentence, draft.end + 1)) return true;
  const isFate =
    FATES.has(next) && (before === '' || before === ',' || before === 'and' || before === 'with' || before === 'least');
  if (isFate) return false;
  return isPronounBefore(sentence, draft.end) || (MOSTLY_PRONOUN.has(before) && isPronounBefore(sentence, draft.end));
};
