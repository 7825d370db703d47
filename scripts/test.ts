// `npm test`: installs what is missing, then runs everything that has to hold, and ends with the count.
// `npm test -- unit dom` runs the steps alone whose names hold one of these words.

import { BROWSER_KINDS } from '../tests/e2e/driver/find-browser.ts';
import { readCommandLine, refuse } from './command-line.ts';
import { installBrowsers } from './install-browsers.ts';
import type { Step, StepResult } from './test/step.ts';
import { type Lane, STAGES } from './test/steps.ts';

const USAGE = `usage: npm test -- [WORD ...]

Runs everything that has to hold, or the steps alone whose names hold one of the words, and ends with the count.

  --help  print this
`;

const { words } = readCommandLine(USAGE, {}, { takesWords: true });
const isWanted = ({ name }: Step): boolean => words.length === 0 || words.some((word) => name.includes(word));
const stages = STAGES.map((lanes) => lanes.map((lane) => lane.filter(isWanted)));
const steps = stages.flat(2);
if (steps.length === 0) {
  const names = STAGES.flat(2).map(({ name }) => name);
  refuse(USAGE, `no step has such a name; the steps are: ${names.join(', ')}`);
}

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

if (steps.some(({ needsBrowsers }) => needsBrowsers)) await installBrowsers(BROWSER_KINDS);

let passed = 0;
let failed = 0;
for (const lanes of stages) await Promise.all(lanes.map(runLane));
if (interruption.signal.aborted) console.log('Interrupted: what follows counts only what ran.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && !interruption.signal.aborted ? 0 : 1;

async function runLane(lane: Lane): Promise<void> {
  for (const step of lane) {
    if (interruption.signal.aborted) return;
    const startedAt = performance.now();
    const result = await step.run(interruption.signal).catch(failure);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const isGood = result.failed === 0;
    console.log(`${isGood ? '✓' : '✗'} ${step.name.padEnd(36)} ${count(result).padStart(24)} ${seconds.padStart(7)} s`);
    if (!isGood) console.log(`\n${result.output.trim()}\n`);
    passed += result.passed;
    failed += result.failed;
  }
}

function count(result: StepResult): string {
  return result.failed === 0 ? `${result.passed} passed` : `${result.passed} passed, ${result.failed} failed`;
}

/** A step that could not even start. */
function failure(error: unknown): StepResult {
  return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
