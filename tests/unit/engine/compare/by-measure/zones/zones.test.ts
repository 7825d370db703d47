import { describe, expect, it } from 'vitest';
import { zonesIn } from './marked-zone.ts';

const sentenceOf = (text: string): string => {
  const { zones, words } = zonesIn(text);
  return words(zones.sentence);
};

describe('the sentence of a figure', () => {
  it.each([
    ['It rained. The port has «12» boats. It rained.', 'The port has 12 boats.'],
    ['The boats are old. There are «12» of them.', 'The boats are old. There are 12 of them.'],
    ['The boats are old. It has «12».', 'The boats are old. It has 12.'],
    ['The boats are old. Of these «12» sank.', 'The boats are old. Of these 12 sank.'],
    ['The boats are old. He was given «12».', 'The boats are old. He was given 12.'],
    ['The boats are old. It has «12» nets.', 'It has 12 nets.'],
    ['The boats are old.\n\nIt has «12».', 'It has 12.'],
    ['The boats are old. It sank in «2021».', 'It sank in 2021.'],
    ['«1,071». So many boats sank.', '1,071. So many boats sank.'],
    ['«1,071» of them. So many boats sank.', '1,071 of them.'],
    ['It burned months after it sank in «2021», it said.', 'after it sank in 2021'],
  ])('%s', (text, expected) => {
    expect(sentenceOf(text)).toBe(expected);
  });

  it('is cut around the figure where it has no end', () => {
    const words = 'boat '.repeat(400);
    const { zones } = zonesIn(`The ${words}«12» ${words}.`);
    expect(zones.sentence.end - zones.sentence.first).toBe(300);
  });
});

describe('the context of a figure', () => {
  const contextOf = (text: string): string => {
    const { zones, words } = zonesIn(text);
    return words(zones.context);
  };
  const LONG = 'The harbour is old and grey and full of boats that nobody sails.';

  it.each([
    [`${LONG}\n\nIt has «12» boats.`, `${LONG}\n\nIt has 12 boats.`],
    [`${LONG}\n\nOld boats\n\nIt has «12» boats.`, `${LONG}\n\nOld boats\n\nIt has 12 boats.`],
    [`${LONG}\n\nIt rained. It rained. It has «12» boats.`, 'It rained. It rained. It has 12 boats.'],
    [`Old boats\n\nIt has «12» boats.\n\n${LONG}`, 'Old boats\n\nIt has 12 boats.'],
  ])('%j', (text, expected) => {
    expect(contextOf(text)).toBe(expected);
  });
});

describe('what is near a date', () => {
  const nearOf = (text: string): string => {
    const { zones, words } = zonesIn(text);
    return words(zones.near);
  };

  it.each([
    ['It sank in «2022», after it had been sold.', 'It sank in 2022,'],
    ['He has been skipper since «2018».', 'has been skipper since 2018.'],
    ['The boat that he sold had been at sea since «2018».', 'been at sea since 2018.'],
    ['Following the blaze, in «2022» the wall was mended.', 'in 2022 the wall was mended.'],
    ['It met the «2021» harbour fire.', 'the 2021 harbour fire'],
  ])('%s', (text, expected) => {
    expect(nearOf(text)).toBe(expected);
  });

  it('has its verb and the clauses set apart, which a count has not', () => {
    const date = zonesIn('Hale, who sank it, was paid in «2022».').zones;
    expect([date.asides.length, date.verb > 0]).toEqual([1, true]);
    const count = zonesIn('Hale, who sank it, was paid «12» times.').zones;
    expect([count.asides.length, count.verb]).toEqual([0, -1]);
  });
});
