// Which report a new one copies, and which of several copy one another.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/engine/reading/read-article.ts';
import { findCopies, findOriginal, markCopies } from '../../../../src/engine/records/mark-copies.ts';
import { recordArticle } from '../../../../src/engine/records/record-article.ts';
import type { KeptReport } from '../../../../src/model/kept-report.ts';
import { storyTexts } from '../../../e2e/story-pages.ts';

/** The report that a page gives, at an address of its own. */
function reportOf(name: keyof typeof storyTexts, host: string, date?: string): KeptReport {
  const { title, paragraphs } = storyTexts[name];
  const article = {
    title,
    text: paragraphs.join('\n\n'),
    url: `https://${host}/a`,
    ...(date === undefined ? {} : { date }),
  };
  return recordArticle(readArticle(article), [], []);
}

const original = reportOf('first', 'agency.example', '2026-03-02');
const copy = reportOf('first', 'mirror.example', '2026-03-04');
const undated = reportOf('first', 'undated.example');
const other = reportOf('second', 'paper.example', '2026-03-01');

describe('a new report', () => {
  test('copies the earliest with its text', () => {
    expect(findOriginal(copy, [other, original])).toBe(original.id);
    expect(findOriginal(undated, [copy, original])).toBe(original.id);
  });

  test('copies what its original copies', () => {
    const told = { ...original, source: { ...original.source, copyOf: 'first-of-all' } };
    expect(findOriginal(copy, [told])).toBe('first-of-all');
  });

  test('copies nothing of another text, nothing later, and no other version of itself', () => {
    expect(findOriginal(copy, [other])).toBeNull();
    expect(findOriginal(original, [copy, undated])).toBeNull();
    expect(findOriginal(copy, [reportOf('first', 'mirror.example', '2026-03-03')])).toBeNull();
  });
});

describe('an original that comes after those that took it', () => {
  test('is that of every later one with its text, also of one that copied another of them', () => {
    const taken = { ...undated, source: { ...undated.source, copyOf: copy.id } };
    expect(findCopies(original, [other, copy, taken])).toEqual([copy.id, undated.id]);
  });

  test('is that of none which came before, has another text, is a version of it, or is known to copy something else', () => {
    expect(findCopies(copy, [original])).toEqual([]);
    expect(findCopies(copy, [original, undated])).toEqual([]);
    expect(findCopies(original, [other])).toEqual([]);
    expect(findCopies(original, [reportOf('first', 'agency.example', '2026-03-05')])).toEqual([]);
    expect(findCopies(original, [{ ...copy, source: { ...copy.source, copyOf: 'first-of-all' } }])).toEqual([]);
    expect(findCopies(original, [{ ...copy, source: { ...copy.source, copyOfOutside: 'an agency' } }])).toEqual([]);
  });
});

test('of several with one text all but the earliest are copies of it', () => {
  expect(markCopies([copy, other, original, undated]).map(({ source }) => source.copyOf)).toEqual([
    original.id,
    null,
    null,
    original.id,
  ]);
});
