import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
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

testReadings('before the number', [
  ['More than 40 boats left.', '40 | count 40; over; behind: boats'],
  ['Fewer than 40 boats left.', '40 | count 40; under; behind: boats'],
  ['Less than 40 boats left.', '40 | count 40; under; behind: boats'],
  ['No fewer than 40 boats left.', '40 | count 40; at-least; behind: boats'],
  ['No more than 40 boats left.', '40 | count 40; at-most; behind: boats'],
  ['At least 40 boats left.', '40 | count 40; at-least; behind: boats'],
  ['At most 40 boats left.', '40 | count 40; at-most; behind: boats'],
  ['Up to 40 boats left.', '40 | count 40; at-most; behind: boats'],
  ['Upwards of 40 boats left.', '40 | count 40; over; behind: boats'],
  ['Well over 40 boats left.', '40 | count 40; over; behind: boats'],
  ['Just over 40 boats left.', '40 | count 40; over; behind: boats'],
  ['Just under 40 boats left.', '40 | count 40; nearly; behind: boats'],
  ['Slightly under 40 boats left.', '40 | count 40; nearly; behind: boats'],
  ['A little under 40 boats left.', '40 | count 40; nearly; behind: boats'],
  ['A shade over 40 boats left.', '40 | count 40; over; behind: boats'],
  ['Nearly 40 boats left.', '40 | count 40; nearly; behind: boats'],
  ['Almost 40 boats left.', '40 | count 40; nearly; behind: boats'],
  ['About 40 boats left.', '40 | count 40; about; behind: boats'],
  ['Around 40 boats left.', '40 | count 40; about; behind: boats'],
  ['Some 40 boats left.', '40 | count 40; about; behind: boats'],
  ['Roughly 40 boats left.', '40 | count 40; about; behind: boats'],
  ['Circa 40 boats left.'],
  ['It has c. 40 boats.', '40 | count 40; about; behind: boats'],
  ['It has ca 40 boats.', '40 | count 40; about; behind: boats'],
  ['It has C 40 boats.'],
  ['It has approx. 40 boats.', '40 | count 40; about; behind: boats'],
  ['It has about the 40 boats.', '40 | count 40; about; behind: boats'],
  ['It has more than the 40 boats.', '40 | count 40; over; behind: boats'],
  ['It has above-40 boats.'],
  ['Other than 40 boats it has none.', '40 | count 40; behind: boats'],
  ['Some of the 40 boats left.', '40 | count 40; behind: boats'],
]);

testReadings('up to, as a bound and as what was reached', [
  ['The toll went up to 40.', '40 | count 40'],
  ['The toll crept up to 40.', '40 | count 40; subject: toll'],
  ['It takes the toll up to 40.', '40 | count 40; subject: toll'],
  ['It brings the official death toll up to 40.', '40 | count 40; subject: official death toll'],
  ['It takes that up to 40.', '40 | count 40'],
  ['It takes boats up to 40.', '40 | count 40; at-most'],
  ['It holds the toll up to 40.', '40 | count 40; at-most'],
  ['It takes the old and well known big toll up to 40.', '40 | count 40; at-most'],
]);

testReadings('close to it', [
  ['He is pushing 200 caps.', '200 | count 200; nearly; behind: caps'],
  ['He is now pushing 200 caps.', '200 | count 200; nearly; behind: caps'],
  ['He is pushing 10 men.', '10 | count 10; nearly; behind: men'],
  ['He is pushing 9 men.', '9 | count 9; behind: men'],
  ['He was seen pushing 200 men.', '200 | count 200; behind: men'],
]);

testReadings('a standard with a value of its own', [
  ['It is above the 10-year average.', '10-year | duration 10 year; behind: average'],
  ['It is above the 40 cap.', '40 | count 40; behind: cap'],
  ['It is above the 40 boats.', '40 | count 40; over; behind: boats'],
  ['It is about the 40 limit.', '40 | count 40; behind: limit'],
]);

testReadings('over a time, over a reason, over as part of a verb', [
  ['He was charged over three months.', 'three months | duration 3 month'],
  ['For over three months he left.', 'three months | duration 3 month; over'],
  ['Over three months he left.', 'three months | duration 3 month; over'],
  ['It took over three months.', 'three months | duration 3 month; over'],
  ['It lasted over three months.', 'three months | duration 3 month; over'],
  ['He went back over 40 files.', '40 | count 40; behind: files'],
  ['He looked over 40 files.', '40 | count 40; behind: files'],
  ['He handed over 40 files.', '40 | count 40; behind: files'],
  ['He read over 40 files.', '40 | count 40; over; behind: files'],
  [
    'It is investigating 800 skippers over 1,000 claims.',
    '800 | count 800; behind: skippers',
    '1,000 | count 1000; behind: claims',
  ],
  [
    'It is investigating two skippers over 1,000 claims.',
    'two | count 2; behind: skippers',
    '1,000 | count 1000; behind: claims',
  ],
  ['Of 800 skippers over 100 left.', '800 | count 800; behind: skippers', '100 | count 100; over'],
  ['The 800 skippers over 100 left.', '800 | count 800; behind: skippers', '100 | count 100; over'],
  ['In six months over 100 left.', 'six months | duration 6 month', '100 | count 100; over'],
  [
    'It saw 800 boats, over 100 of them old.',
    '800 | count 800; behind: boats',
    '100 | count 100; over; part; earlier: boats',
  ],
  ['It is asking skippers over 1,000 claims.', '1,000 | count 1000; over; behind: claims'],
  ['They are being questioned over 1,000 claims.', '1,000 | count 1000; behind: claims'],
  ['They have been looked into over 1,000 claims.', '1,000 | count 1000; behind: claims'],
  ['They are being quietly looked into over 1,000 claims.', '1,000 | count 1000; behind: claims'],
  ['She had been hit over 20 times.', '20 | count 20; over; behind: times'],
  ['She had been hit on over 20 occasions.', '20 | count 20; over; behind: occasions'],
  ['She was hit over 20 claims.', '20 | count 20; over; behind: claims'],
  ['They questioned over 1,000 skippers.', '1,000 | count 1000; over; behind: skippers'],
]);

testReadings('behind the number', [
  ['It has 40 or more boats.', '40 | count 40; at-least; behind: boats'],
  ['It has 40 boats or more.', '40 | count 40; at-least; behind: boats'],
  ['It has 40 boats or above.', '40 | count 40; at-least; behind: boats'],
  ['It has 40 boats or over.', '40 | count 40; at-least; behind: boats'],
  ['It has men of 40 or older.', '40 | count 40; at-least'],
  ['It has 40 boats or fewer.', '40 | count 40; at-most; behind: boats'],
  ['It has 40 boats or less.', '40 | count 40; at-most; behind: boats'],
  ['It has 40 or under.', '40 | count 40; at-most'],
  ['It has 40 or younger.', '40 | count 40; at-most'],
  ['It has 40 or below.', '40 | count 40; at-most'],
  ['It has 40 boats or so.', '40 | count 40; about; behind: boats'],
  ['It has 40 boats or thereabouts.', '40 | count 40; about; behind: boats'],
  ['It has 40 boats or nets.', '40 | count 40; behind: boats or nets'],
  ['It has 40 and above.', '40 | count 40; at-least'],
  ['It has 40 and over.', '40 | count 40; at-least'],
  ['It has 40 boats and counting.', '40 | count 40; at-least; behind: boats'],
  ['It has 40 and under.', '40 | count 40'],
  ['It has 40 boats at least.', '40 | count 40; at-least; behind: boats'],
  ['It has 40 boats at the least.', '40 | count 40; at-least; behind: boats'],
  ['It has 40 boats at most.', '40 | count 40; at-most; behind: boats'],
  ['It has 40 boats at the very most.', '40 | count 40; behind: boats'],
  ['It has 40 boats at sea.', '40 | count 40; behind: boats'],
  ['It has 40 plus boats.', '40 | count 40; over; behind: boats'],
  ['It has 40 boats plus nets.', '40 | count 40; behind: boats'],
  ['It has 40+ boats.', '40 | count 40; over; behind: boats'],
  ['It has 40 + boats.', '40 | count 40'],
  ['It has 40-odd boats.', '40 | count 40; about; behind: boats'],
  ['It has 40 odd boats.', '40 | count 40; about; behind: boats'],
  ['It has 40-some boats.', '40 | count 40; about; behind: boats'],
  ['It has 40-plus boats.', '40 | count 40; over; behind: boats'],
  ['It has 40-ish boats.', '40 | count 40; about; behind: boats'],
  ['It has 40ish boats.', '40 | count 40; about; behind: boats'],
  ['It has 40 - odd boats.', '40 | count 40; label: odd boats'],
  ['It has 40-boat fleets.', '40 | count 40; behind: boat fleets'],
  ['It has 40, give or take.', '40 | count 40; about'],
  ['It has 40 give or take.', '40 | count 40; about'],
  ['It has 40 boats, or thereabouts.', '40 | count 40; about; behind: boats'],
  ['It has nearly 40 boats or more.', '40 | count 40; nearly; behind: boats'],
]);

testReadings('over behind no passive', [
  ['They have been there over 1,000 claims.', '1,000 | count 1000; over; behind: claims'],
  ['They have been put into over 1,000 claims.', '1,000 | count 1000; over; behind: claims'],
]);
