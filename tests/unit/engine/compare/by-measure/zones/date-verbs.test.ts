import { describe, expect, it } from 'vitest';
import { asidesOf, verbBefore } from '../../../../../../src/engine/compare/by-measure/zones/date-verbs.ts';
import { zonesIn } from './marked-zone.ts';

describe('the verb that a date belongs to', () => {
  it.each([
    ['It was paid in «2022».', 'paid'],
    ['It sailed on «14 June».', 'sailed'],
    ['The inquiry began its work in «2024».', 'began'],
  ])('%s', (text, expected) => {
    const { structure, zones } = zonesIn(text);
    const verb = verbBefore(structure.tokens, zones.figure, zones.sentence);
    expect(structure.tokens[verb]?.norm).toBe(expected);
  });

  it.each([
    'A boat in «2024».',
    'The inquiry began, it said, in «2024».',
    'The inquiry mended its boats in «2024».',
    'The inquiry began all of its long work in «2024».',
  ])('is none: %s', (text) => {
    const { structure, zones } = zonesIn(text);
    expect(verbBefore(structure.tokens, zones.figure, zones.sentence)).toBe(-1);
  });
});

describe('clauses that are set apart', () => {
  const asides = (text: string): string[] => {
    const { structure, zones, words } = zonesIn(text);
    return asidesOf(structure.tokens, zones.figure, zones.sentence).map(words);
  };

  it.each([
    ['Hale, who sank it, left in «2022».', [', who sank it']],
    ['Hale, jailed for it, left in «2022».', [', jailed for it']],
    ['In «2022» it met Hale, who sank it.', [', who sank it.']],
    ['In «2022» it met Hale, jailed for it.', []],
    ['Hale, who sank it in «2022», left.', []],
    ['Hale, a skipper, left in «2022».', []],
  ])('%s', (text, expected) => {
    expect(asides(text)).toEqual(expected);
  });
});
