// Lines of files and of standard input, one at a time as they arrive. Knows UTF-8; nothing of what the lines say.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { causeOf, Refusal } from '../refusal.ts';
import { describeFile, resolvePath, STANDARD_INPUT } from './bytes.ts';

export interface Line {
  readonly text: string;
  /** For messages: "standard input, line 3". */
  readonly place: string;
}

/** Lines without their ends. Throws a TypeError at what is not UTF-8. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Pieces of a line that has no end yet are joined once: a line may be longer than many chunks.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const text = decoder.decode(typeof chunk === 'string' ? Buffer.from(chunk) : chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, end));
      yield pieces.join('');
      pieces = [];
      from = end + 1;
    }
    pieces.push(text.slice(from));
  }
  pieces.push(decoder.decode());
  const last = pieces.join('');
  if (last !== '') yield last;
}

/** The lines of one file, with what goes wrong in reading it told as a refusal. */
async function* linesOfFile(file: string, input: Readable): AsyncGenerator<string> {
  const lines = linesOf(file === STANDARD_INPUT ? input : createReadStream(resolvePath(file)));
  while (true) {
    const next = await lines.next().catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
        throw new Refusal(`${describeFile(file)} is not UTF-8 text`);
      }
      throw new Refusal(`cannot read ${describeFile(file)}: ${causeOf(error)}`);
    });
    if (next.done === true) return;
    yield next.value;
  }
}

/** Every line that is not blank, file after file. Refuses a file that cannot be read or has no such line. */
export async function* readLines(files: readonly string[], input: Readable): AsyncGenerator<Line> {
  for (const file of files) {
    let number = 0;
    let hasLine = false;
    for await (const text of linesOfFile(file, input)) {
      number += 1;
      if (text.trim() === '') continue;
      hasLine = true;
      yield { text, place: `${describeFile(file)}, line ${number}` };
    }
    if (!hasLine) throw new Refusal(`${describeFile(file)} is empty`);
  }
}
