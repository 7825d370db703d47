// The copied comparison: what it says, in which order, and that nothing printed can break its Markdown.

import { describe, expect, test } from 'vitest';
import { comparisonMarkdown, comparisonText } from '../../../src/ui/card/comparison.ts';
import { basisFinding, figureFinding, quoteFinding } from '../../dom/ui/gallery/findings.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';
import { makeFigureCounterpart } from '../../made-up-findings.ts';

const words = galleryWords();
const page = { title: 'Review widens', publisher: 'Example Times', url: 'https://times.example/a', date: '2023-01-17' };

describe('as text', () => {
  test('a figure, the most comparable first, copies under what they copy, then what agrees', () => {
    expect(comparisonText(figureFinding, page, words)).toBe(
      [
        'Officers and staff accused in the ten-year review',
        '',
        'This page (Example Times, 17 January 2023): Nearly 800 officers and staff',
        'https://times.example/a',
        '',
        'The Courier, 16 January 2023: 1,071 officers and other staff',
        'https://courier.example/force-reopens-complaints',
        '  copied by Portal News, no date; probably 17 January 2023: 1,071 police officers and other staff',
        '  https://portal.example/1',
        'Morning Digest, 16 January 2023: 1,070 officers',
        'https://morning.example/1',
        'Evening Ledger, 6 April 2023: 1,131 people (11 weeks later)',
        'https://ledger.example/review',
        '',
        'In agreement:',
        'Northern Post, no date; probably 2 December 2022: 796 officers and staff',
        'https://north.example/800',
        'City Herald, 17 October 2022: about 800 officers and staff',
        '',
        'Both count officers and staff accused in the ten-year review.',
      ].join('\n'),
    );
  });

  test('a quote has its marks, and another speaker is named', () => {
    const text = comparisonText(quoteFinding, page, words);
    expect(text).toContain('The Courier, 16 January 2023: “We have let Londoners down and I am truly sorry for that”');
    expect(text).toContain('(said by Deputy Commissioner Lee Osei)');
    expect(text.split('\n').at(-1)).toBe(
      'Both are words of Ada Marsh and share “let”, “down” and “sorry”. The quotes around them match too.',
    );
  });

  test('a page without a date, and a figure counted in another way', () => {
    const text = comparisonText(basisFinding, { ...page, date: null }, words);
    expect(text).toContain('This page (Example Times): 1,630 cases');
    expect(text).toContain('1,944 allegations (counts allegations)');
    expect(text).not.toContain('In agreement');
  });
});

describe('as Markdown', () => {
  test('names are links, copies are indented', () => {
    const lines = comparisonMarkdown(figureFinding, page, words).split('\n');
    expect(lines[0]).toBe('**Officers and staff accused in the ten-year review**');
    expect(lines).toContain(
      '- [This page (Example Times, 17 January 2023)](<https://times.example/a>): Nearly 800 officers and staff',
    );
    expect(lines).toContain(
      '  - [copied by Portal News, no date; probably 17 January 2023](<https://portal.example/1>): 1,071 police officers and other staff',
    );
    expect(lines).toContain('- City Herald, 17 October 2022: about 800 officers and staff');
    expect(lines.at(-1)).toBe('Both count officers and staff accused in the ten-year review.');
  });

  test('characters that mean something to Markdown are escaped, and only web addresses are linked', () => {
    const hostile = makeFigureCounterpart({
      printed: '*1,071* [staff](x) <b>',
      source: { url: 'javascript:alert(1)' },
    });
    const because = { kind: 'measure', measureKind: 'count', measureName: '*officers*' } as const;
    const markdown = comparisonMarkdown({ ...figureFinding, because, counterparts: [hostile] }, page, words);
    expect(markdown).toContain(String.raw`- The Courier, 16 January 2023: \*1,071\* \[staff\](x) \<b\>`);
    expect(markdown).toContain(String.raw`Both count \*officers\*.`);
    expect(markdown).not.toContain('javascript');
  });
});
