import { expect, test } from 'vitest';
import { countTimeWords, daysFrom, timeWords } from '../../../src/ui/finding/time-words.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';

test.each([
  [0, 'the same day'],
  [1, 'the day after'],
  [-1, 'the day before'],
  [-9, '9 days earlier'],
  [70, '10 weeks later'],
  [-100, '3 months earlier'],
  [1096, '3 years later'],
])('%d days: %s', (days, sentence) => expect(timeWords(days, galleryWords())).toBe(sentence));

test('nobody knows how far an undated report is', () => {
  expect(daysFrom('2023-01-26', null)).toBeNull();
  expect(daysFrom(null, '2023-01-26')).toBeNull();
  expect(daysFrom('2023-01-26', '2023-01-17')).toBe(-9);
});

test.each([
  ['later', 70, '10 weeks later'],
  ['earlier', -9, '9 days earlier'],
  [null, 70, null],
  ['later', null, null],
] as const)('a %s count of a report %s days from the page: %s', (time, days, sentence) => {
  expect(countTimeWords(time, days, galleryWords())).toBe(sentence);
});

test('the day of a report is not told of a count that lies on the other side of the page', () => {
  expect(countTimeWords('later', -9, galleryWords())).toBeNull();
  expect(countTimeWords('earlier', 70, galleryWords())).toBeNull();
});
