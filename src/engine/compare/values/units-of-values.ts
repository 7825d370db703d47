// Brings two printed quantities into one unit: which units convert, and how far papers round when they do.
// Knows units; knows no hedges and no words.

import type { Quantity } from '../../../model/figure.ts';

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
  ['cubic metre', scale('volume', 1_000, 'metric')],
  ['cubic cm', scale('volume', 0.001, 'metric')],
  ['square metre', scale('area', 1, 'metric')],
  ['square km', scale('area', 1_000_000, 'metric')],
  ['square foot', scale('area', 0.0929, 'imperial')],
  ['square yard', scale('area', 0.8361, 'imperial')],
  ['square mile', scale('area', 2_589_988, 'imperial')],
  ['acre', scale('area', 4_047, 'imperial')],
  ['hectare', scale('area', 10_000, 'metric')],
  ['mph', scale('speed', 1.609, 'imperial')],
  ['km/h', scale('speed', 1, 'metric')],
  ['m/s', scale('speed', 3.6, 'metric')],
  ['degree', scale('temperature', 1, 'metric')],
  ['degree Fahrenheit', scale('temperature', 5 / 9, 'imperial', 32)],
  ['basis-point', scale('points', 0.01, 'per cent')],
  ['percentage-point', scale('points', 1, 'per cent')],
  ['W', scale('power', 1, 'metric')],
  ['kW', scale('power', 1e3, 'metric')],
  ['MW', scale('power', 1e6, 'metric')],
  ['GW', scale('power', 1e9, 'metric')],
]);

/** Between systems, and of days and months, this much is rounding. */
const ACROSS_SYSTEMS = 0.06;
/** Degrees are told exactly: 40C is 104F. */
const ACROSS_TEMPERATURES = 0.02;
/** "Six and a half weeks" of 46 days: a number with a half is told to the half. */
const OF_HALVES = 0.02;

const CONVERTED: ReadonlySet<string> = new Set(['duration', 'measurement', 'age', 'percentage-points']);
const isSpan = ({ kind }: Quantity): boolean => CONVERTED.has(kind);

interface InOneUnit {
  readonly a: Quantity;
  readonly b: Quantity;
  /** How far apart the two may be, as a part, for no other reason than their units. */
  readonly slack: number;
}

/** Both in one unit where they convert; `null` where the units cannot be compared. */
export function inOneUnit(a: Quantity, b: Quantity): InOneUnit | null {
  if (a.unit === b.unit) return { a, b, slack: 0 };
  if (a.kind === 'money' && b.kind === 'money') return null;
  if (!isSpan(a) || !isSpan(b)) return a.unit === null || b.unit === null ? { a, b, slack: 0 } : null;
  const [scaleOfA, scaleOfB] = [SCALES.get(a.unit ?? 'year'), SCALES.get(b.unit ?? 'year')];
  if (!scaleOfA || !scaleOfB || scaleOfA.dimension !== scaleOfB.dimension) return null;
  const across = scaleOfA.dimension === 'temperature' ? ACROSS_TEMPERATURES : ACROSS_SYSTEMS;
  const within = isHalf(a) || isHalf(b) ? OF_HALVES : 0;
  const slack = scaleOfA.system === scaleOfB.system ? within : across;
  // The hedged one stays as printed: how far "nearly two weeks" reaches is told by its two, not by fourteen days.
  return a.hedge === null && b.hedge !== null
    ? { a: converted(a, scaleOfA, scaleOfB, b.unit), b, slack }
    : { a, b: converted(b, scaleOfB, scaleOfA, a.unit), slack };
}

const isHalf = ({ kind, low, high }: Quantity): boolean => kind === 'duration' && low === high && low % 1 === 0.5;

function converted(quantity: Quantity, from: Scale, to: Scale, unit: string | null): Quantity {
  const convert = (value: number): number =>
    Number((((value - from.zero) * from.factor) / to.factor + to.zero).toPrecision(6));
  return { ...quantity, low: convert(quantity.low), high: convert(quantity.high), unit };
}
