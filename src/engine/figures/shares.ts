// Joins two numbers into a share: "one in 50", "two in every hundred", "nine out of 10", and marks "three of the eight".
// Refuses "two in 10 years" and "three in 40 raids".

import type { Draft } from './draft.ts';
import { isDash, type SentenceReader, wordIn } from './sentence-reader.ts';

const ROUND_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10000, 100000]);
const EACH: ReadonlySet<string> = new Set(['every', 'each']);

/** What joins the part with the whole, from the token behind the part up to the whole. */
function isInOf(sentence: SentenceReader, from: number, to: number): 'in' | 'out of' | null {
  let at = from;
  if (isDash(wordIn(sentence, at))) at += 1;
  let joint: 'in' | 'out of' | null = null;
  if (wordIn(sentence, at) === 'in') joint = 'in';
  else if (wordIn(sentence, at) === 'out' && wordIn(sentence, at + 1) === 'of') joint = 'out of';
  if (joint === null) return null;
  at += joint === 'in' ? 1 : 2;
  if (isDash(wordIn(sentence, at)) || EACH.has(wordIn(sentence, at))) at += 1;
  return at === to ? joint : null;
}

const isBare = (draft: Draft): boolean => draft.unit === null && draft.kind === 'count' && !draft.isVague;

function isShare(part: Draft, whole: Draft, joint: 'in' | 'out of', isEach: boolean): boolean {
  if (!(part.low < whole.low && Number.isInteger(part.low) && part.low <= 99)) return false;
  return part.low === 1 || joint === 'out of' || isEach || ROUND_WHOLES.has(whole.low);
}

/** Makes one share of a part and a whole that stand side by side; the whole's draft is dropped. */
export function joinShares(sentence: SentenceReader, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const whole of drafts) {
    const part = joined.at(-1);
    const joint = part && isBare(part) && isBare(whole) ? isInOf(sentence, part.end, whole.first) : null;
    const isEach = EACH.has(wordIn(sentence, whole.first - 1));
    if (part && joint && whole.low === whole.high && isShare(part, whole, joint, isEach)) {
      part.parts = part.low === part.high ? { part: part.low, whole: whole.low } : null;
      part.low /= whole.low;
      part.high /= whole.low;
      part.kind = 'share';
      part.end = whole.end;
    } else {
      joined.push(whole);
    }
  }
  return joined;
}

const GROUP_WORDS: ReadonlySet<string> = new Set(['the', 'these', 'those', 'all', 'its', 'his', 'her', 'their', 'our']);

/** Marks a figure that is part of another one: "three of the eight officers". Both stay figures. */
export function markParts(sentence: SentenceReader, drafts: readonly Draft[]): void {
  for (let i = 0; i + 1 < drafts.length; i += 1) {
    const part = drafts[i] as Draft;
    const whole = drafts[i + 1] as Draft;
    if (part.kind !== 'count' || whole.kind !== 'count' || wordIn(sentence, part.end) !== 'of') continue;
    if (whole.first !== part.end + 2 || !GROUP_WORDS.has(wordIn(sentence, part.end + 1))) continue;
    part.isPart = true;
    if (part.low === part.high && whole.low === whole.high && part.low <= whole.low) {
      part.parts = { part: part.low, whole: whole.low };
    }
  }
}
