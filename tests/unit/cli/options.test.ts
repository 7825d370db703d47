import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/cli/options.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

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
});
