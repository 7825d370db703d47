// Finds what each figure of a sentence counts, by grammar and never by nearness alone: the noun behind it, the noun it
// shares with a list, its subject, label or gloss, and last the noun of the figure before it.

import type { CountedBy } from '../../../../model/figure.ts';
import type { Draft } from '../draft.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { findApposed, findCollective, findGloss, findLabel, findSubject } from './noun-before.ts';
import { findNounBehind, findNounDescribed, type Phrase } from './noun-behind.ts';
import { isEnder, isPluralNoun } from './word-classes.ts';

const hasCounted = (draft: Draft): boolean => draft.countedBy !== null;

/** Kinds that count something; money names its own unit. */
const counts = (draft: Draft): boolean =>
  draft.kind === 'count' || draft.kind === 'share' || draft.kind === 'percentage-points' || draft.kind === 'multiple';

const describes = (draft: Draft): boolean =>
  draft.kind === 'duration' || draft.kind === 'age' || draft.kind === 'measurement';

/** Finds the counted phrase of every draft that has one. */
export function findCounted(sentence: SentenceReader, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (hasCounted(draft)) continue;
    if (counts(draft)) take(draft, findNounBehind(sentence, draft), 'behind');
    else if (describes(draft)) take(draft, findNounDescribed(sentence, draft), 'behind');
  }
  shareInLists(sentence, drafts);
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i] as Draft;
    if (!counts(draft) || hasCounted(draft)) continue;
    take(draft, findLabel(sentence, draft), 'label');
    if (!hasCounted(draft)) take(draft, findCollective(sentence, draft), 'label');
    if (!hasCounted(draft)) take(draft, findSubject(sentence, draft, i > 0 ? drafts[i - 1] : undefined), 'subject');
    if (!hasCounted(draft)) take(draft, findGloss(sentence, draft), 'label');
    if (!hasCounted(draft)) take(draft, findApposed(sentence, draft, i > 0 ? drafts[i - 1] : undefined), 'label');
  }
  carryOn(sentence, drafts);
}

function take(draft: Draft, phrase: Phrase | null, by: CountedBy): void {
  if (!phrase || phrase.end <= phrase.first) return;
  draft.countedFirst = phrase.first;
  draft.countedEnd = phrase.end;
  draft.countedBy = by;
}

const phraseOf = (draft: Draft): Phrase => ({ first: draft.countedFirst, end: draft.countedEnd });

const LIST_JOINTS: ReadonlySet<string> = new Set([
  ',',
  'and',
  'or',
  'to',
  '-',
  '–',
  'nearly',
  'almost',
  'about',
  'some',
]);
const LONGEST_JOINT = 3;

/** "49, 76 and 161 officers": what has no noun takes that of the next one in the list. */
function shareInLists(sentence: SentenceReader, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (!counts(draft) || hasCounted(draft) || draft.kind !== next.kind || draft.unit !== next.unit) continue;
    const isBehind = next.countedBy === 'behind' || next.countedBy === 'list';
    if (isBehind && (isList(sentence, draft.end, next.first) || isSetOf(sentence, draft)))
      take(draft, phraseOf(next), 'list');
  }
}

const SET_WORDS: ReadonlySet<string> = new Set(['the', 'these', 'those']);

/** "Of the 161, three officers …": the set at the head of the sentence is one of what its part is. */
function isSetOf(sentence: SentenceReader, draft: Draft): boolean {
  const of = sentence.first;
  return draft.first === of + 2 && wordIn(sentence, of) === 'of' && SET_WORDS.has(wordIn(sentence, of + 1));
}

function isList(sentence: SentenceReader, first: number, end: number): boolean {
  if (end - first > LONGEST_JOINT) return false;
  for (let at = first; at < end; at += 1) if (!LIST_JOINTS.has(wordIn(sentence, at))) return false;
  return true;
}

/** "22 burglaries, compared with 20 last week", "Of the 161 officers, 49 were": the noun of the count before. */
function carryOn(sentence: SentenceReader, drafts: readonly Draft[]): void {
  let earlier: Draft | null = null;
  for (const draft of drafts) {
    if (
      earlier &&
      !hasCounted(draft) &&
      !isFateOfOthers(sentence, draft, earlier) &&
      standsAlone(sentence, draft, earlier)
    )
      take(draft, phraseOf(earlier), 'earlier');
    // "a 7.8-magnitude tremor": the word that is tied to a number describes one thing.
    const isTied = isHyphen(sentence, draft.numeralEnd) && draft.countedBy === 'behind';
    if (draft.kind === 'count' && hasCounted(draft) && !isTied) earlier = draft;
  }
}

const BEHIND_NUMBERS: ReadonlySet<string> = new Set(['more', 'of']);

/** Words before a number that make it one of something else: "after 12 complained", "jailed for 36", "was 45". */
const OTHER_CLAUSES: ReadonlySet<string> = new Set([
  'after',
  'when',
  'that',
  'because',
  'before',
  'while',
  'until',
  'since',
  'for',
  'at',
  'is',
  'was',
]);

/** "The death toll rose to 131, with 782 injured": what became of these is no part of an amount before them. */
const isFateOfOthers = (sentence: SentenceReader, draft: Draft, earlier: Draft): boolean =>
  earlier.countedBy === 'subject' &&
  (wordIn(sentence, draft.end).endsWith('ed') || !isPluralNoun(wordIn(sentence, earlier.countedEnd - 1)));

/** Whether the number is a noun phrase by itself: nothing it could count stands behind it. */
function standsAlone(sentence: SentenceReader, draft: Draft, earlier: Draft): boolean {
  if (draft.kind === 'share') return wordIn(sentence, earlier.first - 1) === 'of';
  if (draft.kind !== 'count' || !Number.isInteger(draft.low)) return false;
  if (
    OTHER_CLAUSES.has(
      wordIn(sentence, (draft.hedge !== null ? Math.min(draft.hedgeFirst, draft.first) : draft.first) - 1),
    )
  )
    return false;
  const next = tokenIn(sentence, draft.end);
  return next.kind === 'mark' || isEnder(next.norm) || BEHIND_NUMBERS.has(next.norm) || next.norm.endsWith('ed');
}
