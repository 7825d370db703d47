import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { getText } from '../../../src/cli/article/bytes.ts';
import { type Line, readLines } from '../../../src/cli/article/lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-source-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const input = (...chunks: (string | Buffer)[]) => Readable.from(chunks);
const notUtf8 = Uint8Array.of(0x63, 0x61, 0x66, 0xe9);

async function linesOf(files: readonly string[], stdin: Readable = input()): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(files, stdin)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('numbers the lines and passes over blank ones', async () => {
    expect(await linesOf(['-'], input('a\n\n  \nb\n'))).toEqual([
      { text: 'a', place: 'standard input, line 1' },
      { text: 'b', place: 'standard input, line 4' },
    ]);
  });

  it('joins a line, and a letter, that arrive in pieces', async () => {
    const letter = Buffer.from('é');
    const chunks = [Buffer.from('caf'), letter.subarray(0, 1), letter.subarray(1), Buffer.from('\nbar')];
    expect((await linesOf(['-'], input(...chunks))).map((line) => line.text)).toEqual(['café', 'bar']);
  });

  it('reads files one after another, without a byte order mark', async () => {
    const first = file('first.jsonl', '\uFEFFone\n');
    const second = file('second.jsonl', 'two');
    expect(await linesOf([first, second])).toEqual([
      { text: 'one', place: `${first}, line 1` },
      { text: 'two', place: `${second}, line 1` },
    ]);
  });

  it('gives a line while the rest is still to come', async () => {
    const open = new Readable({ read: () => undefined });
    open.push('first\nsec');
    const { value } = await readLines(['-'], open).next();
    expect(value).toEqual({ text: 'first', place: 'standard input, line 1' });
    open.destroy();
  });

  it('refuses what has no line, is not there, or is not UTF-8', async () => {
    await expect(linesOf(['-'], input(' \n\n'))).rejects.toThrow('standard input is empty');
    await expect(linesOf([join(folder, 'none.jsonl')])).rejects.toThrow(
      /cannot read .*none\.jsonl: there is no such file/,
    );
    await expect(linesOf([folder])).rejects.toThrow('it is a folder');
    await expect(linesOf([file('latin.jsonl', notUtf8)])).rejects.toThrow('is not UTF-8');
  });
});

describe('getText', () => {
  it('reads a whole file or the whole of standard input', async () => {
    expect(await getText(file('whole.txt', '\uFEFFa\r\nb\n'), input())).toBe('a\r\nb\n');
    expect(await getText('-', input('a', 'b'))).toBe('ab');
  });

  it('refuses what is blank, is not there, or is not UTF-8', async () => {
    await expect(getText('-', input('\n \t'))).rejects.toThrow('standard input is empty');
    await expect(getText(join(folder, 'none.txt'), input())).rejects.toThrow('there is no such file');
    await expect(getText(file('latin.txt', notUtf8), input())).rejects.toThrow('is not UTF-8');
  });
});
