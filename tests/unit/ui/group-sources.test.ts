// Which sources count as one report.

import { expect, test } from 'vitest';
import { groupSources, type SourceGroup } from '../../../src/ui/sources/group-sources.ts';
import { makeFigureCounterpart, type makeSource } from '../../made-up-findings.ts';

/** One that differs, of a source with these facts. */
const report = (source: Partial<ReturnType<typeof makeSource>>, agrees = false) =>
  makeFigureCounterpart({ source, agrees });

const ids = (groups: readonly SourceGroup[]) =>
  groups.map(({ source, copies }) => [source.source.id, ...copies.map((copy) => copy.source.id)]);

test('copies stand under what they copy, newest first, also copies of copies', () => {
  const { differing, agreeing } = groupSources({
    counterparts: [
      report({ id: 'old', date: '2020-01-01' }),
      report({ id: 'a', date: '2023-01-01' }),
      report({ id: 'copy-of-copy', date: '2023-01-02', copyOf: 'copy' }),
      report({ id: 'copy', date: '2023-01-03', copyOf: 'a' }),
      report({ id: 'same' }, true),
    ],
  });
  expect(ids(differing)).toEqual([['a', 'copy', 'copy-of-copy'], ['old']]);
  expect(ids(agreeing)).toEqual([['same']]);
});

test('copies of one report that is not there are one, under the oldest', () => {
  const outside = { copyOfOutside: 'a report by an agency' };
  const { differing } = groupSources({
    counterparts: [
      report({ id: 'late', date: '2023-02-01', ...outside }),
      report({ id: 'early', date: '2023-01-01', ...outside }),
      report({ id: 'x', date: '2022-02-01', copyOf: 'absent' }),
      report({ id: 'y', date: '2022-03-01', copyOf: 'absent' }),
    ],
  });
  expect(ids(differing)).toEqual([
    ['early', 'late'],
    ['x', 'y'],
  ]);
});

test('copies that differ from an original that agrees count as one', () => {
  const { differing, agreeing } = groupSources({
    counterparts: [
      report({ id: 'original' }, true),
      report({ id: 'one', copyOf: 'original', date: '2023-01-01' }),
      report({ id: 'two', copyOf: 'one', date: '2023-01-02' }),
    ],
  });
  expect(ids(differing)).toEqual([['one', 'two']]);
  expect(ids(agreeing)).toEqual([['original']]);
});

test('sources that copy each other come to an end', () => {
  const { differing } = groupSources({
    counterparts: [report({ id: 'a', copyOf: 'b' }), report({ id: 'b', copyOf: 'a' })],
  });
  expect(differing.flatMap(({ source, copies }) => [source, ...copies])).toHaveLength(2);
});
