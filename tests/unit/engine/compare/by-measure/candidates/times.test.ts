// Which time a count is told of: by the years that its clause names, or by when the article was written.

import { describe, expect, it } from 'vitest';
import { latestYear } from '../../../../../../src/engine/compare/by-measure/candidates/times.ts';
import { findFigures } from '../../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf } from '../../../../../../src/engine/text/text-structure.ts';
import { refusalsIn } from '../harbour.ts';

/** Whether a count of 2020 and 2021 is refused as one of another time. */
const isOfAnother = (text: string, articleYear: number | null = null): boolean =>
  refusalsIn(text, { articleYear }).some((line) => line.endsWith('injured other-time'));

describe('a count of 2020 and 2021', () => {
  it.each([
    'At the harbour 52 firefighters were injured in 2019.',
    'At the harbour 52 firefighters were injured in 2022.',
    'In 2012, at the harbour, 52 firefighters were injured.',
    'At the harbour, between 2020 and 2025, 52 firefighters were injured.',
    'At the harbour 52 firefighters were injured, up from 34 in 2020; in 2024 it rained.',
  ])('is not told of: %s', (text) => {
    expect(isOfAnother(text)).toBe(true);
  });

  it.each([
    'At the harbour 52 firefighters were injured in 2020.',
    'At the harbour 52 firefighters were injured in 2021.',
    'At the harbour 52 firefighters were injured.',
    'At the harbour, between 2020 and 2021, 52 firefighters were injured.',
    'At the harbour, after the storm of 2012, 52 firefighters were injured.',
  ])('may be told of: %s', (text) => {
    expect(isOfAnother(text)).toBe(false);
  });

  it('is of when the article was written, where its clause names no year', () => {
    const text = 'At the harbour 52 firefighters were injured.';
    expect([2020, 2021, 2022].map((year) => isOfAnother(text, year))).toEqual([false, false, true]);
    expect(isOfAnother(text, 2015)).toBe(true);
  });
});

describe('the latest year that a text tells as one that has come', () => {
  it.each([
    ['It sank in 2019, and again in 2022.', 2022],
    ['It sank in 2022, as it had in 2019.', 2022],
    ['It sank in 2019, and will sail by 2030.', 2019],
    ['It sank in 2019. It is due in 2030.', 2019],
    ['It sank in 2019. It could have sailed in 2022.', 2022],
    ['It sank in 2019. The plan for 2030 is old.', 2019],
    ['It sank in 2019. It would be 2030 then.', 2019],
    ['It sank in the 2020s.', null],
    ['It sank in March.', null],
    ['It has 2,030 boats.', null],
  ])('%s', (text, expected) => {
    expect(latestYear(findFigures(structureOf(text)), text)).toBe(expected);
  });
});
