// Which words are forms of one another, and which may stand for one another.

import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../../../../src/engine/compare/wordings/spelling.ts';
import { ringsOf, stemOf } from '../../../../../src/engine/compare/wordings/word-kinship.ts';
import { IRREGULAR_FORMS } from '../../../../../src/engine/english/irregular-forms.ts';
import { WORDS_OF_LIKE_MEANING } from '../../../../../src/engine/english/words-of-like-meaning.ts';

const stem = (word: string): string => stemOf(oneSpelling(word));

describe('forms of one word', () => {
  it.each([
    ['apologies', 'apology'],
    ['withdrawn', 'withdraws'],
    ['fallen', 'falling'],
    ['shaken', 'shook'],
    ['fled', 'fleeing'],
    ['forgotten', 'forget'],
    ['sank', 'sunk'],
    ['organised', 'organizing'],
  ])('%s and %s share their stem', (one, two) => {
    expect(stem(one)).toBe(stem(two));
  });

  it.each([
    ['police', 'policy'],
    ['charge', 'charity'],
    ['woman', 'womb'],
  ])('%s and %s do not', (one, two) => {
    expect(stem(one)).not.toBe(stem(two));
  });
});

describe('the forms of a verb with irregular ones', () => {
  const NO_VERBS = new Set(
    'man woman child person policeman foot life wife good bad will can may shall i we he she they it you'.split(' '),
  );
  const rows = IRREGULAR_FORMS.split('; ').map((row) => row.split(' '));
  // "makes" is left to the rules of endings: as a form of "make" it tells nothing, and one more pair of sums was confused.
  const LEFT_OUT = new Set(['be', 'make']);
  const verbs = rows.map(([lemma = '']) => lemma).filter((lemma) => !NO_VERBS.has(lemma) && !LEFT_OUT.has(lemma));
  const withS = (verb: string): string => {
    if (verb === 'have') return 'has';
    return /(?:ss|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/(?<![aeiou])y$/, 'ie')}s`;
  };
  const withIng = (verb: string): string => {
    const isDoubled = /^[^aeiou]*[aeiou][^aeiouwxy]$|^(?:begin|forget)$/.test(verb);
    return isDoubled ? `${verb}${verb.at(-1)}ing` : `${verb.replace(/(?<!e)e$/, '')}ing`;
  };

  it('are written by the rules of English', () => {
    expect(['go', 'fly', 'lay', 'teach'].map(withS)).toEqual(['goes', 'flies', 'lays', 'teaches']);
    expect(['forgive', 'flee', 'sit', 'begin', 'draw'].map(withIng)).toEqual([
      'forgiving',
      'fleeing',
      'sitting',
      'beginning',
      'drawing',
    ]);
  });

  it.each(verbs)('%s: those in -s and -ing too share its stem', (verb) => {
    expect([withS(verb), withIng(verb)].map(stem)).toEqual([stem(verb), stem(verb)]);
  });
});

describe('words of like meaning', () => {
  it('have no row whose words another one holds', () => {
    const rows = WORDS_OF_LIKE_MEANING.split(';').map((row) => ({ row, stems: new Set(row.split(' ').map(stem)) }));
    const inOthers = rows.filter((one) =>
      rows.some((two) => two !== one && [...one.stems].every((word) => two.stems.has(word))),
    );
    expect(inOthers.map(({ row }) => row)).toEqual([]);
  });

  it.each([
    ['promise', 'pledge'],
    ['apologise', 'sorry'],
    ['disgusting', 'repugnant'],
    ['ruthlessly', 'mercilessly'],
    ['protected', 'defending'],
    ['concerned', 'worried'],
    ['scale', 'magnitude'],
    ['blast', 'explosion'],
    ['slashed', 'cutting'],
    ['walkout', 'strike'],
    ['shortcomings', 'deficiencies'],
  ])('%s and %s share a ring', (one, two) => {
    expect(ringsOf(stem(one)).filter((ring) => ringsOf(stem(two)).includes(ring))).not.toEqual([]);
  });

  it.each([
    ['officer', 'victim'],
    ['accept', 'reject'],
    ['trust', 'doubt'],
    ['rise', 'fall'],
    ['victory', 'defeat'],
    ['buy', 'sell'],
    ['guilty', 'innocent'],
  ])('%s and %s share none', (one, two) => {
    expect(ringsOf(stem(one)).filter((ring) => ringsOf(stem(two)).includes(ring))).toEqual([]);
  });
});
