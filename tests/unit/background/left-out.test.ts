// What a reader split from a fact is compared with it no more.

import { expect, test } from 'vitest';
import { countHidden, withoutSplitPairs } from '../../../src/background/left-out.ts';
import { makeFigureCounterpart, makeFigureFinding, makeQuoteFinding } from '../../made-up-findings.ts';

const differing = makeFigureCounterpart({ source: { id: 'a' }, recordId: 'a/1' });
const other = makeFigureCounterpart({ source: { id: 'b' }, recordId: 'b/1', difference: 'basis', time: 'later' });
const agreeing = makeFigureCounterpart({ source: { id: 'c' }, recordId: 'c/1', agrees: true });
const finding = makeFigureFinding({ factId: 'x', counterparts: [differing, other, agreeing] });

const without = (...records: string[]) =>
  withoutSplitPairs([finding], (factId, recordId) => factId === 'x' && records.includes(recordId));

test('the others stay, and say how it differs', () => {
  expect(without('a/1')).toMatchObject([{ verdict: 'differs', difference: 'basis', time: 'later' }]);
  expect(without('a/1')[0]?.counterparts).toHaveLength(2);
});

test('where nobody else differs it agrees, and where nobody is left it is gone', () => {
  expect(without('a/1', 'b/1')).toMatchObject([{ verdict: 'agrees', difference: null, time: null }]);
  expect(without('a/1', 'b/1', 'c/1')).toEqual([]);
});

test('other facts keep the record, and what is not split is the same object', () => {
  const quote = makeQuoteFinding({ factId: 'y' });
  expect(withoutSplitPairs([quote], (factId) => factId === 'x')[0]).toBe(quote);
});

test('hidden mentions are counted, and the facts they are of', () => {
  const three = [finding, finding, makeQuoteFinding({ factId: 'y' })];
  expect(countHidden(three, (factId) => factId === 'x')).toEqual({ mentions: 2, facts: 1 });
});
