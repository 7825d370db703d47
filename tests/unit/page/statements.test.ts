import { expect, it } from 'vitest';
import { areStatementsStale } from '../../../src/page/story/statements.ts';

const ADDRESS = 'https://www.paper.example/news/school-plans-1?from=front#text';
const OWN = 'http://www.paper.example/news/school-plans-1';
const OTHER = 'https://www.paper.example/news/night-trains-2';
const headlines = ['School plans: what we know'];
const SHOWN = 'Two new schools, and a row about them';

it('statements under the page’s own address are not stale, whatever headline they give', () => {
  expect(areStatementsStale({ headlines, url: OWN }, SHOWN, ADDRESS)).toBe(false);
});

it.each([OTHER, null])('another headline under the address %s is one of another article', (url) => {
  expect(areStatementsStale({ headlines, url }, SHOWN, ADDRESS)).toBe(true);
});

it('the same headline is enough, and a page without one is believed', () => {
  expect(areStatementsStale({ headlines, url: OTHER }, 'School plans: what we know', ADDRESS)).toBe(false);
  expect(areStatementsStale({ headlines, url: OTHER }, null, ADDRESS)).toBe(false);
  expect(areStatementsStale({ headlines: [], url: OTHER }, SHOWN, ADDRESS)).toBe(false);
});

it('a file has no address that the statements could be about', () => {
  expect(areStatementsStale({ headlines, url: OWN }, SHOWN, 'about:srcdoc')).toBe(true);
});
