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

/** From zero up to the greatest value, or from the least, where the values are close together and far from zero. */
function getValueScale(values: readonly number[]): { low: number; high: number; ticks: number[] } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const low = least >= 0 && least < most * 0.6 ? 0 : least;
  return { low, high: most === low ? low + 1 : most, ticks: [...new Set([low, most])] };
}
