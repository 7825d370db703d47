// How alike two headings are: by the words that tell, in any form.

import { describe, expect, test } from 'vitest';
import { readTitle, titleLikeness } from '../../../../../../src/engine/compare/by-words/story/title-likeness.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';

const reader = new TermReader();
const likeness = (one: string, two: string): number => titleLikeness(readTitle(one, reader), readTitle(two, reader));

describe('two headings', () => {
  test('of the same telling words are alike, whatever stands between them', () => {
    expect(likeness('Ferry runs aground off Skelwick', 'The Skelwick ferry that ran aground')).toBeGreaterThan(0.7);
  });

  test('are as alike as their rare words are', () => {
    const byName = likeness('Skelwick ferry aground', 'Skelwick waits for news');
    const byCommonWord = likeness('Skelwick ferry aground', 'Ferry fares to rise');
    expect(byName).toBeGreaterThan(byCommonWord);
    expect(byCommonWord).toBeGreaterThan(0);
  });

  test('with nothing in common but grammar and numbers are not', () => {
    expect(likeness('What we know about the 12 of them', 'What the 12 of us were told about it')).toBe(0);
    expect(likeness('Skelwick ferry aground', 'Tram line to open')).toBe(0);
    expect(likeness('', 'Skelwick ferry aground')).toBe(0);
  });
});
