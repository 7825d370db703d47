import { describe, expect, it } from 'vitest';
import { drawSample, type MutatedFile } from '../../../scripts/mutate/draw-sample.ts';

const mutant = (line: number, from: number, to: number, replacement: string) => ({
  mutatorName: 'sample',
  replacement,
  location: { start: { line, column: from }, end: { line, column: to } },
});

/** Ten lines with two pieces each; the first of a line has two mutants. */
const file = (path: string, name: string): MutatedFile => ({
  path,
  content: Array.from({ length: 10 }, (_, line) => `${name} ${line} < ${line};`).join('\n'),
  mutants: Array.from({ length: 10 }, (_, line) => [
    mutant(line, 0, 8, 'true'),
    mutant(line, 0, 8, 'false'),
    mutant(line, 2, 3, '0'),
  ]).flat(),
});
const files = [file('src/a.ts', 'a'), file('src/b.ts', 'bb')];

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawSample(files, 12, 5)).toEqual(drawSample(files, 12, 5));
    expect(drawSample(files, 12, 5)).not.toEqual(drawSample(files, 12, 6));
  });

  it('has pieces until their mutants are as many as are wanted', () => {
    expect(drawSample(files, 0, 1).patterns).toEqual([]);
    const { patterns } = drawSample(files, 12, 1);
    expect(new Set(patterns).size).toBe(patterns.length);
    const count = patterns.reduce((sum, pattern) => sum + (pattern.includes(':0-') ? 2 : 1), 0);
    expect([12, 13]).toContain(count);
  });

  it('has everything where no more is there, with places as Stryker and as its plugin count them', () => {
    const { patterns, pieces } = drawSample(files, 1000, 1);
    expect(patterns).toHaveLength(40);
    expect(patterns).toContain('src/a.ts:1:0-1:8');
    expect(patterns).toContain('src/b.ts:10:2-10:3');
    const [length] = files.map(({ content }) => content.length);
    const texts = pieces[length ?? 0]?.map(([from, to]) => files[0]?.content.slice(from, to));
    expect(texts?.toSorted().slice(-10)).toEqual(Array.from({ length: 10 }, (_, line) => `a ${line} < ${line};`));
  });
});
