// The values of a figure as dots on a short line, beside their names. Hidden from screen readers: the values stand there
// in words.

import { layNumberLine } from '../plot/number-line-points.ts';
import type { FactValue } from './fact-values.ts';

export function ValueStrip({ values }: { readonly values: readonly FactValue[] }) {
  const line = layNumberLine(
    values.flatMap(({ label, number }) =>
      number === null ? [] : [{ value: number, label, name: '', role: 'differs' as const }],
    ),
  );
  if (line === null) return null;
  return (
    <svg class="value-strip" aria-hidden="true" height="18">
      <line class="axis" x1="0" x2="100%" y1="9" y2="9" />
      {line.isBroken && (
        <svg aria-hidden="true" x="9%" y="9">
          <path class="gap" d="M-4-6h10v12h-10z" />
          <path class="stroke" d="m-5 5 4-10m2 10 4-10" />
        </svg>
      )}
      {line.points.map(({ value, x }) => (
        <circle key={value} class="plot-mark" cx={`${x}%`} cy="9" r="4.5" />
      ))}
    </svg>
  );
}
