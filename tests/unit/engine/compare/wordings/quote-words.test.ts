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

/** The words, the paper's own in square brackets, and an ellipsis where it has cut some. */
function marked(text: string): string {
  const { words, cuts } = wordsOf(text);
  return words
    .map(({ spelling, isInserted }, at) => `${cuts[at] === 1 ? '… ' : ''}${isInserted ? `[${spelling}]` : spelling}`)
    .join(' ');
}

describe('one spelling', () => {
  it.each([
    ['we apologised', 'we apologized'],
    ['we apologise', 'we apologize'],
    ['apologising', 'apologizing'],
    ['an organisation', 'an organization'],
    ['analysed it', 'analyzed it'],
    ['analysing it', 'analyzing it'],
    ['paralysed', 'paralyzed'],
    ['colour and colours', 'color and colors'],
    ['coloured', 'colored'],
    ['honourable', 'honorable'],
    ['neighbourhood', 'neighborhood'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['licence', 'license'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['dialogue', 'dialog'],
    ['catalogued', 'catalogd'],
    ['judgement', 'judgment'],
    ['acknowledgements', 'acknowledgments'],
    ['anaemic', 'anemic'],
    ['paediatric', 'pediatric'],
    ['haemophilia', 'hemophilia'],
    ['travelled', 'traveled'],
    ['travelling', 'traveling'],
    ['traveller', 'traveler'],
    ['called', 'called'],
    ['filling', 'filling'],
    ['rise', 'rise'],
    ['wise', 'wise'],
    ['ours', 'ours'],
    ['four', '4'],
    ['grey cheque', 'gray check'],
    ['whilst', 'while'],
    ['amongst', 'among'],
    ['learnt', 'learned'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('contractions', () => {
  it.each([
    ["we won't", 'we will not'],
    ["we can't", 'we can not'],
    ['we cannot', 'we can not'],
    ["we shan't", 'we shall not'],
    ["it ain't", 'it is not'],
    ["let's go", 'let us go'],
    ["we're late", 'we are late'],
    ["we've gone", 'we have gone'],
    ["we'll go", 'we will go'],
    ["I'm late", 'i am late'],
    ["he'd gone", 'he had gone'],
    ["he'd go", 'he would go'],
    ["he'd walked", 'he had walked'],
    ["she's been", 'she has been'],
    ["she's late", 'she is late'],
    ["it's needed", 'it is needed'],
    ["Ann's boat", 'ann boat'],
    ["that's been", 'that has been'],
    ["what's done", 'what has done'],
    ["there's one", 'there is 1'],
    ['gonna go', 'going to go'],
    ['wanna go', 'want to go'],
    ['gotta go', 'got to go'],
    ["y'all go", 'you all go'],
    ["'d go", 'd go'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('what is left out', () => {
  it.each([
    ['we were, you know, late', 'we were late'],
    ['we were you know late', 'we were you know late'],
    ['we were, I mean, late', 'we were late'],
    ['well, we are', 'we are'],
    ['look, we are', 'we are'],
    ['like, late', 'late'],
    ['we were, sort of, late', 'we were late'],
    ['we were sort of late', 'we were sort of late'],
    ['um we are er late', 'we are late'],
    ['hmm it is', 'it is'],
    ['we were – kind of, late', 'we were late'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('cuts and insertions', () => {
  it.each([
    ['we … are late', 'we … are late'],
    ['we ... are late', 'we … are late'],
    ['we . . . are late', 'we … are late'],
    ['we .. are late', 'we are late'],
    ['we,.. are late', 'we are late'],
    ['A-B boats', 'a b boats'],
    ['we [all] are late', 'we [all] are late'],
    ['we [all are late', 'we [all] [are] [late]'],
    ['we all] are late', 'we all are late'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('names for one', () => {
  it.each([
    ['everybody and somebody', 'everyone and someone'],
    ['anybody and nobody', 'anyone and nobody'],
    ['no one came', 'nobody came'],
    ['no-one came', 'nobody came'],
    ['no other one came', 'no other 1 came'],
    ['the U.S. came', 'the united states came'],
    ['the US came', 'the united states came'],
    ['us came', 'us came'],
    ['Mr Birch', 'mister birch'],
    ['mr birch', 'mister birch'],
    ['PC Birch', 'police constable birch'],
    ['pc birch', 'police constable birch'],
    ['Dr Birch', 'doctor birch'],
    ['dr birch', 'doctor birch'],
    ['don´t go', 'do not go'],
    ['don`t go', 'do not go'],
    ['don´x go', 'don x go'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['two boats', '2 boats'],
    ['twenty-five boats', '25 boats'],
    ['1,600 boats', '1600 boats'],
    ['sixteen hundred boats', '1600 boats'],
    ['half of it', '50% of it'],
    ['a half', 'a half'],
    ['third of it', 'third of it'],
    ['three quarters of it', '75% of it'],
    ['a quarter of it', '25% of it'],
    ['one quarter of it', '25% of it'],
    ['one in five', '20%'],
    ['one out of 5', '20%'],
    ['four in ten', '40%'],
    ['four in every ten', '40%'],
    ['five in four', '5 in 4'],
    ['one in 1001', '1 in 1001'],
    ['£2.3m', '2300000£'],
    ['£2.3 million', '2300000£'],
    ['2.3 million pounds', '2300000£'],
    ['$5', '5$'],
    ['5 dollars', '5$'],
    ['€5', '5€'],
    ['5 euros', '5€'],
    ['5p', '5p'],
    ['50 pence', '50p'],
    ['5 p', '5 p'],
    ['40%', '40%'],
    ['40 per cent', '40%'],
    ['40 percent', '40%'],
    ['40pc', '40%'],
    ['% of it', 'percent of it'],
    ['1.5m boats', '1500000 boats'],
    ['1.5m tall', '1.5 m tall'],
    ['1.5m of it', '1.5 m of it'],
    ['2bn boats', '2000000000 boats'],
    ['5k boats', '5000 boats'],
    ['5 k boats', '5 k boats'],
    ['two and a half boats', '2.5 boats'],
    ['2½ boats', '2.5 boats'],
    ['two and half boats', '2 and half boats'],
    ['12,34 boats', '1234 boats'],
    ['1,234.5 boats', '1234.5 boats'],
    ['1234 boats', '1234 boats'],
    ['20 January', '20-1'],
    ['20th of January', '20-1'],
    ['January 20th', '20-1'],
    ['January 20', '20-1'],
    ['32 January', '32 january'],
    ['0 January', '0 january'],
    ['20 january', '20 january'],
    ['20 Mar', '20 mar'],
    ['20 Jan', '20-1'],
    ['twenty twenty-three', '2023'],
    ['nineteen ninety-seven', '1997'],
    ['nine ten', '9 10'],
    ['thirty fifteen', '30 15'],
    ['two hundred and five', '205'],
    ['a hundred', '100'],
    ['a hundred and five', '105'],
    ['two thousand three hundred and four', '2304'],
    ['two million three thousand', '2003000'],
    ['one hundred twenty', '120'],
    ['3rd day', 'third day'],
    ['20th day', 'twentieth day'],
    ['21st day', '21st day'],
    ['3 rd day', '3 rd day'],
    ['one boat', '1 boat'],
    ['one hundred', '100'],
    ['8.30pm', '8:30 pm'],
    ['8:30 pm', '8:30 pm'],
    ['8:30', '8:30'],
    ['8:75', '8 75'],
    ['8.30', '8.3'],
    ['8 : 30', '8 30'],
    ['8.30 am', '8:30 am'],
    ['18.30', '18.3'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('words in several tokens', () => {
  it.each([
    ['re-vetting', 'revetting'],
    ['re- vetting', 're vetting'],
    ['re -vetting', 're vetting'],
    ['old-vetting', 'old vetting'],
    ['re‑vetting', 'revetting'],
    ['re-5', 're 5'],
    ['U.S. boats', 'united states boats'],
    ['U. S. boats', 'u s boats'],
    ['U.S boats', 'united states boats'],
    ['A boat', 'a boat'],
    ['u.s. boats', 'u s boats'],
    ['f***ing late', 'fucking late'],
    ['f—ing late', 'fucking late'],
    ['f--k it', 'fuck it'],
    ['s*** it', '[shit] it'],
    ['bulls***', 'bullshit'],
    ['a—ing', 'a ing'],
    ['x***y', 'x y'],
    ['f***', 'fuck'],
    ['b******s', '[bastards]'],
    ['well—no', 'well no'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('accents', () => {
  it.each([
    ['café', 'cafe'],
    ['oﬃcer', 'officer'],
    ['Zoë’s boat', 'zoe boat'],
    ['naïve', 'naive'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
