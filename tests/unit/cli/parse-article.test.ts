import { describe, expect, it } from 'vitest';
import { guessForm } from '../../../src/cli/article/get-article.ts';
import { parseJsonArticle, parsePlainArticle } from '../../../src/cli/article/parse-article.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

const place = 'standard input, line 3';
const parse = (value: unknown) => parseJsonArticle(JSON.stringify(value), place);

describe('parseJsonArticle', () => {
  it('takes title and text, and address and date where they are given', () => {
    expect(parse({ title: 'A', text: 'B' })).toEqual({ title: 'A', text: 'B' });
    const full = { title: 'A', text: 'B', url: 'https://example.org/', date: '2023-01-17' };
    expect(parse(full)).toEqual(full);
  });

  it('passes over other fields, and over a null for what is not known', () => {
    expect(parse({ id: 7, title: '', text: '', url: null, date: null })).toEqual({ title: '', text: '' });
  });

  it.each([
    [{ title: 'A' }, 'has no "text"'],
    [{}, 'has no "title" and no "text"'],
    [{ title: 'A', text: 5 }, 'text should be a text'],
    [{ title: null, text: 'B' }, 'title should be a text'],
    [{ title: 'A', text: 'B', date: '17 January' }, 'date should be a date like'],
    [{ title: 'A', text: 'B', date: '2023-02-30' }, 'date should be a date like'],
    [['A', 'B'], 'is not a JSON object'],
    ['A', 'is not a JSON object'],
    [null, 'is not a JSON object'],
  ])('refuses %j and says where and why', (value, why) => {
    expect(() => parse(value)).toThrow(Refusal);
    expect(() => parse(value)).toThrow(place);
    expect(() => parse(value)).toThrow(why);
  });

  it('refuses what is not JSON in one line', () => {
    expect(() => parseJsonArticle('{"title":\n oops', place)).toThrow(/^standard input, line 3 is not JSON: [^\n]+$/);
  });
});

describe('parsePlainArticle', () => {
  it('keeps the text as it stands, and takes the first line with words for the title', () => {
    expect(parsePlainArticle('\n  Two sacked \n\nBody.\n')).toEqual({
      title: 'Two sacked',
      text: '\n  Two sacked \n\nBody.\n',
    });
  });
});

describe('guessForm', () => {
  it.each([
    ['page.html', 'plain words', 'html'],
    ['page.HTM', 'plain words', 'html'],
    ['article.json', '<p>', 'json'],
    ['article.txt', '{"not": "json"}', 'plain'],
    ['-', ' {"title": "A"}', 'json'],
    ['-', '<!DOCTYPE html><title>A</title>', 'html'],
    ['-', '\n<article class="a">', 'html'],
    ['-', '<3 is not a tag', 'plain'],
    ['saved-page', 'Nine officers', 'plain'],
  ])('%s with %j is %s', (file, text, form) => {
    expect(guessForm(file, text)).toBe(form);
  });
});
