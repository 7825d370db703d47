// What a reader may enter for a report's title, publisher and date, and what is said of the rest.

import { expect, test } from 'vitest';
import { changesOf, findProblems } from '../../../src/ui/library/edit-report.ts';

const TODAY = '2024-02-29';
const entered = { title: 'A report', publisher: 'The Courier', date: '2024-02-29' };

test.each([
  entered,
  { ...entered, title: '' },
  { ...entered, title: 'T'.repeat(500) },
  { ...entered, date: '' },
  { ...entered, date: ' 1999-12-31 ' },
])('%o is taken', (entry) => expect(findProblems(entry, TODAY)).toEqual({}));

test.each([
  [{ publisher: '' }, { publisher: 'entryNoPublisher' }],
  [{ publisher: '  ' }, { publisher: 'entryNoPublisher' }],
  [{ publisher: 'P'.repeat(501) }, { publisher: 'entryTooLong' }],
  [{ title: 'T'.repeat(501) }, { title: 'entryTooLong' }],
  [{ date: '2024-03-01' }, { date: 'entryDayToCome' }],
  [{ date: '2023-02-29' }, { date: 'entryNoDay' }],
  [{ date: '29/02/2024' }, { date: 'entryNoDay' }],
  [{ date: '0024-02-29' }, { date: 'entryNoDay' }],
])('%o is not', (change, problems) => expect(findProblems({ ...entered, ...change }, TODAY)).toEqual(problems));

test('what is empty is none, and blanks around it go', () => {
  expect(changesOf({ title: ' ', publisher: ' The Courier ', date: '' })).toEqual({
    title: null,
    publisher: 'The Courier',
    date: null,
  });
});
