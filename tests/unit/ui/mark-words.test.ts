// What stands on a chip, and what the line beside it says: both values, and nothing that nobody printed.

import { describe, expect, test } from 'vitest';
import type { FigureCounterpart, WordChange } from '../../../src/model/finding.ts';
import { markWords } from '../../../src/ui/finding/mark-words.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';
import {
  countOf,
  makeFigureCounterpart,
  makeFigureFinding,
  makeQuoteCounterpart,
  makeQuoteFinding,
} from '../../made-up-findings.ts';

const words = galleryWords();
const PAGE_DATE = '2023-01-26';
const staff = { id: 'officers-and-staff', words: 'officers and staff' };

describe('a figure', () => {
  const report = (
    value: string,
    own: Partial<Omit<FigureCounterpart, 'source'>> & { id?: string; date?: string } = {},
  ) => {
    const { id = value, date = '2023-01-20', ...more } = own;
    return makeFigureCounterpart({
      source: { id, date },
      printed: `${value} people`,
      figureInPrinted: { start: 0, end: value.length },
      value: countOf(1),
      ...more,
    });
  };
  const own = { text: '45,000', printed: '45,000 officers and staff' };
  const of = (...counterparts: FigureCounterpart[]) =>
    markWords(makeFigureFinding({ ...own, counterparts }), PAGE_DATE, words);

  test('one other value', () => {
    expect(of(report('50,000'))).toEqual({
      chip: 'also 50,000',
      isLight: false,
      line: 'Another report prints 50,000. This page prints 45,000.',
    });
  });

  test('a later one, and one that agrees', () => {
    const later = report('50,000', { time: 'later', date: '2023-04-06' });
    expect(of(later, report('45,000', { agrees: true })).line).toBe(
      'Another report prints 50,000, 10 weeks later. One agrees with 45,000.',
    );
  });

  test('several values: the most comparable, and how many more', () => {
    const all = of(report('1,071'), report('1,000', { date: '2022-12-01' }), report('1,131', { date: '2023-04-06' }));
    expect(all.chip).toBe('also 1,071 +2');
    expect(all.line).toBe('3 other reports print 1,071, 1,000 and 1,131. This page prints 45,000.');
  });

  describe('a reworded copy', () => {
    const copyOf = (original: { copyOf?: string; copyOfOutside?: string }) =>
      makeFigureCounterpart({
        source: { id: 'copy', date: '2023-04-06', ...original },
        printed: '1,131 people',
        figureInPrinted: { start: 0, end: 5 },
        value: countOf(1),
      });

    test('says nothing beside the report that it copies', () => {
      const all = of(report('1,071', { id: 'original' }), copyOf({ copyOf: 'original' }));
      expect(all.chip).toBe('also 1,071');
      expect(all.line).toBe('Another report prints 1,071. This page prints 45,000.');
    });

    test('stands for a report that is not there, which is counted', () => {
      const all = of(report('1,071'), copyOf({ copyOfOutside: 'the report of a daily' }));
      expect(all.chip).toBe('also 1,071 +1');
      expect(all.line).toBe('2 other reports print 1,071 and 1,131. This page prints 45,000.');
    });
  });

  test('where more agree than differ the chip is light and says how many', () => {
    const agreeing = ['a', 'b'].map((id) => report('2021', { id, agrees: true }));
    expect(of(report('2022'), ...agreeing)).toMatchObject({ chip: '1 of 3 prints 2022', isLight: true });
  });

  test('another way of counting is said with its noun', () => {
    const basis = report('48', { difference: 'basis', basis: { id: 'incidents', words: 'incidents' } });
    const only = makeFigureFinding({ ...own, difference: 'basis', basis: staff, counterparts: [basis] });
    const { chip, line } = markWords(only, PAGE_DATE, words);
    expect(chip).toBe('also 48 people');
    expect(line).toBe(
      'Another report prints 48 people, counted differently. This page prints 45,000 officers and staff.',
    );
  });
});

describe('a quote', () => {
  const changed = (...changes: readonly (readonly [WordChange['kind'], string])[]) =>
    changes.map(([kind, text]) => ({ kind, text }));
  const of = (changes: readonly WordChange[], speaker = 'Ada Marsh') =>
    markWords(
      makeQuoteFinding({
        text: '“We are all appalled”',
        counterparts: [makeQuoteCounterpart({ words: 'We are all horrified', changes, speaker })],
      }),
      PAGE_DATE,
      words,
    );

  test('other words', () => {
    expect(of(changed(['same', 'We are all'], ['deleted', 'horrified'], ['inserted', 'appalled']))).toEqual({
      chip: 'also “horrified”',
      isLight: false,
      line: 'Another report has “horrified” where this page has “appalled”.',
    });
  });

  test('words that one of them has not', () => {
    expect(of(changed(['same', 'We are'], ['deleted', 'truly'], ['same', 'sorry'])).line).toBe(
      'Another report also has “truly”, which this page has not.',
    );
    const less = of(changed(['same', 'We are'], ['inserted', 'truly'], ['same', 'sorry']));
    expect(less.chip).toBe('also without “truly”');
  });

  test('the same words of somebody else', () => {
    const { chip, line } = of(changed(['same', 'We are all appalled']), 'Lee Osei');
    expect(chip).toBe('also said by Lee Osei');
    expect(line).toBe('Another report says that Lee Osei said so, this page Ada Marsh.');
  });

  test('long runs are cut at a word, with an ellipsis', () => {
    const { chip } = of(
      changed(['deleted', 'were terrified that any of this could have gone on'], ['inserted', 'had no idea']),
    );
    expect(chip).toBe('also “were terrified that any …”');
  });
});
