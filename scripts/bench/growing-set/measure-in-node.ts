// Sets of several sizes in Node, each in a process of its own: what the background does, without a browser. Its database is
// in memory and slower than a browser's by the row, and read by the row, too.

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { median } from '../timing.ts';
import { SET_SIZES, SET_WORKS, type SetTimes, type SetWork } from './set-works.ts';

const PROGRAM = 'scripts/bench/growing-set/store-process.ts';
const WARM_UPS = 1;
const ROUNDS = 5;

interface StoreProcess {
  readonly child: ChildProcess;
  /** Milliseconds of processor time that the work took. */
  readonly doWork: (work: SetWork) => Promise<number>;
}

async function startStore(sizeIndex: number): Promise<StoreProcess> {
  const child = spawn(process.execPath, ['scripts/run.mjs', PROGRAM, `${sizeIndex}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The process of a set ended: ${PROGRAM} ${sizeIndex}.`);
    return value;
  };
  await nextLine();
  return {
    child,
    doWork: async (work) => {
      child.stdin.write(`${work}\n`);
      return Number(await nextLine());
    },
  };
}

/** Rounds in turns: a slow moment of the machine hits all sizes alike. */
export async function measureSetsInNode(): Promise<SetTimes[]> {
  const stores: StoreProcess[] = [];
  try {
    // The first builds the program; then one after the other, for two at once would share a processor's memory.
    for (const index of SET_SIZES.keys()) stores.push(await startStore(index));
    const times: SetTimes[] = [];
    for (const work of Object.keys(SET_WORKS) as SetWork[]) {
      const taken: number[][] = stores.map(() => []);
      for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
        for (const [at, { doWork }] of stores.entries()) {
          const ms = await doWork(work);
          if (round >= WARM_UPS) taken[at]?.push(ms);
        }
      }
      times.push({ work, ms: taken.map(median) });
    }
    return times;
  } finally {
    for (const { child } of stores) child.kill();
  }
}
