// What of the article a card shows around a figure or quote: its sentence.

import { expect, test } from 'vitest';
import { findPassage } from '../../../src/ui/card/passage.ts';

function passageOf(text: string, marked: string) {
  const start = text.indexOf(marked);
  const { before, marked: found, after } = findPassage(text, { start, end: start + marked.length });
  expect(found).toBe(marked);
  return [before, after];
}

test('the sentence, and neither its neighbours nor other paragraphs', () => {
  const text = 'Head 9\n\nIt began. “So be it.” Then 40 people came, he said. They left.\n\nOver.';
  expect(passageOf(text, '40')).toEqual(['Then ', ' people came, he said.']);
});

test('the whole text where it is one sentence, and the edges of the text', () => {
  expect(passageOf('40 came', '40')).toEqual(['', ' came']);
  expect(passageOf('there came 40', '40')).toEqual(['there came ', '']);
});

test('a long sentence is whole', () => {
  const [before, after] = passageOf(`${'word '.repeat(60)}40${' tail'.repeat(60)}.`, '40');
  expect([before, after]).toEqual(['word '.repeat(60), `${' tail'.repeat(60)}.`]);
});

test('a decimal point ends no sentence', () => {
  expect(passageOf('About 2.5 per cent of 40 cases, or 1.2 more.', '40')).toEqual([
    'About 2.5 per cent of ',
    ' cases, or 1.2 more.',
  ]);
});
