// Reads how a number is hedged, before it ("more than", "just under", "upwards of") and behind it ("or so", "-odd", "+").
// Refuses "other than 40", "some of the 40", "over" as a stretch of time ("charged over three months"), as a part of a
// verb ("going back over 40 files") and for a reason ("30 officers over 40 claims").

import type { Hedge } from '../../../model/figure.ts';
import {
  HEDGE_PHRASES,
  JUST,
  PASSED_OVER,
  SET_OFF_HEDGES,
  SHORT_HEDGES,
  SIMPLE_HEDGES,
} from '../../english/hedge-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isNumberWord, isParticiple, isPluralNoun, isTimeNoun } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

/** Takes the hedge that stands before the draft. */
export function readHedgeBefore(sentence: SentenceReader, draft: Draft): void {
  let at = draft.first - 1;
  if (wordIn(sentence, at) === '-' && isGluedBefore(sentence, draft.first)) at -= 1;
  if (wordIn(sentence, at) === '.' && SHORT_HEDGES.has(wordIn(sentence, at - 1))) at -= 1;
  for (let passed = 0; passed < 2 && PASSED_OVER.has(wordIn(sentence, at)); passed += 1) at -= 1;
  const found = phraseEndingAt(sentence, at) ?? simpleAt(sentence, at, draft);
  if (!found || isRiseTo(sentence, found.first)) return;
  draft.hedge = found.hedge;
  draft.hedgeFirst = found.first;
  draft.hedgeEnd = at + 1;
  const before = wordIn(sentence, found.first - 1);
  if (JUST.has(before) && (found.hedge === 'under' || found.hedge === 'over')) {
    if (found.hedge === 'under') draft.hedge = 'nearly';
    draft.hedgeFirst = found.first - (before === 'just' || before === 'slightly' ? 1 : 2);
  }
}

function phraseEndingAt(sentence: SentenceReader, at: number): { hedge: Hedge; first: number } | null {
  for (const [words, hedge] of HEDGE_PHRASES.get(wordIn(sentence, at)) ?? []) {
    if (words.every((word, index) => wordIn(sentence, at - 1 - index) === word))
      return { hedge, first: at - words.length };
  }
  return null;
}

/** Verbs of which "up to" says how far it went: "the toll went up to 40". */
const RISES = wordSet(
  'go goes going went gone creep creeps crept edge edges edged inch inches inched move moves moved',
);
/** Verbs and nouns of "takes the total up to 40"; "taking up to 40 people" is a bound. */
const LIFTS = wordSet(`
  bring brings bringing brought take takes taking took taken push pushes pushing pushed put puts putting send sends
  sending sent drive drives driving drove
`);
const LIFTED = wordSet(
  'toll total tally number count figure figures sum bill score rate share level price it that this',
);
/** Furthest that the verb stands before "up": "takes the official death toll". */
const LONGEST_LIFT = 5;

/** Whether the "up to" that begins at `up` tells what something rose to, and bounds nothing. */
function isRiseTo(sentence: SentenceReader, up: number): boolean {
  if (wordIn(sentence, up) !== 'up' || wordIn(sentence, up + 1) !== 'to') return false;
  if (RISES.has(wordIn(sentence, up - 1))) return true;
  if (!LIFTED.has(wordIn(sentence, up - 1))) return false;
  for (let at = up - 2; at >= up - LONGEST_LIFT; at -= 1) if (LIFTS.has(wordIn(sentence, at))) return true;
  return false;
}

/** "He is pushing 200 caps" is near it; "pushing two men" is something else. */
const SMALLEST_PUSHED = 10;
const BE = wordSet("is are was were be been being now already must he's she's it's they're i'm we're");

function simpleAt(sentence: SentenceReader, at: number, draft: Draft): { hedge: Hedge; first: number } | null {
  const word = wordIn(sentence, at);
  const hedge = SIMPLE_HEDGES.get(word);
  if (hedge === undefined) return null;
  if (word === 'pushing' && (draft.low < SMALLEST_PUSHED || !BE.has(wordIn(sentence, at - 1)))) return null;
  if ((word === 'c' || word === 'ca') && tokenIn(sentence, at).isCapital) return null;
  // "above the 10-year average": what is above is the average.
  if (wordIn(sentence, draft.first - 1) === 'the' && isStandard(sentence, draft)) return null;
  if (word === 'over' && draft.kind === 'duration' && !isAmount(sentence, at)) return null;
  if (word === 'over' && (PHRASAL.has(wordIn(sentence, at - 1)) || isReason(sentence, at, draft))) return null;
  return { hedge, first: at };
}

/** What others are held against: "the 4.99 per cent cap". */
const STANDARDS = wordSet(
  'cap target limit ceiling threshold average norm minimum maximum record peak forecast estimate',
);

/** Whether the number tells of a standard with a value of its own: "the 10-year average", "the 2% target". */
const isStandard = (sentence: SentenceReader, draft: Draft): boolean =>
  isHyphen(sentence, draft.numeralEnd) || STANDARDS.has(wordIn(sentence, draft.end));

/** Whether "over" says what something is done for: "investigating 800 officers over 1,000 claims". */
const isReason = (sentence: SentenceReader, at: number, draft: Draft): boolean =>
  isBehindCounted(sentence, at) || (isBehindPassive(sentence, at) && !FREQUENCIES.has(wordIn(sentence, draft.end)));

/** "She had been hit over 20 times" says how often. */
const FREQUENCIES = wordSet('times occasions');

/** Furthest that the number of "800 of its officers" stands before the noun's end. */
const COUNTED_REACH = 5;

/**
 * Whether the words before `at` are a number of things: in "investigating 800 officers over 1,000 claims" the officers
 * are investigated because of the claims. "Of 800 officers over 100 …" and "in six months over 100 …" are no such objects.
 */
function isBehindCounted(sentence: SentenceReader, at: number): boolean {
  const noun = wordIn(sentence, at - 1);
  if (!isPluralNoun(noun) || isTimeNoun(noun.slice(0, -1))) return false;
  for (let before = at - 2; before >= at - COUNTED_REACH; before -= 1) {
    const { kind, norm } = tokenIn(sentence, before);
    if (kind === 'mark') return false;
    if (kind !== 'number' && !isNumberWord(norm)) continue;
    const leader = wordIn(sentence, before - 1);
    return leader !== 'of' && leader !== 'the';
  }
  return false;
}

const PASSIVE = wordSet('being been');
/** "been charged", "being looked into", "being quietly looked into". */
const LONGEST_PASSIVE = 3;

/** Whether the words before `at` say what is done to somebody: "officers are being looked into over 1,000 claims". */
function isBehindPassive(sentence: SentenceReader, at: number): boolean {
  const [last, before] = [wordIn(sentence, at - 1), wordIn(sentence, at - 2)];
  if (!isParticiple(last) && !(last === 'into' && isParticiple(before))) return false;
  for (let first = at - 2; first >= at - 1 - LONGEST_PASSIVE; first -= 1) {
    if (PASSIVE.has(wordIn(sentence, first))) return true;
  }
  return false;
}

/** Words that take "over" for themselves: "going back over 1,000 cases" does not say that there are more. */
const PHRASAL = wordSet(`
  back go goes going gone went look looks looking looked pore pores poring pored comb combing combed hand handed handing
`);

const AMOUNT_LEADERS = wordSet(`
  for of in after to by is was just well little with spent served spanning spanned lasting lasted took taken waited
  since far slightly
`);

/** Whether "over" before a length of time means "more than" and not "during". */
function isAmount(sentence: SentenceReader, at: number): boolean {
  return at === sentence.first || AMOUNT_LEADERS.has(wordIn(sentence, at - 1));
}

const AFTER: Readonly<Record<string, Hedge>> = {
  more: 'at-least',
  above: 'at-least',
  over: 'at-least',
  older: 'at-least',
  fewer: 'at-most',
  less: 'at-most',
  under: 'at-most',
  younger: 'at-most',
  below: 'at-most',
  so: 'about',
  thereabouts: 'about',
};

/** Takes the hedge that begins at token `at`, behind the draft or behind what it counts. */
export function readHedgeAfter(sentence: SentenceReader, draft: Draft, at: number): void {
  if (draft.hedge !== null) return;
  const word = wordIn(sentence, at);
  if (readSetOff(sentence, draft, word === ',' ? at + 1 : at)) return;
  let hedge: Hedge | undefined;
  let end = at + 2;
  if (word === 'or') hedge = ownOf(AFTER, wordIn(sentence, at + 1));
  else if (word === 'and' && (wordIn(sentence, at + 1) === 'above' || wordIn(sentence, at + 1) === 'over'))
    hedge = 'at-least';
  else if (word === 'and' && wordIn(sentence, at + 1) === 'counting') hedge = 'at-least';
  else if (word === 'at') {
    end = wordIn(sentence, at + 1) === 'the' ? at + 3 : at + 2;
    hedge = ownOf(SUPERLATIVES, wordIn(sentence, end - 1));
  } else if (word === 'plus' && at === draft.end && tokenIn(sentence, at + 1).kind === 'word') {
    hedge = 'over';
    end = at + 1;
  } else if (word === '+' && isGluedBefore(sentence, at)) {
    hedge = 'over';
    end = at + 1;
  } else if ((word === '-' && isGluedBefore(sentence, at)) || word === 'odd') {
    const suffix = word === '-' ? wordIn(sentence, at + 1) : word;
    hedge = SUFFIXES.has(suffix) ? 'about' : suffix === 'plus' ? 'over' : undefined;
    end = word === '-' ? at + 2 : at + 1;
  } else if (word === 'ish') {
    hedge = 'about';
    end = at + 1;
  }
  if (hedge === undefined) return;
  draft.hedge = hedge;
  draft.hedgeFirst = at;
  draft.hedgeEnd = end;
}

/** "200, give or take", "200 officers, or thereabouts". */
function readSetOff(sentence: SentenceReader, draft: Draft, at: number): boolean {
  for (const [words, hedge] of SET_OFF_HEDGES) {
    if (!words.every((word, index) => wordIn(sentence, at + index) === word)) continue;
    draft.hedge = hedge;
    draft.hedgeFirst = at;
    draft.hedgeEnd = at + words.length;
    return true;
  }
  return false;
}

/** Tied to a number: "200-odd", "200-some", "30-ish". */
const SUFFIXES: ReadonlySet<string> = new Set(['odd', 'some', 'ish']);

const SUPERLATIVES: Readonly<Record<string, Hedge>> = { least: 'at-least', most: 'at-most' };

function ownOf(table: Readonly<Record<string, Hedge>>, word: string): Hedge | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
