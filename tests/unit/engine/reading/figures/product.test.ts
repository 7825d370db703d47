import { expect, it } from 'vitest';
import { product } from '../../../../../src/engine/reading/figures/product.ts';

it.each([
  [3.3, 1e6, 3_300_000],
  [1.1, 1e12, 1.1e12],
  [0.07, 100, 7],
  [5.08, 1, 5.08],
  [1 / 3, 1, 1 / 3],
  [-2.3, 1e9, -2.3e9],
])('%d × %d = %d', (value, scale, expected) => {
  expect(product(value, scale)).toBe(expected);
});
