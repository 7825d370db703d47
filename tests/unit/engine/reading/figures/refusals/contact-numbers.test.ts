import { describe, expect, it } from 'vitest';
import {
  isAddress,
  isDialled,
  isEmergencyNumber,
  isTelephoneNumber,
} from '../../../../../../src/engine/reading/figures/refusals/contact-numbers.ts';
import { testReadings } from '../../test-readings.ts';
import { isRefusedBy } from '../sentence.ts';

describe('addresses', () => {
  it.each([
    'He lives at «10» Downing Street.',
    'He lived at «16»-18 Mill Road.',
    'He lived at «14» Acre Lane.',
    'A fire at «7» Old Quay Close spread.',
    'The shop at «12» St Mary Axe Square shut.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isAddress)(text)).toBe(true);
  });

  it.each([
    'He owns «14» acres on the lane.',
    'It has «10» Downing posters.',
    'It cost «£10» Mill Road residents say.',
    'Some «12,000» Mill Road tickets went.',
    'Some «2» million Mill Road visits.',
    'There were «12» Streets left to sweep.',
    'There are «12» old Mill Road shops.',
    'Mayor Opens «12» Mill Road Flats',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isAddress)(text)).toBe(false);
  });
});

describe('emergency numbers', () => {
  it.each([
    'There were many «999» calls.',
    'The «111» service is slow.',
    'She dialled «999».',
    'He phoned «101» in tears.',
    'Call «911» or 311.',
    'Call 999 or «101».',
    'Ring 101/«999» with details.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isEmergencyNumber)(text)).toBe(true);
  });

  it.each([
    'They called «999» witnesses.',
    'They called «101» angry witnesses.',
    'She dialled «998».',
    'On «101» days it rained.',
    'It fell from 999 to «101» boats.',
    'It sold 40 or «101» then.',
    'It sold 999 or «101» then.',
    'A «999km» call away.',
    'It cost 12 and «999» or so.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isEmergencyNumber)(text)).toBe(false);
  });
});

describe('digits that are dialled', () => {
  it.each([
    'Call the charity on «116 123».',
    'Text «85258» for help.',
    'Ring «116 123» at night.',
    'Dial «10000» now.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isDialled)(text)).toBe(true);
  });

  it.each([
    'Text «9999» for help.',
    'The charity relies on «85258».',
    'It went on «116 123» boats.',
    'The text «85,258» was long.',
    'The bill was for «116 123».',
    'They text «40 000» boats.',
    'They text «2» million.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isDialled)(text)).toBe(false);
  });
});

describe('telephone numbers', () => {
  it.each([
    'Call «020» 7946 0958 today.',
    'Call 020 «7946» 0958 today.',
    'Call «0800»-555-111 today.',
    'Call +«44» 20 7946 0958.',
    'Call «212»-555-0199 today.',
    'Agent «007» smiled.',
    'Call (020) «7946» 0958.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isTelephoneNumber)(text)).toBe(true);
  });

  it.each([
    'There were «45 000 000» people.',
    'It scored «0.5» on the scale.',
    'It scored «.05» on the scale.',
    'It has «0» boats.',
    'It cost «£0800».',
    'There were «12»-14 boats.',
    'From «1,200» 300 left.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isTelephoneNumber)(text)).toBe(false);
  });
});

testReadings('addresses', [
  ['It is at 10 Downing Street.'],
  ['It is at 10 Downing street.', '10 | count 10; behind: Downing street'],
  ['It is at 10 downing Street.', '10 | count 10; behind: downing Street'],
  ['It is at 16-18 Mill Road.'],
  ['It is at 16–18 Mill Road.'],
  ['It is at 10000 Mill Road.', '10000 | count 10000; behind: Mill Road'],
  ['It is at 9999 Mill Road.'],
  ['It is at 10 Road.', '10 | count 10; behind: Road'],
  ['It is at 10 Old Big Red Mill Road.', '10 | count 10; behind: Old Big Red Mill Road'],
  ['It is at 14 Acre Lane.'],
  ['It is at 14 acre Lane.', '14 acre | measurement 14 acre; behind: Lane'],
  ['It is at £10 Downing Street.', '£10 | money 10 GBP'],
  ['It is at 10 Mill House.', '10 | count 10; behind: Mill House'],
]);

testReadings('telephone numbers', [
  ['Call 020 7946 0958 now.'],
  ['Call 0800-555-111 now.'],
  ['Call +44 20 7946 now.'],
  ['Call 44 20 7946 now.', '20 | count 20', '7946 | count 7946'],
  ['Call (020) 7946 0958 now.'],
  ['It has 007 boats.'],
  ['It has 0.5 boats.', '0.5 | count 0.5; behind: boats'],
  ['It has 7946 0958 1234 boats.'],
  ['It has 12 345 678 boats.', '12 345 678 | count 12345678; behind: boats'],
  ['It has 7946 958 1234 5678 boats.'],
  [
    'It has 12 34 56 boats.',
    '12 | count 12; list: boats',
    '34 | count 34; list: boats',
    '56 | count 56; behind: boats',
  ],
]);

testReadings('numbers to dial', [
  ['It had 999 calls.'],
  ['It dialled 101 then.'],
  ['It called 101 witnesses.', '101 | count 101; behind: witnesses'],
  ['It called 101 old witnesses.', '101 | count 101; behind: old witnesses'],
  ['Call 999 or 101 then.'],
  ['Call 999 with 101 then.', '101 | count 101'],
  ['Call 998 or 101 then.', '101 | count 101'],
  ['It had 101 boats.', '101 | count 101; behind: boats'],
  ['Call 101 then.'],
  ['Text 85258 now.'],
  ['Text 852 now.'],
  ['Text 85,258 now.', '85,258 | count 85258'],
  ['Call Samaritans on 116 123 now.'],
  ['It is on 116 123 now.'],
  ['It saw 116 123 now.', '116 123 | count 116123'],
  ['Call 116 123 boats now.'],
  ['Ring 116 123 now.'],
]);
