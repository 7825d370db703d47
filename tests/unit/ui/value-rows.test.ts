// The rows of a figure's table: their labels, their order, and who stands in them.

import { describe, expect, test } from 'vitest';
import type { FigureFinding } from '../../../src/model/finding.ts';
import { counterpartLabel, pageLabel } from '../../../src/ui/finding/value-label.ts';
import { type ValueRow, valueTable } from '../../../src/ui/finding/value-rows.ts';
import { countOf, makeFigureCounterpart, makeFigureFinding } from '../../made-up-findings.ts';

const PAGE_DATE = '2023-01-26';

const hedged = (hedge: 'about' | 'over') => ({ ...countOf(1000), hedge }) as FigureFinding['value'];

describe('labels', () => {
  const label = (printed: string, start: number, end: number, value = countOf(1000)) =>
    counterpartLabel(makeFigureCounterpart({ printed, figureInPrinted: { start, end }, value }), false);

  test.each([
    ['1,071', label('1,071 officers and other staff', 0, 5)],
    ['about 1,000', label('about 1,000 of its officers', 6, 11, hedged('about'))],
    ['1,000 or more', label('1,000 or more cases', 0, 5, hedged('over'))],
    ['1,000', label('Another 1,000 Cases Of Claims', 8, 13)],
    [
      '2022',
      label('the murder in 2022', 14, 18, { kind: 'date', year: 2022, month: null, day: null, isDecade: false }),
    ],
  ])('%s', (expected, given) => expect(given).toBe(expected));

  test('a place that is none is all that was printed', () => {
    expect(label('many', 2, 90)).toBe('many');
  });

  test('the page’s own has its hedge, and its noun where the ways of counting differ', () => {
    const finding = makeFigureFinding({ text: '800', printed: 'nearly 800 officers', value: hedged('about') });
    expect(pageLabel(finding, false)).toBe('nearly 800');
    const counts = makeFigureFinding({ text: '24', printed: '24 counts of rape', value: countOf(24) });
    expect(pageLabel(counts, true)).toBe('24 counts');
    expect(pageLabel(counts, false)).toBe('24');
  });
});

describe('rows', () => {
  interface Own {
    readonly value: string;
    readonly date?: string | null;
    readonly agrees?: boolean;
    readonly basis?: true;
    readonly copyOf?: string;
  }
  const report = (id: string, { value, date = '2023-01-20', agrees = false, basis, copyOf }: Own) =>
    makeFigureCounterpart({
      source: { id, publisher: id, date, ...(copyOf === undefined ? {} : { copyOf }) },
      recordId: `${id}/1`,
      printed: `${value} people`,
      figureInPrinted: { start: 0, end: value.length },
      value: countOf(Number(value)),
      agrees,
      ...(basis ? { difference: 'basis' as const, basis: { id: 'cases', words: 'cases' } } : {}),
    });
  const rowsOf = (...counterparts: ReturnType<typeof report>[]) => {
    const { differing, agreeing } = valueTable(makeFigureFinding({ counterparts }), PAGE_DATE);
    const show = ({ label, reports }: ValueRow) =>
      `${label}: ${reports.map(({ counterpart, copies }) => [counterpart.source.id, ...copies.map((copy) => `=${copy.source.id}`)].join('')).join(' ')}`;
    return { differing: differing.map(show), agreeing: agreeing.map(show) };
  };

  test('the nearest in time first, undated ones last, those that count otherwise behind them', () => {
    const { differing } = rowsOf(
      report('late', { value: '3', date: '2023-06-01' }),
      report('undated', { value: '4', date: null }),
      report('other', { value: '5', date: '2023-01-26', basis: true }),
      report('near', { value: '6', date: '2023-01-25' }),
    );
    expect(differing.map((row) => row.split(': ')[1])).toEqual(['near', 'late', 'undated', 'other']);
  });

  test('who prints the same value stands in one row, copies with what they copy', () => {
    const { differing, agreeing } = rowsOf(
      report('a', { value: '9' }),
      report('b', { value: '9' }),
      report('copy', { value: '9', copyOf: 'a' }),
      report('c', { value: '8', agrees: true }),
    );
    expect(differing).toEqual(['9: a=copy b']);
    expect(agreeing).toEqual(['8: c']);
  });

  test('a reworded copy never leads: it stands under its original, or last', () => {
    const { differing } = rowsOf(
      report('copy', { value: '7', date: '2023-01-26', copyOf: 'far' }),
      report('lost', { value: '2', date: '2023-01-26', copyOf: 'nobody' }),
      report('far', { value: '9', date: '2023-03-01' }),
      report('farther', { value: '4', date: '2023-04-01' }),
    );
    expect(differing).toEqual(['9: far', '7: copy', '4: farther', '2: lost']);
  });
});
