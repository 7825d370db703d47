import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../../src/engine/reading/figures/find-figures.ts';
import { countBefore, findTimeMarks, type TimeMark } from '../../../../../src/engine/reading/times/time-marks.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** "date: by 8 June" of each mark, with a star where it can only be a count's. */
function marksIn(text: string): string[] {
  const structure = structureOf(text);
  const dates = findFigures(structure).filter((figure) => figure.kind === 'date');
  const [sentence] = structure.sentences;
  if (sentence === undefined) return [];
  return findTimeMarks(structure, sentence, dates).map(
    ({ kind, start, end, isPlain }) => `${kind}: ${text.slice(start, end)}${isPlain ? '*' : ''}`,
  );
}

describe('what says when something was counted', () => {
  it.each([
    ['As of 8 June it had 412.', ['date: As of 8 June*']],
    ['At the end of September 2022 it had 412.', ['date: At the end of September 2022*']],
    ['By March 2021 it had 412.', ['date: By March 2021*']],
    ['By mid-March 2021 it had 412.', ['date: By mid-March 2021*']],
    ['It had 412 in March 2021.', ['date: in March 2021']],
    ['It had 412 on 8 June.', ['date: on 8 June']],
    ['It has 412 so far this year.', ['now: so far', 'now: this year'].map((mark) => `${mark}*`)],
    ['It now has 412.', ['now: now*']],
    ['It had 412 a year ago.', ['formerly: a year ago*']],
    ['It had 412 the previous month.', ['formerly: the previous month*']],
    ['It had 412 last week.', ['formerly: last week*']],
    ['It had 412 in 2021, against 500 now.', ['date: in 2021', 'now: now*']],
  ])('%s', (text, expected) => {
    expect(marksIn(text)).toEqual(expected);
  });

  it.each([
    'It will have 412 by March 2030.',
    'It plans to have 412 by March 2030.',
    'It sank, the 8 June storm told it.',
    'It had 412 in the 1970s.',
    'It has 412 boats.',
    'It knows 412.',
  ])('nothing does: %s', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('a date has its words for itself', () => {
    expect(marksIn('It had 412 last June 2021.')).toHaveLength(1);
  });
});

it('marks before a place are counted', () => {
  const marks = [0, 5, 9].map((start) => ({ start, end: start + 2 }) as TimeMark);
  expect([0, 1, 5, 6, 9, 10].map((place) => countBefore(marks, place))).toEqual([0, 1, 1, 2, 2, 3]);
  expect(countBefore([], 4)).toBe(0);
});
