import { describe, expect, it } from 'vitest';
import { readValue } from '../../../../../src/engine/compare/values/compare-values.ts';
import { isSharedByChance } from '../../../../../src/engine/compare/values/shared-by-chance.ts';
import { findFigures } from '../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

const isByChance = (text: string): boolean[] =>
  findFigures(structureOf(text)).map((figure) => isSharedByChance(readValue(figure)));

describe('values that stories share by chance', () => {
  it.each([
    'Hundreds of boats sank.',
    'Dozens of boats sank.',
    'Nine boats sank.',
    'Two to three boats sink.',
    'It lost 30 boats.',
    'About 1,000 boats sank.',
    'It sank in March.',
    'It sank in 2009.',
    'It sank in the 1970s.',
    'It lay there for ten years.',
    'It lay there for four months.',
    'The captain is aged 22.',
    'A fifth of the boats sank.',
  ])('%s', (text) => {
    expect(isByChance(text)).toEqual([true]);
  });

  it.each([
    'It lost 49 boats.',
    'It lost 1,633 boats.',
    'It lost 1,600 boats.',
    'It lost 45,000 boats.',
    'It sank in March 2021.',
    'Between 15 and 30 boats sank.',
    'Between 30 and 49 boats sank.',
    'Between 29 and 50 boats sank.',
    'It cost £30 to £49.',
  ])('but not: %s', (text) => {
    expect(isByChance(text)).toEqual([false]);
  });
});
