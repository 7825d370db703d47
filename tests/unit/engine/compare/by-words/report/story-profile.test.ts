import { describe, expect, it } from 'vitest';
import { rareNumberOf, storyProfileOf } from '../../../../../../src/engine/compare/by-words/report/story-profile.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';
import { OPEN_LIMITS } from '../../../../../../src/model/open-record-shapes.ts';
import { figuresOf } from '../../../reading/figures/read.ts';

function profileOf(text: string) {
  const { structure, figures } = readArticle({ title: '', text });
  return storyProfileOf(structure, new TermReader().read(structure, 0, structure.tokens.length), figures);
}

describe('the profile of a story', () => {
  it('has its telling words, the most telling first, each with its weight', () => {
    const { words, weights } = profileOf('The lighthouse fell. A lighthouse of the people fell on Zzyzx gulls.');
    expect(words.length).toBe(weights.length);
    expect(weights).toEqual(weights.toSorted((one, two) => two - one));
    expect(words).not.toContain('the');
    expect(words.indexOf('lighthous')).toBeLessThan(words.indexOf('fell') === -1 ? Infinity : words.indexOf('fell'));
  });

  it('weighs a word more the more often it stands there, and a name more', () => {
    const weightOf = (text: string, stem: string): number => {
      const { words, weights } = profileOf(text);
      return weights[words.indexOf(stem)] ?? 0;
    };
    expect(weightOf('An old zzyzx and zzyzx.', 'zzyzx')).toBeGreaterThan(weightOf('An old zzyzx.', 'zzyzx'));
    expect(weightOf('An old Zzyzx.', 'zzyzx')).toBeGreaterThan(weightOf('An old zzyzx.', 'zzyzx'));
    expect(profileOf('An old Zzyzx.').names).toEqual(['zzyzx']);
  });

  it('pairs rare words of one sentence', () => {
    const pairs = profileOf('Zzyzx qwert. Asdfg left.').pairs;
    expect(pairs).toHaveLength(1);
    expect(profileOf('Qwert zzyzx.').pairs).toEqual(pairs);
    expect(profileOf('Zzyzx. Qwert.').pairs).toEqual([]);
    const list = Array.from({ length: 15 }, (_, at) => `zz${'x'.repeat(at + 1)}`).join(' ');
    expect(profileOf(`${list}.`).pairs).toEqual([]);
  });

  it('keeps what a report may have at most', () => {
    const words = Array.from(
      { length: 300 },
      (_, at) => `zz${at.toString(36).replace(/\d/gu, 'q')}${'x'.repeat(at % 7)}`,
    );
    const profile = profileOf(words.map((word) => `The ${word} sank qwert.`).join(' '));
    expect(profile.words.length).toBeLessThanOrEqual(OPEN_LIMITS.words);
    expect(profile.pairs.length).toBeLessThanOrEqual(OPEN_LIMITS.pairs);
  });
});

it.each([
  ['It has 412 boats.', 'count 412'],
  ['It cost £1,250.', 'GBP 1250'],
  ['It fell by 12.5 per cent.', '% 12.5'],
  ['It has 40 boats.', null],
  ['It has 500 boats.', null],
  ['It has dozens of boats.', null],
  ['It has 412 to 512 boats.', null],
  ['It sank in March 2021.', null],
])('the name of a number that hardly coincides: %s %s', (text, expected) => {
  const [figure] = figuresOf(text);
  expect(figure && rareNumberOf(figure)).toBe(expected);
});
