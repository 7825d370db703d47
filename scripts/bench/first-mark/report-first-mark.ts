// What was measured of the first mark, as Markdown tables.

import { table } from '../tables.ts';
import type { FirstMark, Versus } from './first-mark.ts';

const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(0));

export function reportFirstMark({ version, stages }: FirstMark): string {
  const rows = stages.map(({ name, warmMs, afterStopMs }) => [name, ms(warmMs), ms(afterStopMs)]);
  return table([version, 'awake, ms', 'after a stop, ms'], rows);
}

export function reportVersus({ version, warmMs, afterStopMs }: Versus): string {
  const row = (name: string, [own, other]: readonly [number, number]) => [
    name,
    ms(own),
    ms(other),
    (own / other).toFixed(2),
  ];
  return table(
    [`${version}: first mark`, 'this, ms', 'the other, ms', 'ratio'],
    [row('awake', warmMs), row('after a stop', afterStopMs)],
  );
}
