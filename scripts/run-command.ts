// Starts another program and waits for it; its output is kept, so that it is shown only where somebody needs it.

import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly status: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly standardOutput: string;
}

/**
 * Programs of node_modules are found by name. `signal` ends the program and everything that it started. `environment` is
 * added to that of this process.
 */
export function runCommand(
  command: string,
  words: readonly string[],
  signal?: AbortSignal,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32';
    const path = `node_modules/.bin${isWindows ? ';' : ':'}${process.env['PATH'] ?? ''}`;
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
      // A group of its own, to be ended as one; and npm's programs are scripts on Windows.
      detached: !isWindows,
      shell: isWindows,
    });
    const end = (): void => {
      if (child.pid !== undefined) process.kill(isWindows ? child.pid : -child.pid, 'SIGTERM');
    };
    signal?.addEventListener('abort', end, { once: true });
    let output = '';
    let standardOutput = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      standardOutput += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      signal?.removeEventListener('abort', end);
      resolve({ status: status ?? 1, output, standardOutput });
    });
  });
}
