// Lines by a headline that are a date and little else, and lines that only hold one.

import { expect, it } from 'vitest';
import { parsePrintedDate } from '../../../src/page/story/printed-date.ts';

it.each([
  'Tuesday 17 January 2023, 10:28am',
  'Published: 17:02 GMT, 17 Jan 2023 | Updated: 09:10 GMT, 20 Jan 2023',
  'Updated 20 Jan 2023 | Published 17 Jan 2023',
  'January 17, 2023 10:36 AM UTC',
  'By Ann Example 17th January 2023',
  'Ann Example | 17 January 2023',
  'News17 January 2023',
  '17 January 2023 · 5 min read',
  'First published on 17 January 2023 at 6.00 a.m.',
])('%s', (line) => {
  expect(parsePrintedDate(line)).toBe('2023-01-17');
});

it.each([
  'The bridge was closed on 17 January 2023 for good.',
  'Last updated 17 January 2023',
  'Modified: 17 Jan 2023, 10:28',
  '17/01/2023',
  '17 January',
  'Photo: the bridge on 17 January 2023, from above',
  '',
])('%s: none', (line) => {
  expect(parsePrintedDate(line)).toBeNull();
});
