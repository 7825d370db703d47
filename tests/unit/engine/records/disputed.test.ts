// Whether reports print one fact differently.

import { expect, it } from 'vitest';
import { type DisputedValue, isDisputed } from '../../../../src/engine/records/disputed.ts';
import { countOf } from '../../../made-up-findings.ts';

const printed = (origin: string, low: number, basis: string | null = null): DisputedValue => ({
  origin,
  value: countOf(low),
  basis,
});

it.each<[string, DisputedValue[]]>([
  ['two reports print two numbers', [printed('a', 1071), printed('b', 1131)]],
  ['a third agrees with one of them', [printed('a', 1071), printed('b', 1131), printed('c', 1071)]],
  ['a report has one number that nobody else has', [printed('a', 40), printed('a', 60), printed('b', 40)]],
  ['one report does not say how it counted', [printed('a', 40, 'people'), printed('b', 60)]],
])('disputed: %s', (_, values) => {
  expect(isDisputed(values)).toBe(true);
  expect(isDisputed(values.toReversed())).toBe(true);
});

it.each<[string, DisputedValue[]]>([
  ['nobody prints it', []],
  ['one report alone', [printed('a', 1071)]],
  ['one report that prints two numbers', [printed('a', 1071), printed('a', 1131)]],
  ['a number and its rounding', [printed('a', 1633), printed('b', 1600)]],
  ['two ways of counting', [printed('a', 40, 'people'), printed('b', 60, 'cases')]],
  [
    'values that cannot be compared',
    [
      printed('a', 40),
      { origin: 'b', basis: null, value: { kind: 'date', year: 2021, month: null, day: null, isDecade: false } },
    ],
  ],
])('not disputed: %s', (_, values) => {
  expect(isDisputed(values)).toBe(false);
});
