// One project of the vitest configuration, each of its tests counted.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import type { Step, StepResult } from './step.ts';

/** vitest's JSON report, as far as it is read here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

export interface VitestStepOptions {
  readonly needsBrowsers?: boolean;
  /** A name for the packages that vite prepares for browsers: two runs side by side must not share them. */
  readonly cache?: string;
}

/** Of a project, or of all whose names begin so: "unit" and "unit-alone", "dom (chrome)" and "dom (firefox)". */
export function vitestStep(project: string, { needsBrowsers = false, cache }: VitestStepOptions = {}): Step {
  const variables = cache === undefined ? {} : { VITE_CACHE: cache };
  return {
    name: `${project} tests`,
    needsBrowsers,
    run: async (signal) => {
      const folder = mkdtempSync(join(tmpdir(), 'second-source-report-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      try {
        const words = ['run', `--project=${project}*`, ...reporters];
        const { status, output } = await runCommand('vitest', words, signal, variables);
        return counted(status, file, output);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

function counted(status: number, file: string, output: string): StepResult {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numFailedTests } = report;
  // A file that cannot be loaded, or an error outside every test, fails the run without failing a test.
  const failed = numFailedTests > 0 ? numFailedTests : status === 0 && report.success && passed > 0 ? 0 : 1;
  return { passed, failed, output };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
