// Gets the text of files and of standard input. Knows UTF-8 and paths; not what the text means.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { causeOf, Refusal } from '../refusal.ts';

/** How standard input is named among files, and in what is said about it. */
export const STANDARD_INPUT = '-';

export function describeFile(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

/**
 * A path as the caller meant it: npm runs commands in the project's folder and tells in INIT_CWD where the caller
 * stood. Where nothing is there, the project's folder is tried.
 */
export function resolvePath(path: string): string {
  const callersFolder = process.env['INIT_CWD'];
  if (!isAbsolute(path) && callersFolder !== undefined) {
    const meant = resolve(callersFolder, path);
    if (existsSync(meant)) return meant;
  }
  return resolve(path);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${describeFile(file)} is not UTF-8 text`);
  }
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** The whole text of a file, or of standard input for `-`, without a byte order mark. Refuses what is blank. */
export async function getText(file: string, input: Readable): Promise<string> {
  const bytes =
    file === STANDARD_INPUT
      ? await readAll(input)
      : await readFile(resolvePath(file)).catch((error: unknown) => {
          throw new Refusal(`cannot read ${file}: ${causeOf(error)}`);
        });
  const text = decode(bytes, file);
  if (text.trim() === '') throw new Refusal(`${describeFile(file)} is empty`);
  return text;
}
