// Where the dots of a plot of value over time stand. Pure.

import type { IsoDate } from '../../model/article.ts';

/** One dated value. */
export interface DatedValue {
  readonly date: IsoDate;
  readonly value: number;
  /** Who printed it, for its label. */
  readonly label: string;
  /** `page` is the article being read; in a plot without one every value is a `report`. */
  readonly role: 'page' | 'differs' | 'agrees' | 'report';
}

/** A dated value with its place in the plot, both in parts of one from the lower left corner. */
export interface PlotPoint extends DatedValue {
  readonly x: number;
  readonly y: number;
}

/** A value worth a line across the plot. */
export interface PlotTick {
  readonly value: number;
  readonly y: number;
}

export interface Plot {
  /** Oldest first; the page's own last, so that it is drawn on top. */
  readonly points: readonly PlotPoint[];
  readonly ticks: readonly PlotTick[];
  readonly firstDate: IsoDate;
  readonly lastDate: IsoDate;
}

/** Fewer say nothing about time. */
const FEWEST_DAYS = 3;

/** The plot of these values; nothing when they are of fewer than three days. */
export function findPlot(values: readonly DatedValue[]): Plot | null {
  const dated = values.filter(({ date, value }) => Number.isFinite(value) && !Number.isNaN(Date.parse(date)));
  const sorted = dated.toSorted((a, b) => Number(a.role === 'page') - Number(b.role === 'page') || compareDates(a, b));
  const byDate = dated.toSorted(compareDates);
  const first = byDate[0];
  const last = byDate.at(-1);
  if (new Set(dated.map(({ date }) => date)).size < FEWEST_DAYS || !first || !last) return null;

  const startMs = Date.parse(first.date);
  const spanMs = Date.parse(last.date) - startMs;
  const scale = getValueScale(dated.map(({ value }) => value));
  const toY = (value: number) => (value - scale.low) / (scale.high - scale.low);
  return {
    points: sorted.map((point) => ({ ...point, x: (Date.parse(point.date) - startMs) / spanMs, y: toY(point.value) })),
    ticks: scale.ticks.map((value) => ({ value, y: toY(value) })),
    firstDate: first.date,
    lastDate: last.date,
  };
}

function compareDates(a: DatedValue, b: DatedValue): number {
  return a.date.localeCompare(b.date);
}

/** Two to five round values that enclose all; from zero unless the values are close together and far from it. */
function getValueScale(values: readonly number[]): { low: number; high: number; ticks: number[] } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const from = least >= 0 && least < most * 0.6 ? 0 : least;
  const step = getRoundStep((most - from) / 3 || Math.abs(most) / 3 || 1);
  const low = Math.floor(from / step) * step;
  const count = Math.max(Math.ceil((most - low) / step - 1e-9), 1);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12)));
  return { low, high: low + count * step, ticks };
}

/** The next of 1, 2, 5 times a power of ten. */
function getRoundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}
