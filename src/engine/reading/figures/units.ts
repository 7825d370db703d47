// Reads the unit behind a number: "per cent", "years", "km", "square miles", "GB", "20-odd years", "two years and a half".
// Refuses letters that could be anything unless they are glued to the digits ("8in", "64GB", "5 in court").
// Which words are units is english/units.ts.

import type { Hedge } from '../../../model/figure.ts';
import { FOLDS } from '../../english/number-words.ts';
import {
  BASIS_POINT,
  BETWEEN,
  GLUED_UNITS,
  PER_CENT,
  PERCENTAGE_POINT,
  SHAPES,
  SPEEDS,
  UNITS,
  type Unit,
} from '../../english/units.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnder } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { readAndHalf } from './spelled-fraction.ts';

interface FoundUnit extends Unit {
  readonly end: number;
}

const foundAs = ({ unit, kind }: Unit, end: number): FoundUnit => ({ unit, kind, end });

function findUnit(sentence: SentenceReader, at: number): FoundUnit | null {
  const word = wordIn(sentence, at);
  if (word === '') return null;
  const next = wordIn(sentence, at + 1);
  if (word === 'per' && next === 'cent') return foundAs(PER_CENT, at + 2);
  if (word === 'percentage' || word === 'basis' || word === 'base') {
    if (next !== 'point' && next !== 'points') return null;
    return foundAs(word === 'percentage' ? PERCENTAGE_POINT : BASIS_POINT, at + 2);
  }
  if (word === 'times' || word === 'fold') return isHowOften(sentence, at) ? null : multipleUnit(word, next, at);
  if (SHAPES.has(word)) return shapedUnit(sentence, word, isHyphen(sentence, at + 1) ? at + 2 : at + 1);
  const unit = UNITS.get(word) ?? (isGluedToDigits(sentence, at) ? gluedUnit(sentence, at) : spacedUnit(sentence, at));
  if (unit?.unit === 'degree') return temperature(sentence, at);
  if (unit) return rateAt(sentence, at, unit) ?? raisedAt(sentence, at, unit) ?? foundAs(unit, at + 1);
  const rate = spacedRate(sentence, at);
  if (rate) return rate;
  if (BETWEEN.has(word)) {
    const later = UNITS.get(next);
    if (later?.kind === 'duration') return foundAs(later, at + 2);
  }
  return null;
}

const POUNDS: ReadonlySet<string> = new Set(['lb', 'lbs', 'pounds']);
const STONE: Unit = { unit: 'stone', kind: 'measurement' };

/** "12 stone" is a weight where no noun follows; "12 stone lions" are lions. */
function spacedUnit(sentence: SentenceReader, at: number): Unit | undefined {
  // "9 st 7 lb"
  if (wordIn(sentence, at) === 'st') return POUNDS.has(wordIn(sentence, at + 2)) ? STONE : undefined;
  if (wordIn(sentence, at) !== 'stone') return undefined;
  const next = tokenIn(sentence, at + 1);
  return next.kind !== 'word' || isEnder(next.norm) ? STONE : undefined;
}

/** "square miles", "sq m", "square-foot": the shape, then the unit at `at`. */
function shapedUnit(sentence: SentenceReader, shape: string, start: number): FoundUnit | null {
  // "sq. ft"
  const at = shape.length === 2 && wordIn(sentence, start) === '.' ? start + 1 : start;
  const word = wordIn(sentence, at);
  const base = UNITS.get(word) ?? (word === 'm' ? GLUED_UNITS.get(word) : undefined);
  return base ? { unit: `${shape === 'sq' ? 'square' : shape} ${base.unit}`, kind: 'measurement', end: at + 1 } : null;
}

const SQUARE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['²', 'square'],
  ['³', 'cubic'],
]);

const isGluedToDigits = (sentence: SentenceReader, at: number): boolean =>
  isGluedBefore(sentence, at) && tokenIn(sentence, at - 1).kind === 'number';

const CAPITAL_UNITS: ReadonlySet<string> = new Set(['c', 'f', 'w', 'v']);

function gluedUnit(sentence: SentenceReader, at: number): Unit | undefined {
  const token = tokenIn(sentence, at);
  // "5G" and "3D" are names; "5g" and "3ft" are measures.
  return token.isCapital && !CAPITAL_UNITS.has(token.norm) ? undefined : GLUED_UNITS.get(token.norm);
}

/** "70 m/s", "120 l/m²": letters that are a unit by what they are divided by. */
function spacedRate(sentence: SentenceReader, at: number): FoundUnit | null {
  const word = wordIn(sentence, at);
  if ((word !== 'm' && word !== 'l') || wordIn(sentence, at + 1) !== '/') return null;
  const unit = GLUED_UNITS.get(word);
  return unit ? rateAt(sentence, at, unit) : null;
}

const SCALES = wordSet('celsius centigrade fahrenheit c f');
const FAHRENHEIT = wordSet('fahrenheit f ℉ of degf');

/** "39C", "39 degrees", "104 degrees Fahrenheit", "104°F": degrees are of Celsius where nothing else is said. */
function temperature(sentence: SentenceReader, at: number): FoundUnit {
  const next = wordIn(sentence, at + 1);
  const end = SCALES.has(next) && !FAHRENHEIT.has(wordIn(sentence, at)) ? at + 2 : at + 1;
  const unit = FAHRENHEIT.has(wordIn(sentence, end - 1)) ? 'degree Fahrenheit' : 'degree';
  return { unit, kind: 'measurement', end };
}

/** "5 km²", "32m³": a length with the sign of an area or a space behind it. */
function raisedAt(sentence: SentenceReader, at: number, { unit, kind }: Unit): FoundUnit | null {
  const shape = SQUARE_SIGNS.get(wordIn(sentence, at + 1));
  if (shape === undefined || kind !== 'measurement' || !isGluedBefore(sentence, at + 1)) return null;
  return { unit: `${shape} ${unit}`, kind, end: at + 2 };
}

/** The token of what "/", "per", "an", "every" or "a", behind the unit at `at`, divides by. */
function divisorAt(sentence: SentenceReader, at: number): number | null {
  const joint = wordIn(sentence, at + 1);
  if (joint === '/') return isGluedBefore(sentence, at + 1) ? at + 2 : null;
  return DIVIDES.has(joint) ? at + 2 : null;
}

const DIVIDES: ReadonlySet<string> = new Set(['per', 'a', 'an', 'every', 'each']);

/** "km/h", "miles an hour", "metres per second", "litres per square metre"; `null` where the unit is no rate. */
function rateAt(sentence: SentenceReader, at: number, unit: Unit): FoundUnit | null {
  if (unit.unit === 'litre' && isRainOnArea(sentence, at + 1)) return { ...RAIN, end: at + 1 };
  const divisor = divisorAt(sentence, at);
  if (divisor === null) return null;
  if (unit.unit === 'litre') return areaRate(sentence, divisor);
  const speed = SPEEDS.get(unit.unit)?.get(wordIn(sentence, divisor));
  return speed === undefined ? null : { unit: speed, kind: 'measurement', end: divisor + 1 };
}

/** Litres on a square metre: how high rain stands. */
const RAIN: Unit = { unit: 'l/m²', kind: 'measurement' };

/** "of rain fell on every square metre", "of water per square metre". */
function isRainOnArea(sentence: SentenceReader, at: number): boolean {
  const isOf = wordIn(sentence, at) === 'of' && /^(rain|water)$/.test(wordIn(sentence, at + 1));
  if (!isOf) return false;
  let next = at + 2;
  if (/^(fell|falling|came|poured)$/.test(wordIn(sentence, next))) next += 1;
  if (wordIn(sentence, next) === 'down') next += 1;
  const isOn = wordIn(sentence, next) === 'on' || wordIn(sentence, next) === 'for';
  if (isOn) next += 1;
  if (!DIVIDES.has(wordIn(sentence, next))) return false;
  return areaRate(sentence, next + 1) !== null;
}

/** "litres per square metre", "l/m²": how high rain stands, a millimetre each. */
function areaRate(sentence: SentenceReader, at: number): FoundUnit | null {
  const area = isSquareSign(sentence, at)
    ? { unit: 'square metre', end: wordIn(sentence, at) === 'm2' ? at + 1 : at + 2 }
    : SHAPES.has(wordIn(sentence, at))
      ? shapedUnit(sentence, wordIn(sentence, at), at + 1)
      : null;
  return area?.unit === 'square metre' ? { ...RAIN, end: area.end } : null;
}

const isSquareSign = (sentence: SentenceReader, at: number): boolean =>
  wordIn(sentence, at) === 'm2' || (wordIn(sentence, at) === 'm' && wordIn(sentence, at + 1) === '²');

const AUXILIARIES = wordSet('had has have was were did could would is are');

/** "Nine times the police had …", "warned nine times over the years", "the nine times that …": how often, not how many times as much. */
function isHowOften(sentence: SentenceReader, times: number): boolean {
  const next = wordIn(sentence, times + 1);
  if (next === 'over') return isTimeSpan(sentence, times + 2);
  if (next === 'that') return wordIn(sentence, times - 2) === 'the';
  if (next !== 'the' || times !== sentence.first + 1) return false;
  return AUXILIARIES.has(wordIn(sentence, times + 3)) || AUXILIARIES.has(wordIn(sentence, times + 4));
}

/** "the years", "two decades", "a period". */
function isTimeSpan(sentence: SentenceReader, at: number): boolean {
  for (let word = at; word < at + 3; word += 1) {
    const noun = wordIn(sentence, word);
    if (noun === 'period' || noun === 'career' || UNITS.get(noun)?.kind === 'duration') return true;
  }
  return false;
}

const COMPARED = wordSet(`
  as more less higher lower bigger larger smaller greater faster the that over what his her its their
`);

function multipleUnit(word: string, next: string, at: number): FoundUnit | null {
  if (word === 'times' && !COMPARED.has(next)) return null;
  return { unit: 'times', kind: 'multiple', end: at + 1 };
}

/** Behind "year" or "month": "-old", " old", "-olds", "of age". */
function endOfAge(sentence: SentenceReader, at: number): number | null {
  const next = isHyphen(sentence, at) || wordIn(sentence, at) === '-' ? at + 1 : at;
  const word = wordIn(sentence, next);
  if (word === 'old' || word === 'olds') return next + 1;
  return word === 'of' && wordIn(sentence, next + 1) === 'age' ? next + 2 : null;
}

/** Words between a number and its unit that hedge it: "20-odd years", "20 or so years", "20-plus years". */
const INNER_HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ['odd', 'about'],
  ['some', 'about'],
  ['so', 'about'],
  ['plus', 'over'],
  ['more', 'at-least'],
  ['+', 'over'],
]);

/** Takes the hedge between number and unit, and gives the token where the unit stands; `draft.end` where there is none. */
function readInnerHedge(sentence: SentenceReader, draft: Draft): number {
  const joint = wordIn(sentence, draft.end);
  const isTied = joint === '-' || joint === 'or';
  const at = isTied ? draft.end + 1 : draft.end;
  const word = wordIn(sentence, at);
  const hedge = INNER_HEDGES.get(word);
  if (hedge === undefined || (!isTied && word !== 'odd' && word !== '+' && word !== 'plus')) return draft.end;
  if ((joint === 'or') !== (word === 'so' || word === 'more')) return draft.end;
  const unit = isHyphen(sentence, at + 1) ? at + 2 : at + 1;
  const found = UNITS.get(wordIn(sentence, unit));
  if (!found || found.unit === '%') return draft.end;
  draft.hedge = hedge;
  draft.hedgeFirst = draft.end;
  draft.hedgeEnd = at + 1;
  return unit;
}

const FOOT_MARKS: ReadonlySet<string> = new Set(["'", '′']);
const INCH_MARKS: ReadonlySet<string> = new Set(['"', '″', '”', "'"]);
const INCHES_OF_FOOT = 12;

/** 6'2", 5′11″: the height of somebody. */
function readFeetAndInches(sentence: SentenceReader, draft: Draft): boolean {
  const { end } = draft;
  if (!FOOT_MARKS.has(wordIn(sentence, end)) || !isGluedBefore(sentence, end) || !isGluedBefore(sentence, end + 1))
    return false;
  const inches = tokenIn(sentence, end + 1);
  if (inches.kind !== 'number' || !(Number(inches.norm) < INCHES_OF_FOOT) || draft.low !== draft.high) return false;
  draft.low = draft.low * INCHES_OF_FOOT + Number(inches.norm);
  draft.high = draft.low;
  const isClosed = INCH_MARKS.has(wordIn(sentence, end + 2)) && isGluedBefore(sentence, end + 2);
  take(draft, { unit: 'inch', kind: 'measurement', end: isClosed ? end + 3 : end + 2 });
  return true;
}

/** Takes the unit behind the number into the draft. */
export function readUnit(sentence: SentenceReader, draft: Draft): void {
  if (FOLDS.has(wordIn(sentence, draft.end - 1))) {
    take(draft, { unit: 'times', kind: 'multiple', end: draft.end });
    return;
  }
  const letter = tokenIn(sentence, draft.end);
  if (letter.norm === 'x' && !letter.isCapital && isGluedBefore(sentence, draft.end) && draft.form === 'digits') {
    take(draft, { unit: 'times', kind: 'multiple', end: draft.end + 1 });
    return;
  }
  if (draft.numeral.isFraction) {
    readPartOfUnit(sentence, draft);
    return;
  }
  if (draft.form === 'digits' && readFeetAndInches(sentence, draft)) return;
  const behindHedge = readInnerHedge(sentence, draft);
  const isSpacedHyphen = wordIn(sentence, behindHedge) === '-';
  const found = findUnit(sentence, isSpacedHyphen ? behindHedge + 1 : behindHedge);
  if (!found || (isSpacedHyphen && !isHyphen(sentence, draft.end) && found.unit === '%')) return;
  take(draft, found);
  readHalfMore(sentence, draft);
  if (found.kind !== 'duration') return;
  const ageEnd = endOfAge(sentence, found.end);
  if (ageEnd === null) return;
  draft.kind = 'age';
  draft.end = ageEnd;
}

/** "two years and a half", "a mile and a quarter": what the unit has besides. */
function readHalfMore(sentence: SentenceReader, draft: Draft): void {
  if (draft.kind !== 'duration' && draft.kind !== 'measurement') return;
  const half = Number.isInteger(draft.low) && draft.low === draft.high ? readAndHalf(sentence, draft.end) : null;
  if (!half || half.isPartOf) return;
  draft.low += half.value;
  draft.high = draft.low;
  draft.end = half.end;
}

/** "half an hour", "a quarter of a mile", "half a per cent", "1/2 pound", "a quarter-century". */
function readPartOfUnit(sentence: SentenceReader, draft: Draft): void {
  if (isHyphen(sentence, draft.end)) {
    const tied = findUnit(sentence, draft.end + 1);
    if (tied) take(draft, tied);
    return;
  }
  let at = wordIn(sentence, draft.end) === 'of' ? draft.end + 1 : draft.end;
  if (wordIn(sentence, at) === 'a' || wordIn(sentence, at) === 'an') at += 1;
  else if (at > draft.end) return;
  const found = findUnit(sentence, at);
  if (found) take(draft, found);
}

function take(draft: Draft, found: FoundUnit): void {
  draft.kind = found.kind;
  draft.unit = found.unit;
  draft.end = found.end;
}
