import { describe, expect, it } from 'vitest';
import {
  continuesBroken,
  continuesName,
  isBroken,
  isConcentration,
  isSizeOfNumber,
} from '../../../../../../src/engine/reading/figures/refusals/sizes-of-numbers.ts';
import { testReadings } from '../../test-readings.ts';
import { isRefusedBy, markedIn } from '../sentence.ts';

const isContinuedBy = (rule: typeof continuesName, marked: string): boolean => {
  const { sentence, draft, refused } = markedIn(marked);
  return rule(sentence, draft, refused);
};

describe('how many figures a sum has', () => {
  it.each([
    'It was a «seven»-figure sum.',
    'A «two»-digit number came.',
    'A «12» figure sum.',
    'She earns «six» figures.',
    'It ran well into «seven» figures.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isSizeOfNumber)(text)).toBe(true);
  });

  it.each([
    'He gave «two» figures in court.',
    'He drew «13» figure skaters.',
    'He saw «two» million figure skaters.',
    'A «seven»-boat fleet.',
    'It «7km» figure.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isSizeOfNumber)(text)).toBe(false);
  });
});

describe('how strong something is', () => {
  it.each(['The air had «1200» parts per million.', 'The air had 1200 parts per «million» of it.'])(
    'refused: %s',
    (text) => {
      expect(isRefusedBy(isConcentration)(text)).toBe(true);
    },
  );

  it.each(['He sold «1200» parts a year.', 'Some 40 deaths per «million» people.'])('kept: %s', (text) => {
    expect(isRefusedBy(isConcentration)(text)).toBe(false);
  });
});

describe('a number with a space too many', () => {
  it.each(['There are «1», 633 cases.', 'There are «1» ,633 cases.', 'There are «12», 633.'])('refused: %s', (text) => {
    expect(isRefusedBy(isBroken)(text)).toBe(true);
  });

  it.each([
    'Of «45», 120 left.',
    'By «9», 100 boats had left.',
    'It sold «12», 34 and more.',
    'It sold «12», 345 and 400.',
    'It sold 9, «12», 345 boats.',
    'It sold «1234», 345 boats.',
    'It sold «12» 345 boats.',
    'It sold «12», boats.',
    'In room «12», 345 boats stood.',
    'It sold «twelve», 345 boats.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isBroken)(text)).toBe(false);
  });

  it('is refused with its second half', () => {
    expect(isContinuedBy(continuesBroken, 'There are ‹1›, «633» cases.')).toBe(true);
    expect(isContinuedBy(continuesBroken, 'Of ‹45›, «120» left.')).toBe(false);
    expect(isContinuedBy(continuesBroken, 'There are «633» cases.')).toBe(false);
  });
});

describe('a number that is tied to a refused one', () => {
  it.each(['It meets ISO ‹3888›-«2» rules.', 'It meets ISO ‹9001›:«2015» rules.', 'On lane ‹4›/«5» today.'])(
    'refused: %s',
    (text) => {
      expect(isContinuedBy(continuesName, text)).toBe(true);
    },
  );

  it.each([
    'It meets ISO ‹3888› - «2» rules.',
    'It meets ISO ‹3888›, «2» rules.',
    'It meets ISO ‹3888›-«2km» rules.',
    'It meets ISO ‹3888›-«two» rules.',
    'It meets «2» rules.',
  ])('kept: %s', (text) => {
    expect(isContinuedBy(continuesName, text)).toBe(false);
  });
});

testReadings('numbers that tell of numbers', [
  ['It is a seven-figure sum.'],
  ['It is a two-digit number.'],
  ['It is a two digit number.'],
  ['It earns six figures.'],
  ['It saw six figures.', 'six | count 6; behind: figures'],
  ['It saw two figures in black.', 'two | count 2; behind: figures'],
  ['It is a thirteen-figure sum.', 'thirteen | count 13; behind: figure sum'],
  ['It is a 2k-figure sum.', '2k | count 2000; behind: figure sum'],
  ['It is 1200 parts per million.'],
  ['It is 1200 parts of it.', '1200 | count 1200; behind: parts'],
  ['It has parts per million.'],
]);

testReadings('numbers that a misprint has broken', [
  ['It saw 1, 633 leave.'],
  ['It saw 1 ,633 leave.'],
  ['It saw 1 , 633 leave.', '1 | count 1', '633 | count 633'],
  ['It saw 1, 63 leave.', '1 | count 1', '63 | count 63'],
  ['It saw 1633, 633 leave.', '1633 | count 1633', '633 | count 633'],
  ['It saw of 1, 633 leave.', '1 | count 1', '633 | count 633'],
  ['It saw 1, 633 and 12 leave.', '1 | count 1', '633 | count 633', '12 | count 12'],
  ['It saw 1, 633, 12 leave.', '1 | count 1', '633 | count 633', '12 | count 12'],
  ['It saw 5, 1, 633 leave.', '5 | count 5', '1 | count 1', '633 | count 633'],
  ['It saw 1.5, 633 leave.', '1.5 | count 1.5', '633 | count 633'],
]);

testReadings('the rest of a name', [
  ['It has ISO 3888-2 then.'],
  ['It has BS 5839–1 then.'],
  ['It has BS 5839 - 1 then.', '1 | count 1'],
  ['It has BS 5839:1 then.'],
  ['It has BS 5839 and 1 then.', '1 | count 1'],
]);
