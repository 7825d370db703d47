// Underlining in steps: how many there are, and that no line goes away that is wanted again.

import { expect, it } from 'vitest';
import { Highlights } from '../../../src/page/painting/highlights.ts';
import { showPage } from './frame.ts';
import { underlinedOf } from './painting.ts';

const NAME = 'second-source-figure-ink';
const WORDS = Array.from({ length: 300 }, (_, at) => `word${at}`);

async function showWords() {
  const { document, window } = await showPage(`<!doctype html><p>${WORDS.join(' ')}</p>`);
  const node = document.querySelector('p')?.firstChild as Text;
  const rangeOf = (word: string): Range => {
    const range = document.createRange();
    const start = node.data.indexOf(word);
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    return range;
  };
  const highlights = new Highlights(window);
  return {
    underlined: () => underlinedOf(window),
    /** Shows these words in steps, which are for the caller to take. */
    show: (words: readonly string[]) => highlights.show(new Map([[NAME, words.map(rangeOf)]])),
  };
}

it('puts each line in a step of its own', async () => {
  const { show, underlined } = await showWords();
  let steps = 0;
  for (const _step of show(WORDS)) {
    steps += 1;
    expect(underlined()[NAME]?.length).toBe(steps);
  }
  expect(underlined()).toEqual({ [NAME]: WORDS });
});

it('keeps the line under what is shown again', async () => {
  const { show, underlined } = await showWords();
  for (const _step of show(WORDS.slice(0, 20)));
  for (const _step of show(WORDS.slice(10, 30))) {
    expect(underlined()[NAME]).toEqual(expect.arrayContaining(WORDS.slice(10, 20)));
  }
  expect(underlined()).toEqual({ [NAME]: WORDS.slice(10, 30) });
});

it('is put right by the next call where it was left on its way', async () => {
  const { show, underlined } = await showWords();
  for (const _step of show(WORDS.slice(0, 20))) if ((underlined()[NAME]?.length ?? 0) > 5) break;
  for (const _step of show(WORDS.slice(100, 110)));
  expect(underlined()).toEqual({ [NAME]: WORDS.slice(100, 110) });
});
