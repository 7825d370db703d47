import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { looksAt } from '../looks.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'digits set apart': '7 ',
  'number words': 'one and ',
  'growing number words': 'one hundred and ',
  tens: 'twenty ',
  'numbers tied by dashes': '1-',
  'numbers joined by to': 'from 5 to 6 ',
  'groups of groups': '5 of the ',
  'orders of magnitude': 'dozens of ',
  'nouns without end': 'big officer ',
  'one endless sentence': 'the number of officers was 5 and ',
  'days and months': '5 March ',
  slashes: '1/2/',
  brackets: '( 5 ) ',
  names: 'Big 5 ',
  'signs of notes': '5* [2] ',
  'numbers in quotation marks': '“5” ',
  'broken numbers': '1, 633 ',
  'spoken years': 'twenty twenty ',
  'feet and inches': '6ft 2in ',
};

describe('work grows with the length of the text', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const [short, long] = [looksAt(`5 ${unit.repeat(60)}`, findFigures), looksAt(`5 ${unit.repeat(240)}`, findFigures)];
    expect(long / short).toBeLessThan(4.4);
  });

  it('looks at one endless number once', () => {
    const [short, long] = [looksAt('7'.repeat(1_000), findFigures), looksAt('7'.repeat(1_000_000), findFigures)];
    expect(long).toBe(short);
    expect(findFigures(structureOf('7'.repeat(1_000_000)))).toEqual([]);
  });
});

describe('order', () => {
  it('gives figures in the order of the text, none over another', () => {
    const text =
      'In June 2018, 24 officers aged 20 to 30 paid £3.5m, one in 50 of them by 14 July and two-thirds by 2020.';
    const figures = findFigures(structureOf(text));
    expect(figures.length).toBe(8);
    for (let i = 1; i < figures.length; i += 1) {
      expect(figures[i]?.start).toBeGreaterThanOrEqual(figures[i - 1]?.end ?? 0);
    }
  });
});
