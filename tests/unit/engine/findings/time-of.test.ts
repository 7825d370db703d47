// When a source's count is later or earlier than the article's.

import { expect, test } from 'vitest';
import { type TimedCount, timeOf } from '../../../../src/engine/findings/time-of.ts';

/** A count of a report of this day, counted at "YYYY", "YYYY-MM", "YYYY-MM-DD" or "--MM", as far as the text says. */
function counted(reportDate: string | null, asOf: string | null = null): TimedCount {
  const [year = '', month = '', day = ''] = asOf?.replace(/^--/, '?-').split('-') ?? [];
  const part = (digits: string): number | null => (/^\d+$/.test(digits) ? Number(digits) : null);
  return {
    reportDate,
    asOf:
      asOf === null ? null : { kind: 'date', year: part(year), month: part(month), day: part(day), isDecade: false },
  };
}

test.each([
  ['later', '2023-01-26', '2023-04-06'],
  ['earlier', '2023-01-26', '2023-01-17'],
  [null, '2023-01-26', '2023-01-29'],
  [null, '2023-01-26', '2023-01-23'],
  [null, '2023-01-26', null],
  [null, null, '2023-01-26'],
] as const)('%s: an article of %s, a source of %s', (time, article, source) => {
  expect(timeOf(counted(article), counted(source))).toBe(time);
});

test.each([
  ['the end of a month before', 'later', counted('2023-04-20', '2022-09'), counted('2023-04-06')],
  ['a source that looks back', 'earlier', counted('2023-04-06'), counted('2023-04-20', '2022-09')],
  [
    'one day of both, printed weeks apart',
    null,
    counted('2024-06-10', '2024-06-08'),
    counted('2024-07-20', '2024-06-08'),
  ],
  ['two days that both texts tell', 'later', counted('2024-06-10', '2024-06-08'), counted('2024-06-10', '2024-06-09')],
  ['a day told and a report soon after', null, counted('2024-06-08'), counted('2024-06-30', '2024-06-05')],
  ['a month in which the other reports', null, counted('2024-06-10', '2024-06'), counted('2024-06-02')],
  ['a month without a year is the last one', 'later', counted('2023-02-10', '--10'), counted('2023-01-05')],
  ['a month without a year in an undated text', null, counted(null, '--10'), counted('2023-01-05')],
  ['a year and a later one', 'later', counted(null, '2021'), counted('2023-01-05')],
  ['a year and an earlier one', 'earlier', counted(null, '2021'), counted('2020-05-05')],
  ['a month behind the report', 'earlier', counted('2021-02-03', '2021-05'), counted('2021-03-05')],
  ['a report four days later', 'later', counted('2021-02-03'), counted('2021-02-07')],
  ['a report three days later', null, counted('2021-02-03'), counted('2021-02-06')],
  ['a month to its last day', 'later', counted(null, '2021-02'), counted('2021-03-04')],
  ['a year to its last day', 'later', counted(null, '2021'), counted('2022-01-04')],
  ['a year to its last day, and a few more', null, counted(null, '2021'), counted('2022-01-03')],
  ['a year from its first day', 'earlier', counted(null, '2021'), counted('2020-12-28')],
  ['a year from its first day, and a few before', null, counted(null, '2021'), counted('2020-12-29')],
  ['the year in which the other reports', null, counted(null, '2023'), counted('2023-01-05')],
] as const)('%s', (_what, time, article, source) => {
  expect(timeOf(article, source)).toBe(time);
});
