// Where values stand on a line, with true proportions from zero; where they lie close together far from zero, the line is
// broken behind the zero and shows it. Labels keep out of each other's way. Pure.

/** One value and who prints it. */
export interface NumberPoint {
  readonly value: number;
  /** As printed. */
  readonly label: string;
  readonly name: string;
  readonly role: 'page' | 'differs' | 'agrees';
}

/** A dot on the line. Places are in hundredths of its width. */
export interface PlacedPoint extends NumberPoint {
  readonly x: number;
  /** Row of its label: 1, 2 … above the line, -1, -2 … below; `null` where there is no room for one. */
  readonly lane: number | null;
  /** Which end of the label stands at the dot. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface NumberLineDrawing {
  readonly points: readonly PlacedPoint[];
  /** Whether the line leaves something out between zero and the first value. */
  readonly isBroken: boolean;
  readonly lanesAbove: number;
  readonly lanesBelow: number;
}

/** A line whose values take less of it than this is broken. */
const LEAST_SPREAD = 0.45;

/** Where the values begin and end on a broken line; on a whole one they begin at zero. */
const BROKEN = { first: 18, last: 96 } as const;
const WHOLE = { first: 2, last: 96 } as const;

/** Width of a character of a label, in hundredths of the line of a card. */
const CHARACTER = 1.62;
const LABEL_GAP = 2.5;
const MOST_LANES = 2;

/** The zero of a broken line stands below its beginning. */
const ZERO_WIDTH = 5;

/** Longest label: its value and name. */
const LONGEST_NAME = 18;

export function labelOf({ label, name }: NumberPoint): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return `${label} ${short}`;
}

/** The same value is one dot, named after whoever has it first; `null` where there is one value only. */
export function layNumberLine(points: readonly NumberPoint[]): NumberLineDrawing | null {
  const byValue = new Map<number, NumberPoint>();
  for (const point of points) if (!byValue.has(point.value)) byValue.set(point.value, point);
  const distinct = [...byValue.values()].sort((a, b) => a.value - b.value);
  const least = distinct[0]?.value ?? 0;
  const most = distinct.at(-1)?.value ?? 0;
  if (distinct.length < 2 || least < 0) return null;
  const isBroken = (most - least) / most < LEAST_SPREAD;
  const scale = isBroken ? BROKEN : WHOLE;
  const from = isBroken ? least : 0;
  const toX = (value: number): number => scale.first + ((value - from) / (most - from)) * (scale.last - scale.first);
  return layLabels(
    distinct.map((point) => ({ ...point, x: toX(point.value) })),
    isBroken,
  );
}

interface Taken {
  readonly lane: number;
  readonly start: number;
  readonly end: number;
}

/** The page's label first, then from left to right; each takes the row nearest to the line that is free there. */
function layLabels(points: readonly (NumberPoint & { readonly x: number })[], isBroken: boolean): NumberLineDrawing {
  const taken: Taken[] = isBroken ? [{ lane: -1, start: 0, end: ZERO_WIDTH }] : [];
  const lanes = Array.from({ length: MOST_LANES }, (_, index) => [index + 1, -index - 1]).flat();
  const place = (point: NumberPoint & { readonly x: number }): PlacedPoint => {
    const width = labelOf(point).length * CHARACTER;
    const anchor = point.x - width / 2 < 0 ? 'start' : point.x + width / 2 > 100 ? 'end' : 'middle';
    const start = anchor === 'start' ? point.x - 1 : anchor === 'end' ? point.x - width : point.x - width / 2;
    const end = start + width + LABEL_GAP;
    const lane = lanes.find((each) =>
      taken.every((other) => other.lane !== each || other.end < start || other.start > end),
    );
    if (lane !== undefined) taken.push({ lane, start, end });
    return { ...point, lane: lane ?? null, anchor };
  };
  const pageFirst = points.toSorted((a, b) => Number(b.role === 'page') - Number(a.role === 'page') || a.x - b.x);
  const placed = pageFirst.map(place).sort((a, b) => a.x - b.x);
  const used = placed.map(({ lane }) => lane ?? 0);
  return {
    points: placed,
    isBroken,
    lanesAbove: Math.max(0, ...used),
    lanesBelow: Math.max(isBroken ? 1 : 0, ...used.map((lane) => -lane)),
  };
}
