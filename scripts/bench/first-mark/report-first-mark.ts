// What was measured of the first mark, as Markdown tables.

import { table } from '../tables.ts';
import type { FirstMark, Versus } from './first-mark.ts';

const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(0));

export function reportFirstMark({ version, stages }: FirstMark): string {
  const rows = stages.map(({ name, warmMs, afterStopMs }) => [name, ms(warmMs), ms(afterStopMs)]);
  return table([version, 'awake, ms', 'after a stop, ms'], rows);
}

/** How each folder's time stands to that of the first. */
export function reportVersus({ version, warmMs, afterStopMs, ownMs }: Versus, folders: readonly string[]): string {
  const cells = (times: readonly number[]) =>
    times.map((time) => `${time < 100 ? time.toFixed(1) : ms(time)} (${(time / (times[0] ?? time)).toFixed(2)})`);
  return table(
    [`${version}, ms`, ...folders],
    [
      ['first mark, background awake', ...cells(warmMs)],
      ['first mark, after a stop', ...cells(afterStopMs)],
      ...ownMs.map(({ page, totals }) => [`our processor time: ${page}`, ...cells(totals)]),
    ],
  );
}
