import { describe, expect, it } from 'vitest';
import {
  isAddress,
  isDialled,
  isEmergencyNumber,
  isTelephoneNumber,
} from '../../../../../../src/engine/reading/figures/refusals/contact-numbers.ts';
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
