// Runs the programs as npm does: built and started by the project's runner, as processes of their own.

import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The first call of a program builds it. */
export const BUILD_MS = 120_000;
export const RUN_MS = 60_000;

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string;
  /** Whether to stop reading what the program prints after its first piece. */
  readonly stopsReading?: boolean;
}

/** A program of the command line, by its name. */
export const runProgram = (program: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  runFile(`src/cli/${program}.ts`, args, options);

/** Any program of the project, by its file. */
export function runFile(file: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', file, ...args], { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (options.stopsReading === true) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, out, err }));
    // A program that refuses its arguments does not read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
