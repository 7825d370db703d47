// One step of `npm test`: a name, and something to run that says how many checks passed and failed.

import { runCommand } from '../run-command.ts';

export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** Both of them have to be there before it runs. */
  readonly needsBrowsers?: boolean;
  run(signal: AbortSignal): Promise<StepResult>;
}

/** A program that is one check: its status says how it went. */
export function commandStep(name: string, command: string, words: readonly string[]): Step {
  return {
    name,
    run: async (signal) => {
      const { status, output } = await runCommand(command, words, signal);
      return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
