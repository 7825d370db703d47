import { describe, expect, it } from 'vitest';
import {
  findValueEvidence,
  isPrinted,
} from '../../../../../../src/engine/compare/by-measure/evidence/value-evidence.ts';
import { NO_RECORDS, readRecords } from '../../../../../../src/engine/compare/by-measure/measure-records.ts';
import type { FigureRecord } from '../../../../../../src/model/reference.ts';
import { record } from '../harbour.ts';

type Given = number | Partial<FigureRecord['value']>;

const recordsOf = (...values: readonly Given[]) =>
  readRecords(
    values.map((value, at) =>
      record('injured', typeof value === 'number' ? { low: value, high: value } : value, `paper-${at}`),
    ),
  ).get('injured') ?? NO_RECORDS;

const readOf = (value: Given) => {
  const [read] = recordsOf(value).all;
  if (read === undefined) throw new Error('The record was not read.');
  return read.value;
};

const month = (year: number, at: number) =>
  ({ kind: 'date', year, month: at, day: null, isDecade: false }) as Partial<FigureRecord['value']>;
const dozens: Given = { low: 12, high: 120, isVague: true };

describe('what the values of sources say of a value', () => {
  it.each<[string, Given, readonly Given[], string | null]>([
    ['the very number', 34, [40, 34], 'same-value'],
    ['a number that hardly coincides', 1633, [1633], 'same-distinctive-value'],
    ['one that rounds to it', 1600, [1633], 'agreeing-value'],
    ['one near by', 36, [40], null],
    ['the part that is still near', 61, [100], null],
    ['one that is distant', 60, [100], 'distant-value'],
    ['the half', 50, [100], 'distant-value'],
    ['less than half', 49, [100], 'far-value'],
    ['more than twice', 210, [100], 'far-value'],
    ['the closest of several', 49, [100, 60], null],
    ['another month', month(2021, 5), [month(2020, 8)], 'other-date'],
    ['nothing printed', 34, [], null],
    ['a vague word beside a number', 13, [dozens, 40], 'far-value'],
  ])('%s', (_, own, printed, expected) => {
    expect(findValueEvidence(readOf(own), recordsOf(...printed))).toBe(expected);
  });
});

it('a number is printed where a source has just that', () => {
  expect(isPrinted(readOf(34), recordsOf(40, 34))).toBe(true);
  expect(isPrinted(readOf(35), recordsOf(40, 34))).toBe(false);
  expect(isPrinted(readOf(34), recordsOf())).toBe(false);
});
