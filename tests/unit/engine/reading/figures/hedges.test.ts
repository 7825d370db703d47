import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityOf } from './read.ts';

describe('hedges', () => {
  it.each([
    ['about 200 officers', 'about'],
    ['around 200 officers', 'about'],
    ['roughly 200 officers', 'about'],
    ['some 450 officers', 'about'],
    ['90 or so officers', 'about'],
    ['200-odd officers', 'about'],
    ['in the region of 200 officers', 'about'],
    ['nearly 200 officers', 'nearly'],
    ['The toll has climbed past 200 officers', 'over'],
    ['The toll surpassed 200 officers', 'over'],
    ['almost 200 officers', 'nearly'],
    ['just under 200 officers', 'nearly'],
    ['just short of 200 officers', 'nearly'],
    ['more than 200 officers', 'over'],
    ['over 200 officers', 'over'],
    ['a little over 200 officers', 'over'],
    ['upwards of 200 officers', 'over'],
    ['upward of 200 officers', 'over'],
    ['a good 200 officers', 'at-least'],
    ['200-plus officers', 'over'],
    ['200+ officers', 'over'],
    ['at least 200 officers', 'at-least'],
    ['no fewer than 200 officers', 'at-least'],
    ['200 or more officers', 'at-least'],
    ['200 officers or more', 'at-least'],
    ['fewer than 200 officers', 'under'],
    ['under 200 officers', 'under'],
    ['up to 200 officers', 'at-most'],
    ['as many as 200 officers', 'at-most'],
    ['no more than 200 officers', 'at-most'],
    ['200 officers at most', 'at-most'],
    ['more than a third of officers', 'over'],
    ['upwards of a thousand officers', 'over'],
    ['about £200', 'about'],
    ['not far off 200 officers', 'nearly'],
    ['getting on for 200 officers', 'nearly'],
    ['he is pushing 200 caps', 'nearly'],
    ['the best part of 200 officers', 'nearly'],
    ['give or take 200 officers', 'about'],
    ['200 officers, give or take', 'about'],
    ['200, give or take', 'about'],
    ['something like 200 officers', 'about'],
    ['200 or thereabouts', 'about'],
    ['200 officers or thereabouts', 'about'],
    ['20-odd years', 'about'],
    ['200-some people', 'about'],
    ['200 people or fewer', 'at-most'],
    ['20-plus years', 'over'],
    ['a couple of dozen officers', 'about'],
    ['barely 200 officers', 'about'],
  ])('%s: %s', (text, hedge) => {
    expect(quantityOf(text).hedge).toBe(hedge);
  });

  it('gives the words of the hedge', () => {
    expect(quantityOf('It has a little over 200 officers.').hedgeSpan?.text).toBe('a little over');
    expect(quantityOf('It has 90 or so officers.').hedgeSpan?.text).toBe('or so');
  });

  it.each([
    'exactly 200 officers',
    'some of the 200 officers',
    'officers other than 200 soldiers',
    'charged over three months',
    'going back over 1,000 old cases',
    'looked over 40 files',
    'the 200 officers',
    'pushing 200 officers aside',
  ])('refuses: %s', (text) => {
    expect(quantityOf(text).hedge).toBeNull();
  });

  it.each([
    ['The force is looking into 300 officers over 450 complaints.', [null, null]],
    ['It dismissed some 30 of its constables over 75 breaches.', ['about', null]],
    ['It received over 450 complaints.', ['over']],
    ['Of 300 officers over 100 were suspended.', [null, 'over']],
    ['In six months over 450 people called.', [null, 'over']],
    ['Within the ranks over 450 complaints were heard.', ['over']],
    ['Several are being looked into over 450 complaints.', [null]],
    ['They had been secretly investigated over 450 complaints.', [null]],
    ['The force has looked into over 450 complaints.', ['over']],
    ['The wall had been painted over 30 times.', ['over']],
  ])('"over" behind what is counted or done gives a reason: %s', (text, hedges) => {
    expect(quantitiesOf(text).map(({ hedge }) => hedge)).toEqual(hedges);
  });
});

describe('what rises up to a number', () => {
  it.each([
    ['The toll went up to 278 on Monday.', null],
    ['The number of sick sheep has gone up to 61.', null],
    ['That takes the official toll up to 56.', null],
    ['A late vote pushed the total up to 400.', null],
    ['They freed up to 12 people.', 'at-most'],
    ['The boat was taking up to 40 people.', 'at-most'],
    ['The bridge takes up to 40 lorries.', 'at-most'],
    ['The number could be up to 400.', 'at-most'],
  ])('%s → %s', (text, hedge) => {
    expect(quantityOf(text).hedge).toBe(hedge);
  });
});

describe('standards', () => {
  it.each([
    ['It is above the 10-year average.', null],
    ['It is 4% above the 4.99% cap.', null],
    ['It is over the 200 limit.', null],
    ['It fell below the 200 mark.', 'under'],
  ])('%s → %s', (text, hedge) => {
    expect(quantitiesOf(text).at(-1)?.hedge).toBe(hedge);
  });
});
