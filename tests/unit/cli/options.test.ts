import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inputsOf, parseOptions } from '../../../src/cli/options.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';

const parse = (args: readonly string[]) =>
  parseOptions(args, {
    json: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
  });

describe('parseOptions', () => {
  it('tells options from files, in any order', () => {
    const { values, files } = parse(['a.txt', '--without', 'one', '--json', '-', '--without=two']);
    expect(files).toEqual(['a.txt', '-']);
    expect(values).toEqual({ json: true, without: ['one', 'two'] });
  });

  it('takes everything behind "--" for a file', () => {
    expect(parse(['--', '--json'])).toMatchObject({ files: ['--json'], values: { json: false } });
  });

  it.each([
    [['--jsn'], /--jsn/],
    [['-x'], /-x/],
    [['--without'], /--without/],
    [['--json=yes'], /--json/],
  ])('refuses %j in one line that names it', (args, named) => {
    expect(() => parse(args)).toThrow(Refusal);
    expect(() => parse(args)).toThrow(named);
    expect(() => parse(args)).toThrow(/^[^\n]+$/);
  });

  it('takes words and negations only of commands that know any', () => {
    const options = { write: { type: 'boolean', default: true } } as const;
    expect(() => parseOptions(['FOLDER'], options, { allowPositionals: false })).toThrow(/^[^\n]*FOLDER[^\n]*$/);
    expect(() => parseOptions(['--no-write'], options)).toThrow(Refusal);
    expect(parseOptions(['--no-write'], options, { allowNegative: true }).values).toEqual({ write: false });
  });
});

describe('inputsOf', () => {
  const terminal = (isInteractive: boolean): Terminal => ({
    args: [],
    input: Readable.from([]),
    isInteractive,
    write: () => Promise.resolve(),
    complain: () => undefined,
  });

  it('is the files that are named, or standard input', () => {
    expect(inputsOf(['a.txt', '-'], terminal(true))).toEqual(['a.txt', '-']);
    expect(inputsOf([], terminal(false))).toEqual(['-']);
  });

  it('refuses to wait for a person to type an article', () => {
    expect(() => inputsOf([], terminal(true))).toThrow(/^name a FILE/);
  });
});
