// Tells ages from counts: "aged 13 to 15", "PC Hussain Chehab, 22,", "She was 14", "a girl of 16", "under the age of 18",
// "under-18s", "in his 50s". Refuses "they were 14" and "Luton, 40 officers". "14-year-old" is read with its unit.

import { isEnder, isPluralNoun } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isGluedBefore, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

const PEOPLE: ReadonlySet<string> = new Set(
  `officer constable sergeant inspector detective policeman policewoman man woman boy girl father mother husband wife son
  daughter brother sister teacher doctor nurse soldier student pupil victim suspect driver partner girlfriend boyfriend
  child teenager teen actor singer player lawyer pc person schoolgirl schoolboy friend cousin uncle aunt neighbour
  grandmother grandfather widow baby toddler lad`.split(/\s+/),
);

/** People of whom "of 16" tells the age; "a father of three" has three children. */
const YOUNG_OR_OLD: ReadonlySet<string> = new Set(
  'man woman boy girl child teenager teen lad youth baby toddler schoolgirl schoolboy person pensioner'.split(' '),
);

const AGE_VERBS: ReadonlySet<string> = new Set(['is', 'was', 'turned', 'turns', 'were', 'be', "she's", "he's"]);
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'i', 'who', 'victim']);
const BETWEEN: ReadonlySet<string> = new Set([
  'between',
  'only',
  'just',
  'then',
  'now',
  'not',
  'yet',
  'still',
  'already',
  'about',
  'nearly',
  'almost',
  'under',
  'over',
  'aged',
  'at',
  'least',
]);
const AGE_LEADERS: ReadonlySet<string> = new Set(['aged', 'age', 'ages', 'aging']);
const HEDGES: ReadonlySet<string> = new Set([
  'between',
  'about',
  'around',
  'under',
  'over',
  'just',
  'only',
  'from',
  'nearly',
  'almost',
  'at',
  'least',
  'up',
  'to',
  'of',
  'was',
  'is',
  'consent',
  'below',
  'above',
]);

const isAgeValue = (draft: Draft): boolean =>
  draft.kind === 'count' &&
  draft.unit === null &&
  !draft.isVague &&
  draft.high <= 115 &&
  Number.isInteger(draft.low) &&
  draft.scale === 1;

/** "aged 13", "age of 18", "the age of consent is 16", "ages 13-15". */
function isAfterAge(sentence: SentenceReader, draft: Draft): boolean {
  let at = draft.first - 1;
  while (at > draft.first - 5 && HEDGES.has(wordIn(sentence, at))) at -= 1;
  if (!AGE_LEADERS.has(wordIn(sentence, at))) return false;
  return !isPluralNoun(wordIn(sentence, draft.end)) || wordIn(sentence, at) === 'aged';
}

/** Whether the clause ends behind the number, so that it counts nothing: "She was 14 when". */
function endsClause(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at);
  return next.kind === 'mark'
    ? next.norm !== '-' && next.norm !== '%'
    : isEnder(next.norm) && next.norm !== 'of' && next.norm !== 'per';
}

/** "She was 14", "Chehab is 22", "who was then 14", "he turned 18". */
function isAfterSubject(sentence: SentenceReader, draft: Draft): boolean {
  if (draft.low < 1 || !endsClause(sentence, draft.end)) return false;
  let at = draft.first - 1;
  while (at > draft.first - 4 && BETWEEN.has(wordIn(sentence, at))) at -= 1;
  const verb = wordIn(sentence, at);
  if (verb === "she's" || verb === "he's") return true;
  if (!AGE_VERBS.has(verb) || verb === 'be') return false;
  const subject = tokenIn(sentence, at - 1);
  if (SUBJECTS.has(subject.norm) || PEOPLE.has(subject.norm)) return true;
  return (
    subject.isCapital &&
    subject.kind === 'word' &&
    !isEnder(subject.norm) &&
    draft.low >= 5 &&
    isPersonName(sentence, at - 1)
  );
}

/** A lone capital or two before the verb; a word such as "Total" or "The Met" is no person. */
function isPersonName(sentence: SentenceReader, at: number): boolean {
  const before = wordIn(sentence, at - 1);
  const word = wordIn(sentence, at);
  return before !== 'the' && !isPluralNoun(word) && word !== 'total' && word !== 'number';
}

/** "PC Hussain Chehab, 22,", "the officer, 48, was", "Smith (34)". */
function isApposition(sentence: SentenceReader, draft: Draft): boolean {
  if (draft.low < 1 || draft.low !== draft.high || draft.hedge !== null) return false;
  const mark = wordIn(sentence, draft.first - 1);
  const name = tokenIn(sentence, draft.first - 2);
  if (name.kind !== 'word') return false;
  const next = tokenIn(sentence, draft.end);
  const isPerson = PEOPLE.has(name.norm) || (name.isCapital && !isEnder(name.norm));
  if (!isPerson) return false;
  if (mark === '(') return next.norm === ')' && draft.low >= 10;
  if (mark !== ',' || draft.low < 2) return false;
  if (next.norm === ',') return tokenIn(sentence, draft.end + 1).kind !== 'number' && draft.low >= 5;
  return (next.norm === '.' || next.norm === '' || next.norm === ';' || next.norm === ')') && draft.low >= 14;
}

/** "not yet 18": nobody says it of a count. */
function isNotYet(sentence: SentenceReader, draft: Draft): boolean {
  return (
    wordIn(sentence, draft.first - 1) === 'yet' &&
    wordIn(sentence, draft.first - 2) === 'not' &&
    endsClause(sentence, draft.end)
  );
}

/** "a girl of 16", "a boy of nine". */
function isAfterPersonOf(sentence: SentenceReader, draft: Draft): boolean {
  return (
    wordIn(sentence, draft.first - 1) === 'of' &&
    YOUNG_OR_OLD.has(wordIn(sentence, draft.first - 2)) &&
    endsClause(sentence, draft.end)
  );
}

/** "under-18s", "over 50s", "in his 50s": digits with a plural "s". */
function readPluralAge(sentence: SentenceReader, draft: Draft): boolean {
  if (draft.form !== 'digits' || wordIn(sentence, draft.end) !== 's' || !isGluedBefore(sentence, draft.end))
    return false;
  const before = wordIn(sentence, draft.first - 1);
  const leader = before === '-' ? wordIn(sentence, draft.first - 2) : before;
  draft.end += 1;
  if (leader === 'under' || leader === 'over') return true;
  draft.high = draft.low + 9;
  return true;
}

const isAge = (sentence: SentenceReader, draft: Draft): boolean =>
  isAfterAge(sentence, draft) ||
  isAfterSubject(sentence, draft) ||
  isApposition(sentence, draft) ||
  isAfterPersonOf(sentence, draft) ||
  isNotYet(sentence, draft);

/** Makes the draft an age where the words around it say so. */
export function readAge(sentence: SentenceReader, draft: Draft): void {
  if (draft.kind === 'duration' && draft.unit === 'year' && isAfterAge(sentence, draft)) draft.kind = 'age';
  if (!isAgeValue(draft)) return;
  if (!readPluralAge(sentence, draft) && !isAge(sentence, draft)) return;
  draft.kind = 'age';
  draft.unit = 'year';
}
