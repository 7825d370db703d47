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
  const [first, last] = words.ends(plot.firstDate, plot.lastDate);
  return (
    <figure class="plot" role="img" aria-label={caption}>
      <svg class="plot-drawing" height={height} aria-hidden="true" focusable="false">
        {plot.ticks.map((tick) => (
          <g key={tick.value}>
            <line class="plot-line" x1={`${margin.side}%`} x2="100%" y1={toY(tick.y)} y2={toY(tick.y)} />
            <text class="plot-value" x={`${margin.side - 2}%`} y={toY(tick.y)} dy="0.32em">
              {words.number(tick.value)}
            </text>
          </g>
        ))}
        <text class="plot-date" x={`${margin.side}%`} y={height - 4}>
          {first}
        </text>
        <text class="plot-date plot-date-last" x="100%" y={height - 4}>
          {last}
        </text>
        {plot.points.map((point) => (
          <Mark key={`${point.role}${point.label}${point.date}`} point={point} words={words} />
        ))}
      </svg>
      <PlotLegend plot={plot} words={words} />
    </figure>
  );
}

/** A diamond for the page, a ring for a report that agrees with it, a full dot for any other. */
function Mark({ point, words }: { readonly point: PlotPoint; readonly words: Words }) {
  const y = toY(point.y);
  return (
    <svg aria-hidden="true" class={`plot-mark plot-${point.role}`} x={`${toX(point.x)}%`} y={y}>
      <title>{`${point.label}, ${words.date(point.date)}: ${words.number(point.value)}`}</title>
      <Shape role={point.role} />
    </svg>
  );
}

function Shape({ role }: Pick<PlotPoint, 'role'>) {
  return role === 'page' ? <path d="M0-7 7 0 0 7-7 0Z" /> : <circle r="4.5" />;
}

const legendWords = { page: 'thisPage', differs: 'legendDiffers', agrees: 'legendAgrees', report: null } as const;

function PlotLegend({ plot, words }: { readonly plot: Plot; readonly words: Words }) {
  const roles = (['page', 'differs', 'agrees'] as const).filter((role) =>
    plot.points.some((point) => point.role === role),
  );
  if (roles.length === 0) return null;
  return (
    <p class="plot-legend" aria-hidden="true">
      {roles.map((role) => (
        <span key={role}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true" class={`plot-mark plot-${role}`}>
            <Shape role={role} />
          </svg>
          {words.say(legendWords[role])}
        </span>
      ))}
    </p>
  );
}

function toX(part: number): number {
  return margin.side + margin.end + part * (100 - margin.side - 2 * margin.end);
}

function toY(part: number): number {
  return margin.top + (1 - part) * (height - margin.top - margin.bottom);
}
