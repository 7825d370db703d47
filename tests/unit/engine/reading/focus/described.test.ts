// Words that describe somebody else. Any profession; what one of the topic's people is called is a nurse here.

import { describe, expect, it } from 'vitest';
import { deedOfSomebodyElse, isOfCase, tellsApart } from '../../../../../src/engine/reading/focus/described.ts';
import { tokenize } from '../../../../../src/engine/text/tokens.ts';

const MEMBERS = new Set(['nurse']);

const deedIn = (sentence: string): string | null => {
  const tokens = tokenize(sentence);
  const deed = deedOfSomebodyElse(tokens, 0, tokens.length, MEMBERS);
  return deed < 0 ? null : (tokens[deed]?.norm ?? null);
};

describe('whose deed it is', () => {
  it.each([
    ['The priest admitted 31 thefts.', 'admitted'],
    ['The men denied 31 thefts.', 'denied'],
    ['A retired teacher appeared for sentence.', 'appeared'],
    ['A baker from Hampton was also due in court.', 'was'],
    ['Her brother was jailed.', 'was'],
    ['The defendant before her, an unemployed chef, had admitted it.', 'had'],
    ['A second defendant stood in the dock.', 'stood'],
    ['Another woman has denied it.', 'has'],
  ])('is somebody else’s: %s', (sentence, deed) => {
    expect(deedIn(sentence)).toBe(deed);
  });

  it.each([
    'The nurse admitted 31 thefts.',
    'The guard admitted 31 thefts.',
    'The thief admitted 31 thefts.',
    'A nurse admitted 31 thefts.',
    'A picture of her appeared in the paper.',
    'A court heard that she admitted it.',
    'Her house was raided.',
    'Her brother said that she admitted it.',
  ])('may be that of the one meant before: %s', (sentence) => {
    expect(deedIn(sentence)).toBeNull();
  });
});

describe('whom a case is about', () => {
  const isCaseOf = (phrase: string): boolean => {
    const tokens = tokenize(phrase);
    const article = tokens.findIndex(({ norm }) => norm === 'a');
    return isOfCase(tokens, article, tokens.length, MEMBERS);
  };

  it('is somebody else where few are what they are', () => {
    expect(isCaseOf('the trial of a former dentist')).toBe(true);
    expect(isCaseOf('the trial of a former nurse')).toBe(false);
    expect(isCaseOf('the trial of a thief')).toBe(false);
    expect(isCaseOf('the office of a dentist')).toBe(false);
  });
});

it('tells a plumber from anybody, but no guard and no member', () => {
  const of = (word: string): boolean => tokenize(word).every((token) => tellsApart(token, MEMBERS));
  expect(['plumber', 'priests', 'dentist', 'guard', 'nurse', 'thief', 'table'].filter(of)).toEqual([
    'plumber',
    'priests',
    'dentist',
  ]);
});
