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
