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
  ],
  'addresses and telephone numbers': [
    'He lives at 10 Downing Street.',
    'Call 020 7946 0958 or 0800-555-111.',
    'Call +44 20 7946 0958.',
    'There were many 999 calls.',
    'She dialled 999.',
  ],
  'citations and list numbers': ['Contrary to s.47 of the act.', 'See [2] and s 20.', '1) First of all.'],
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
    ['A sub-300 metre race.', ['300']],
    ['He has 10 High Court cases.', ['10']],
    ['The women he met number a dozen.', ['12']],
    ['The ships number 40.', ['40']],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});
