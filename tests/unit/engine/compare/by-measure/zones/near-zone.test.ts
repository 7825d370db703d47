import { describe, expect, it } from 'vitest';
import { endOfBrackets, nameOfAge } from '../../../../../../src/engine/compare/by-measure/zones/near-zone.ts';
import { zonesIn } from './marked-zone.ts';

describe('what stands beside a figure', () => {
  it.each([
    ['It has «12» boats.', 'It has 12 boats.'],
    ['It has 9 nets, sold «12» boats and lost 5 ropes.', 'nets, sold 12 boats and lost'],
    ['It rained. It has «12» boats. It rained.', 'It has 12 boats.'],
    ['In 2021 it had «12» boats.', 'In 2021 it had 12 boats.'],
    ['Some 49 skippers lost their jobs and «76» their rank.', 'and 76 their rank.'],
    ['Some 49 skippers left, and another «76».', 'and another 76.'],
    ['Then it sank («12» boats) in the fog.', 'Then it sank (12 boats'],
  ])('%s', (text, expected) => {
    const { zones, words } = zonesIn(text);
    expect(words(zones.near)).toBe(expected);
  });

  it('is not looked for far away in a list of numbers', () => {
    const list = Array.from({ length: 30 }, (_, at) => `${at + 2} boats`).join(', ');
    const { zones, words } = zonesIn(`It saw ${list.replace('20 boats', '«20» boats')}.`);
    expect(words(zones.near)).toBe('boats, 20 boats,');
  });
});

describe('an age between commas', () => {
  it.each([
    ['Then Anna Hale, «22», left it.', 'Then Anna Hale, 22'],
    ['It rained; Anna Hale, «22», left it.', 'Anna Hale, 22'],
    ['Then Anna Hale, who is now «22», left it.', 'Then Anna Hale, who is now 22'],
    ['Then Anna Hale said it was «22», and left.', null],
    ['Anna Hale is «22» now.', null],
    ['Anna Hale, «22» and well, left.', null],
  ])('is that of whoever stands before: %s', (text, expected) => {
    const { structure, zones, words } = zonesIn(text);
    const zone = nameOfAge(structure.tokens, zones.figure, zones.sentence);
    expect(zone && words(zone)).toBe(expected);
  });
});

it('brackets end where they close, or not within the reach', () => {
  const { structure } = zonesIn('It sank («12» boats) at sea.');
  const open = structure.tokens.findIndex(({ norm }) => norm === '(');
  const close = structure.tokens.findIndex(({ norm }) => norm === ')');
  expect(endOfBrackets(structure.tokens, open, structure.tokens.length)).toBe(close);
  expect(endOfBrackets(structure.tokens, open, close)).toBe(close);
  expect(endOfBrackets(structure.tokens, close + 1, structure.tokens.length)).toBe(structure.tokens.length);
});
