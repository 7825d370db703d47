// The words of a quote as they are compared: one spelling, contractions written out, fillings left out, cuts and insertions
// noted.

import { describe, expect, it } from 'vitest';
import { readQuoteWords } from '../../../../../src/engine/compare/wordings/quote-words.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

function wordsOf(text: string, from = 0, to = Number.POSITIVE_INFINITY) {
  const structure = structureOf(text);
  return readQuoteWords(structure, from, Math.min(to, structure.tokens.length));
}
const spelled = (text: string): string =>
  wordsOf(text)
    .words.map(({ spelling }) => spelling)
    .join(' ');

describe('one spelling', () => {
  it.each([
    ['Café and oﬃcer', 'cafe and officer'],
    ['two nurses', '2 nurses'],
    ['forty-one nurses', '41 nurses'],
    ['1,600 nurses', '1600 nurses'],
    ['Mercer’s nurses', 'mercer nurses'],
    ['No one came', 'nobody came'],
    ['No-one came', 'nobody came'],
    ['no other came', 'no other came'],
    ['no - two', 'no 2'],
    ['everybody, somebody', 'everyone someone'],
    ['we don´t', 'we do not'],
    ['we don`t', 'we do not'],
    ['we ´t', 'we t'],
    ['don ´t', 'don t'],
    ['it was 8.30pm', 'it was 8:30 pm'],
    ['the 3rd day', 'the third day'],
    ['on 20th January', 'on 20-1'],
    ['the U.S. came', 'the united states came'],
    ['she is re-vetting them', 'she is revetting them'],
    ['about 40%', 'about 40%'],
    ['a % of it', 'a percent of it'],
    ['– £5 – each', '5£ each'],
    ['£ each', 'each'],
    ['won t', 'won t'],
    ['we *´t', 'we t'],
    ['Ann´a', 'ann a'],
    ['Ann´team', 'ann team'],
    ['an 11th-hour deal', 'an eleventh hour deal'],
    ['he´s been there', 'he has been there'],
    ['he´s there', 'he is there'],
    ['he’s been there', 'he has been there'],
    ['a . .5', 'a 5'],
  ])('%s', (text, words) => {
    expect(spelled(text)).toBe(words);
  });
});

describe('what fills a pause', () => {
  it.each([
    ['we were, you know, ashamed', 'we were ashamed'],
    ['we were, um, ashamed', 'we were ashamed'],
    ['er we were ashamed', 'we were ashamed'],
    ['Look, we were ashamed', 'we were ashamed'],
    ['Well, we were ashamed', 'we were ashamed'],
    ['Well we were ashamed', 'well we were ashamed'],
    ['we were – sort of, ashamed', 'we were ashamed'],
    ['they look, we think', 'they look we think'],
    ['as you know, we were', 'as you know we were'],
    ['we were, you see, ashamed', 'we were you see ashamed'],
    ['that is what it was like', 'that is what it was like'],
    ['it was bad, like', 'it was bad like'],
  ])('%s', (text, words) => {
    expect(spelled(text)).toBe(words);
  });

  it('is left out only where its comma stands within the quote', () => {
    expect(wordsOf('ashamed, well, we', 0, 3).words).toHaveLength(2);
    expect(wordsOf('ashamed, well, we', 0, 5).words.map(({ spelling }) => spelling)).toEqual(['ashamed', 'we']);
  });
});

describe('a cut', () => {
  it.each([
    ['we were … ashamed', [0, 0, 1, 0]],
    ['we were ... ashamed', [0, 0, 1, 0]],
    ['we were . . . ashamed', [0, 0, 1, 0]],
    ['… we were', [1, 0, 0]],
    ['we were …', [0, 0, 1]],
    ['we … were … ashamed', [0, 1, 1, 0]],
  ])('%s', (text, cuts) => {
    expect([...wordsOf(text).cuts]).toEqual(cuts);
  });

  it.each(['we were ashamed', 'we were. Ashamed', 'we were.. ashamed', 'we, were: ashamed'])('none: %s', (text) => {
    expect(wordsOf(text).cuts).toHaveLength(0);
  });
});

describe('a word', () => {
  it('is the paper’s own within brackets, and where a mask leaves it open', () => {
    const inserted = (text: string): string[] =>
      wordsOf(text)
        .words.filter(({ isInserted }) => isInserted)
        .map(({ spelling }) => spelling);
    expect(inserted('we were [deeply and truly] ashamed')).toEqual(['deeply', 'and', 'truly']);
    expect(inserted('we ] were [deeply] ashamed')).toEqual(['deeply']);
    expect(inserted('we were ashamed')).toEqual([]);
    expect(inserted('those b******s came')).toHaveLength(1);
  });

  it('begins a clause behind a comma, a dash, a colon or a semicolon', () => {
    const begins = (text: string): string[] =>
      wordsOf(text)
        .words.filter(({ startsClause }) => startsClause)
        .map(({ spelling }) => spelling);
    expect(begins('we came, they went; one – stayed: why not. Then we left')).toEqual(['they', '1', 'stayed', 'why']);
  });

  it('has a family where it carries meaning and is long enough', () => {
    expect(wordsOf('the horrified gull').words.map(({ family }) => family)).toEqual([null, 'horri', null]);
    expect(wordsOf('because').words[0]?.family).toBeNull();
  });

  it('knows its place, its sentence and whether it has a capital', () => {
    const [we, are, then] = wordsOf('We’re. Then').words;
    expect([we, are]).toMatchObject([
      { spelling: 'we', start: 0, end: 5, sentence: 0, isCapital: true },
      { spelling: 'are', start: 0, end: 5, sentence: 0 },
    ]);
    expect(then).toMatchObject({ spelling: 'then', start: 7, end: 11, sentence: 1 });
  });

  it('ends where the quote ends, in the middle of a number, a time, a name or a contraction too', () => {
    const cut = (text: string, to: number): string[] => wordsOf(text, 0, to).words.map(({ spelling }) => spelling);
    expect(cut('thirty-eight nurses', 2)).toEqual(['30']);
    expect(cut('8:30 then', 2)).toEqual(['8']);
    expect(cut('re-vetting them', 2)).toEqual(['re']);
    expect(cut('U.S. then', 2)).toEqual(['u']);
    expect(cut('don´t they', 2)).toEqual(['don']);
    expect(cut('re-vetting', 3)).toEqual(['revetting']);
    expect(cut('U.S.', 4)).toEqual(['united', 'states']);
    expect(cut('b******s', 1)).not.toEqual(cut('b******s', 9));
  });
});
