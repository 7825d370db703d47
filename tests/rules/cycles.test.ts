// No module imports itself over others, of types neither, and the lint that says so fires.

import { expect, test } from 'vitest';
import { findCycles } from '../../scripts/walls/find-cycles.ts';

const cyclesOf = (imports: Readonly<Record<string, readonly string[]>>) => findCycles(new Map(Object.entries(imports)));

test('modules in a circle are found, however long it is and wherever the search begins', () => {
  expect(cyclesOf({ a: ['b'], b: ['a'] })).toEqual([['a', 'b']]);
  expect(cyclesOf({ a: ['b'], b: ['c', 'd'], c: ['d'], d: ['b'] })).toEqual([['b', 'c', 'd']]);
  expect(cyclesOf({ a: ['a'] })).toEqual([['a']]);
  expect(cyclesOf({ z: ['y'], y: ['x'], x: ['y'], b: ['a', 'z'], a: ['b'] })).toEqual([
    ['x', 'y'],
    ['a', 'b'],
  ]);
});

test('a module that two others share is no circle, nor is one outside', () => {
  expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  expect(cyclesOf({ a: ['outside'], b: ['a', 'outside'] })).toEqual([]);
});
