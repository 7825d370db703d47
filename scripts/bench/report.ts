// What was measured, as Markdown tables: read in a terminal as they are, and kept in the docs.

import { cpus } from 'node:os';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import type { BrowserTimes } from './browser-times.ts';
import { GROWTH_SIZES, type Growth, type Speed } from './engine-speed.ts';
import { SET_WORKS, type SetTimes } from './growing-set/set-works.ts';
import { BUDGETS, type Part } from './sizes.ts';
import { table } from './tables.ts';

const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(value < 10 ? 1 : 0));
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const count = (value: number): string => value.toLocaleString('en-GB');

export function reportSizes(sizes: Readonly<Record<BrowserKind, Readonly<Record<Part, number>>>>): string {
  const rows = (Object.keys(sizes.chrome) as Part[]).map((part) => {
    const budget = part in BUDGETS ? kilobytes(BUDGETS[part as keyof typeof BUDGETS]) : '';
    return [part, kilobytes(sizes.chrome[part]), kilobytes(sizes.firefox[part]), budget];
  });
  return section('Sizes, kB after gzip', table(['part', 'Chrome', 'Firefox', 'budget'], rows));
}

export function reportSpeed(wordCount: number, speeds: readonly Speed[]): string {
  const rows = speeds.map(({ name, ms: time, ratio }) => [name, ms(time), ratio.toFixed(2)]);
  return section(`Engine, ${count(wordCount)} words`, table(['work', 'ms', 'beside reading'], rows));
}

export function reportGrowth(growth: readonly Growth[]): string {
  const head = ['text', ...GROWTH_SIZES.map((size) => `${count(size)} words, ms`), 'growth (1 is linear)'];
  const rows = growth.map(({ name, ms: times, factor }) => [name, ...times.map(ms), factor.toFixed(2)]);
  const note = 'A hostile text has six characters for a word.';
  return section('Engine, long and hostile texts', `${table(head, rows)}\n\n${note}`);
}

export function reportBrowsers(times: readonly BrowserTimes[]): string {
  const summary = table(
    ['browser', 'badge, warm, ms', 'badge after a stop of the background, ms'],
    times.map((one) => [one.version, ms(one.badgeWarmMs), ms(one.badgeAfterStopMs)]),
  );
  const pages = table(
    [
      'browser',
      'page',
      'underlines',
      'first badge, ms',
      'longest task, ms',
      'without, ms',
      'our longest run, ms',
      'our runs',
      'our time, ms',
      'added memory, MB',
    ],
    times.flatMap(({ version, pages: costs }) =>
      costs.map((cost) => [
        version,
        cost.page,
        count(cost.markCount),
        ms(cost.badgeMs),
        ms(cost.longestTaskMs),
        ms(cost.longestTaskWithoutMs),
        ms(cost.ownRuns.longestMs),
        count(cost.ownRuns.count),
        ms(cost.ownRuns.totalMs),
        (cost.addedMemoryBytes / 1_000_000).toFixed(1),
      ]),
    ),
  );
  const floors = table(
    ['browser', 'a content script that is or does no more than this', 'longest run, ms', 'runs', 'time, ms'],
    times.flatMap(({ version, floors: scripts }) =>
      scripts.map(({ script, runs }) => [version, script, ms(runs.longestMs), count(runs.count), ms(runs.totalMs)]),
    ),
  );
  const note =
    'The longest task is the longest time that the page had no turn, whoever took it: on the clock, with whatever else ' +
    'the machine does. Our longest run and our time are what of it the scripts of the extension took, with the layout ' +
    'that they ask for: in processor time. On the off-topic page that is the gate alone, also where it knows stories of the reader’s reports.';
  const floorNote =
    'What of it is the browser’s own: the same, measured of other extensions, whose scripts do next to nothing. Of ' +
    'Firefox it is read from samples, one a millisecond, which may miss a shorter run.';
  const parts = [summary, pages, note, floors, floorNote];
  return section('In the browser, from the ready document', parts.join('\n\n'));
}

/** One table: each work with sets of the sizes, and how many times as long as with the smallest. */
export function reportSets(title: string, sizes: readonly number[], times: readonly SetTimes[], note: string): string {
  const head = [
    'work',
    ...sizes.map((size) => `${count(size)} reports, ms`),
    ...sizes.slice(1).map((size) => `× at ${count(size)}`),
  ];
  const rows = times.map(({ work, ms: taken }) => [
    SET_WORKS[work],
    ...taken.map(ms),
    ...taken.slice(1).map((each) => (each / (taken[0] ?? each)).toFixed(2)),
  ]);
  return section(`A set that grows, ${title}`, `${table(head, rows)}\n\n${note}`);
}

export function reportMachine(): string {
  const processors = cpus();
  return `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}.`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}\n`;
}
