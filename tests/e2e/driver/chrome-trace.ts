// Reads from a trace of Chrome how long each run of a content script took.

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and length on the clock, and length in processor time: microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly worldId?: number;
    readonly fileName?: string;
    readonly data?: { readonly url?: string };
  };
}

const isOurs = (url: string | undefined): boolean => /^chrome-extension:.*\/content\//.test(url ?? '');

/** Milliseconds of processor time of each run, in order. */
export function parseChromeTrace(json: string): readonly number[] {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  const worldOf = ({ pid, tid, args }: TraceEvent): string => `${pid} ${tid} ${args.worldId}`;
  const starts = traceEvents.filter(({ name, args }) => name === 'v8.run' && isOurs(args.fileName));
  const ourWorlds = new Set(starts.map(worldOf));
  const own = traceEvents.filter(
    (event) =>
      event.ph === 'X' &&
      ((event.name === 'EvaluateScript' && isOurs(event.args.data?.url)) ||
        (/^v8\.(?:run|callFunction)$/.test(event.name) && ourWorlds.has(worldOf(event)))),
  );
  return outermost(own).map(({ tdur = 0 }) => tdur / 1000);
}

/** A function of ours that another one called is part of its run. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
