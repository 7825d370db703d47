import { describe, expect, it } from 'vitest';
import {
  endOfNounPhrase,
  endsPhrase,
  type GrammaticalNumber,
  skipDeterminers,
} from '../../../../../../src/engine/reading/figures/counted/noun-phrase.ts';
import { spanOf } from '../../../../../../src/engine/reading/figures/sentence-reader.ts';
import { testReadings } from '../../test-readings.ts';
import { pointedAt } from '../sentence.ts';

function phraseAt(marked: string, number: GrammaticalNumber = 'many'): string {
  const { sentence, at } = pointedAt(marked);
  const end = endOfNounPhrase(sentence, at, number);
  return end > at ? spanOf(sentence, at, end).text : '';
}

describe('the noun phrase behind a number above one', () => {
  it.each([
    ['It saw «boats leave.', 'boats'],
    ['It saw «big old boats leave.', 'big old boats'],
    ['It saw «drink-driving cases close.', 'drink-driving cases'],
    ['It saw «drugs offences rise.', 'drugs offences'],
    ['It saw «home runs.', 'home runs'],
    ['It saw «counts of theft.', 'counts of theft'],
    ['It saw «members of the public.', 'members of the public'],
    ['It saw «cases of abuse of position.', 'cases of abuse of position'],
    ['It saw «cases of abuse of position of trust.', 'cases of abuse of position'],
    ['It saw «boats and nets.', 'boats and nets'],
    ['It saw «boats or old nets.', 'boats or old nets'],
    ['It saw «sexual and domestic abuse claims.', 'sexual and domestic abuse claims'],
    ['It saw «big, old boats.', 'big, old boats'],
    ['It saw «firemen’s wives.', 'firemen’s wives'],
    ['It saw «firefighters’ wives.', 'firefighters’ wives'],
    ['It saw «U.S. states.', 'U.S. states'],
    ['It saw «Port (Old) Bridge boats.', 'Port (Old) Bridge boats'],
    ['It saw «Americans leave.', 'Americans'],
    ['It saw «newly built boats.', 'newly built boats'],
    ['It saw «serving skippers leave.', 'serving skippers'],
    ['It saw «Port serving skippers leave.', 'Port serving skippers'],
    ['It saw «US boats.', 'US boats'],
  ])('%s', (text, expected) => {
    expect(phraseAt(text)).toBe(expected);
  });

  it.each([
    ['It saw «boats said to leak.', 'boats'],
    ['It saw «boats with holes.', 'boats'],
    ['It saw «boats the port sold.', 'boats'],
    ['It saw «boats, nets and ropes.', 'boats'],
    ['It saw «boats and Harbour Road.', 'boats'],
    ['It saw «boats and numerous nets.', 'boats'],
    ['It saw «boats and skippers say so.', 'boats'],
    ['It saw «boats and twelve nets.', 'boats'],
    ['It saw «boats last year.', 'boats'],
    ['It saw «violence involving boats.', 'violence'],
    ['It saw «boats suspended then.', 'boats'],
    ['It saw «boats quickly then.', 'boats'],
    ['It saw «boats worth it.', 'boats'],
    ['It saw ‘«boats’ away.', 'boats'],
    ['It saw «boats (old).', 'boats'],
    ['It saw «members of the.', 'members'],
  ])('ends: %s', (text, expected) => {
    expect(phraseAt(text)).toBe(expected);
  });

  it.each([
    'It saw «the boats.',
    'It saw «and boats.',
    'It saw «faced boats.',
    'It saw «, boats.',
    'It saw «12 boats.',
  ])('none begins: %s', (text) => {
    expect(phraseAt(text)).toBe('');
  });
});

describe('behind one', () => {
  it.each([
    ['It saw «boat leaving.', 'boat'],
    ['It saw «big boat and net.', 'big boat'],
    ['It saw «boat runs aground.', 'boat'],
    ['It saw «public and private boat.', ''],
  ])('%s', (text, expected) => {
    expect(phraseAt(text, 'one')).toBe(expected);
  });
});

it.each([
  ['It saw «the boats.', 1],
  ['It saw «all of the boats.', 1],
  ['It saw «all the boats.', 2],
  ['It saw «all those his the boats.', 3],
  ['It saw «boats.', 0],
])('determiners: %s', (text, count) => {
  const { sentence, at } = pointedAt(text);
  expect(skipDeterminers(sentence, at) - at).toBe(count);
});

it.each([
  ['It saw «the boats.', true],
  ['It saw «, boats.', true],
  ['It saw «12 boats.', true],
  ['It saw «boats.', false],
  ['It saw «big boats.', false],
])('a word that ends one: %s %s', (text, expected) => {
  const { sentence, at } = pointedAt(text);
  expect(endsPhrase(sentence, at)).toBe(expected);
});

testReadings('names that can be counted', [
  ['It has 24 MPs and captains.', '24 | count 24; behind: MPs and captains'],
  ['It has 24 Americans and captains.', '24 | count 24; behind: Americans and captains'],
  ['It has 24 Immortals and captains.', '24 | count 24; behind: Immortals and captains'],
  ['It has 24 US captains.', '24 | count 24; behind: US captains'],
  ['It has 24 us captains.', '24 | count 24'],
]);
