// The values of a figure as dots on a line. Hidden from screen readers: the table above it says the same.

import type { Words } from '../words.ts';
import { labelOf, type NumberLineDrawing, type PlacedPoint } from './number-line-points.ts';

const LANE_PX = 14;
const DOT_PX = 8;

interface NumberLineProps {
  readonly line: NumberLineDrawing;
  readonly words: Words;
}

export function NumberLine({ line, words }: NumberLineProps) {
  const axis = line.lanesAbove * LANE_PX + DOT_PX;
  const height = axis + line.lanesBelow * LANE_PX + DOT_PX + 2;
  return (
    <figure class="number-line" aria-hidden="true">
      <svg height={height} aria-hidden="true">
        <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {line.isBroken && <Break axis={axis} words={words} />}
        {line.points.map((point) => (
          <Dot key={point.value} point={point} axis={axis} />
        ))}
      </svg>
    </figure>
  );
}

/** Zero, and two strokes across the line behind it: what lies between is left out. */
function Break({ axis, words }: { readonly axis: number; readonly words: Words }) {
  return (
    <>
      <svg aria-hidden="true" x="9%" y={axis}>
        <path class="gap" d="M-4-6h10v12h-10z" />
        <path class="stroke" d="m-5 5 4-10m2 10 4-10" />
      </svg>
      <text class="zero" x="0" y={axis + DOT_PX + 9}>
        {words.number(0)}
      </text>
    </>
  );
}

function Dot({ point, axis }: { readonly point: PlacedPoint; readonly axis: number }) {
  const { x, lane, anchor, role } = point;
  const y =
    lane === null ? axis : lane > 0 ? axis - DOT_PX - (lane - 1) * LANE_PX : axis + DOT_PX + 9 + (-lane - 1) * LANE_PX;
  return (
    <>
      {lane !== null && Math.abs(lane) > 1 && (
        <line class="leader" x1={`${x}%`} x2={`${x}%`} y1={axis} y2={lane > 0 ? y : y - 9} />
      )}
      <svg aria-hidden="true" class={`plot-mark plot-${role}`} x={`${x}%`} y={axis}>
        {role === 'page' ? <path d="M0-6.5 6.5 0 0 6.5-6.5 0Z" /> : <circle r="4" />}
      </svg>
      {lane !== null && (
        <text class={`label label-${role}`} x={`${x}%`} y={y} text-anchor={anchor}>
          {labelOf(point)}
        </text>
      )}
    </>
  );
}
