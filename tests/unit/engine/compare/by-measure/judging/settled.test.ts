import { expect, it } from 'vitest';
import type { MeasureCounterpart } from '../../../../../../src/engine/compare/by-measure/counterparts.ts';
import { isSettled } from '../../../../../../src/engine/compare/by-measure/judging/settled.ts';
import { readRecords } from '../../../../../../src/engine/compare/by-measure/measure-records.ts';
import { record } from '../harbour.ts';

function counterpartOf(low: number): MeasureCounterpart {
  const read = readRecords([record('injured', { low, high: low })]).get('injured')?.all[0];
  if (read === undefined) throw new Error('The record was not read.');
  return { ...read, agrees: true, isOnOtherBasis: false };
}

const readOf = (low: number) => counterpartOf(low).value;

it.each([
  [1633, [1633], true],
  [1600, [1633], true],
  [1633, [40, 1633], true],
  [1634, [1633], false],
  [40, [40], false],
  [1633, [], false],
])('%d beside %j leaves no doubt: %s', (own, printed, expected) => {
  expect(isSettled(readOf(own), printed.map(counterpartOf))).toBe(expected);
});
