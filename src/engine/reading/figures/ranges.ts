// Joins two numbers into a range: "13-15", "13 to 15", "between 13 and 15", "two or three", "$10 to $15 billion",
// "from 800 to 1,600". Refuses scores, unlike units ("0.4 per cent to 13,176") and "25 or 40".

import { wordSet } from '../../text/word-set.ts';
import type { Draft } from './draft.ts';
import { product } from './product.ts';
import { isDash, isGluedBefore, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

type Joint = 'dash' | 'to' | 'or' | 'and' | 'slash';

function jointBetween(sentence: SentenceReader, left: Draft, right: Draft): Joint | null {
  let at = left.end;
  // "a 25- to 30-metre boat"; "a 7- or 8-inch screen" tells of two sizes.
  if (wordIn(sentence, at) === '-' && isGluedBefore(sentence, at) && wordIn(sentence, at + 1) === 'to') at += 1;
  // "15.5 cm to 23.5 cm" and "$4-5m" have nothing else between; "200,000 to-260,000" has a stray hyphen.
  const word = wordIn(sentence, at);
  if (word === 'to' && wordIn(sentence, at + 1) === '-') at += 1;
  if (at + 1 !== right.first) return null;
  if (isDash(word)) return 'dash';
  if (word === '/') return 'slash';
  return word === 'to' || word === 'or' || word === 'and' ? word : null;
}

const HEDGES_INSIDE: ReadonlySet<string> = new Set([
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'up',
  'just',
  'only',
]);

/** Whether `lead` stands before the number, perhaps over a hedge: "between about 13 and 15". */
function isLedBy(sentence: SentenceReader, first: number, lead: string): boolean {
  let at = first - 1;
  while (
    at > first - 4 &&
    (HEDGES_INSIDE.has(wordIn(sentence, at)) || (wordIn(sentence, at) === 'to' && at > first - 3))
  ) {
    at -= 1;
  }
  return wordIn(sentence, at) === lead;
}

const isUnitless = (draft: Draft): boolean => draft.unit === null && (draft.kind === 'count' || draft.kind === 'age');

/** Whether both numbers measure the same: the same unit, or the left one leaves it to the right one. */
function isSameMeasure(left: Draft, right: Draft): boolean {
  if (left.unit === right.unit) return true;
  if (left.unit === null) return isUnitless(left);
  // "$10-15 million", "£4 to 5m": the sign is printed once.
  return right.unit === null && left.kind === 'money' && left.end === left.numeralEnd;
}

function isRange(sentence: SentenceReader, left: Draft, right: Draft, joint: Joint): boolean {
  const isRising = lowOf(left, right) <= right.low;
  const isFrom = isLedBy(sentence, left.first, 'from');
  switch (joint) {
    case 'dash':
      return (
        isRising &&
        (isGluedBefore(sentence, left.end) === isGluedBefore(sentence, left.end + 1) || left.form === 'digits')
      );
    case 'to':
      if (isFrom) return true;
      if (isStep(sentence, left, right)) return false;
      return isRising && (isNear(left, right) || isLedBy(sentence, left.first, 'between'));
    case 'and':
      return isRising && isLedBy(sentence, left.first, 'between');
    case 'or':
      return left.unit === null && right.low - lowOf(left, right) === right.scale && right.low <= 12 * right.scale;
    case 'slash':
      return isRising && left.kind === 'money' && right.kind === 'money';
  }
}

/** Without "from" the ends of a range are not so far apart, unless both are amounts of the same money. */
const FARTHEST_ENDS = 25;

const isNear = (left: Draft, right: Draft): boolean =>
  left.low === 0 ||
  right.high / lowOf(left, right) <= FARTHEST_ENDS ||
  (hasOwnSign(left) && hasOwnSign(right) && left.unit === right.unit);

/** A step and the level that it leads to are farther apart than the ends of "up 3 to 5 per cent". */
const NEAREST_LEVEL = 3;
const STEPS = wordSet(`
  rose rises rising risen fell falls falling fallen gained gains gaining lost loses losing added adds adding up down
  jumped jumps jumping climbed climbs climbing dropped drops dropping slid slides sliding slipped slips slipping
  advanced advances eased eases declined declines dipped dips shed sheds surged surges tumbled tumbles plunged plunges
  soared soars increased increases decreased decreases by ticked edged higher lower
`);

/** "Oil rose $1.20 to $65.30": by how much, and to what; no range. */
const isStep = (sentence: SentenceReader, left: Draft, right: Draft): boolean =>
  STEPS.has(wordIn(sentence, left.first - 1)) && right.low > NEAREST_LEVEL * lowOf(left, right);

/** A number that is so many times the one behind it has no part in its multiplier: "from 800 to 1.2 million". */
const FARTHEST_FALL = 10;

const hasOwnSign = (draft: Draft): boolean => draft.kind === 'money' && draft.first < draft.numeral.first;

/**
 * The left number with the multiplier that only the right one prints: "1 to 2 thousand", "£2-£4m". With a sign of its own
 * it shares the multiplier only where it is the smaller number: "£200 to £4m" begins at two hundred pounds.
 */
function lowOf(left: Draft, right: Draft): number {
  if (left.scale !== 1 || right.scale <= 1 || right.scale === 12 || left.low >= 1000 || left.low <= 0) return left.low;
  const limit = (right.low / right.scale) * (hasOwnSign(left) && hasOwnSign(right) ? 1 : FARTHEST_FALL);
  return left.low > limit ? left.low : product(left.low, right.scale);
}

const CHANGE =
  /^(?:r[io]se[sn]?|rising|f[ae]ll(?:s|en|ing)?|gr[eo]w[ns]?|growing|increas\w+|decreas\w+|dropp?\w*|jump\w*|climb\w*|declin\w*|slow\w*|cut\w*|up|down|went|go(?:es|ing|ne)?|mov(?:e|ed|es|ing)|doubl\w+|trebl\w+|tripl\w+|slid\w*|narrow\w*|eas(?:ed|es|ing)|swell\w*|swollen|soar\w*|surg\w+|reduc\w+|shr[aiu]nk\w*|chang\w+|rais\w+|expand\w*)$/;
const CHANGE_WINDOW = 8;

/** Whether "from A to B" tells of a change and not of a span: it falls, or a verb of change stands before it. */
function isChange(sentence: SentenceReader, left: Draft, right: Draft, joint: Joint): boolean {
  if (joint !== 'to' || !isLedBy(sentence, left.first, 'from')) return false;
  if (lowOf(left, right) > right.high) return true;
  for (let at = left.first - 1; at >= left.first - CHANGE_WINDOW && at >= sentence.first; at -= 1) {
    const token = tokenIn(sentence, at);
    if (token.kind === 'word' && CHANGE.test(token.norm)) return true;
  }
  return false;
}

function join(sentence: SentenceReader, left: Draft, right: Draft, joint: Joint): void {
  const from = lowOf(left, right);
  const to = right.high;
  left.isChange = isChange(sentence, left, right, joint);
  left.low = Math.min(from, to);
  left.high = Math.max(from, to);
  left.isVague = left.isVague || right.isVague;
  left.scale = right.scale;
  left.form = right.form;
  if (left.unit === null) {
    left.unit = right.unit;
    left.kind = right.kind;
  }
  left.end = right.end;
  left.numeralEnd = right.numeralEnd;
}

/** "Between a quarter and a third" is a range, "a quarter to 10" is none. */
const isOneForm = (left: Draft, right: Draft): boolean =>
  !left.numeral.isFraction || (right.numeral.isFraction && left.kind === 'share' && right.kind === 'share');

/** Joins neighbours into ranges, those with a dash first ("24 to 33-35"); the right one's draft is dropped. */
export function joinRanges(sentence: SentenceReader, drafts: readonly Draft[]): Draft[] {
  return joinBy(sentence, joinBy(sentence, drafts, true), false);
}

function joinBy(sentence: SentenceReader, drafts: readonly Draft[], byDash: boolean): Draft[] {
  const joined: Draft[] = [];
  for (const right of drafts) {
    const left = joined.at(-1);
    const joint = left && left.low === left.high ? jointBetween(sentence, left, right) : null;
    if (left && joint && (joint === 'dash') === byDash && isSameMeasure(left, right) && isOneForm(left, right)) {
      if (right.low === right.high && isRange(sentence, left, right, joint)) {
        join(sentence, left, right, joint);
        continue;
      }
      if (joint === 'to' || joint === 'or') shareScale(left, right);
    }
    joined.push(right);
  }
  return joined;
}

/** "24.2 to 33-35 billion euros": no range, but the multiplier is printed once. */
function shareScale(left: Draft, right: Draft): void {
  left.low = lowOf(left, right);
  left.high = left.low;
}
