// Plurals, numbers and dates, in the language of the messages and the reader's locale.

import { describe, expect, test, vi } from 'vitest';
import { createWords } from '../../../src/ui/words.ts';
import { getMessage } from '../../dom/ui/gallery/words.ts';

const english = createWords(getMessage, 'en-GB');

test('placeholders are filled in order, the count first', () => {
  expect(english.say('twoSentences', 'A', 'B')).toBe('A B');
  expect(english.count('lineAgrees', 1, '5')).toBe('One agrees with 5.');
  expect(english.count('lineAgrees', 1200, '5')).toBe('1,200 agree with 5.');
});

test('a reader elsewhere gets their numbers and dates, and the plural forms of the messages', () => {
  const polish = createWords(getMessage, 'pl');
  expect(polish.count('reports', 22)).toBe('22 reports');
  expect(createWords(getMessage, 'fr').count('reports', 0)).toBe('0 reports');
  expect(polish.date('2023-01-16')).toBe('16 stycznia 2023');
});

describe('a language with more plural forms', () => {
  const messages: Record<string, string> = {
    languageTag: 'pl',
    reports_one: '1',
    reports_few: 'f',
    reports_other: 'o',
  };
  const words = createWords((key) => messages[key] ?? '', 'pl');
  test('uses its forms, and the other form where one is missing', () => {
    expect([1, 2, 5].map((count) => words.count('reports', count))).toEqual(['1', 'f', 'o']);
  });
});

test('dates do not move with the time zone, and no date is left as it is', () => {
  expect(english.date('2023-01-01')).toBe('1 January 2023');
  expect(english.date('last year')).toBe('last year');
});

test('direction and language for screen readers', () => {
  expect([english.language, english.direction]).toEqual(['en', 'ltr']);
  expect(createWords((key) => (key === '@@bidi_dir' ? 'rtl' : ''), 'ar').direction).toBe('rtl');
});

test('a list within a sentence is the reader’s, where the messages are in their language', () => {
  const parts = ['crew', 'sea', 'courage'];
  expect([0, 1, 2].map((count) => english.join(parts.slice(0, count)))).toEqual(['', 'crew', 'crew and sea']);
  expect(english.join(parts)).toBe('crew, sea and courage');
  expect(createWords(getMessage, 'pl').join(parts)).toBe('crew, sea, and courage');
});

test.each(['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-PH', 'en-ZA'])(
  'what is written by hand for %s is what the browser would write',
  (locale) => {
    const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
    const plurals = new Intl.PluralRules('en');
    const words = createWords((key, values) => (key === 'languageTag' ? 'en' : [key, ...values].join(' ')), locale);
    for (let length = 1; length < 6; length += 1) {
      const parts = Array.from({ length }, (_, at) => `part ${at}`);
      expect(words.join(parts)).toBe(lists.format(parts));
    }
    for (const count of [0, 1, 2, 11, 21, 101]) {
      expect(words.count('reports', count)).toBe(`reports_${plurals.select(count)} ${count}`);
    }
  },
);

test('no formatter is made for the words on a badge in English', () => {
  const made = vi.spyOn(Intl, 'ListFormat');
  const rules = vi.spyOn(Intl, 'PluralRules');
  const words = createWords(() => 'en', 'en-GB');
  words.join(['crew', 'sea', 'courage']);
  words.count('reports', 3);
  expect(made).not.toHaveBeenCalled();
  expect(rules).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
