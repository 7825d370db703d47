// The day of a report and the time of a count, in words.

import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/model/figure.ts';
import { asOfWords, dateWords } from '../../../src/ui/sources/date-words.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';

const words = galleryWords();
const at = (own: Partial<CalendarDate>): CalendarDate => ({
  kind: 'date',
  year: null,
  month: null,
  day: null,
  isDecade: false,
  ...own,
});

describe('the day of a report', () => {
  test('says where it is inferred, and where nobody knows it', () => {
    expect(dateWords({ date: '2023-01-16', dateInferredFrom: null }, words)).toBe('16 January 2023');
    expect(dateWords({ date: '2023-01-16', dateInferredFrom: 'the page after it' }, words)).toBe(
      'no date; probably 16 January 2023',
    );
    expect(dateWords({ date: null, dateInferredFrom: null }, words)).toBe('no date');
  });
});

describe('the time of a count', () => {
  test('is as exact as the text', () => {
    expect(asOfWords(at({ year: 2022, month: 9, day: 30 }), words)).toEqual(['as of 30 September 2022']);
    expect(asOfWords(at({ year: 2022, month: 9 }), words)).toEqual(['as of September 2022']);
    expect(asOfWords(at({ year: 2022 }), words)).toEqual(['figure for 2022']);
  });

  test('is nothing where the text names no year, or a decade', () => {
    expect(asOfWords(null, words)).toEqual([]);
    expect(asOfWords(undefined, words)).toEqual([]);
    expect(asOfWords(at({ month: 9, day: 30 }), words)).toEqual([]);
    expect(asOfWords(at({ year: 1990, isDecade: true }), words)).toEqual([]);
  });
});
