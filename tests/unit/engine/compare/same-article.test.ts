// An article that is in the set already is known by its clauses, whatever its address; one that shares some of them is not.

import { describe, expect, it } from 'vitest';
import { createArticleIndex } from '../../../../src/engine/compare/same-article.ts';
import { tokenize } from '../../../../src/engine/text/tokens.ts';
import type { ReferenceSet } from '../../../../src/model/reference.ts';
import { sampleFigure, sampleSource } from '../../store/sample-sets.ts';

const CLAUSES = [
  'The council will hire forty teachers',
  'as many as 60 pupils went without lunch',
  'the harbour office had counted 212 boats by noon',
  'its budget of £3.1m is spent',
];

function setOf(clauses: Readonly<Record<string, readonly string[]>>): ReferenceSet {
  return {
    version: 1,
    topic: 'sample-topic',
    sources: Object.keys(clauses).map((id) => sampleSource(id)),
    figures: Object.entries(clauses).flatMap(([id, texts]) =>
      texts.map((evidence, n) => ({ ...sampleFigure(id, n + 1), evidence })),
    ),
    quotes: [],
  };
}

const findIn = (set: ReferenceSet, text: string) => createArticleIndex(set).findSame(tokenize(text));
const set = setOf({
  north: CLAUSES,
  south: ['A fifth of the boats left', 'and 19 came back', 'said the crew of nine'],
});
const article = `${CLAUSES.join('. Then it said that ')}.`;

describe('the same article', () => {
  it('is known by its clauses', () => {
    expect(findIn(set, article)).toBe('north');
  });

  it('is known with other marks, capitals and line breaks', () => {
    const text = article.toUpperCase().replaceAll(' WILL ', ' “WILL” ').replaceAll('. ', '!\n\n');
    expect(findIn(set, text)).toBe('north');
  });

  it('is known where a clause of four is missing', () => {
    expect(findIn(set, CLAUSES.slice(1).join('. '))).toBe('north');
  });
});

describe('another article', () => {
  it('has half of the clauses, or words between theirs', () => {
    expect(findIn(set, CLAUSES.slice(2).join('. '))).toBeNull();
    expect(
      findIn(set, article.replaceAll(' will ', ' will soon ').replaceAll('60 pupils', '60 young pupils')),
    ).toBeNull();
  });

  it('says one clause again and again', () => {
    expect(findIn(set, `${CLAUSES[0]}. `.repeat(8))).toBeNull();
  });

  it('has all clauses of a source that has two', () => {
    expect(findIn(setOf({ north: CLAUSES.slice(0, 2) }), article)).toBeNull();
  });

  it('is nothing at all', () => {
    expect(findIn(set, '')).toBeNull();
  });
});

it('of two sources, the one with the larger part of its clauses', () => {
  const both = setOf({ north: [...CLAUSES, 'and nobody has seen the 12 letters'], copy: CLAUSES });
  expect(findIn(both, article)).toBe('copy');
});

it('is known among many thousand clauses that are looked up by the same two words, without copying them for each', () => {
  const alike = Array.from({ length: 40_000 }, (_, n) => `the harbourmaster counted ${n} boats`);
  const started = performance.now();
  const index = createArticleIndex(setOf({ north: CLAUSES, alike }));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(index.findSame(tokenize(article))).toBe('north');
});
