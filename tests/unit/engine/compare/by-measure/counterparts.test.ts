// What sources print of a measure, held against a figure: one counterpart a source.

import { describe, expect, it } from 'vitest';
import { readAs } from '../../../../../src/engine/compare/by-measure/counterparts.ts';
import { readRecords } from '../../../../../src/engine/compare/by-measure/measure-records.ts';
import type { Setting } from '../../../../../src/engine/compare/by-measure/zones/setting.ts';
import { readValue } from '../../../../../src/engine/compare/values/compare-values.ts';
import type { Measure } from '../../../../../src/model/pack.ts';
import type { FigureRecord } from '../../../../../src/model/reference.ts';
import { quantityOf } from '../../reading/figures/read.ts';
import { injured, record } from './harbour.ts';

interface Own {
  readonly text?: string;
  /** Concepts by how near they stand. */
  readonly near?: Readonly<Record<string, number>>;
  readonly measure?: Measure;
}

function read(records: readonly FigureRecord[], { text = 'It had 34 hurt.', near = {}, measure = injured }: Own = {}) {
  const figure = quantityOf(text);
  const setting = {
    figure,
    value: readValue(figure),
    has: (concepts: readonly string[], farthest: number) =>
      concepts.some((concept) => (near[concept] ?? 9) <= farthest),
  } as unknown as Setting;
  const places = { of: (concepts: readonly string[]) => concepts } as unknown as Parameters<typeof readAs>[3];
  return readAs({ measure, score: 1, evidence: [] }, setting, readRecords(records).get('injured')?.all ?? [], places);
}

const told = (...given: Parameters<typeof read>): string[] =>
  read(...given).counterparts.map(
    ({ record: { source }, value, agrees, isOnOtherBasis }) =>
      `${source} ${value.kind === 'date' ? '' : value.low} ${agrees}${isOnOtherBasis ? ' other basis' : ''}`,
  );

const of = (low: number, source: string, basis: string | null = 'people'): FigureRecord => ({
  ...record('injured', { low, high: low }, source),
  id: `${source}/${low}`,
  basis,
});

describe('counterparts', () => {
  it('are one a source, with the record that agrees', () => {
    expect(told([of(40, 'herald'), of(34, 'herald'), of(50, 'gazette')])).toEqual([
      'herald 34 true',
      'gazette 50 false',
    ]);
    expect(told([of(34, 'herald'), of(40, 'herald')])).toEqual(['herald 34 true']);
  });

  it('are of the same basis rather than of another', () => {
    const near = { firefighter: 0 };
    expect(told([of(40, 'herald', 'cases'), of(50, 'herald')], { near })).toEqual(['herald 50 false']);
    expect(told([of(40, 'herald'), of(50, 'herald', 'cases')], { near })).toEqual(['herald 40 false']);
    expect(told([of(34, 'herald', 'cases'), of(50, 'herald')], { near })).toEqual(['herald 34 true other basis']);
  });

  it('are none where values cannot be compared', () => {
    expect(told([of(34, 'herald')], { text: 'It cost £34.' })).toEqual([]);
    expect(told([])).toEqual([]);
  });
});

describe('the basis', () => {
  const twoBases: Measure = {
    ...injured,
    bases: [
      { basis: 'people', any: ['firefighter'] },
      { basis: 'cases', any: ['injury'] },
    ],
  };
  const basis = (near: Readonly<Record<string, number>>, measure: Measure = twoBases): string | null =>
    read([of(34, 'herald')], { near, measure }).basis;

  it('is that of the noun that is counted, else of one that stands near', () => {
    expect(basis({ firefighter: 1, injury: 0 })).toBe('cases');
    expect(basis({ firefighter: 1, injury: 1 })).toBe('people');
    expect(basis({ injury: 1 })).toBe('cases');
    expect(basis({ injury: 2 })).toBeNull();
    const { bases: _none, ...without } = injured;
    expect(basis({ firefighter: 0 }, without)).toBeNull();
  });

  it('differs only where both are known', () => {
    expect(told([of(34, 'herald', 'cases')])).toEqual(['herald 34 true']);
    expect(told([of(34, 'herald', null)], { near: { firefighter: 0 } })).toEqual(['herald 34 true']);
  });
});

it('agrees where a source prints an equal value that is no vague word', () => {
  expect(read([of(34, 'herald')]).agrees).toBe(true);
  expect(read([of(40, 'herald')]).agrees).toBe(false);
  const dozens = { ...record('injured', { low: 12, high: 120, isVague: true }, 'herald') };
  expect(read([dozens]).agrees).toBe(false);
});
