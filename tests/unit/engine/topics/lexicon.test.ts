// Terms: how they are written, what they match and what they refuse.

import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/engine/text/tokens.ts';
import { createLexicon } from '../../../../src/engine/topics/lexicon.ts';

const lexicon = createLexicon([
  { id: 'met', role: 'body', terms: ['^met', '^^mps', 'metropolitan police', '@ constabulary'] },
  { id: 'accused', role: 'word', terms: ['accus*', 'on duty'] },
  { id: 'mask', role: 'mask', terms: ['met office', 'metropolitan police department'] },
]);

const found = (text: string): string[] => {
  const tokens = tokenize(text);
  return lexicon.findMentions(tokens).map(({ concept, firstToken, endToken }) => {
    const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
    return `${concept}: ${text.slice(first?.start, last?.end)}`;
  });
};

describe('lexicon', () => {
  it.each([
    ['The Met was accused', ['met: Met', 'accused: accused']],
    ['Metropolitan Police’s accusers', ['met: Metropolitan Police’s', 'accused: accusers']],
    ['an on-duty officer', ['accused: on-duty']],
    ['Kent Constabulary', ['met: Kent Constabulary']],
    ['The MPS was accused', ['met: MPS', 'accused: accused']],
  ])('finds the terms of %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'They met on Monday',
    'MPs sat late',
    'a constabulary',
    'on the duty list',
    'metropolitan areas and police',
  ])('refuses %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lets a mask cover what lies inside it, and nothing else', () => {
    expect(found('The Met Office told the Met')).toEqual(['mask: Met Office', 'met: Met']);
    expect(found('Metropolitan Police Department')).toEqual(['mask: Metropolitan Police Department']);
  });
});
