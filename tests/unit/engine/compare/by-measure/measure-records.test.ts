// What sources print of each measure, grouped once.

import { expect, it } from 'vitest';
import { readRecords, withoutSources } from '../../../../../src/engine/compare/by-measure/measure-records.ts';
import type { FigureRecord } from '../../../../../src/model/reference.ts';

const record = (source: string, measure: string, low: number, isVague = false): FigureRecord => ({
  id: `${source}/${measure}/${low}`,
  source,
  measure,
  value: { kind: 'count', low, high: isVague ? low * 10 : low, isVague, hedge: null, unit: null },
  basis: null,
  printed: '',
  evidence: '',
});

const records = readRecords([
  record('gazette', 'ships', 12),
  record('herald', 'ships', 100, true),
  record('herald', 'crew', 40),
  record('gazette', 'crew', 41),
]);

const idsOf = (measure: string, of = records) => of.get(measure)?.all.map(({ record: { id } }) => id);

it('keeps the order of the records of a measure', () => {
  expect(idsOf('crew')).toEqual(['herald/crew/40', 'gazette/crew/41']);
});

it('tells exact values from vague ones', () => {
  expect(records.get('ships')?.exact.map(({ record: { source } }) => source)).toEqual(['gazette']);
});

it('leaves out the sources it is told to, and measures that nobody else prints', () => {
  const left = withoutSources(records, new Set(['gazette']));
  expect(idsOf('crew', left)).toEqual(['herald/crew/40']);
  expect(left.get('ships')?.exact).toEqual([]);
  expect(withoutSources(left, new Set(['herald'])).size).toBe(0);
});
