// Where dots stand, and when there is no plot at all.

import { expect, test } from 'vitest';
import { type DatedValue, findPlot } from '../../../src/ui/plot/plot-points.ts';

const at = (date: string, value: number, role: DatedValue['role'] = 'differs') => ({ date, value, label: 'X', role });

test('oldest first, the page on top, from zero up to the greatest value', () => {
  const plot = findPlot([at('2023-01-11', 200, 'page'), at('2023-01-21', 1071), at('2023-01-01', 0, 'agrees')]);
  expect(plot?.points.map(({ role, x }) => [role, x])).toEqual([
    ['agrees', 0],
    ['differs', 1],
    ['page', 0.5],
  ]);
  expect(plot?.ticks.map(({ value }) => value)).toEqual([0, 1071]);
  expect(plot?.points.find(({ role }) => role === 'page')?.y).toBeCloseTo(200 / 1071);
  expect([plot?.firstDate, plot?.lastDate]).toEqual(['2023-01-01', '2023-01-21']);
});

test('values that are close together do not start at zero', () => {
  const plot = findPlot([at('2023-01-01', 1600), at('2023-02-01', 1633), at('2023-03-01', 1630)]);
  expect(plot?.ticks.map(({ value }) => value)).toEqual([1600, 1633]);
});

test.each([
  ['shares', [0.02, 0.021, 0.05]],
  ['equal values', [20, 20, 20]],
  ['zeros', [0, 0, 0]],
  ['negative values', [-5, 0, 5]],
])('%s stay inside the plot, on finite places', (_, values) => {
  const plot = findPlot(values.map((value, index) => at(`2023-0${index + 1}-01`, value)));
  expect(plot?.points).toHaveLength(3);
  for (const { x, y } of plot?.points ?? []) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
});

test('no plot of two values, of two days, or of values without a date or number', () => {
  expect(findPlot([at('2023-01-01', 1), at('2023-01-02', 2)])).toBeNull();
  expect(findPlot([at('2023-01-01', 1), at('2023-01-01', 2), at('2023-01-01', 3)])).toBeNull();
  expect(findPlot([at('2023-01-01', 1), at('2023-01-01', 2), at('2023-01-09', 3)])).toBeNull();
  expect(findPlot([at('2023-01-01', 1), at('2023-01-02', 2), at('soon', 3)])).toBeNull();
  expect(findPlot([at('2023-01-01', 1), at('2023-01-02', 2), at('2023-01-03', Number.NaN)])).toBeNull();
});
