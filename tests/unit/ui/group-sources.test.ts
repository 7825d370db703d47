// Which sources count as one report.

import { expect, test } from 'vitest';
import { groupSources, type SourceGroup } from '../../../src/ui/sources/group-sources.ts';
import { makeReport } from '../../dom/ui/gallery/findings.ts';

const ids = (groups: readonly SourceGroup[]) =>
  groups.map(({ source, copies }) => [source.id, ...copies.map((copy) => copy.id)]);

test('copies stand under what they copy, newest first, also copies of copies', () => {
  const { differing, agreeing } = groupSources({
    sources: [
      makeReport({ id: 'old', date: '2020-01-01' }),
      makeReport({ id: 'a', date: '2023-01-01' }),
      makeReport({ id: 'copy-of-copy', date: '2023-01-02', copyOf: 'copy' }),
      makeReport({ id: 'copy', date: '2023-01-03', copyOf: 'a' }),
      makeReport({ id: 'same', agrees: true, difference: null }),
    ],
  });
  expect(ids(differing)).toEqual([['a', 'copy', 'copy-of-copy'], ['old']]);
  expect(ids(agreeing)).toEqual([['same']]);
});

test('copies of one report that is not there are one, under the oldest', () => {
  const outside = { copyOfOutside: 'a report by an agency' };
  const { differing } = groupSources({
    sources: [
      makeReport({ id: 'late', date: '2023-02-01', ...outside }),
      makeReport({ id: 'early', date: '2023-01-01', ...outside }),
      makeReport({ id: 'x', date: '2022-02-01', copyOf: 'absent' }),
      makeReport({ id: 'y', date: '2022-03-01', copyOf: 'absent' }),
    ],
  });
  expect(ids(differing)).toEqual([
    ['early', 'late'],
    ['x', 'y'],
  ]);
});

test('copies that differ from an original that agrees count as one', () => {
  const { differing, agreeing } = groupSources({
    sources: [
      makeReport({ id: 'original', agrees: true }),
      makeReport({ id: 'one', copyOf: 'original', date: '2023-01-01' }),
      makeReport({ id: 'two', copyOf: 'one', date: '2023-01-02' }),
    ],
  });
  expect(ids(differing)).toEqual([['one', 'two']]);
  expect(ids(agreeing)).toEqual([['original']]);
});

test('sources that copy each other come to an end', () => {
  const { differing } = groupSources({
    sources: [makeReport({ id: 'a', copyOf: 'b' }), makeReport({ id: 'b', copyOf: 'a' })],
  });
  expect(differing.flatMap(({ source, copies }) => [source, ...copies])).toHaveLength(2);
});
