// Reads from a profile of Firefox how long each run of a content script took. The profile has samples, about one a
// millisecond, each with its stack and the processor time since the one before, and markers that tell of events.

/** A table as the profiler writes it: rows of values, and the place of each in a row. */
interface Table {
  readonly schema: Readonly<Record<string, number>>;
  readonly data: readonly (readonly unknown[])[];
}

interface Thread {
  readonly samples: Table;
  readonly markers: Table;
  readonly stackTable: Table;
  readonly frameTable: Table;
  readonly stringTable: readonly string[];
}

/** What a task of a content script begins with. */
const TASK_START = /^(?:DOMEvent|setTimeout callback|Receive)/;

const NANOSECONDS = 1_000_000;

/** Milliseconds of processor time of each run, in order. */
export function parseFirefoxProfile(json: string): readonly number[] {
  return (JSON.parse(json) as readonly Thread[]).flatMap(runsOf);
}

function columnOf<Value>({ schema, data }: Table, name: string): Value[] {
  const at = schema[name];
  if (at === undefined) throw new Error(`The profile has no column ${name}.`);
  return data.map((row) => row[at] as Value);
}

/** A run is a row of samples with a script of ours on the stack, within one task. */
function runsOf(thread: Thread): number[] {
  const times = columnOf<number>(thread.samples, 'time');
  const stacks = columnOf<number | null>(thread.samples, 'stack');
  const spent = columnOf<number | null | undefined>(thread.samples, 'threadCPUDelta');
  const isOurs = stacksOfOurs(thread);
  const starts = taskStarts(thread);
  const runs: number[] = [];
  let next = 0;
  let isRunning = false;
  for (const [at, time] of times.entries()) {
    const before = next;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= time) next += 1;
    const stack = stacks[at] ?? null;
    const isOwn = stack !== null && isOurs[stack] === true;
    if (isOwn && (!isRunning || next > before)) runs.push(0);
    if (isOwn) runs.push((runs.pop() ?? 0) + (spent[at] ?? 0) / NANOSECONDS);
    isRunning = isOwn;
  }
  return runs;
}

/** For each stack whether a function of a content script is on it. A stack stands behind the one it grew from. */
function stacksOfOurs({ stackTable, frameTable, stringTable }: Thread): boolean[] {
  const prefixes = columnOf<number | null>(stackTable, 'prefix');
  const frames = columnOf<number>(stackTable, 'frame');
  const locations = columnOf<number>(frameTable, 'location');
  const isOurs: boolean[] = [];
  for (const [at, prefix] of prefixes.entries()) {
    const location = stringTable[locations[frames[at] ?? -1] ?? -1] ?? '';
    isOurs.push((prefix !== null && isOurs[prefix] === true) || /moz-extension:.*\/content\//.test(location));
  }
  return isOurs;
}

function taskStarts({ markers, stringTable }: Thread): number[] {
  const names = columnOf<number>(markers, 'name');
  const times = columnOf<number>(markers, 'startTime');
  return times
    .filter((time, at) => time > 0 && TASK_START.test(stringTable[names[at] ?? -1] ?? ''))
    .sort((a, b) => a - b);
}
