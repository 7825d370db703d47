// Calls a command inside this process: what `runOnProcess` does, with texts in place of pipes.

import { Readable } from 'node:stream';
import { Refusal } from '../../../src/cli/refusal.ts';
import type { Command } from '../../../src/cli/terminal.ts';

/** What a refused call leaves beside its one line. */
export const REFUSED = { status: 2, out: '' };
export const ONE_LINE = /^[^\n]+\n$/;

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function callCommand(command: Command, args: readonly string[], input = ''): Promise<Outcome> {
  let [out, err] = ['', ''];
  const complain = (line: string): void => {
    err += `${line}\n`;
  };
  const write = async (text: string): Promise<void> => {
    out += text;
  };
  const terminal = { args, input: Readable.from([input]), isInteractive: false, write, complain };
  try {
    return { status: await command(terminal), out, err };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    return { status: 2, out, err };
  }
}
