// The outside of a command: arguments and standard input in, text and a status out.
// Knows no command; the commands know no `process`.

import type { Readable } from 'node:stream';
import { Refusal } from './refusal.ts';

export interface Terminal {
  readonly args: readonly string[];
  readonly input: Readable;
  /** True where standard input is a person at a keyboard, who would wait for an answer that never comes. */
  readonly isInteractive: boolean;
  /** Writes to standard output; resolves when there is room for more, so that big outputs are not held in memory. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
}

/** Resolves to the exit status. */
export type Command = (terminal: Terminal) => Promise<number>;

function isClosedPipe(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}

/**
 * Runs a command on this process. A refusal becomes one line and status 2. The status is set rather than exited with,
 * because leaving at once would cut off what a pipe has not taken yet.
 */
export async function runOnProcess(name: string, command: Command): Promise<void> {
  // Whoever reads our output may stop early (`check … | head`): that is no fault of anybody's.
  process.stdout.on('error', (error) => {
    if (isClosedPipe(error)) process.exit(0);
    throw error;
  });
  const terminal: Terminal = {
    args: process.argv.slice(2),
    input: process.stdin,
    isInteractive: process.stdin.isTTY === true,
    write: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    complain: (line) => void process.stderr.write(`${name}: ${line}\n`),
  };
  try {
    process.exitCode = await command(terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.complain(error.message);
    process.exitCode = 2;
  }
}
