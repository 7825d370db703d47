// The counted phrase before a figure: the subject of an amount ("the number of officers suspended was 144",
// "complaints rose to 1,633"), a label ("Officers suspended: 144"), and the gloss behind a dash ("161 — officers with").

import { wordSet } from '../../../text/word-set.ts';
import type { Draft } from '../draft.ts';
import { isDash, isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import type { Phrase } from './noun-behind.ts';
import { endOfNounPhrase, skipDeterminers } from './noun-phrase.ts';
import { isEnder, isPluralNoun, isVerb } from './word-classes.ts';

const LABEL_LENGTH = 9;

/** The token where the figure begins, its hedge before it included. */
function startOf(draft: Draft): number {
  return draft.hedge !== null && draft.hedgeFirst < draft.first ? draft.hedgeFirst : draft.first;
}

/** Words of a clause: "he said: 45 were there" labels nothing. */
const CLAUSE_WORDS = wordSet(`
  he she it they we you i who which that said says say told tells added adds is was are were be been has have had will
  would can could shows show showed found finds reads read wrote writes asked asks
`);

/** "Officers suspended: 144", a line "Officers suspended – 144": the words before the mark. */
export function findLabel(sentence: SentenceReader, draft: Draft): Phrase | null {
  const mark = startOf(draft) - 1;
  const isLine = isDash(wordIn(sentence, mark)) && !isGluedBefore(sentence, mark) && endsLine(sentence, draft.end);
  if (wordIn(sentence, mark) !== ':' && !isLine) return null;
  let first = mark;
  while (first > sentence.first && first > mark - LABEL_LENGTH && isLabelWord(sentence, first - 1)) {
    if (CLAUSE_WORDS.has(wordIn(sentence, first - 1))) return null;
    first -= 1;
  }
  return isLine && first > sentence.first ? null : { first, end: mark };
}

/** Whether nothing but a stop stands behind the figure. */
const endsLine = (sentence: SentenceReader, at: number): boolean =>
  at >= sentence.end || (at === sentence.end - 1 && tokenIn(sentence, at).kind === 'mark');

function isLabelWord(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  return token.kind === 'word' || token.norm === '-' || token.norm === '(' || token.norm === ')';
}

/** Verbs that say how many there are: their subject is what is counted. */
const AMOUNT_VERBS = wordSet(`
  rose risen rises fell fallen falls reached reaches reach hit hits totalled totaled total topped exceeded exceeds
  comes come came amounts amount amounted adds added numbered number numbers increased decreased grew grown dropped
  jumped climbed soared doubled trebled tripled quadrupled halved stood stands stand surged passed passes surpassed
  surpasses neared nears approached swelled swollen shrank shrunk slumped plunged tumbled declined dipped slipped edged
  crept ballooned spiked averaged averages peaked slid cut reduced slashed trimmed raised rocketed leapt leaped
`);

/** Words between the subject and its amount. */
const LINKS = wordSet(`
  is was are were be been at to up from by past has have had will now currently just already put steadily
`);

const NUMBER_NOUNS: ReadonlySet<string> = new Set([
  'number',
  'numbers',
  'total',
  'tally',
  'count',
  'proportion',
  'share',
]);
const SUBJECT_REACH = 24;
const LONGEST_SUBJECT = 8;

const ALL: ReadonlySet<string> = new Set(['all', 'total']);

/** "The crimes are 85 in all": the verb says how many there are. */
const isInAll = (sentence: SentenceReader, at: number): boolean =>
  wordIn(sentence, at) === 'in' && ALL.has(wordIn(sentence, at + 1));

const HIGHS: ReadonlySet<string> = new Set(['high', 'low', 'peak', 'record']);
const HIGH_MODIFIERS = wordSet('a the its new record fresh historic seasonal high low all-time another all time -');

/** "hit a new high of 7.77 million": the token before "a new high of"; `at` where no such words end there. */
function beforeHigh(sentence: SentenceReader, at: number): number {
  if (wordIn(sentence, at) !== 'of' || !HIGHS.has(wordIn(sentence, at - 1))) return at;
  let before = at - 2;
  while (before > at - LONGEST_SUBJECT && HIGH_MODIFIERS.has(wordIn(sentence, before))) before -= 1;
  return before;
}

/** The subject of which the figure is the amount; `before` is the figure before it in the sentence. */
export function findSubject(sentence: SentenceReader, draft: Draft, before: Draft | undefined): Phrase | null {
  let at = startOf(draft) - 1;
  let isAmount = isInAll(sentence, draft.end);
  // "Calls topped 2,700": the verb is the hedge.
  let isLinked = draft.hedge !== null && AMOUNT_VERBS.has(wordIn(sentence, at + 1));
  if (isLinked) isAmount = true;
  const high = beforeHigh(sentence, at);
  if (high < at) isLinked = true;
  at = high;
  let other = before;
  for (let steps = 0; steps < LONGEST_SUBJECT; steps += 1) {
    const word = wordIn(sentence, at);
    if (AMOUNT_VERBS.has(word)) isAmount = true;
    else if (!LINKS.has(word)) {
      // "rose by 12 per cent to 1,633": the amount's subject stands before the other figure too.
      if (!isLinked || other === undefined || at !== other.end - 1) break;
      at = startOf(other);
      other = undefined;
    }
    isLinked = true;
    at -= 1;
  }
  if (!isLinked) return null;
  const floor = Math.max(sentence.first, other?.end ?? 0);
  // "put the death toll at 45": the noun itself says that the number is its amount.
  if (AMOUNT_NOUNS.has(wordIn(sentence, at))) isAmount = true;
  return findNumberOf(sentence, at, floor) ?? (isAmount ? findPluralSubject(sentence, at, floor) : null);
}

/** "the number of officers placed on restricted duties": up to the verb at `last + 1`. */
function findNumberOf(sentence: SentenceReader, last: number, floor: number): Phrase | null {
  for (let at = last - 1; at > last - SUBJECT_REACH && at >= floor; at -= 1) {
    if (!NUMBER_NOUNS.has(wordIn(sentence, at)) || wordIn(sentence, at + 1) !== 'of') continue;
    const first = skipDeterminers(sentence, at + 2);
    const end = endOfNounPhrase(sentence, first, 'many');
    return { first, end: end > first ? endOfClause(sentence, end, last + 1) : end };
  }
  return null;
}

/** `limit` where only a few words stand before it ("officers" | "placed on restricted duties"), else `end`. */
function endOfClause(sentence: SentenceReader, end: number, limit: number): number {
  if (limit - end > LONGEST_SUBJECT) return end;
  for (let at = end; at < limit; at += 1) if (tokenIn(sentence, at).kind !== 'word') return end;
  return Math.max(end, limit);
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we']);

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that']);

/** Singular nouns that say how many there are of something: "the death toll", "the waiting list". */
const AMOUNT_NOUNS = wordSet(`
  toll list population workforce membership attendance headcount backlog turnout caseload audience readership staff
  payroll enrolment enrollment intake
`);

/** What a subject has behind its noun: "complaints | against officers", "calls | to the hotline". */
const SUBJECT_PREPOSITIONS = wordSet('of against to for by from about over in among at with');

/** "Complaints", "sexual misconduct allegations": the plural before the verb, with what describes it. */
function findPluralSubject(sentence: SentenceReader, verb: number, floor: number): Phrase | null {
  // "The women | he attacked | number a dozen".
  const isClause = verb > floor && !isPluralNoun(wordIn(sentence, verb)) && PRONOUNS.has(wordIn(sentence, verb - 1));
  // "Offences | which | come to 85".
  const isRelative = RELATIVES.has(wordIn(sentence, verb));
  const last = isClause ? verb - 2 : isRelative ? verb - 1 : verb;
  if (last < floor) return null;
  const first = startOfNoun(sentence, last, floor);
  const whole = first === null ? null : headBefore(sentence, first, floor);
  if (whole !== null) return { first: whole, end: last + 1 };
  const noun = wordIn(sentence, last);
  return first !== null && (isPluralNoun(noun) || AMOUNT_NOUNS.has(noun)) ? { first, end: last + 1 } : null;
}

/** Longest noun phrase that is gone back over. */
const LONGEST_NOUN = 4;

/** Where the noun that ends at `last` begins, with what describes it; `null` where no noun ends there. */
function startOfNoun(sentence: SentenceReader, last: number, floor: number): number | null {
  const noun = tokenIn(sentence, last);
  if (noun.kind !== 'word' || isEnder(noun.norm) || (isVerb(noun.norm) && !isPluralNoun(noun.norm))) return null;
  let first = last;
  while (first > floor && first > last - LONGEST_NOUN) {
    const { kind, norm, isCapital } = tokenIn(sentence, first - 1);
    const isName = isCapital && first - 1 > sentence.first;
    if (kind !== 'word' || isEnder(norm) || isVerb(norm) || isName || norm.endsWith("'s")) break;
    first -= 1;
  }
  return first;
}

/** "Complaints | against officers": where the plural begins that a phrase at `first` belongs to. */
function headBefore(sentence: SentenceReader, first: number, floor: number): number | null {
  const at = DETERMINERS.has(wordIn(sentence, first - 1)) ? first - 2 : first - 1;
  const noun = at - 1;
  if (noun < floor || !SUBJECT_PREPOSITIONS.has(wordIn(sentence, at))) return null;
  const word = wordIn(sentence, noun);
  // "A backlog of cases" counts cases.
  if (AMOUNT_NOUNS.has(word) && wordIn(sentence, at) === 'of') return null;
  if (NUMBER_NOUNS.has(word) || !(isPluralNoun(word) || AMOUNT_NOUNS.has(word))) return null;
  return startOfNoun(sentence, noun, floor);
}

const DETERMINERS = wordSet('the a an this that these those his her its their our');

/** Nouns for many together: "a crowd of 45,000", "a panel of twelve". */
const COLLECTIVES = wordSet(`
  crowd group team panel squad party gang jury toll list audience staff workforce crew force army congregation cast
  platoon delegation committee board mob convoy fleet flock herd
`);

/** "a crowd of more than 45,000": the noun before "of", where none stands behind the figure. */
export function findCollective(sentence: SentenceReader, draft: Draft): Phrase | null {
  const of = startOf(draft) - 1;
  if (wordIn(sentence, of) !== 'of' || !COLLECTIVES.has(wordIn(sentence, of - 1))) return null;
  return { first: of - 1, end: of };
}

/** "Over claims, 1,000 of them in all": the plural before the comma, where the figure `before` has not counted it. */
export function findApposed(sentence: SentenceReader, draft: Draft, before: Draft | undefined): Phrase | null {
  const comma = startOf(draft) - 1;
  if (wordIn(sentence, comma) !== ',' || wordIn(sentence, draft.end) !== 'of') return null;
  if (wordIn(sentence, draft.end + 1) !== 'them') return null;
  const behind = wordIn(sentence, draft.end + 2);
  if (behind !== ',' && !isInAll(sentence, draft.end + 2)) return null;
  const noun = findPluralSubject(sentence, comma - 1, sentence.first);
  if (!noun || (before && Math.max(before.end, before.countedEnd) >= noun.end)) return null;
  return { first: Math.max(noun.first, before?.end ?? 0), end: noun.end };
}

/** "161 — officers with records", "144: the number of officers suspended". */
export function findGloss(sentence: SentenceReader, draft: Draft): Phrase | null {
  const mark = wordIn(sentence, draft.end);
  if ((!isDash(mark) || isHyphen(sentence, draft.end)) && !(mark === ':' && draft.first === sentence.first))
    return null;
  let noun = skipDeterminers(sentence, draft.end + 1);
  const hasDeterminer = noun > draft.end + 1;
  const isNumberOf = NUMBER_NOUNS.has(wordIn(sentence, noun)) && wordIn(sentence, noun + 1) === 'of';
  if (isNumberOf) noun = skipDeterminers(sentence, noun + 2);
  const end = endOfNounPhrase(sentence, noun, 'many');
  // "144 — the Met said" glosses nothing; "161 — the part of the force" does.
  if (hasDeterminer && !isNumberOf && !hasOf(sentence, noun, end)) return null;
  return { first: noun, end };
}

function hasOf(sentence: SentenceReader, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (wordIn(sentence, at) === 'of') return true;
  return false;
}
