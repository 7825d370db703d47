import { expect, test } from 'vitest';
import { withReadAddress } from '../../../src/background/page-address.ts';

const article = { title: 'A', text: 'B', url: 'https://other.example/theirs' };

test('an article is where its tab says, whatever it says of itself', () => {
  expect(withReadAddress(article, 'https://www.own.example/a?b#c').url).toBe('https://www.own.example/a?b');
  expect(withReadAddress({ title: 'A', text: 'B' }, 'http://own.example/').url).toBe('http://own.example/');
});

test('where there is no address of the web, the stated one is all there is', () => {
  expect(withReadAddress(article, 'file:///home/saved.html')).toBe(article);
  expect(withReadAddress(article, null)).toBe(article);
});
