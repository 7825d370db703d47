// Names that do not say whom a sentence is about.

import { describe, expect, it } from 'vitest';
import { concernsOthers, isCompared, isDeedOfAnother } from '../../../../../src/engine/reading/focus/asides.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import type { Mention } from '../../../../../src/engine/topics/lexicon.ts';

/** The text and the mention of the word in ⟦⟧. */
function mentionIn(marked: string) {
  const structure = structureOf(marked.replace(/[⟦⟧]/gu, ''));
  const firstToken = structure.tokens.findIndex(({ start }) => start >= marked.indexOf('⟦'));
  const endToken = structure.tokens.findIndex(({ start }) => start >= marked.indexOf('⟧') - 1);
  const mention: Mention = { concept: 'hale', role: 'person', firstToken, endToken } as Mention;
  return { structure, mention };
}

describe('a deed of somebody who is known by the name alone', () => {
  const isOfAnother = (text: string): boolean => {
    const { structure, mention } = mentionIn(text);
    return isDeedOfAnother(structure, mention);
  };

  it.each([
    'A friend of ⟦Hale⟧ admitted 24 thefts.',
    'A friend of Nurse ⟦Hale⟧ admitted 24 thefts.',
    'A colleague of ⟦Hale⟧ was jailed for it.',
    '⟦Hale’s⟧ colleague has pleaded guilty.',
    '⟦Hale’s⟧ former ward colleague admitted 24.',
    '⟦Hale’s⟧ colleague, also a nurse, admitted 24.',
  ])('%s', (text) => {
    expect([text, isOfAnother(text)]).toEqual([text, true]);
  });

  it.each([
    'A friend of ⟦Hale⟧ said so.',
    'A friend of ⟦Hale⟧, she admitted 24.',
    'A fan of ⟦Hale⟧ admitted 24 thefts.',
    'A friend of ⟦Hale⟧ admitted that it was so.',
    '⟦Hale’s⟧ colleague said so.',
    '⟦Hale’s⟧ boat admitted 24.',
    '⟦Hale⟧ admitted 24.',
    '⟦Hale⟧ colleague admitted 24.',
    'A friend of ⟦Hale⟧ jailed them.',
  ])('not: %s', (text) => {
    expect([text, isOfAnother(text)]).toEqual([text, false]);
  });
});

describe('somebody else is compared with the name', () => {
  const isSo = (text: string): boolean => {
    const { structure, mention } = mentionIn(text);
    return isCompared(structure, mention.firstToken);
  };

  it.each([
    'Like ⟦Hale⟧, she stole it.',
    'She left and, like ⟦Hale⟧, she stole it.',
    'A colleague of ⟦Hale⟧, she stole it.',
    'She worked on the same ward as ⟦Hale⟧.',
    'She worked on the same ward as the nurse ⟦Hale⟧.',
  ])('%s', (text) => {
    expect([text, isSo(text)]).toEqual([text, true]);
  });

  it.each([
    '⟦Hale⟧, she stole it.',
    'Men like ⟦Hale⟧ stole it.',
    'A colleague of ⟦Hale⟧ stole it.',
    'She worked on a ward as ⟦Hale⟧.',
    'The same day it was told to all of them again and again as old news of ⟦Hale⟧.',
    'She worked on the same ward. As ⟦Hale⟧ did.',
  ])('not: %s', (text) => {
    expect([text, isSo(text)]).toEqual([text, false]);
  });
});

it.each([
  ['A third concern ⟦other⟧ forces.', true],
  ['A third relate to ⟦other⟧ forces.', true],
  ['A third went to ⟦other⟧ forces.', false],
  ['A third met ⟦other⟧ forces.', false],
  ['A third concern ⟦some⟧ forces.', false],
])('a part only concerns others: %s %s', (text, expected) => {
  const { structure, mention } = mentionIn(text);
  expect(concernsOthers(structure, mention)).toBe(expected);
});
