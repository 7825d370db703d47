// Tokens, sentences and paragraphs: what is cut where, and what is not.

import { describe, expect, it } from 'vitest';
import { structureOf, tokenAt } from '../../../../src/engine/text/text-structure.ts';
import { tokenize } from '../../../../src/engine/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] =>
  structureOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['The Met’s 1,633 cases.', ['The', 'Met’s', '1,633', 'cases', '.']],
    ['£3.5m in 16-hundred', ['£', '3.5', 'm', 'in', '16', '-', 'hundred']],
    ['5mg of M4, 9pm', ['5', 'mg', 'of', 'M4', ',', '9', 'pm']],
    ['officers’ pay', ['officers', '’', 'pay']],
    ['ends in 2023.', ['ends', 'in', '2023', '.']],
    ['a 😀 b', ['a', '😀', 'b']],
    ['1 633 cases', ['1', '633', 'cases']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into exactly the text that was read', () => {
    const text = 'naïve “Café”, 1.5\u202fm — Ωmega';
    for (const { start, end } of tokenize(text)) expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
    expect(words(text)).toEqual(['naïve', '“', 'Café', '”', ',', '1.5', 'm', '—', 'Ωmega']);
  });

  it('brings apostrophes to one form for comparing', () => {
    expect(tokenize("We’ve we've").map(({ norm }) => norm)).toEqual(["we've", "we've"]);
  });
});

describe('sentences', () => {
  it.each([
    ['He was 48. She was 12.', ['He was 48.', 'She was 12.']],
    ['Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    [
      'It cost 3.5 million. “Why?” he asked. “Because.” Then he left.',
      ['It cost 3.5 million.', '“Why?” he asked.', '“Because.”', 'Then he left.'],
    ],
    ['The U.S. Army came. It left.', ['The U.S. Army came.', 'It left.']],
    ['He stopped … and went on.', ['He stopped … and went on.']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['Detectives from J. Division said so. 12 came.', ['Detectives from J. Division said so.', '12 came.']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('gives every token its sentence and every sentence its paragraph', () => {
    const { sentenceOfToken, sentences: found, paragraphs } = structureOf('A b. C d.\n\nE f.');
    expect([...sentenceOfToken]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('has no sentences where there is no text', () => {
    expect(structureOf(' \n\n ').sentences).toEqual([]);
  });
});

describe('tokenAt', () => {
  it('finds the token that holds an offset or comes next', () => {
    const { tokens } = structureOf('ab cd');
    expect([0, 1, 2, 3, 5].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});

/** Each sentence behind the number of its paragraph. */
const sentencesIn = (text: string): string[] =>
  structureOf(text).sentences.map(({ start, end, paragraph }) => `${paragraph}: ${text.slice(start, end)}`);

describe('sentences', () => {
  it.each<string[]>([
    ['It rained. It snowed.', '0: It rained.', '0: It snowed.'],
    ['It rained! It snowed? It froze… It thawed.', '0: It rained!', '0: It snowed?', '0: It froze…', '0: It thawed.'],
    ['It rained. it snowed.', '0: It rained. it snowed.'],
    ['It rained. 12 boats left.', '0: It rained.', '0: 12 boats left.'],
    ['It rained. “It snowed.”', '0: It rained.', '0: “It snowed.”'],
    ['“It rained.” It snowed.', '0: “It rained.”', '0: It snowed.'],
    ['“It rained.” she said.', '0: “It rained.” she said.'],
    ['It rained.” It snowed.', '0: It rained.”', '0: It snowed.'],
    ['It rained. ” It snowed.', '0: It rained. ” It snowed.'],
    ['It rained. (It snowed.) It froze.', '0: It rained.', '0: (It snowed.)', '0: It froze.'],
    ['It rained.It snowed.', '0: It rained.It snowed.'],
    ['It rained.. It snowed.', '0: It rained..', '0: It snowed.'],
    ['It rained?! It snowed.', '0: It rained?!', '0: It snowed.'],
    ['Mr. Birch left. He came.', '0: Mr. Birch left.', '0: He came.'],
    ['Mr . Birch left.', '0: Mr .', '0: Birch left.'],
    ['The U.S. Navy left. It came.', '0: The U.S. Navy left.', '0: It came.'],
    ['J. Birch left.', '0: J. Birch left.'],
    ['j. Birch left.', '0: j.', '0: Birch left.'],
    ['At 3 p.m. It rained.', '0: At 3 p.m.', '0: It rained.'],
    ['It has no. 5 boats.', '0: It has no. 5 boats.'],
    ['It has No. 5 boats.', '0: It has No. 5 boats.'],
    ['It cost approx. 5 boats.', '0: It cost approx. 5 boats.'],
    ['He is from St. Ives. It rained.', '0: He is from St. Ives.', '0: It rained.'],
    ['It rained etc. It snowed.', '0: It rained etc. It snowed.'],
    ['It rained ... it snowed.', '0: It rained ... it snowed.'],
    ['It rained... It snowed.', '0: It rained...', '0: It snowed.'],
    ['It rained… 12 boats left.', '0: It rained… 12 boats left.'],
    ['It rained . . . It snowed.', '0: It rained . . .', '0: It snowed.'],
    ['It rained. – It snowed.', '0: It rained.', '0: – It snowed.'],
    ['It rained. • It snowed.', '0: It rained.', '0: • It snowed.'],
    ['It rained. £5 went.', '0: It rained.', '0: £5 went.'],
    ['It rained. % of it.', '0: It rained. % of it.'],
    ['It rained.\nIt snowed.', '0: It rained.', '1: It snowed.'],
    ['It rained\n\nIt snowed', '0: It rained', '1: It snowed'],
    ['\n\nIt rained.\n', '0: It rained.'],
    [' \nIt rained.', '0: It rained.'],
  ])('%j', (text, ...sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});
