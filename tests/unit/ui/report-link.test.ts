// A link goes to the report itself; where only its original is known, it says so.

import { expect, test } from 'vitest';
import { findReportLink } from '../../../src/ui/sources/report-link.ts';

const source = { publisher: 'The Beacon', copyOf: null, copyOfOutside: null };

test('a report’s own address, also of a copy', () => {
  const url = 'https://www.thebeacon.example/lamps';
  expect(findReportLink({ ...source, url })).toEqual({ url, isOriginal: false });
  expect(findReportLink({ ...source, url, copyOf: 'post' })).toEqual({ url, isOriginal: false });
  const byline = { ...source, publisher: 'The Beacon, by A. Keeper', url, copyOfOutside: 'the Harbour Post' };
  expect(findReportLink(byline)).toEqual({ url, isOriginal: false });
});

test('the address of what a copy rewrites is the original’s', () => {
  const url = 'https://www.harbourpost.example/lamps';
  expect(findReportLink({ ...source, url, copyOfOutside: 'a report of the Harbour Post' })).toEqual({
    url,
    isOriginal: true,
  });
});

test.each([null, 'javascript:alert(1)', 'not an address'])('%s is no link', (url) => {
  expect(findReportLink({ ...source, url })).toBeNull();
});
