import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../scripts/mutate/draw-sample.ts';
import type { MutatedFile } from '../../../scripts/mutate/mutants.ts';

const mutant = (line: number, from: number, to: number, replacement: string) => ({
  mutatorName: 'sample',
  replacement,
  location: { start: { line, column: from }, end: { line, column: to } },
});

/** Ten lines, the last nine with two mutants each. */
const file = (path: string, first = ''): MutatedFile => ({
  path,
  content: [first, ...Array.from({ length: 9 }, (_, line) => `${line} < x;`)].join('\n'),
  mutants: Array.from({ length: 9 }, (_, line) => [mutant(line + 1, 0, 5, 'true'), mutant(line + 1, 2, 3, '>')]).flat(),
});
const files = [file('src/a.ts'), file('src/b.ts')];
const chosenOf = (drawn: readonly MutatedFile[]): string[] =>
  drawn.flatMap(({ path, mutants }) =>
    mutants.map(({ location, replacement }) => `${path} ${location.start.line} ${replacement}`),
  );

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawSample(files, 12, 5)).toEqual(drawSample(files, 12, 5));
    expect(drawSample(files, 12, 5)).not.toEqual(drawSample(files, 12, 6));
  });

  it('has as many as are wanted, each once, or all', () => {
    expect(drawSample(files, 0, 1)).toEqual([]);
    const chosen = chosenOf(drawSample(files, 12, 1));
    expect(chosen).toHaveLength(12);
    expect(new Set(chosen).size).toBe(12);
    expect(drawSample(files, 1000, 1)).toEqual(files);
  });

  it('has all of a smaller one', () => {
    expect(chosenOf(drawSample(files, 20, 3))).toEqual(expect.arrayContaining(chosenOf(drawSample(files, 10, 3))));
  });

  it('stays as it was where code in front of a mutant, or in another file, changes', () => {
    const chosen = chosenOf(drawSample(files, 12, 7));
    const changed = [file('src/a.ts', 'const x = 8;'), { ...file('src/b.ts') }];
    expect(chosenOf(drawSample(changed, 12, 7))).toEqual(chosen);
  });

  it('tells equal pieces of code apart', () => {
    const twice: MutatedFile = {
      path: 'src/a.ts',
      content: 'a;\na;',
      mutants: [mutant(0, 0, 1, 'b'), mutant(1, 0, 1, 'b')],
    };
    const seeds = Array.from({ length: 20 }, (_, seed) => chosenOf(drawSample([twice], 1, seed))[0]);
    expect(new Set(seeds)).toEqual(new Set(['src/a.ts 0 b', 'src/a.ts 1 b']));
  });
});
