import { describe, expect, it } from 'vitest';
import { beginsSentence, TermReader } from '../../../../../src/engine/compare/by-words/terms.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** "harbour", with a star where it is a name. */
function termsOf(text: string): string[] {
  const structure = structureOf(text);
  return new TermReader()
    .read(structure, 0, structure.tokens.length)
    .map(({ stem, isName }) => (isName ? `${stem}*` : stem));
}

describe('the terms of a text', () => {
  it('are its words but for those of grammar, numbers and marks', () => {
    expect(termsOf('The quay of 40 boats, and a I.')).toEqual(['quay', 'boat']);
    expect(termsOf('')).toEqual([]);
  });

  it('share what forms of a word share, however they are spelled', () => {
    const [one, two, three] = ['boat', 'boats', 'Boat’s'].map((word) =>
      termsOf(`old ${word}`).at(-1)?.replace('*', ''),
    );
    expect(new Set([one, two, three]).size).toBe(1);
    expect(termsOf('old harbor')).toEqual(termsOf('old harbour'));
  });

  it('are names where a capital is no beginning of a sentence or of a quote', () => {
    expect(termsOf('Boats met Birch.')).toEqual(['boat', 'meet', 'birch*']);
    expect(termsOf('Boats left. Birch left.')).not.toContain('birch*');
    expect(termsOf('NATO left.')[0]).toMatch(/\*$/u);
    expect(termsOf('It left on Monday in March.').some((term) => term.endsWith('*'))).toBe(false);
    expect(termsOf('She said: “Boats left.”')).not.toContain('boat*');
  });

  it('tell how rare they are, by the commoner of word and stem', () => {
    const structure = structureOf('people zzyzx');
    const [common, rare] = new TermReader().read(structure, 0, 2);
    expect(common?.rarity).toBeLessThan(0.3);
    expect(rare?.rarity).toBe(1);
    expect([common?.at, rare?.at]).toEqual([0, 1]);
  });

  it('are read between two tokens', () => {
    const structure = structureOf('boats quays harbours');
    expect(new TermReader().read(structure, 1, 2).map(({ at }) => at)).toEqual([1]);
  });
});

it.each([
  ['Boats left.', 0, true],
  ['“Boats left.”', 1, true],
  ['It left: boats came.', 3, true],
  ['It left, boats came.', 3, false],
  ['Old boats left.', 1, false],
])('%s: token %d begins it: %s', (text, at, expected) => {
  const structure = structureOf(text);
  const [sentence] = structure.sentences;
  expect(sentence && beginsSentence(structure, sentence, at)).toBe(expected);
});
