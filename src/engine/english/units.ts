// What stands behind a number and says in what it is measured. Tables only: how they are read is reading/figures/units.ts.

import type { QuantityKind } from '../../model/figure.ts';
import { wordSet } from '../text/word-set.ts';

/** A unit by its one name, whichever way it is printed. */
export interface Unit {
  readonly unit: string;
  readonly kind: QuantityKind;
}

type UnitRow = readonly [unit: string, spellings: string];

/** Spans of time. */
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

/** Measures of things. */
const MEASUREMENTS: readonly UnitRow[] = [
  ['nanometre', 'nanometre nanometres nanometer nanometers'],
  ['micrometre', 'μm µm micron microns micrometre micrometres micrometer micrometers'],
  ['mm', 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['metre', 'metre metres meter meters'],
  ['km', 'km kms kilometre kilometres kilometer kilometers'],
  ['inch', 'inch inches'],
  ['foot', 'foot feet ft'],
  ['yard', 'yard yards yd yds'],
  ['mile', 'mile miles'],
  ['square metre', 'm2 sqm'],
  ['square foot', 'ft2 sqft'],
  ['square km', 'km2 sqkm'],
  ['cubic metre', 'm3 cbm'],
  ['cubic cm', 'cm3 cc'],
  ['acre', 'acre acres'],
  ['hectare', 'hectare hectares'],
  ['mg', 'mg milligram milligrams'],
  ['microgram', 'μg µg mcg microgram micrograms'],
  ['gram', 'gram grams gramme grammes'],
  ['kg', 'kg kgs kilo kilos kilogram kilograms'],
  ['tonne', 'tonne tonnes ton tons'],
  ['ounce', 'ounce ounces oz'],
  ['lb', 'lb lbs'],
  ['ml', 'ml millilitre millilitres milliliter milliliters'],
  ['cl', 'cl centilitre centilitres'],
  ['litre', 'litre litres liter liters'],
  ['pint', 'pint pints'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels bpd'],
  ['mph', 'mph'],
  ['km/h', 'kph kmh kmph'],
  ['knot', 'knot knots kn kts'],
  ['mpg', 'mpg'],
  ['rpm', 'rpm'],
  ['degree', 'degree degrees deg celsius fahrenheit degc degf'],
  ['W', 'watt watts'],
  ['kW', 'kw kilowatt kilowatts'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['kWh', 'wh kwh mwh gwh twh'],
  ['calorie', 'kcal kcals kilocalorie kilocalories'],
  ['joule', 'kj mj gj joule joules kilojoule kilojoules'],
  ['BTU', 'btu btus mmbtu'],
  ['horsepower', 'hp horsepower bhp ps'],
  ['Nm', 'nm'],
  ['volt', 'volt volts kv'],
  ['amp', 'amp amps ampere amperes'],
  ['mAh', 'mah'],
  ['decibel', 'db decibel decibels dba'],
  ['Hz', 'hz khz mhz ghz hertz kilohertz megahertz gigahertz'],
  ['bit/s', 'kbps mbps gbps tbps'],
  ['byte', 'kb mb gb tb pb megabyte megabytes gigabyte gigabytes terabyte terabytes'],
  ['pascal', 'mpa gpa kpa hpa ksi psi gigapascals pascals millibar millibars'],
  ['pixel', 'px mp megapixel megapixels'],
  ['lumen', 'lumen lumens nits lux'],
  ['TEU', 'teu teus'],
];

/** Letters that are a unit only when they are glued to the digits: "8in", "100m", "5g", "12st". */
const GLUED: readonly UnitRow[] = [
  ['inch', 'in ins'],
  ['metre', 'm'],
  ['gram', 'g'],
  ['litre', 'l'],
  ['tonne', 't'],
  ['hectare', 'ha'],
  ['W', 'w'],
  ['volt', 'v'],
  ['amp', 'ma'],
  ['degree', 'c f oc of'],
  ['carat', 'ct'],
  ['stone', 'st'],
];

function unitsOf(rows: readonly UnitRow[], kind: QuantityKind): [string, Unit][] {
  return rows.flatMap(([unit, spellings]) =>
    spellings.split(' ').map((word): [string, Unit] => [word, { unit, kind }]),
  );
}

/** Per cent, in whichever way it is printed. */
export const PER_CENT: Unit = { unit: '%', kind: 'share' };
/** A hundredth of a percentage point. */
export const BASIS_POINT: Unit = { unit: 'basis-point', kind: 'percentage-points' };
/** What a share rises or falls by. */
export const PERCENTAGE_POINT: Unit = { unit: 'percentage-point', kind: 'percentage-points' };

/** Units by the word that prints them, in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(DURATIONS, 'duration'),
  ...unitsOf(MEASUREMENTS, 'measurement'),
  ['%', PER_CENT],
  ['％', PER_CENT],
  ['percent', PER_CENT],
  ['pct', PER_CENT],
  ['pc', PER_CENT],
  ['°', { unit: 'degree', kind: 'measurement' }],
  ['º', { unit: 'degree', kind: 'measurement' }],
  ['℃', { unit: 'degree', kind: 'measurement' }],
  ['℉', { unit: 'degree', kind: 'measurement' }],
  ['bps', BASIS_POINT],
  ['ppt', PERCENTAGE_POINT],
  ['ppts', PERCENTAGE_POINT],
]);

/** Units that only digits with nothing between have. */
export const GLUED_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(GLUED, 'measurement'),
  ['h', { unit: 'hour', kind: 'duration' }],
  ['bp', BASIS_POINT],
  ['pp', PERCENTAGE_POINT],
  ['pts', PERCENTAGE_POINT],
]);

/** Units that an article counts one of, and a half more: "a year and a half", "a mile and a half". */
export const BARE_UNITS: ReadonlySet<string> = wordSet(`
  second minute hour day week fortnight month year decade century mile metre meter inch foot yard pound kilo tonne ton
  litre pint acre
`);

/** Words before a unit that make it one of areas, volumes or other trades. */
export const SHAPES: ReadonlySet<string> = wordSet('square cubic sq cu nautical metric fluid light');

/** Words that may stand between a number and its unit of time: "18 long years", "twenty working days". */
export const BETWEEN: ReadonlySet<string> = wordSet(`
  working whole full long more further other additional extra consecutive successive straight solid calendar
`);

/** What is told in two units at once, larger and smaller, with how many of the smaller make one of the larger. */
export const COMPOUNDS: readonly (readonly [larger: string, smaller: string, ratio: number])[] = [
  ['stone', 'lb', 14],
  ['foot', 'inch', 12],
  ['lb', 'ounce', 16],
  ['hour', 'minute', 60],
];

/** Speeds, by the length and by the span of time that it is divided by: "miles an hour", "km/h", "metres per second". */
export const SPEEDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['mile', new Map(['hour', 'hr', 'h'].map((hour) => [hour, 'mph']))],
  ['km', new Map(['hour', 'hr', 'h'].map((hour) => [hour, 'km/h']))],
  ['metre', new Map(['second', 'sec', 's'].map((second) => [second, 'm/s']))],
]);
