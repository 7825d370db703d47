import { expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/page/story/publication-date.ts';

it.each([
  ['2023-01-17T23:30:00-05:00', '2023-01-17'],
  ['2023-01-17', '2023-01-17'],
  ['20230117T093000', '2023-01-17'],
  ['Tue, 17 Jan 2023 09:12:44 GMT', '2023-01-17'],
  ['17th January 2023', '2023-01-17'],
  ['January 17, 2023', '2023-01-17'],
  ['Jan. 7, 2023, 5:00 p.m. ET', '2023-01-07'],
])('%s is read', (text, date) => {
  expect(parsePublicationDate(text)).toBe(date);
});

it.each(['01/02/2023', '1.2.2023', 'yesterday', '17 January', '', '2023-13-40', '17 Foo 2023', '1673946764'])(
  '%s is not guessed at',
  (text) => {
    expect(parsePublicationDate(text)).toBeNull();
  },
);
