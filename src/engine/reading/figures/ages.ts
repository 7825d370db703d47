// Tells ages from counts: "aged 13 to 15", "PC Hussain Chehab, 22,", "She was 14", "a girl of 16", "children under 16",
// "under-18s", "in his 50s". Refuses "they were 14", "a father of three", "Luton, 40 officers".

import { isPlural, isRoleNoun, singularOf, WORKERS } from '../../english/speaker-nouns.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnder, isPluralNoun } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isGluedBefore, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

/** Whether a word is one person without a name: by profession, office, kin or age. */
const isOnePerson = (word: string): boolean =>
  isRoleNoun(word) || word === 'baby' || word === 'toddler' || word === 'person';

/** Words for several people that are no plural of a role. */
const ANY_PEOPLE = wordSet(
  'people persons those anyone someone anybody somebody youngsters minors kids babies toddlers',
);

/** Whether a word is several people: "two officers, 58 and 62,", "children under 16". */
const isSeveralPeople = (word: string): boolean =>
  ANY_PEOPLE.has(word) || (isPlural(word) && isRoleNoun(singularOf(word)));

/** People of whom "of 16" tells the age; "a father of three" has three children. */
const CHILD_OR_ADULT = wordSet(`
  man woman boy girl child teenager teen lad youth baby toddler schoolgirl schoolboy person pensioner
`);

const SUBJECTS = wordSet("he she i who victim youngest oldest eldest she's he's who's");
const BE = wordSet("is was turned turns she's he's who's");

/** Words between "was" and the age: "was not yet 18", "is only just 16". */
const BEFORE_AGE = wordSet(`
  between only just then now not yet still already about nearly almost under over aged at least himself herself themselves
`);

const AGE_WORDS = wordSet('aged age ages');

/** Words between "age" and the number: "under the age of about 18", "aged between 13", "the age of consent is 16". */
const AFTER_AGE_WORD = wordSet(`
  between about around under over just only from nearly almost at least up to of was is consent below above range group bracket
`);

const isAgeValue = (draft: Draft): boolean =>
  draft.kind === 'count' && !draft.isVague && draft.high <= 115 && Number.isInteger(draft.low) && draft.scale === 1;

/** "aged 13", "age of 18", "ages 13-15"; a noun behind the number makes it a count after all. */
function isAfterAgeWord(sentence: SentenceReader, draft: Draft): boolean {
  let at = draft.first - 1;
  while (at > draft.first - 5 && AFTER_AGE_WORD.has(wordIn(sentence, at))) at -= 1;
  if (!AGE_WORDS.has(wordIn(sentence, at))) return false;
  return !isPluralNoun(wordIn(sentence, draft.end)) || wordIn(sentence, at) === 'aged';
}

/** Whether the clause ends behind the number, so that it counts nothing: "She was 14 when". */
function endsClause(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at);
  if (next.kind === 'mark') return next.norm !== '-' && next.norm !== '%';
  return isEnder(next.norm) && next.norm !== 'of' && next.norm !== 'per';
}

/** Whether the word at `at` is the end of a person's name or a word for one person. */
function isPerson(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'word') return false;
  if (isOnePerson(token.norm)) return true;
  if (!token.isCapital || isEnder(token.norm) || token.norm === 'total') return false;
  // "Arrests (24)" at the head of a line is no name; "Mr Jones (24)" is.
  return at > sentence.first || !isPluralNoun(token.norm);
}

/** "She was 14", "Chehab is 22", "who was then 14", "the youngest was just 12". */
function isAfterSubject(sentence: SentenceReader, draft: Draft): boolean {
  if (!endsClause(sentence, draft.end)) return false;
  let at = draft.first - 1;
  while (at > draft.first - 4 && BEFORE_AGE.has(wordIn(sentence, at))) at -= 1;
  const verb = wordIn(sentence, at);
  if (!BE.has(verb)) return false;
  if (SUBJECTS.has(verb) || SUBJECTS.has(wordIn(sentence, at - 1))) return true;
  const isNamed = tokenIn(sentence, at - 1).isCapital;
  return isPerson(sentence, at - 1) && (!isNamed || (draft.low >= 5 && wordIn(sentence, at - 2) !== 'the'));
}

/** "PC Hussain Chehab, 22,", "the officer, then 48,", "Smith (34)", "two officers, 58 and 62,". */
function isApposition(sentence: SentenceReader, draft: Draft): boolean {
  if (draft.low !== draft.high || draft.hedge !== null || draft.low < 2) return false;
  const before = wordIn(sentence, draft.first - 1);
  const mark = before === 'then' || before === 'now' ? draft.first - 2 : draft.first - 1;
  const next = wordIn(sentence, draft.end);
  if (wordIn(sentence, mark) === '(') return isPerson(sentence, mark - 1) && next === ')' && draft.low >= 10;
  if (wordIn(sentence, mark) !== ',') return false;
  if (isSeveralPeople(wordIn(sentence, mark - 1)))
    return next === 'and' && tokenIn(sentence, draft.end + 1).kind === 'number';
  if (!isPerson(sentence, mark - 1)) return false;
  // A list goes on with another number: "Section 4, 5, 6".
  if (next === ',') return tokenIn(sentence, draft.end + 1).kind !== 'number' && draft.low >= 5;
  return (next === '.' || next === '' || next === ';' || next === ')') && draft.low >= 14;
}

/** "58 and 62", "aged nine, seven and two": the number beside an age is one too. */
function isBesideAge(sentence: SentenceReader, draft: Draft, before: Draft | undefined): boolean {
  if (before?.kind !== 'age' || before.end !== draft.first - 1) return false;
  const joint = wordIn(sentence, before.end);
  if (joint !== 'and' && joint !== ',') return false;
  return before.form === draft.form && endsClause(sentence, draft.end);
}

/** What turns and has no age. */
const PAGES = wordSet('page pages clock clocks it they');

/** "a girl of 16", "not yet 18", "had not turned 18", "children under 16". */
function isByWordBefore(sentence: SentenceReader, draft: Draft): boolean {
  if (!endsClause(sentence, draft.end)) return false;
  const [before, second] = [wordIn(sentence, draft.first - 1), wordIn(sentence, draft.first - 2)];
  if (before === 'of') return CHILD_OR_ADULT.has(second) || (draft.low >= 16 && WORKERS.has(second));
  if (before === 'yet') return second === 'not';
  if (before === 'turned' || before === 'turning') return draft.low >= 5 && !PAGES.has(second);
  if (before !== 'under' && before !== 'over' && before !== 'below') return false;
  return isSeveralPeople(second) || isOnePerson(second);
}

/** "under-18s", "the over 60s", "in his 50s": digits with a plural "s". */
function readPluralAge(sentence: SentenceReader, draft: Draft): boolean {
  const { end } = draft;
  if (draft.form !== 'digits' || wordIn(sentence, end) !== 's' || !isGluedBefore(sentence, end)) return false;
  const before = wordIn(sentence, draft.first - 1);
  const leader = before === '-' ? wordIn(sentence, draft.first - 2) : before;
  draft.end += 1;
  if (leader !== 'under' && leader !== 'over') draft.high = draft.low + 9;
  return true;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** Up to so many years somebody may be "of": "of 48 years". */
const OLDEST = 115;

/** "Anna Hale, of 48 years, …", "a girl of between 13 and 15 years": years that somebody is of, as translations have it. */
function isOfYears(sentence: SentenceReader, { first, end, low, high }: Draft): boolean {
  let of = first - 1;
  while (of > first - 4 && BEFORE_AGE.has(wordIn(sentence, of))) of -= 1;
  // "A woman of 30 years' experience" may be of any age.
  if (wordIn(sentence, of) !== 'of' || low < 2 || high > OLDEST || !endsClause(sentence, end)) return false;
  if (APOSTROPHES.has(wordIn(sentence, end))) return false;
  const person = wordIn(sentence, of - 1);
  if (person === ',') return isPerson(sentence, of - 2) && tokenIn(sentence, end).kind === 'mark';
  return CHILD_OR_ADULT.has(person) || person === 'minor';
}

/** Makes the draft an age where the words around it say so; `before` is the figure before it. */
export function readAge(sentence: SentenceReader, draft: Draft, before: Draft | undefined): void {
  if (draft.kind === 'duration' && draft.unit === 'year') {
    if (isAfterAgeWord(sentence, draft) || isOfYears(sentence, draft)) draft.kind = 'age';
    return;
  }
  if (!isAgeValue(draft) || draft.low < 1) return;
  const isAge =
    readPluralAge(sentence, draft) ||
    isAfterAgeWord(sentence, draft) ||
    isAfterSubject(sentence, draft) ||
    isApposition(sentence, draft) ||
    isBesideAge(sentence, draft, before) ||
    isByWordBefore(sentence, draft);
  if (!isAge) return;
  draft.kind = 'age';
  draft.unit = 'year';
}
