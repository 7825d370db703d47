import { describe, expect, it } from 'vitest';
import {
  isCitation,
  isInBrackets,
  isListNumber,
  isOrdinal,
  isParagraph,
  isSpelledOrdinal,
} from '../../../../../../src/engine/reading/figures/refusals/references.ts';
import { testReadings } from '../../test-readings.ts';
import { isRefusedBy } from '../sentence.ts';

describe('ordinals', () => {
  it.each(['On the «22»nd floor.', 'The «501»st time.', 'On the «4»th floor.', 'The «3»rd time.'])(
    'refused: %s',
    (text) => {
      expect(isRefusedBy(isOrdinal)(text)).toBe(true);
    },
  );

  it.each(['She weighs «12st» now.', 'She weighs «11st» now.', 'She weighs «12st» 4lb.', 'There are «22» nd.'])(
    'kept: %s',
    (text) => {
      expect(isRefusedBy(isOrdinal)(text)).toBe(false);
    },
  );

  it('are spelled too, and halves of halves', () => {
    expect(isRefusedBy(isSpelledOrdinal)('The «twenty»-first century.')).toBe(true);
    expect(isRefusedBy(isSpelledOrdinal)('A «fifty»-fifty call.')).toBe(true);
    expect(isRefusedBy(isSpelledOrdinal)('A «twenty»-boat fleet.')).toBe(false);
    expect(isRefusedBy(isSpelledOrdinal)('A «20»-second wait.')).toBe(false);
  });
});

describe('citations', () => {
  it.each([
    'Contrary to s.«47» of the act.',
    'Contrary to s «20» of the act.',
    'See art. «8» here.',
    'Under «18» U.S.C. 1001 here.',
    'Reported at «2» Cr App R 14.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isCitation)(text)).toBe(true);
  });

  it.each([
    "The boat's «20» crew left.",
    'The boats «20» left.',
    'It sold «18» U boats.',
    'Some «2» Cr of rupees.',
    'See art «eight» here.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isCitation)(text)).toBe(false);
  });
});

describe('paragraphs of the tax code', () => {
  it('have a letter in brackets behind them', () => {
    expect(isRefusedBy(isParagraph)('He pays into a «401»(k) plan.')).toBe(true);
    expect(isRefusedBy(isParagraph)('It is a «501»(c)(3) body.')).toBe(true);
    expect(isRefusedBy(isParagraph)('It sold «401» (k) then.')).toBe(false);
    expect(isRefusedBy(isParagraph)('It sold «401»(then) boats.')).toBe(false);
    expect(isRefusedBy(isParagraph)('It sold «401»(3) boats.')).toBe(false);
  });
});

describe('numbers of a list', () => {
  it.each([
    '[«12»] Boats left the harbour.',
    '«3») Boats left the harbour.',
    '(«2») Boats left the harbour.',
    '«12».',
    '«100») boats left.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isListNumber)(text)).toBe(true);
  });

  it.each([
    '«12»!',
    '«1234».',
    'Boats («12») left the harbour.',
    '(«12») boats left the harbour.',
    '«101») boats left.',
    'Boats «3») left.',
    'There are «3».',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isListNumber)(text)).toBe(false);
  });
});

describe('a number in brackets behind a name', () => {
  it.each(['Then Jo Hale («4») scored.', 'So Hale («9») scored.'])('refused: %s', (text) => {
    expect(isRefusedBy(isInBrackets)(text)).toBe(true);
  });

  it.each(['Then Jo Hale («24») scored.', 'The boats («4») left.', 'Boats («4») left.', 'Then Jo Hale («4km») ran.'])(
    'kept: %s',
    (text) => {
      expect(isRefusedBy(isInBrackets)(text)).toBe(false);
    },
  );
});

testReadings('ordinals', [
  ['It is the 22nd boat.'],
  ['It is the 501st boat.'],
  ['It is the 22 nd boat.', '22 | count 22; behind: nd boat'],
  ['He weighs 12st now.', '12st | measurement 12 stone'],
  ['He weighs 21st now.'],
  ['He weighs 12st 4lb now.', '12st 4lb | measurement 172 lb'],
  ['He weighs 111st now.', '111st | measurement 111 stone'],
  ['It is twenty-first then.'],
  ['It is twenty-boat then.', 'twenty | count 20; behind: boat'],
  ['It is fifty-fifty then.'],
]);

testReadings('places in a text', [
  ['Under s.47 it shut.'],
  ['Under s 20 it shut.'],
  ['Under art 5 it shut.'],
  ['It’s 5 now.', '5 | count 5'],
  ['Under 2 Cr App R 14 it shut.'],
  ['Under 2 Cr boats it shut.', '2 | count 2; under; behind: Cr boats'],
  ['It has a 401(k) plan.'],
  ['It has a 401 (k) plan.', '401 | count 401; behind: plan'],
  ['It has a 401(ab) plan.', '401 | count 401; behind: plan'],
  ['It has a 401(k plan.', '401 | count 401'],
  ['As it says [12] there.'],
  ['As it says (12) there.', '12 | count 12'],
  ['1) First it rained.'],
  ['100) First it rained.'],
  ['101) First it rained.', '101 | count 101'],
  ['(2) Second it rained.'],
  ['(12) Second it rained.', '12 | count 12'],
  ['3.'],
  ['300.', '300 | count 300'],
  ['30000.', '30000 | count 30000'],
  ['Then Jo Hale (4) scored.'],
  ['Then Jo Hale (4, 1pen) scored.', '4 | count 4'],
  ['Then jo hale (4) scored.', '4 | count 4'],
  ['Hale (4) scored.', '4 | count 4'],
  ['Then Jo Hale (4 boats) scored.', '4 | count 4; behind: boats'],
]);
