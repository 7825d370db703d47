// Refuses numbers that are part of a name: "AC-12", "COVID-19", "iPhone 14", "the Big Five", "737 Max", "5G".
// Lets through "Friday 700 people", "In London 200 people", "Met 1,071" and headlines in capitals.

import { HEADLINE_VERBS } from '../../../english/headline-verbs.ts';
import { SIMPLE_HEDGES } from '../../../english/hedge-words.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isAdverb, isEnder, isNumberWord, isPluralNoun } from '../counted/word-classes.ts';
import type { Draft } from '../draft.ts';
import { isDash, isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

/** Words that may be tied to a number by a hyphen: "sub-300", "under-18s", "mid-30s", "non-12". */
const HYPHEN_LEADERS = wordSet('sub under over pre post mid plus minus to in non all up than');

const GLUED_MARKS: ReadonlySet<string> = new Set(['#', '@', '_', '=', '&', '№', '§', '\\']);

/** Letters behind the digits that are no unit: "39A", "5G", "3D", "iPhone 14's". */
function hasLettersBehind(sentence: SentenceReader, draft: Draft): boolean {
  const { end } = draft;
  if (end !== draft.numeralEnd || !isGluedBefore(sentence, end)) return false;
  const next = tokenIn(sentence, end);
  if (next.norm === '_' || next.norm === '@' || next.norm === '=') return true;
  if (next.norm === "'" || next.norm === '’')
    return isGluedBefore(sentence, end + 1) && wordIn(sentence, end + 1) === 's';
  // "1,633cases": a page lost the space.
  if (tokenIn(sentence, end - 1).norm.includes(',') && !next.isCapital && isPluralNoun(next.norm)) return false;
  return next.kind === 'word' && next.norm !== 's' && next.norm !== 'ish';
}

/** "c1,600", "ca1,600" and "about1,600" are whole numbers. */
const isGluedHedge = ({ norm, isCapital }: Token): boolean => !isCapital && SIMPLE_HEDGES.has(norm);

/** "the1,633" and "of1,633": a page lost the space; a thousands comma is printed in no name. */
const isGluedByMistake = (before: Token, number: Token): boolean =>
  !before.isCapital && number.norm.includes(',') && isEnder(before.norm);

/** Letters or signs before the digits: "AC-12", "ID.3", "#2", "page/12", "COVID -19". */
function hasLettersBefore(sentence: SentenceReader, first: number): boolean {
  if (!isGluedBefore(sentence, first)) return false;
  const before = tokenIn(sentence, first - 1);
  if (GLUED_MARKS.has(before.norm)) return true;
  if (before.kind === 'word') return !isGluedHedge(before) && !isGluedByMistake(before, tokenIn(sentence, first));
  const leader = tokenIn(sentence, first - 2);
  if (leader.kind !== 'word') return false;
  if (before.norm === '.' && isGluedHedge(leader)) return false;
  if (before.norm === ',') return leader.norm.length === 1 && isGluedBefore(sentence, first - 1);
  if (!isGluedBefore(sentence, first - 1)) return before.norm === '-' && isNameWord(sentence, first - 2);
  if (isDash(before.norm)) return before.norm !== '—' && !HYPHEN_LEADERS.has(leader.norm);
  return before.norm === '.' || before.norm === '/';
}

/** "AC-12", "STS-1", "39A", "5G", "#2", "top-ten". */
export const isGluedToName: Refuses = (sentence, draft) => {
  if (draft.kind === 'money') return false;
  const tied = tokenIn(sentence, draft.end + 1);
  if (isHyphen(sentence, draft.end) && tied.isCapital && isNumberWord(tied.norm) && !sentence.isHeadline) return true;
  if (isInDigits(draft)) return hasLettersBehind(sentence, draft) || hasLettersBefore(sentence, draft.first);
  const { first } = draft;
  // "7-Eleven"
  if (isHyphen(sentence, first - 1) && tokenIn(sentence, first).isCapital && first - 1 > sentence.first) return true;
  if (!isHyphen(sentence, first - 1) || tokenIn(sentence, first - 2).kind !== 'word') return false;
  return !HYPHEN_LEADERS.has(wordIn(sentence, first - 2));
};

/** Words that begin with a capital for another reason than being a name. */
const NO_NAMES = wordSet(`
  some only least most more less than fewer aged age roughly approximately nearly almost another monday tuesday
  wednesday thursday friday saturday sunday top minus estimated total plus exactly including versus vs exclusive watch
  read updated published january february march april may june july august september october november december
`);

/** A capital at the beginning or inside: "Big", "iPhone". */
function isNameWord(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'word') return false;
  if (!token.isCapital && !/[A-Z]/.test(sentence.text.slice(token.start, token.end))) return false;
  if (isEnder(token.norm) || NO_NAMES.has(token.norm) || token.norm.endsWith("'s")) return false;
  if (at > sentence.first) return true;
  return !(token.norm.endsWith('ed') || token.norm.endsWith('ing') || isAdverb(token.norm) || isPluralNoun(token.norm));
}

/** Whether a plural noun or an of-phrase behind the number says that it counts. */
function countsBehind(sentence: SentenceReader, at: number): boolean {
  return isPluralNoun(wordIn(sentence, at)) || isPluralNoun(wordIn(sentence, at + 1)) || wordIn(sentence, at) === 'of';
}

const PLACE_LEADERS = wordSet('in at across near outside on from throughout around within');

/** Whether the name before the number belongs to "In London", "At New Scotland Yard", "Across England and Wales" or "At the Met". */
function isPlaceBefore(sentence: SentenceReader, at: number): boolean {
  let first = at;
  while (first > at - 4) {
    if (isNameWord(sentence, first - 1)) first -= 1;
    else if (wordIn(sentence, first - 1) === 'and' && isNameWord(sentence, first - 2)) first -= 2;
    else break;
  }
  if (wordIn(sentence, first - 1) === 'the') first -= 1;
  return PLACE_LEADERS.has(wordIn(sentence, first - 1));
}

/** Whether a verb of headlines stands at `at`, behind a word with a capital: "Gunman Kills 12", "Met Sacks 3 Officers". */
function isBehindHeadlineVerb(sentence: SentenceReader, at: number): boolean {
  if (at === sentence.first || !tokenIn(sentence, at - 1).isCapital || wordIn(sentence, sentence.end - 1) === '.')
    return false;
  return HEADLINE_VERBS.has(wordIn(sentence, at)) || isUnknownVerb(sentence, at);
}

/** Words with a capital that may follow how many there were: "Man Stabs 4 At Station". */
const HEADLINE_PREPOSITIONS = wordSet('at in on after over from with near during amid as before outside inside by');

/** "Stabs" in "Man Stabs 4 At Station", where every word has its capital; "Rangers 3 Celtic 1" has no such end. */
function isUnknownVerb(sentence: SentenceReader, at: number): boolean {
  const { norm } = tokenIn(sentence, at);
  if (!norm.endsWith('s') || norm.endsWith('ss') || !isTitled(sentence)) return false;
  const next = tokenIn(sentence, at + 2);
  if (tokenIn(sentence, sentence.end - 1).kind === 'number' && next.norm !== '') return false;
  return next.norm === '' || HEADLINE_PREPOSITIONS.has(next.norm) || isPluralNoun(next.norm);
}

/** Long enough for a headline; longer lines are judged by their beginning. */
const LONGEST_TITLE = 16;

function isTitled(sentence: SentenceReader): boolean {
  for (let at = sentence.first; at < sentence.end && at < sentence.first + LONGEST_TITLE; at += 1) {
    const token = tokenIn(sentence, at);
    if (token.kind === 'word' && token.norm.length > 3 && !token.isCapital) return false;
    if (token.kind === 'word' && /[a-z][A-Z]/.test(sentence.text.slice(token.start, token.end))) return false;
  }
  return true;
}

/** What lists of names give each name a number of. */
const TALLIED = wordSet(
  'seats votes points goals medals delegates members deputies mps councillors constituencies states',
);
/** The noun of a tally stands so many tokens before its later numbers at most. */
const LONGEST_TALLY = 60;
const LONGEST_TALLIED_NAME = 4;

/** "The Blues have 208 seats, the Greens 85 and the Left Party 62.": the noun stands with the first number alone. */
function isInTally(sentence: SentenceReader, { first, end }: Draft): boolean {
  const behind = tokenIn(sentence, end);
  if (behind.kind === 'word' && behind.norm !== 'and') return false;
  let name = first - 1;
  while (first - name < LONGEST_TALLIED_NAME && isNameWord(sentence, name - 1)) name -= 1;
  const joint = wordIn(sentence, wordIn(sentence, name - 1) === 'the' ? name - 2 : name - 1);
  if (joint !== ',' && joint !== ';' && joint !== 'and') return false;
  for (let at = name - 2; at >= sentence.first && name - at < LONGEST_TALLY; at -= 1) {
    if (TALLIED.has(wordIn(sentence, at)) && tokenIn(sentence, at - 1).kind === 'number') return true;
  }
  return false;
}

/** "Big 12", "iPhone 14", "Windows 10", "PC 2041"; a thousands comma is printed in no name. */
export const isEndOfName: Refuses = (sentence, draft) => {
  if (hasUnit(draft) || !isInDigits(draft) || draft.scale !== 1 || sentence.isHeadline) return false;
  if (!isNameWord(sentence, draft.first - 1) || tokenIn(sentence, draft.numeral.first).norm.includes(',')) return false;
  if (isBehindHeadlineVerb(sentence, draft.first - 1) || isInTally(sentence, draft)) return false;
  const next = tokenIn(sentence, draft.end);
  // "the Met 14-member panel": a word tied to the number is what it counts.
  if (isHyphen(sentence, draft.end) && tokenIn(sentence, draft.end + 1).kind === 'word') return false;
  if (next.kind !== 'word' || next.isCapital || !countsBehind(sentence, draft.end)) return true;
  return !isPlaceBefore(sentence, draft.first - 1);
};

/** "Channel Four", "the Big Five", "Formula One": a capital inside the sentence beside another capital. */
export const isSpelledName: Refuses = (sentence, draft) => {
  if (isInDigits(draft) || hasUnit(draft) || draft.first === sentence.first || sentence.isHeadline) return false;
  const token = tokenIn(sentence, draft.numeral.first);
  if (!token.isCapital || token.end - token.start === 1) return false;
  if (tokenIn(sentence, draft.first - 1).kind === 'mark') return false;
  // "the Group of Seven"
  const name = wordIn(sentence, draft.first - 1) === 'of' ? draft.first - 2 : draft.first - 1;
  return isNameWord(sentence, name) || tokenIn(sentence, draft.end).isCapital;
};

const AIRLINERS: ReadonlySet<number> = new Set([707, 727, 737, 747, 757, 767, 777, 787]);

/** "two new 737 Max jets", "the 747", "a 787-9". */
export const isAirliner: Refuses = (sentence, draft) => {
  if (isHyphen(sentence, draft.first - 1) && AIRLINERS.has(Number(wordIn(sentence, draft.first - 2)))) return true;
  if (!isInDigits(draft) || hasUnit(draft) || !AIRLINERS.has(draft.low)) return false;
  const before = wordIn(sentence, draft.first - 1);
  const isPluralised = wordIn(sentence, draft.end) === 's' && isGluedBefore(sentence, draft.end);
  return (
    isPluralised ||
    (!isPluralNoun(wordIn(sentence, draft.end)) &&
      (before === 'the' || before === 'a' || tokenIn(sentence, draft.end).isCapital))
  );
};

const MODEL_JOINTS: ReadonlySet<string> = new Set(['and', 'or', ',', '&', '/']);
/** "iPhone 11 Pro Max and 11": so many tokens lie between two models at most. */
const LONGEST_MODEL = 3;

/** "Pixel 4 and 4 XL", "iPhone 11 Pro and 11 Pro Max": the second model of a name whose first number is `refused`. */
export function isSecondModel(sentence: SentenceReader, draft: Draft, refused: Draft | null): boolean {
  if (!refused || !isInDigits(draft) || hasUnit(draft) || draft.first - refused.end > LONGEST_MODEL) return false;
  if (!MODEL_JOINTS.has(wordIn(sentence, draft.first - 1)) || !isEndOfName(sentence, refused)) return false;
  const next = tokenIn(sentence, draft.end);
  return next.isCapital && !isEnder(next.norm) && !isPluralNoun(next.norm);
}
