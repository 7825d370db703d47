import { expect, test } from 'vitest';
import { refusalsIn, traced } from '../harbour.ts';
import { testRefusal } from '../rule-tests.ts';

testRefusal('other-total', {
  refuses: [
    ['7 grain-warehouses', 'It employs 20 people, including 7 grain stores.'],
    ['7 grain-warehouses', 'It has 20 people, among them 7 grain stores.'],
    ['7 grain-warehouses', 'It has 20 people, of which 7 grain stores.'],
    ['7 grain-warehouses', 'It has 20 loud people: 7 grain stores.'],
    ['7 warehouses', 'Nine warehouses burned, including 7 warehouses of tea.'],
    ['7 warehouses', 'The nine warehouses cover 7 warehouses of tea.'],
  ],
  takes: [
    'Nine warehouses burned, including 7 grain stores.',
    'It burned over 20 hours, including 7 grain stores.',
    'It employs 20 people and 7 grain stores.',
    'It has 5 loud people: 7 grain stores.',
  ],
});

test('a part of a matched total has the evidence of it, and a figure beside one has not', () => {
  const evidenceIn = (text: string): string[] =>
    traced(text).flatMap(({ candidates }) => candidates.flatMap(({ evidence }) => evidence.map(({ name }) => name)));
  expect(evidenceIn('Nine warehouses burned, including 7 grain stores.')).toContain('part-of-total');
  expect(evidenceIn('Nine warehouses burned: 7 grain stores.')).toContain('part-of-total');
  expect(evidenceIn('Nine warehouses burned beside 7 grain stores.')).not.toContain('part-of-total');
});

test('what a total is covered in is no part of it', () => {
  expect(refusalsIn('The nine warehouses were covered in 7 warehouses of papers.')).not.toContain(
    '7 warehouses other-total',
  );
});

test('of a set that begins the sentence a number without a noun is a part', () => {
  const refused = (text: string): boolean => refusalsIn(text).includes('7 warehouses other-total');
  expect(refused('Of 9 warehouses the fire spared 7 only.')).toBe(true);
  expect(refused('Of 9 warehouses the fire spared 7 warehouses.')).toBe(false);
});
