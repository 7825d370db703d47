import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/cli/options.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

const options = {
  json: { type: 'boolean', default: false },
  without: { type: 'string', multiple: true, default: [] },
} as const;

describe('parseOptions', () => {
  it('tells options from files, in any order', () => {
    const { values, files } = parseOptions(['a.txt', '--without', 'one', '--json', '-', '--without=two'], options);
    expect(files).toEqual(['a.txt', '-']);
    expect(values).toEqual({ json: true, without: ['one', 'two'] });
  });

  it('takes everything behind "--" for a file', () => {
    expect(parseOptions(['--', '--json'], options)).toMatchObject({ files: ['--json'], values: { json: false } });
  });

  it.each([
    [['--jsn'], /--jsn/],
    [['-x'], /-x/],
    [['--without'], /--without/],
    [['--json=yes'], /--json/],
  ])('refuses %j in one line that names it', (args, named) => {
    expect(() => parseOptions(args, options)).toThrow(Refusal);
    expect(() => parseOptions(args, options)).toThrow(named);
    expect(() => parseOptions(args, options)).toThrow(/^[^\n]+$/);
  });
});
