// Which terms of a vocabulary fire in texts, and which never do.

import { expect, test } from 'vitest';
import { countTerms, termsText } from '../../../scripts/quality/count-terms.ts';
import { textsOf } from '../../../scripts/quality/texts.ts';
import type { Concept } from '../../../src/model/pack.ts';

const concepts: readonly Concept[] = [
  { id: 'boat', role: 'word', terms: ['ferr*', 'boat', 'steam boat', 'paddle boat'] },
  { id: 'town', role: 'body', terms: ['^hull'] },
  { id: 'look-alike', role: 'mask', terms: ['hull of'] },
];
const texts = [
  { name: 'one', text: 'The ferry left Hull. Another ferry was a steam boat, and the Hull of it was red.' },
  { name: 'two', text: 'Two ferries met a boat.' },
];

const counts = countTerms({ concepts }, texts);
const countOf = (term: string) => counts.find((count) => count.term === term);

test('each term is counted by itself, with the texts that it fires in', () => {
  expect(countOf('ferr*')).toEqual({ concept: 'boat', term: 'ferr*', fires: 3, texts: ['one', 'two'] });
  expect(countOf('boat')).toMatchObject({ fires: 2 });
  expect(countOf('steam boat')).toMatchObject({ fires: 1, texts: ['one'] });
  expect(countOf('paddle boat')).toMatchObject({ fires: 0, texts: [] });
});

test('what a longer mask covers is no use of the term', () => {
  expect(countOf('^hull')).toMatchObject({ fires: 1 });
});

test('the report lists what never fires, and what fires in one text alone, with the text', () => {
  const [head, ...lines] = termsText('Boats', counts, texts.length).split('\n');
  expect(head).toBe('Boats: 6 terms in 2 texts; 1 (16.7 %) never fire, 3 (50.0 %) in one text alone');
  expect(lines).toContain('  boat: paddle boat');
  expect(lines).toContain('  boat: steam boat [one]');
});

test('texts are found wherever they stand in a file, with their headlines', () => {
  const story = {
    id: 'x',
    sources: [{ title: 'A', text: 'a' }],
    pages: [{ title: 'B', text: 'b', items: [] }],
    text: 'c',
  };
  expect(textsOf(story)).toEqual(['c', 'A\n\na', 'B\n\nb']);
  expect(textsOf([1, 'text', null])).toEqual([]);
});
