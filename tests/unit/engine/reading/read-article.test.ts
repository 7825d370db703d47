// An article is read once, its headline before its text; places are given in the text alone.

import { describe, expect, it } from 'vitest';
import { inArticle, isInText, readArticle } from '../../../../src/engine/reading/read-article.ts';

describe('what is read', () => {
  it.each([
    ['Gulls return', 'They are 412.', 'Gulls return\n\nThey are 412.', 14],
    ['', 'They are 412.', 'They are 412.', 0],
    ['They are', 'They are 412.', 'They are 412.', 0],
  ])('is the headline before the text, unless that begins with it: %j', (title, text, whole, start) => {
    const { structure, textStart } = readArticle({ title, text });
    expect([structure.text, textStart]).toEqual([whole, start]);
  });

  it('is read when it is asked for, and once', () => {
    const reading = readArticle({ title: '', text: 'In March 2021 there were 412 gulls, “so many,” Ann Birch said.' });
    expect(reading.figures).toBe(reading.figures);
    expect(reading.quotes).toBe(reading.quotes);
    expect(reading.countedAt).toBe(reading.countedAt);
    expect([reading.figures.length, reading.quotes.length, reading.countedAt.size]).toEqual([2, 1, 1]);
  });

  it('knows the people of a topic', () => {
    const article = { title: '', text: '“So many,” the keeper said.' };
    const people = [{ id: 'birch', name: 'Ann Birch', variants: ['the keeper'] }] as never;
    expect(readArticle(article).quotes[0]?.speaker?.name).toBe('the keeper');
    expect(readArticle(article, { people }).quotes[0]?.speaker?.name).toBe('Ann Birch');
  });
});

describe('a place', () => {
  const reading = readArticle({ title: 'Gulls return', text: 'They are 412.' });

  it('is in the text from its first character on', () => {
    expect([13, 14, 15].map((start) => isInText(reading, { start, end: start + 1 }))).toEqual([false, true, true]);
  });

  it('is told within the text, with all else that is known of it', () => {
    expect(inArticle(reading, { start: 14, end: 18, text: 'They' })).toEqual({ start: 0, end: 4, text: 'They' });
    const plain = readArticle({ title: '', text: 'They are 412.' });
    const span = { start: 0, end: 4 };
    expect(inArticle(plain, span)).toBe(span);
  });
});
