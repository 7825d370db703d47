import { expect, test } from 'vitest';
import { groupBy } from '../../../src/model/group-by.ts';

test('groups stand in the order in which they begin, and entries in theirs', () => {
  const groups = groupBy(['pear', 'apple', 'plum', 'fig', 'apricot'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'apricot']],
    ['f', ['fig']],
  ]);
});

test('of nothing there are none', () => {
  expect(groupBy([], () => 1).size).toBe(0);
});
