// Which numbers a hedged one may stand for, and whether two numbers, one of them hedged at least, can be one. "Nearly" and
// "more than" say on which side of the printed number the true one lies; "about" says neither.

import type { Quantity } from '../../../model/figure.ts';
import type { Interval } from './compare-values.ts';
import { digitsOf, percentOf, plainAgree, precisionOf, printedStep } from './printed-precision.ts';

/** A floor ("at least 36", "more than 30") does not contradict a larger number; two different floors are two counts. */
export const isFloor = ({ hedge, isVague }: Quantity): boolean => isVague || hedge === 'over' || hedge === 'at-least';

/** How far a hedge lets the true number be, as parts of the printed one. */
const REACH_OF_ABOUT = 0.1;
/** "About 128 km/h": what is measured is this rough, however exact the number looks; "some 318 people" were counted. */
const LEAST_REACH_OF_ABOUT = 0.02;
/** "Half a minute or so". */
const REACH_OF_PART = 0.2;
const REACH_OF_NEARLY = 0.1;
const REACH_OF_NEARLY_A_SPAN = 0.15;
const REACH_OF_OVER = 0.12;
const REACH_OF_FLOOR = 0.25;
const REACH_OF_CEILING = 0.15;
/** A floor of so many digits that count is the number of those counted so far. */
const COUNTED_DIGITS = 3;
const REACH_OF_COUNTED = 0.005;
/** "More than 30" for 34, "more than 1,000" for 1,131: as far as the next number that is as round, but no farther. */
const REACH_OF_ROUND = 0.35;
/** "Nearly 1,200" and "about 1,200" are nearer to it than to 1,100, the number before it that is as round. */
const PART_OF_STEP = 0.75;

/** The step between numbers that are as round: 100 for 3,800, 50 for 350, 5,000 for 45,000. */
function stepOf(value: number): number {
  const step = printedStep(value);
  return Math.round(Math.abs(value) / step) % 5 === 0 ? step * 5 : step;
}

/** Below this "nearly" and "about" let a count be one off; of larger ones every digit that is printed was counted. */
const LEAST_COUNTED = 100;

/** How far from `value` a number may be that "nearly" or "about" puts there; at least one where few things are counted. */
function vicinityOf({ kind }: Quantity, value: number, share: number): number {
  // The digits of a share are those of its per cent; a fraction in words has none.
  const within = Math.min(Math.abs(value) * share, stepOf(value) * PART_OF_STEP);
  return (kind === 'count' || kind === 'number') && value < LEAST_COUNTED ? Math.max(1, within) : within;
}

function reachOfAbout(quantity: Quantity): Interval {
  const { kind, low, high } = quantity;
  const share = kind === 'duration' && high < 1 ? REACH_OF_PART : REACH_OF_ABOUT;
  const least = kind === 'measurement' || kind === 'share' || kind === 'money' ? LEAST_REACH_OF_ABOUT : 0;
  const around = (value: number): number => Math.max(Math.abs(value) * least, vicinityOf(quantity, value, share));
  return { low: low - around(low), high: high + around(high) };
}

/** The numbers that a hedged one may stand for. */
function reachOf(quantity: Quantity): Interval {
  const { kind, low, high, hedge } = quantity;
  const up = (share: number): number =>
    high + Math.max(high * share, Math.min(printedStep(high), high * REACH_OF_ROUND));
  switch (hedge) {
    case 'about':
      return reachOfAbout(quantity);
    case 'nearly': {
      const share = kind === 'duration' ? REACH_OF_NEARLY_A_SPAN : REACH_OF_NEARLY;
      return { low: low - vicinityOf(quantity, low, share), high };
    }
    case 'over':
      return { low, high: up(REACH_OF_OVER) };
    case 'at-least':
      // "At least 261" was counted: who prints 288 has counted more.
      return { low, high: digitsOf(high) >= COUNTED_DIGITS ? high * (1 + REACH_OF_COUNTED) : up(REACH_OF_FLOOR) };
    case 'under':
    case 'at-most':
      return { low: low * (1 - REACH_OF_CEILING), high };
    case null:
      return { low, high };
  }
}

/** Whether `exact`, with its own hedge, lies in what the hedged `value` may stand for. */
function reaches(value: Quantity, exact: Quantity): boolean {
  const { low, high } = reachOf(value);
  const slack = Math.abs(high) * 1e-9;
  return exact.high >= low - slack && exact.low <= high + slack;
}

const isAbove = (hedge: Quantity['hedge']): boolean => hedge === 'over' || hedge === 'at-least';
const isBelow = (hedge: Quantity['hedge']): boolean => hedge === 'nearly' || hedge === 'under' || hedge === 'at-most';

/**
 * Whether the unhedged `plain` may be a rounding of a number on the side that the hedge of `bound` names: "more than
 * 1,040" and "1,000", "nearly 1,980" and "2,000". "More than 1,000" is not 990 and "nearly 50" not 52, however near.
 */
function roundsToSide(bound: Quantity, plain: Quantity): boolean {
  if (plain.hedge !== null) return false;
  const [above, under] = [isAbove(bound.hedge), isBelow(bound.hedge)];
  if (above && plain.high < bound.low) {
    const value = percentOf(plain, plain.high);
    return value + precisionOf(plain, value).below > percentOf(bound, bound.low);
  }
  if (!under || plain.low <= bound.high) return false;
  const value = percentOf(plain, plain.low);
  return value - precisionOf(plain, value).below < percentOf(bound, bound.high);
}

/** Whether two numbers, one of them hedged, may be one. */
export function hedgedAgree(a: Quantity, b: Quantity): boolean {
  if (eitherWay(reaches, a, b)) return true;
  const hasSide = [a, b].some(({ hedge }) => isAbove(hedge) || isBelow(hedge));
  return hasSide ? eitherWay(roundsToSide, a, b) : plainAgree(a, b);
}

/** Two floors are one count only where the rounder one is a rounding of the other: "over 150", "at least 156". */
export function floorsAgree(a: Quantity, b: Quantity): boolean {
  if (a.low === b.low) return true;
  const [lower, higher] = a.low < b.low ? [a, b] : [b, a];
  return digitsOf(lower.low) < digitsOf(higher.low) && reaches(lower, higher);
}

/** Whether the test holds one way round at least. */
export const eitherWay = (test: (one: Quantity, two: Quantity) => boolean, a: Quantity, b: Quantity): boolean =>
  test(a, b) || test(b, a);

/** Whether a hedge says on which side of the printed number the true one lies, and the other lies on the other. */
export const isOnOtherSide = (bound: Quantity, { low, high, hedge }: Quantity): boolean =>
  hedge === null && ((isAbove(bound.hedge) && high < bound.low) || (isBelow(bound.hedge) && low > bound.high));
