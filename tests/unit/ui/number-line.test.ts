// Where values stand on the line: in true proportions, or on a broken line that says so.

import { expect, test } from 'vitest';
import { layNumberLine, type NumberPoint } from '../../../src/ui/plot/number-line-points.ts';

const point = (value: number, role: NumberPoint['role'] = 'differs'): NumberPoint => ({
  value,
  label: String(value),
  name: `paper ${value}`,
  role,
});

const xs = (line: ReturnType<typeof layNumberLine>) => line?.points.map(({ x }) => x) ?? [];

test('values that spread stand in proportion to zero', () => {
  const line = layNumberLine([point(10, 'page'), point(40), point(20)]);
  expect(line?.isBroken).toBe(false);
  const [ten = 0, twenty = 0, forty = 0] = xs(line);
  expect((twenty - ten) / 10).toBeCloseTo((forty - twenty) / 20);
  expect((forty - ten) / 30).toBeCloseTo((forty - 2) / 40);
});

test('values close together far from zero stand on a broken line', () => {
  const line = layNumberLine([point(800, 'page'), point(1071), point(1131)]);
  expect(line?.isBroken).toBe(true);
  const [a = 0, b = 0, c = 0] = xs(line);
  expect((b - a) / 271).toBeCloseTo((c - b) / 60);
});

test('labels in one row do not meet; one without room has none', () => {
  const line = layNumberLine([800, 801, 802, 803, 804, 1131].map((value) => point(value)));
  const lanes = line?.points.map(({ lane }) => lane) ?? [];
  expect(lanes).toContain(null);
  const first = line?.points.filter(({ lane }) => lane === 1).map(({ x }) => x) ?? [];
  expect(new Set(first).size).toBe(first.length);
});

test('one value alone, or one below zero, has no line', () => {
  expect(layNumberLine([point(5), point(5, 'page')])).toBeNull();
  expect(layNumberLine([point(-5), point(5, 'page')])).toBeNull();
});
