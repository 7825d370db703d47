// Which words of two quotes stand opposite each other.

import { describe, expect, it } from 'vitest';
import { alignQuotes, placesOf, type WordsToMeet } from '../../../../../src/engine/compare/wordings/align-quotes.ts';
import { readWords } from './words-to-meet.ts';

/** Every word weighs one, so that only their order and the gaps between them decide. */
const read = (text: string): WordsToMeet => readWords(text, () => 1);

/** The pairs in order, of words that are not the same with their likeness: "nurse", "failed~failings(form)". */
function align(here: string, there: string): string {
  const [a, r] = [read(here), read(there)];
  return alignQuotes(a, r)
    .map(({ a: atA, r: atR, likeness }) => {
      const [one, two] = [a.words[atA]?.spelling, r.words[atR]?.spelling];
      return likeness === 'same' ? one : `${one}~${two}(${likeness})`;
    })
    .join(' ');
}

describe('words opposite each other', () => {
  it.each([
    ['nurses were ashamed', 'nurses were ashamed', 'nurses were ashamed'],
    ['doctors and nurses were ashamed', 'nurses were deeply ashamed', 'nurses were ashamed'],
    ['ashamed nurses', 'nurses ashamed', 'ashamed'],
    ['the nurse was ashamed', 'the nurses were ashamed', 'the nurse~nurses(form) was~were(form) ashamed'],
    ['spoke of dishonesty', 'spoke of dishonestly', 'spoke of dishonesty~dishonestly(form)'],
    ['horrified by it', 'horrific by it', 'horrified~horrific(kin) by it'],
    ['gulls at sea', 'horses on land', ''],
  ])('%s – %s', (here, there, pairs) => {
    expect(align(here, there)).toBe(pairs);
  });

  it('are misprints of each other where they are long, begin alike and are one letter apart', () => {
    expect(align('a hospitable crew', 'a hospitabl crew')).toBe('a hospitable~hospitabl(form) crew');
    expect(align('a commissioner now', 'a commisssioner now')).toBe('a commissioner~commisssioner(form) now');
    expect(align('the hospital fund', 'the hospices fund')).not.toContain('(form)');
  });

  it('stand closest together: of two like words the one beside its neighbour', () => {
    const [a, r] = [read('the nurses of the hospital'), read('the gulls of the nurses of the hospital')];
    expect(alignQuotes(a, r).map((pair) => [pair.a, pair.r])).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
      [3, 6],
      [4, 7],
    ]);
  });

  it('leave out what lies too far apart, on either side', () => {
    const far = 'gulls followed every single fishing boat around three distant northern harbours';
    expect(align(`ashamed ${far} nurses`, 'ashamed nurses')).not.toBe('ashamed nurses');
    expect(align('ashamed nurses', `ashamed ${far} nurses`)).not.toBe('ashamed nurses');
    expect(align('ashamed the the of it nurses', 'ashamed nurses')).toBe('ashamed nurses');
  });

  it('go on behind a cut, however much the other side prints there', () => {
    const far = 'gulls followed every single fishing boat around three distant northern harbours';
    expect(align('ashamed … nurses', `ashamed ${far} nurses`)).toBe('ashamed nurses');
    expect(align(`ashamed ${far} nurses`, 'ashamed … nurses')).toBe('ashamed nurses');
    // The cut excuses what the other side prints, not what stands on its own.
    expect(align(`ashamed ${far} … nurses`, 'ashamed nurses')).not.toBe('ashamed nurses');
    expect(align('… ashamed nurses', `ashamed ${far} nurses`)).not.toBe('ashamed nurses');
  });

  it('have credit by their likeness', () => {
    const creditsOf = (here: string, there: string): number[] =>
      alignQuotes(read(here), read(there)).map(({ credit }) => credit);
    expect(creditsOf('nurse horrified today', 'nurses horrific today')).toEqual([0.85, 0.6, 1]);
  });
});

it('passing over words costs by what they are, and nothing for the paper’s own', () => {
  expect(read('the nurses [of Dalby] saw us').gaps.map((gap) => Math.round(gap * 100) / 100)).toEqual([
    0, 0.08, 0.33, 0.33, 0.33, 0.58, 0.66,
  ]);
});

it('places are those of stems, of words of like meaning, and of families', () => {
  const { ofStem, ofFamily } = placesOf(read('horrified nurses and a horrific nurse').words);
  expect([...ofStem.values()].map((places) => [...places])).toContainEqual([1, 5]);
  expect(ofFamily.get('horri')).toEqual([0, 4]);
});
