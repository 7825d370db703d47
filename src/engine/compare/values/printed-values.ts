// Whether two figures as printed can be one number, by the precision they are printed with. Stricter than what a measure
// asks: without one, nothing but the number's own digits says how far it was rounded. Knows units; knows no words.

import type { FigureValue, Quantity } from '../../../model/figure.ts';
import { readValue, valuesAgree } from './compare-values.ts';

/** Seconds, metres, grams …: what one of the unit is in the base of its dimension. */
interface Scale {
  readonly dimension: string;
  readonly factor: number;
  /** Units of one system convert exactly; across systems papers round. */
  readonly system: string;
  /** Where its zero lies, in the unit itself. */
  readonly zero: number;
}

const scale = (dimension: string, factor: number, system: string, zero = 0): Scale => ({
  dimension,
  factor,
  system,
  zero,
});

/** Months and years are told in their own units: nobody means 365 days by "a year". */
const SCALES: ReadonlyMap<string, Scale> = new Map([
  ['second', scale('time', 1, 'clock')],
  ['minute', scale('time', 60, 'clock')],
  ['hour', scale('time', 3_600, 'clock')],
  ['day', scale('time', 86_400, 'clock')],
  ['week', scale('time', 604_800, 'clock')],
  ['fortnight', scale('time', 1_209_600, 'clock')],
  ['month', scale('time', 2_629_800, 'calendar')],
  ['year', scale('time', 31_557_600, 'calendar')],
  ['decade', scale('time', 315_576_000, 'calendar')],
  ['century', scale('time', 3_155_760_000, 'calendar')],
  ['mm', scale('length', 0.001, 'metric')],
  ['cm', scale('length', 0.01, 'metric')],
  ['metre', scale('length', 1, 'metric')],
  ['km', scale('length', 1_000, 'metric')],
  // Rain: a litre on each square metre stands a millimetre high.
  ['l/m²', scale('length', 0.001, 'metric')],
  ['inch', scale('length', 0.0254, 'imperial')],
  ['foot', scale('length', 0.3048, 'imperial')],
  ['yard', scale('length', 0.9144, 'imperial')],
  ['mile', scale('length', 1_609.344, 'imperial')],
  ['mg', scale('mass', 0.001, 'metric')],
  ['gram', scale('mass', 1, 'metric')],
  ['kg', scale('mass', 1_000, 'metric')],
  ['tonne', scale('mass', 1_000_000, 'metric')],
  ['ounce', scale('mass', 28.35, 'imperial')],
  ['lb', scale('mass', 453.6, 'imperial')],
  ['ml', scale('volume', 0.001, 'metric')],
  ['litre', scale('volume', 1, 'metric')],
  ['pint', scale('volume', 0.568, 'imperial')],
  ['gallon', scale('volume', 4.546, 'imperial')],
  ['acre', scale('area', 4_047, 'imperial')],
  ['hectare', scale('area', 10_000, 'metric')],
  ['mph', scale('speed', 1.609, 'imperial')],
  ['km/h', scale('speed', 1, 'metric')],
  ['m/s', scale('speed', 3.6, 'metric')],
  ['degree', scale('temperature', 1, 'metric')],
  ['degree Fahrenheit', scale('temperature', 5 / 9, 'imperial', 32)],
  ['W', scale('power', 1, 'metric')],
  ['kW', scale('power', 1e3, 'metric')],
  ['MW', scale('power', 1e6, 'metric')],
  ['GW', scale('power', 1e9, 'metric')],
]);

/** Between systems, and of days and months, this much is rounding. */
const ACROSS_SYSTEMS = 0.06;
/** Degrees are told exactly: 40C is 104F. */
const ACROSS_TEMPERATURES = 0.02;
/** Words for parts ("a third", "two thirds", "one in five") stand for what is this near. */
const SHARE_IN_WORDS = 0.07;

/** 985 and 984 feet are 300 metres, converted with more or less care. */
const OF_MEASURES = 0.002;

/** How two printed values stand to each other. */
export interface ValueRelation {
  readonly agrees: boolean;
  /** Smaller over larger, 1 for the same number; 0 where that says nothing (dates). */
  readonly closeness: number;
  /** Whether both print the very same number, whatever the hedges. */
  readonly isEqual: boolean;
}

const isSpan = ({ kind }: Quantity): boolean => kind === 'duration' || kind === 'measurement' || kind === 'age';

/** A count this large may be a sum of money that is printed without its sign: "104.5 million because of sewage". */
const LEAST_BARE_SUM = 100_000;

const isBareSum = ({ kind, low }: Quantity): boolean =>
  (kind === 'count' || kind === 'number') && low >= LEAST_BARE_SUM;

/** Kinds that may tell of the same thing: "161 officers" and "161" of a table. */
function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return true;
  const kinds = [a.kind, b.kind];
  if (kinds.includes('count') && kinds.includes('number')) return true;
  if (kinds.includes('money') && (isBareSum(a) || isBareSum(b))) return true;
  return kinds.includes('age') && kinds.includes('duration');
}

/** The last decimal place that is printed: 0.1 for 22.6, 1,000 for 45,000, a million for "15 million". */
function printedStep(value: number): number {
  if (value === 0) return 1;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(exponent) - digits + 1);
}

const digitsOf = (value: number): number =>
  Math.floor(Math.log10(Math.max(1, Math.abs(value) / printedStep(value))) + 1e-9) + 1;

/** Trailing zeros of a number this small are not rounding: "20 officers" is not 18. */
const SMALLEST_ROUNDED = 100;

/** An unhedged number of one digit ("10,000", "three hours") is not meant to be off by as much as its one digit says. */
const LARGEST_ROUNDING = 0.06;

/** How far an unhedged number may be from the true one, above and below. */
function precisionOf(value: number, isWhole: boolean): { readonly below: number; readonly above: number } {
  const step = printedStep(value);
  if (isWhole && (step <= 1 || value < SMALLEST_ROUNDED)) return { below: 0, above: 0 };
  const half = Math.min(step / 2, value * LARGEST_ROUNDING);
  // "£122 million" of 122.7: papers also cut where they should round, where three digits and more are left.
  return { below: half, above: digitsOf(value) >= 3 ? step * 0.99 : half };
}

/** A fraction in words ("a third", "two thirds") is no per cent with a point. */
const isWordShare = ({ kind, low }: Quantity, printed: string): boolean =>
  kind === 'share' && !/\d\s?%|\d\s?per\s?cent|\dpc\b/i.test(printed) && low > 0;

/** Whether the exact number `exact` may be printed as `round`, unhedged. */
function rounds(round: number, exact: number, isWhole: boolean): boolean {
  if (round === exact) return true;
  const { below, above } = precisionOf(round, isWhole);
  const slack = Math.abs(round) * 1e-9;
  return exact >= round - below - slack && exact <= round + above + slack;
}

function plainAgree(a: Quantity, b: Quantity): boolean {
  const isWhole = a.kind === 'count' || a.kind === 'number';
  const scaled = (value: number): number => (a.kind === 'share' ? Number((value * 100).toPrecision(10)) : value);
  const [lowA, highA, lowB, highB] = [scaled(a.low), scaled(a.high), scaled(b.low), scaled(b.high)];
  if (lowA !== highA || lowB !== highB) return (lowA >= lowB && highA <= highB) || (lowB >= lowA && highB <= highA);
  return rounds(lowA, lowB, isWhole) || rounds(lowB, lowA, isWhole);
}

/** Both in one unit where they convert; `null` where the units cannot be compared. */
function inOneUnit(
  a: Quantity,
  b: Quantity,
): { readonly a: Quantity; readonly b: Quantity; readonly slack: number } | null {
  if (a.unit === b.unit) return { a, b, slack: 0 };
  if (a.kind === 'money' && b.kind === 'money') return null;
  if (!isSpan(a) || !isSpan(b)) return a.unit === null || b.unit === null ? { a, b, slack: 0 } : null;
  const [from, to] = [SCALES.get(b.unit ?? 'year'), SCALES.get(a.unit ?? 'year')];
  if (!from || !to || from.dimension !== to.dimension) return null;
  const convert = (value: number): number =>
    Number((((value - from.zero) * from.factor) / to.factor + to.zero).toPrecision(6));
  const converted = { ...b, low: convert(b.low), high: convert(b.high), unit: a.unit };
  const across = from.dimension === 'temperature' ? ACROSS_TEMPERATURES : ACROSS_SYSTEMS;
  return { a, b: converted, slack: from.system === to.system ? 0 : across };
}

const closenessOf = (a: Quantity, b: Quantity): number => {
  const [one, two] = [(a.low + a.high) / 2, (b.low + b.high) / 2];
  const larger = Math.max(Math.abs(one), Math.abs(two));
  return larger === 0 ? 1 : Math.max(0, Math.min(one, two) / larger);
};

/** A floor ("at least 36", "more than 30") does not contradict a larger number; two different floors are two counts. */
const isFloor = ({ hedge, isVague }: Quantity): boolean => isVague || hedge === 'over' || hedge === 'at-least';

/** How far a hedge lets the true number be, as parts of the printed one, and at least one step of its own roundness. */
const REACH_OF_ABOUT = 0.1;
/** "Half a minute or so". */
const REACH_OF_PART = 0.2;
const REACH_OF_NEARLY = 0.1;
const REACH_OF_OVER = 0.12;
const REACH_OF_FLOOR = 0.25;
const REACH_OF_CEILING = 0.15;
/** A floor of so many digits that count is the number of those counted so far. */
const COUNTED_DIGITS = 3;
const REACH_OF_COUNTED = 0.005;
/** "More than 30" for 34, "more than 1,000" for 1,131: as far as the next number that is as round, but no farther. */
const REACH_OF_ROUND = 0.35;

/** The numbers that a hedged one may stand for. */
function reachOf({ kind, low, high, hedge }: Quantity): { readonly low: number; readonly high: number } {
  const up = (share: number): number =>
    high + Math.max(high * share, Math.min(printedStep(high), high * REACH_OF_ROUND));
  switch (hedge) {
    case 'about': {
      const reach = kind === 'duration' && high < 1 ? REACH_OF_PART : REACH_OF_ABOUT;
      return { low: low * (1 - reach), high: high * (1 + reach) };
    }
    case 'nearly':
      return { low: low * (1 - REACH_OF_NEARLY), high };
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

/** Two floors are one count only where the rounder one is a rounding of the other: "over 150", "at least 156". */
function floorsAgree(a: Quantity, b: Quantity): boolean {
  if (a.low === b.low) return true;
  const [lower, higher] = a.low < b.low ? [a, b] : [b, a];
  return digitsOf(lower.low) < digitsOf(higher.low) && reaches(lower, higher);
}

const eitherWay = (test: (one: Quantity, two: Quantity) => boolean, a: Quantity, b: Quantity): boolean =>
  test(a, b) || test(b, a);

function agree(a: Quantity, b: Quantity, slack: number, isInWords: boolean): boolean {
  const near = closenessOf(a, b);
  if (slack > 0 && near >= 1 - slack) return true;
  if (a.kind === 'measurement' && near >= 1 - OF_MEASURES) return true;
  if (isInWords && near >= 1 - SHARE_IN_WORDS) return true;
  if (a.isVague || b.isVague) {
    return eitherWay((one, two) => valuesAgree(readValue(one), readValue(two)) === true, a, b);
  }
  if (isFloor(a) && isFloor(b)) return floorsAgree(a, b);
  if (a.hedge !== null || b.hedge !== null) return eitherWay(reaches, a, b) || plainAgree(a, b);
  return plainAgree(a, b);
}

function datesRelate(a: FigureValue, b: FigureValue): ValueRelation | null {
  const agrees = valuesAgree(readValue(a), readValue(b));
  if (agrees === null) return null;
  return { agrees, closeness: agrees ? 1 : 0, isEqual: agrees };
}

const areEqual = (one: Quantity, two: Quantity): boolean =>
  one.low === two.low && one.high === two.high && one.isVague === two.isVague;

/** Whether both are the very same number, as `relateValues` would say; a good deal quicker. */
export function isEqualValue(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind && datesRelate(a, b)?.isEqual === true;
  const converted = areComparable(a, b) ? inOneUnit(a, b) : null;
  return converted !== null && areEqual(converted.a, converted.b);
}

/**
 * How the value `a` of a page stands to `b` of a report, with the words both are printed in; `null` where they cannot be
 * compared: other kinds, other currencies, units of other dimensions.
 */
export function relateValues(a: FigureValue, printedA: string, b: FigureValue, printedB: string): ValueRelation | null {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind ? datesRelate(a, b) : null;
  if (!areComparable(a, b)) return null;
  const converted = inOneUnit(a, b);
  if (converted === null) return null;
  const isInWords = isWordShare(a, printedA) || isWordShare(b, printedB);
  const { a: one, b: two, slack } = converted;
  return {
    agrees: agree(one, two, slack, isInWords),
    closeness: closenessOf(one, two),
    isEqual: areEqual(one, two),
  };
}
