import { describe, expect, it } from 'vitest';
import {
  isAirliner,
  isEndOfName,
  isGluedToName,
  isSecondModel,
  isSpelledName,
} from '../../../../../../src/engine/reading/figures/refusals/names.ts';
import { isRefusedBy, markedIn } from '../sentence.ts';

describe('a number that is glued to letters or signs', () => {
  it.each([
    'He joined AC-«12» then.',
    'He caught COVID-«19» then.',
    'He caught COVID -«19» then.',
    'A «39»A bus came.',
    'The ID.«3» is small.',
    'The item #«2» was sold.',
    'A file page/«12» was lost.',
    'The file «12»_a was lost.',
    'The file a=«12» was lost.',
    'He shops at a «7»-Eleven.',
    'It made the top-«ten» then.',
    'The «12»’s screen broke.',
    'A vote in n,«12» came.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isGluedToName)(text)).toBe(true);
  });

  it.each([
    'A «131»-page report.',
    'The sub-«300» club.',
    'A c«1,600» crowd came.',
    'A ca. «1,600» crowd came.',
    'Some of«1,633» boats left.',
    'Some «1,633»boats left.',
    'The over-«60»s left.',
    'It is «50»ish now.',
    'The crew—«12» of them—left.',
    'It cost «£39»A month.',
    'A pre-«ten» boat.',
    'There were «40».',
    'The boats - «40» of them - left.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isGluedToName)(text)).toBe(false);
  });
});

describe('a number at the end of a name', () => {
  it.each([
    'An iPhone «14» was sold.',
    'A Windows «10» machine.',
    'She saw Apollo «13» again.',
    'Chelsea «3» Celtic 1',
    'The Boeing «777» flew.',
    'The Apollo «13» crew members ate.',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isEndOfName)(text)).toBe(true);
  });

  it.each([
    'On Friday «700» boats came.',
    'In London «200» boats came.',
    'Across England and Wales «192» boats came.',
    'At the Port «40» boats left.',
    'At New Quay Harbour «40» boats left.',
    'The Harbour «1,071» boats use.',
    'The Port «14»-member panel.',
    'Gunman Kills «12»',
    'Port Sacks «3» Skippers',
    'Man Stabs «4» At Station',
    'Nationally «257» boats left.',
    'Boats «257» left.',
    'Only «257» boats left.',
    'Some Apollo «2» million fans.',
    'An Apollo «13km» away.',
    'The boats «13» came.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isEndOfName)(text)).toBe(false);
  });

  it('a verb nobody knows ends a headline alone', () => {
    expect(isRefusedBy(isEndOfName)('The man Stabs «4» at night.')).toBe(true);
    expect(isRefusedBy(isEndOfName)('Man Chess «4»')).toBe(true);
  });
});

describe('a spelled number in a name', () => {
  it.each(['It was the Big «Five» then.', 'On Channel «Four» today.', 'He met the Group of «Seven» then.'])(
    'refused: %s',
    (text) => {
      expect(isRefusedBy(isSpelledName)(text)).toBe(true);
    },
  );

  it.each([
    'It was the big «five» then.',
    '“«Two» boats,” she said.',
    '«Five» Boats left.',
    'Port Sacks «Five» Skippers',
    'It said «Five» boats left.',
    'On Channel «4» today.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isSpelledName)(text)).toBe(false);
  });
});

describe('airliners', () => {
  it.each(['He flew on the «747» home.', 'Two new «737» Max jets.', 'It flies «737»s now.', 'A 787-«9» landed.'])(
    'refused: %s',
    (text) => {
      expect(isRefusedBy(isAirliner)(text)).toBe(true);
    },
  );

  it.each(['The «747» boats left.', 'Some «747» left.', 'The «748» left.', 'A 786-«9» landed.', 'The «747km» way.'])(
    'kept: %s',
    (text) => {
      expect(isRefusedBy(isAirliner)(text)).toBe(false);
    },
  );
});

describe('the second model of a name', () => {
  const isSecond = (marked: string): boolean => {
    const { sentence, draft, refused } = markedIn(marked);
    return isSecondModel(sentence, draft, refused);
  };

  it.each(['The Pixel ‹4› and «4» XL were shown.', 'The iPhone ‹11› Pro and «11» Pro Max.'])('refused: %s', (text) => {
    expect(isSecond(text)).toBe(true);
  });

  it.each([
    'The Pixel ‹4› and «40» boats.',
    'The Pixel ‹4› and «40» Boats.',
    'The Pixel ‹4› with «4» XL.',
    'The Pixel ‹4› Pro Max Ultra and «4» XL.',
    'There are ‹4› and «4» XL.',
    'The Pixel «4» XL.',
  ])('kept: %s', (text) => {
    expect(isSecond(text)).toBe(false);
  });
});
