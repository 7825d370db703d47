// Which counterparts count as one report.

import { expect, test } from 'vitest';
import { countReports } from '../../../src/ui/finding/reports.ts';
import { makeFigureCounterpart } from '../../made-up-findings.ts';

const report = (id: string, own: { copyOf?: string; copyOfOutside?: string; agrees?: boolean; date?: string } = {}) => {
  const { agrees = false, ...source } = own;
  return makeFigureCounterpart({ source: { id, ...source }, agrees });
};

const count = (...counterparts: ReturnType<typeof report>[]) => countReports({ counterparts });

test('copies count with what they copy, also copies of copies', () => {
  const all = [report('a'), report('b', { copyOf: 'a' }), report('c', { copyOf: 'b' }), report('d', { agrees: true })];
  expect(count(...all)).toEqual({ differing: 1, agreeing: 1 });
});

test('copies of one original that is not there are one report', () => {
  expect(count(report('a', { copyOf: 'x' }), report('b', { copyOf: 'x' }))).toEqual({ differing: 1, agreeing: 0 });
  const outside = { copyOfOutside: 'an agency' };
  expect(count(report('a', outside), report('b', outside))).toEqual({ differing: 1, agreeing: 0 });
});

test('a copy that agrees is no report beside its original, which differs', () => {
  expect(count(report('a'), report('b', { copyOf: 'a', agrees: true }))).toEqual({ differing: 1, agreeing: 0 });
});

test('a reworded copy of a report that agrees does not differ beside one that does', () => {
  const all = [report('a', { agrees: true }), report('b', { copyOf: 'a' }), report('c')];
  expect(count(...all)).toEqual({ differing: 1, agreeing: 1 });
});

test('where only a copy differs, it is what differs', () => {
  expect(count(report('a', { agrees: true }), report('b', { copyOf: 'a' }))).toEqual({ differing: 1, agreeing: 0 });
});

test('sources that copy each other come to an end', () => {
  const { differing } = count(report('a', { copyOf: 'b' }), report('b', { copyOf: 'a' }));
  expect(differing).toBeGreaterThan(0);
});
