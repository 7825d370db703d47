// Finds what a figure counts, by grammar: the noun phrase behind it, its group ("76 of those cases"), the noun it shares
// with its neighbours in a list, the subject of a "was" before it, the label before a colon. Never by nearness alone.

import type { Draft } from '../draft.ts';
import { isDash, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { endOfNounPhrase, skipDeterminers } from './noun-phrase.ts';
import { isEnder } from './word-classes.ts';

const hasCounted = (draft: Draft): boolean => draft.countedEnd > draft.countedFirst;

/** Kinds that count something; money and measures name their own unit. */
const counts = (draft: Draft): boolean =>
  draft.kind === 'count' || draft.kind === 'share' || draft.kind === 'percentage-points' || draft.kind === 'multiple';

/** Finds the counted phrase of every draft that counts something. */
export function findCounted(sentence: SentenceReader, drafts: readonly Draft[]): void {
  for (const draft of drafts) if (counts(draft)) readBehind(sentence, draft);
  shareInLists(sentence, drafts);
  for (const [index, draft] of drafts.entries()) {
    if (!counts(draft) || hasCounted(draft)) continue;
    const floor = (drafts[index - 1]?.end ?? sentence.first) - 1;
    if (readBeforeColon(sentence, draft) || readSubject(sentence, draft, Math.max(floor, sentence.first))) continue;
    readBehindDash(sentence, draft);
  }
  carryOn(sentence, drafts);
}

function take(draft: Draft, first: number, end: number): boolean {
  if (end <= first) return false;
  draft.countedFirst = first;
  draft.countedEnd = end;
  return true;
}

/** "161 officers", "four counts of rape", "76 of those cases", "a fifth of the calls", "14-member team". */
function readBehind(sentence: SentenceReader, draft: Draft): boolean {
  let at = draft.end;
  if (isDash(wordIn(sentence, at)) && tokenIn(sentence, at).start === tokenIn(sentence, at - 1).end) {
    // A hyphen ties a noun to the number ("131-page"); "-odd" and "-plus" are hedges.
    const suffix = wordIn(sentence, at + 1);
    at += suffix === 'odd' || suffix === 'plus' || suffix === 'strong' ? 2 : 1;
  } else if (wordIn(sentence, at) === '+' || wordIn(sentence, at) === 'plus' || wordIn(sentence, at) === 'odd') {
    at += 1;
  }
  if (draft.hedge !== null && draft.hedgeFirst >= at) at = draft.hedgeEnd;
  if (wordIn(sentence, at) === 'of') return readGroup(sentence, draft, at + 1);
  if (draft.unit === '%' || draft.kind === 'percentage-points') return false;
  // "half the calls", "all 161 of the officers", "half a year".
  if (draft.kind === 'share' && isDeterminer(wordIn(sentence, at))) {
    const noun = skipDeterminers(sentence, at);
    return take(draft, noun, endOfNounPhrase(sentence, noun, false));
  }
  const isSingular = draft.low === 1 && draft.high === 1;
  return take(draft, at, endOfNounPhrase(sentence, at, isSingular));
}

const isDeterminer = (word: string): boolean =>
  word === 'the' || word === 'those' || word === 'these' || word === 'its' || word === 'their' || word === 'all';

const GROUP_DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'those',
  'these',
  'them',
  'which',
  'whom',
  'all',
  'its',
  'his',
  'her',
  'their',
  'our',
  'this',
]);

/** The group behind "of"; a number inside it ("of the eight officers") is passed over. */
function readGroup(sentence: SentenceReader, draft: Draft, at: number): boolean {
  draft.isPart ||= GROUP_DETERMINERS.has(wordIn(sentence, at));
  let noun = skipDeterminers(sentence, at);
  if (tokenIn(sentence, noun).kind === 'number') noun += 1;
  const end = endOfNounPhrase(sentence, noun, false);
  return take(draft, noun, end);
}

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', '-', '–']);

/** "49, 76 and 161 officers": what has no noun takes that of the next one in the list. */
function shareInLists(sentence: SentenceReader, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (
      !counts(draft) ||
      hasCounted(draft) ||
      !hasCounted(next) ||
      draft.kind !== next.kind ||
      draft.unit !== next.unit
    )
      continue;
    if (next.first - draft.end > 2) continue;
    let isList = true;
    for (let at = draft.end; at < next.first; at += 1) isList &&= LIST_JOINTS.has(wordIn(sentence, at));
    if (isList) take(draft, next.countedFirst, next.countedEnd);
  }
}

const LABEL_LENGTH = 9;

/** "Officers suspended: 144": the words of the line before the colon. */
function readBeforeColon(sentence: SentenceReader, draft: Draft): boolean {
  let colon = draft.first - 1;
  if (draft.hedge !== null && draft.hedgeFirst < draft.first) colon = draft.hedgeFirst - 1;
  if (wordIn(sentence, colon) !== ':') return false;
  let first = colon;
  while (first > sentence.first && first > colon - LABEL_LENGTH && isLabelWord(sentence, first - 1)) first -= 1;
  return take(draft, first, colon);
}

function isLabelWord(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  return token.kind === 'word' || token.norm === '-' || token.norm === '(' || token.norm === ')';
}

const LINKS: ReadonlySet<string> = new Set(
  'is was are were be been stands stood at to reached reaches reach hit hits totalled totalling totaled now currently had has rose risen fell fallen exceeds exceeded just already from put by'.split(
    ' ',
  ),
);
const SUBJECT_REACH = 24;

/** "the number of officers suspended was 144", "a total of … stood at 12": the noun behind "number of". */
function readSubject(sentence: SentenceReader, draft: Draft, floor: number): boolean {
  const before = draft.hedge !== null && draft.hedgeFirst < draft.first ? draft.hedgeFirst : draft.first;
  if (!LINKS.has(wordIn(sentence, before - 1))) return false;
  for (let at = before - 2; at > before - SUBJECT_REACH && at >= floor; at -= 1) {
    const word = wordIn(sentence, at);
    if (
      (word === 'number' || word === 'numbers' || word === 'total' || word === 'tally') &&
      wordIn(sentence, at + 1) === 'of'
    ) {
      const noun = skipDeterminers(sentence, at + 2);
      return take(draft, noun, endOfNounPhrase(sentence, noun, false));
    }
  }
  return false;
}

/** "161 — officers with records", "144: the number of officers suspended". */
function readBehindDash(sentence: SentenceReader, draft: Draft): boolean {
  const mark = wordIn(sentence, draft.end);
  if (!(isDash(mark) || (mark === ':' && draft.first === sentence.first))) return false;
  let noun = skipDeterminers(sentence, draft.end + 1);
  if (wordIn(sentence, noun) === 'number' && wordIn(sentence, noun + 1) === 'of')
    noun = skipDeterminers(sentence, noun + 2);
  else if (noun > draft.end + 1) return false;
  return take(draft, noun, endOfNounPhrase(sentence, noun, false));
}

/** "22 burglaries, compared with 20 last week", "Of the 161 officers, 49 were": the noun of the figure before. */
function carryOn(sentence: SentenceReader, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i += 1) {
    const draft = drafts[i] as Draft;
    if (draft.kind !== 'count' || hasCounted(draft)) continue;
    const before = drafts[i - 1] as Draft;
    if (!hasCounted(before) || !standsAlone(sentence, draft)) continue;
    if (before.kind !== 'count') continue;
    take(draft, before.countedFirst, before.countedEnd);
  }
}

/** Whether the number is a noun phrase by itself: nothing it could count stands behind it. */
function standsAlone(sentence: SentenceReader, draft: Draft): boolean {
  const next = tokenIn(sentence, draft.end);
  return next.kind === 'mark' || isEnder(next.norm) || next.norm === 'more' || next.norm.endsWith('ed');
}
