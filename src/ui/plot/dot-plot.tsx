// A small plot of value over date. It is a picture with a name to screen readers: the same facts stand beside it as text.

import type { Words } from '../words.ts';
import type { Plot, PlotPoint } from './plot-points.ts';

interface DotPlotProps {
  readonly plot: Plot;
  readonly words: Words;
  /** What the picture is called. */
  readonly caption: string;
}

/** Room for values at the side and half a mark at the end, in hundredths of the width; above and below in pixels. */
const margin = { side: 13, end: 4, top: 12, bottom: 24 };
const height = 132;

export function DotPlot({ plot, words, caption }: DotPlotProps) {
  return (
    <figure class="plot" role="img" aria-label={caption}>
      <svg class="plot-drawing" height={height} aria-hidden="true">
        {plot.ticks.map((tick) => (
          <g key={tick.value}>
            <line class="leader" x1={`${margin.side}%`} x2="100%" y1={toY(tick.y)} y2={toY(tick.y)} />
            <text class="label" x={`${margin.side - 2}%`} y={toY(tick.y)} dy="0.32em" text-anchor="end">
              {words.number(tick.value)}
            </text>
          </g>
        ))}
        <text class="label" x={`${margin.side}%`} y={height - 4}>
          {words.date(plot.firstDate)}
        </text>
        <text class="label" x="100%" y={height - 4} text-anchor="end">
          {words.date(plot.lastDate)}
        </text>
        {plot.points.map((point) => (
          <Mark key={`${point.role}${point.label}${point.date}`} point={point} words={words} />
        ))}
      </svg>
    </figure>
  );
}

/** A diamond, with its name, for the page; a ring for a report that agrees with it, a full dot for any other. */
function Mark({ point, words }: { readonly point: PlotPoint; readonly words: Words }) {
  const isPage = point.role === 'page';
  return (
    <svg aria-hidden="true" class={`plot-mark plot-${point.role}`} x={`${toX(point.x)}%`} y={toY(point.y)}>
      <title>{`${point.label}, ${words.date(point.date)}: ${words.number(point.value)}`}</title>
      {isPage ? <path d="M0-7 7 0 0 7-7 0Z" /> : <circle r="4.5" />}
      {isPage && (
        <text class="label-page" x={point.x > 0.5 ? -11 : 11} dy="0.32em" text-anchor={point.x > 0.5 ? 'end' : 'start'}>
          {point.label}
        </text>
      )}
    </svg>
  );
}

function toX(part: number): number {
  return margin.side + margin.end + part * (100 - margin.side - 2 * margin.end);
}

function toY(part: number): number {
  return margin.top + (1 - part) * (height - margin.top - margin.bottom);
}
