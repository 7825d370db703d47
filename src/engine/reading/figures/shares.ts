// Joins two numbers into a share: "one in 50", "one officer in 40", "two in every hundred", "nine out of 10", and marks
// parts: "three of the eight", "Of those, 49". Refuses "two in 10 years" and "three in 40 raids".

import { isRoleNoun } from '../../english/speaker-nouns.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnder, isParticiple, isPluralNoun, isVerb } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isDash, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

/** Wholes that a share is told in; with any other whole "in" is a place or a time. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 100, 1000, 10_000, 100_000]);
const EACH: ReadonlySet<string> = new Set(['every', 'each']);

const isBare = (draft: Draft): boolean => draft.unit === null && draft.kind === 'count' && !draft.isVague;

/** What joins the part with the whole, from the token behind the part up to the whole. */
function jointBetween(sentence: SentenceReader, from: number, to: number): 'in' | 'out of' | null {
  let at = from;
  if (isDash(wordIn(sentence, at))) at += 1;
  const isOutOf = wordIn(sentence, at) === 'out' && wordIn(sentence, at + 1) === 'of';
  if (!isOutOf && wordIn(sentence, at) !== 'in') return null;
  at += isOutOf ? 2 : 1;
  if (isDash(wordIn(sentence, at)) || EACH.has(wordIn(sentence, at))) at += 1;
  if (at !== to) return null;
  return isOutOf ? 'out of' : 'in';
}

/** "Two officers in five", "nine homes in ten". */
const SMALL_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100, 1000]);
/** Before "in five" they tell of the last matches, or of time: "two wins in five", "three days in five". */
const PLAYED = wordSet(
  'goals wins defeats draws losses games matches points victories tries runs titles trophies hours days weeks months years',
);

/** How many words one person in so many may have: "one serving Met officer in 200". */
const LONGEST_PERSON = 3;

/** Index of the last word of a person of several words behind "one"; else that of the word right behind the part. */
function lastOfNoun(sentence: SentenceReader, part: Draft): number {
  if (part.low !== 1) return part.end;
  for (let at = part.end; at < part.end + LONGEST_PERSON; at += 1) {
    const { kind, norm, isCapital } = tokenIn(sentence, at);
    if (kind !== 'word' || isEnder(norm)) break;
    if (at > part.end && !isCapital && isRoleNoun(norm) && wordIn(sentence, at + 1) === 'in') return at;
  }
  return part.end;
}

/** The noun between part and whole: "one officer in 40", "three officers in every 100"; else the end of the part. */
function behindNoun(sentence: SentenceReader, part: Draft, whole: Draft): number {
  const last = lastOfNoun(sentence, part);
  const noun = tokenIn(sentence, last);
  if (noun.kind !== 'word' || noun.isCapital || isEnder(noun.norm)) return part.end;
  const behind = tokenIn(sentence, whole.end);
  const isClosed =
    behind.kind === 'mark' ||
    isEnder(behind.norm) ||
    isVerb(behind.norm) ||
    (isParticiple(behind.norm) && !isPluralNoun(wordIn(sentence, whole.end + 1)));
  const isEach = EACH.has(wordIn(sentence, whole.first - 1));
  const isOfSeveral = part.low > 1 && SMALL_WHOLES.has(whole.low) && isPluralNoun(noun.norm) && !PLAYED.has(noun.norm);
  return isClosed && (part.low === 1 || isEach || isOfSeveral) ? last + 1 : part.end;
}

function isShare(sentence: SentenceReader, part: Draft, whole: Draft, joint: 'in' | 'out of'): boolean {
  if (!(part.low < whole.low && Number.isInteger(part.low) && part.low <= 99) || whole.low !== whole.high) return false;
  const isEach = EACH.has(wordIn(sentence, whole.first - 1));
  return part.low === 1 || joint === 'out of' || isEach || ROUND_WHOLES.has(whole.low);
}

/** Makes one share of a part and a whole that stand side by side; the whole's draft is dropped. */
export function joinShares(sentence: SentenceReader, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const whole of drafts) {
    const part = joined.at(-1);
    if (!part || !isBare(part) || !isBare(whole)) {
      joined.push(whole);
      continue;
    }
    const noun = behindNoun(sentence, part, whole);
    const joint = jointBetween(sentence, noun, whole.first);
    if (joint && isShare(sentence, part, whole, joint)) join(part, whole, noun);
    else joined.push(whole);
  }
  return joined;
}

function join(part: Draft, whole: Draft, nounEnd: number): void {
  if (nounEnd > part.end) {
    part.countedFirst = part.end;
    part.countedEnd = nounEnd;
    part.countedBy = 'behind';
  }
  part.parts = part.low === part.high ? { part: part.low, whole: whole.low } : null;
  part.low /= whole.low;
  part.high /= whole.low;
  part.kind = 'share';
  part.end = whole.end;
}

const GROUP_WORDS = wordSet('the these those all its his her their our');

/** Marks figures that are part of a group: "three of the eight officers" (both stay figures), "Of those, 49", "of whom 76". */
export function markParts(sentence: SentenceReader, drafts: readonly Draft[]): void {
  const groupEnd = endOfLeadingGroup(sentence);
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i] as Draft;
    if (draft.kind !== 'count' && draft.kind !== 'share') continue;
    const before = wordIn(sentence, draft.first - 1);
    if (before === 'whom' || before === 'which') draft.isPart = wordIn(sentence, draft.first - 2) === 'of';
    if (groupEnd > 0 && draft.first > groupEnd) draft.isPart = true;
    const whole = drafts[i + 1];
    if (whole) markPartOf(sentence, draft, whole);
  }
}

const LONGEST_GROUP = 12;

/** The comma behind "Of those," or "Of the 161 officers," at the head of the sentence; 0 where there is none. */
function endOfLeadingGroup(sentence: SentenceReader): number {
  if (wordIn(sentence, sentence.first) !== 'of' || !GROUP_WORDS.has(wordIn(sentence, sentence.first + 1))) return 0;
  for (let at = sentence.first + 2; at < sentence.first + LONGEST_GROUP; at += 1) {
    if (wordIn(sentence, at) === ',') return at;
  }
  return 0;
}

function markPartOf(sentence: SentenceReader, part: Draft, whole: Draft): void {
  if (part.kind !== 'count' || whole.kind !== 'count' || wordIn(sentence, part.end) !== 'of') return;
  if (whole.first !== part.end + 2 || !GROUP_WORDS.has(wordIn(sentence, part.end + 1))) return;
  part.isPart = true;
  if (part.low === part.high && whole.low === whole.high && part.low <= whole.low) {
    part.parts = { part: part.low, whole: whole.low };
  }
}
