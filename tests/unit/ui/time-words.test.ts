import { expect, test } from 'vitest';
import { daysFrom, timeWords } from '../../../src/ui/finding/time-words.ts';
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
