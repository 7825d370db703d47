import { describe, expect, it } from 'vitest';
import { valuesOf } from './read.ts';

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'names with numbers': [
    'He joined AC-12 and caught COVID-19.',
    'An iPhone 14 and a PlayStation 5 were sold.',
    'It was the Big Five of Channel Four.',
    'He spoke to the Group of Seven.',
    'He flew on the 747.',
    'A 5G phone and the 39A bus.',
    'PC 2041 was on duty.',
    'Apple Unveils iPhone 14',
    'It meets ISO 3888-2.',
    'It meets ISO 9001:2015 and BS 5839-1.',
    'It flies Boeing 737s and 747s.',
  ],
  labels: [
    'A notice under Section 21.',
    'Charged under Sections 47 and 20.',
    'See page 3 and pages 4-6.',
    'He is number one.',
    'He took bus number 12.',
    'There was talk about a third man.',
    'It was day five.',
    'A category 4 storm.',
    'Living at No. 10.',
    'The ZIP code is 90049.',
    'He quoted reference 1234.',
  ],
  'addresses and telephone numbers': [
    'He lives at 10 Downing Street.',
    'Call 020 7946 0958 or 0800-555-111.',
    'Call +44 20 7946 0958.',
    'There were many 999 calls.',
    'She dialled 999.',
    'Call 999 or 101.',
    'Ring 101 or 999 with details.',
    'Call the charity on 116 123.',
    'Text 85258 for help.',
    'He lived at 16-18 Mill Road.',
    'He lived at 14 Acre Lane.',
  ],
  'citations and list numbers': ['Contrary to s.47 of the act.', 'See [2] and s 20.', '1) First of all.'],
  'numbers of numbers': [
    'It was a seven-figure sum.',
    'She earns six figures.',
    'The air had 1200 parts per million of it.',
  ],
  'a number in brackets behind a name': ['Then Jo Hale (4) scored.'],
  'clock times': ['It ended at 22:30.', 'It began at 10.30pm.', "It was 11 o'clock.", 'At 5:55 a.m. it rained.'],
  scores: ['It ended 3-0.', 'They lost 1 – 2 at home.', 'A 2-1 win.', 'Open 24/7.', 'After 9/11.'],
  ordinals: ['On the 22nd floor.', 'The third officer.', 'The twenty-first century.', 'The 501st time.'],
  'the pronoun one': [
    'They hit one another.',
    'He is the one who left.',
    'It was one of those days.',
    'No one came.',
    'Each one left.',
    'This one is better.',
    'One should not ask.',
    'A one-sided match.',
    'At one point he left.',
    'It was one evening of spring.',
    'They met one morning when it rained.',
    'On the one hand he is right.',
  ],
  'places in a table': ['They are in the bottom three.'],
};

describe.each(Object.entries(REFUSED))('%s', (_, texts) => {
  it.each(texts)('refuses: %s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe('what looks like them and counts', () => {
  it.each([
    ['On Friday 700 people came.', ['700']],
    ['In London 200 people came.', ['200']],
    ['At the Port 40 officers left.', ['40']],
    ['Last year 40 officers left.', ['40']],
    ['Police called 101 witnesses.', ['101']],
    ['The top 10 companies.', ['10']],
    ['He spent one night in jail.', ['1']],
    ['One of the officers left.', ['1']],
    ['One officer left.', ['1']],
    ['It took 13-15 officers.', ['13..15']],
    ['Two Met Officers Charged With Rape', ['2']],
    ['A 131-page report.', ['131']],
    ['Gunman Kills 12', ['12']],
    ['Met Suspends 12 Officers', ['12']],
    ['Two 737s landed.', ['2']],
    ['He gave two figures in court.', ['2']],
    ['They called 999 witnesses.', ['999']],
    ['He owns 14 acres on the lane.', ['14']],
    ['On 101 days it rained.', ['101']],
    ['A sub-300 metre race.', ['300']],
    ['He has 10 High Court cases.', ['10']],
    ['The women he met number a dozen.', ['12']],
    ['The ships number 40.', ['40']],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});
