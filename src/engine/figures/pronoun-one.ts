// Tells the number "one" from the pronoun: "one officer", "one of the three" count; "no one", "the one who",
// "one another", "one of those days", "one by one", "one-sided" do not.

import { isEnder, isVerb } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

const PRONOUN_LEADERS: ReadonlySet<string> = new Set(
  'no any every some the this that which another each only last next first second big good new right wrong'.split(' '),
);

const ADVERBIAL: ReadonlySet<string> = new Set(['day', 'point', 'time', 'stage', 'way', 'side', 'moment', 'thing']);

const HYPHEN_FOLLOWERS: ReadonlySet<string> = new Set(
  'sided off time way on to size stop liner man woman upmanship piece dimensional tier trick touch handed eyed legged up nil'.split(
    ' ',
  ),
);

/** Whether a spelled "one" stands for somebody or something and counts nothing. */
export function refusesOne(sentence: SentenceReader, draft: Draft): boolean {
  const { numeral } = draft;
  if (numeral.form !== 'words' || numeral.end !== numeral.first + 1 || draft.low !== 1) return false;
  if (wordIn(sentence, numeral.first) !== 'one' || draft.unit === '%') return false;
  const before = wordIn(sentence, draft.first - 1);
  const next = tokenIn(sentence, draft.end);
  if (draft.unit !== null) {
    // "one day he will": no count of days.
    return draft.unit === 'day' && draft.end === numeral.end + 1 && (before === '' || next.norm === ',');
  }
  if (next.norm === "'s" || next.norm === 'another') return true;
  if (isHyphen(sentence, draft.end)) return HYPHEN_FOLLOWERS.has(wordIn(sentence, draft.end + 1));
  if (next.norm === 'of')
    return (
      before === 'the' ||
      before === 'no' ||
      before === 'any' ||
      before === 'every' ||
      (wordIn(sentence, draft.end + 1) === 'those' && wordIn(sentence, draft.end + 2) === 'days')
    );
  if (next.norm === 'in' || next.norm === 'out')
    return tokenIn(sentence, draft.end + 1).kind !== 'number' && !isShareWord(sentence, draft.end + 1);
  if (PRONOUN_LEADERS.has(before))
    return (
      !(next.kind === 'word' && !isEnder(next.norm) && !isVerb(next.norm)) ||
      before === 'no' ||
      before === 'any' ||
      before === 'every' ||
      before === 'some'
    );
  if (before === 'at' && ADVERBIAL.has(next.norm)) return true;
  if (next.kind !== 'word') return true;
  if (next.norm === 'or' || next.norm === 'to') return false;
  return isEnder(next.norm) || (isVerb(next.norm) && next.norm !== 'rape');
}

function isShareWord(sentence: SentenceReader, at: number): boolean {
  const word = wordIn(sentence, at);
  const next = word === 'of' || word === 'every' || word === 'each' ? at + 1 : at;
  const token = tokenIn(sentence, wordIn(sentence, next) === 'every' ? next + 1 : next);
  return token.kind === 'number' || SHARE_WHOLES.has(token.norm);
}

const SHARE_WHOLES: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty eighty hundred thousand a'.split(
    ' ',
  ),
);
