// What stands behind a number and says in what it is measured: "per cent", "years", "km", "square miles", "GB".
// Refuses letters that could be anything unless they are glued to the digits ("8in", "64GB", "5 in court").

import type { QuantityKind } from '../../model/figure.ts';
import type { Draft } from '../reading/figures/draft.ts';
import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../reading/figures/sentence-reader.ts';
import { wordSet } from '../text/word-set.ts';
import { FOLDS } from './number-words.ts';

interface Unit {
  readonly unit: string;
  readonly kind: QuantityKind;
}

type UnitRow = readonly [unit: string, spellings: string];

const DURATIONS: readonly UnitRow[] = [
  ['second', 'second seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['week', 'week weeks wk wks'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
];

const MEASUREMENTS: readonly UnitRow[] = [
  ['mm', 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['metre', 'metre metres meter meters'],
  ['km', 'km kms kilometre kilometres kilometer kilometers'],
  ['inch', 'inch inches'],
  ['foot', 'foot feet ft'],
  ['yard', 'yard yards yd yds'],
  ['mile', 'mile miles'],
  ['acre', 'acre acres'],
  ['hectare', 'hectare hectares'],
  ['mg', 'mg milligram milligrams'],
  ['gram', 'gram grams gramme grammes'],
  ['kg', 'kg kgs kilo kilos kilogram kilograms'],
  ['tonne', 'tonne tonnes ton tons'],
  ['ounce', 'ounce ounces oz'],
  ['lb', 'lb lbs'],
  ['ml', 'ml millilitre millilitres milliliter milliliters'],
  ['litre', 'litre litres liter liters'],
  ['pint', 'pint pints'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels'],
  ['mph', 'mph'],
  ['km/h', 'kph kmh'],
  ['mpg', 'mpg'],
  ['degree', 'degree degrees deg celsius fahrenheit degc degf'],
  ['W', 'watt watts'],
  ['kW', 'kw kilowatt kilowatts'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['kWh', 'kwh mwh gwh'],
  ['horsepower', 'hp horsepower bhp ps'],
  ['Nm', 'nm'],
  ['volt', 'volt volts'],
  ['mAh', 'mah'],
  ['decibel', 'db decibel decibels'],
  ['Hz', 'hz khz mhz ghz'],
  ['byte', 'kb mb gb tb megabyte megabytes gigabyte gigabytes terabyte terabytes'],
  ['pascal', 'mpa gpa ksi psi gigapascals pascals'],
  ['pixel', 'px mp megapixel megapixels'],
];

/** Letters that are a unit only when they are glued to the digits: "8in", "100m", "5g", "45p". */
const GLUED: readonly UnitRow[] = [
  ['inch', 'in'],
  ['metre', 'm'],
  ['gram', 'g'],
  ['litre', 'l'],
  ['tonne', 't'],
  ['hour', 'h'],
  ['W', 'w'],
  ['volt', 'v'],
  ['degree', 'c f'],
  ['carat', 'ct'],
  ['stone', 'st'],
];

function unitsOf(rows: readonly UnitRow[], kind: QuantityKind): [string, Unit][] {
  return rows.flatMap(([unit, spellings]) =>
    spellings.split(' ').map((word): [string, Unit] => [word, { unit, kind }]),
  );
}

const PER_CENT: Unit = { unit: '%', kind: 'share' };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(DURATIONS, 'duration'),
  ...unitsOf(MEASUREMENTS, 'measurement'),
  ['%', PER_CENT],
  ['percent', PER_CENT],
  ['pct', PER_CENT],
  ['pc', PER_CENT],
  ['°', { unit: 'degree', kind: 'measurement' }],
]);

const GLUED_UNITS: ReadonlyMap<string, Unit> = new Map(unitsOf(GLUED, 'measurement'));

const SHAPES: ReadonlySet<string> = new Set(['square', 'cubic', 'sq', 'cu', 'nautical', 'metric', 'fluid', 'light']);

/** Words that may stand between a number and its unit of time: "18 long years", "twenty working days". */
const BETWEEN = wordSet(`
  working whole full long more further other additional extra consecutive successive straight solid calendar
`);

interface FoundUnit extends Unit {
  readonly end: number;
}

const foundAs = ({ unit, kind }: Unit, end: number): FoundUnit => ({ unit, kind, end });

function findUnit(sentence: SentenceReader, at: number): FoundUnit | null {
  const word = wordIn(sentence, at);
  if (word === '') return null;
  const next = wordIn(sentence, at + 1);
  if (word === 'per' && next === 'cent') return foundAs(PER_CENT, at + 2);
  if (word === 'percentage' || word === 'basis') {
    if (next !== 'point' && next !== 'points') return null;
    return { unit: word === 'basis' ? 'basis-point' : 'percentage-point', kind: 'percentage-points', end: at + 2 };
  }
  if (word === 'times' || word === 'fold') return isHowOften(sentence, at) ? null : multipleUnit(word, next, at);
  if (SHAPES.has(word)) return shapedUnit(sentence, word, isHyphen(sentence, at + 1) ? at + 2 : at + 1);
  const unit = UNITS.get(word) ?? (isGluedToDigits(sentence, at) ? gluedUnit(sentence, at) : undefined);
  if (unit) return foundAs(unit, endOfRate(sentence, at, unit));
  if (BETWEEN.has(word)) {
    const later = UNITS.get(next);
    if (later?.kind === 'duration') return foundAs(later, at + 2);
  }
  return null;
}

/** "square miles", "sq m", "square-foot": the shape, then the unit at `at`. */
function shapedUnit(sentence: SentenceReader, shape: string, at: number): FoundUnit | null {
  const word = wordIn(sentence, at);
  const base = UNITS.get(word) ?? (word === 'm' ? GLUED_UNITS.get(word) : undefined);
  return base ? { unit: `${shape === 'sq' ? 'square' : shape} ${base.unit}`, kind: 'measurement', end: at + 1 } : null;
}

const isGluedToDigits = (sentence: SentenceReader, at: number): boolean =>
  isGluedBefore(sentence, at) && tokenIn(sentence, at - 1).kind === 'number';

function gluedUnit(sentence: SentenceReader, at: number): Unit | undefined {
  const token = tokenIn(sentence, at);
  // "5G" and "3D" are names; "5g" and "3ft" are measures.
  return token.isCapital && token.norm !== 'c' && token.norm !== 'f' && token.norm !== 'w'
    ? undefined
    : GLUED_UNITS.get(token.norm);
}

/** Behind "degrees" the scale, behind "km" a "/h": they belong to the unit. */
function endOfRate(sentence: SentenceReader, at: number, unit: Unit): number {
  const next = wordIn(sentence, at + 1);
  if (unit.unit === 'degree' && (next === 'celsius' || next === 'fahrenheit' || next === 'c' || next === 'f'))
    return at + 2;
  if (unit.unit === 'km' && next === '/' && isGluedBefore(sentence, at + 1)) return at + 3;
  return at + 1;
}

const AUXILIARIES = wordSet('had has have was were did could would is are');

/** "Nine times the police had …", "warned nine times over the years": how often, not how many times as much. */
function isHowOften(sentence: SentenceReader, times: number): boolean {
  const next = wordIn(sentence, times + 1);
  if (next === 'over') return isTimeSpan(sentence, times + 2);
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

/** Takes the unit behind the number into the draft. */
export function readUnit(sentence: SentenceReader, draft: Draft): void {
  if (FOLDS.has(wordIn(sentence, draft.end - 1))) {
    take(draft, { unit: 'times', kind: 'multiple', end: draft.end });
    return;
  }
  if (wordIn(sentence, draft.end) === 'x' && isGluedBefore(sentence, draft.end) && draft.form === 'digits') {
    take(draft, { unit: 'times', kind: 'multiple', end: draft.end + 1 });
    return;
  }
  if (draft.numeral.isFraction) {
    readPartOfUnit(sentence, draft);
    return;
  }
  const isSpacedHyphen = wordIn(sentence, draft.end) === '-';
  const found = findUnit(sentence, isSpacedHyphen ? draft.end + 1 : draft.end);
  if (!found || (isSpacedHyphen && !isHyphen(sentence, draft.end) && found.unit === '%')) return;
  take(draft, found);
  if (found.kind !== 'duration') return;
  const ageEnd = endOfAge(sentence, found.end);
  if (ageEnd === null) return;
  draft.kind = 'age';
  draft.end = ageEnd;
}

/** "half an hour", "a quarter of a mile", "half a per cent", "1/2 pound". */
function readPartOfUnit(sentence: SentenceReader, draft: Draft): void {
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
