import { describe, expect, it } from 'vitest';
import {
  isAirliner,
  isEndOfName,
  isGluedToName,
  isSecondModel,
  isSpelledName,
} from '../../../../../../src/engine/reading/figures/refusals/names.ts';
import { testReadings } from '../../test-readings.ts';
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

testReadings('letters and signs tied to the digits', [
  ['It saw AC-12 leave.'],
  ['It saw ID.3 leave.'],
  ['It saw #2 leave.'],
  ['It saw page/12 leave.'],
  ['It has COVID -19 wards.'],
  ['It has COVID - 19 wards.', '19 | count 19; behind: wards'],
  ['It saw a sub-300 boat leave.', '300 | count 300; under; behind: boat'],
  ['It saw an up-12 boat leave.', '12 | count 12; behind: boat'],
  ['It saw a big-12 boat leave.'],
  ['It saw c1,600 boats leave.', '1,600 | count 1600; about; behind: boats'],
  ['It saw c.1,600 boats leave.', '1,600 | count 1600; about; behind: boats'],
  ['It saw about1,633 boats leave.', '1,633 | count 1633; about; behind: boats'],
  ['It saw the1,633 boats leave.', '1,633 | count 1633; behind: boats'],
  ['It saw the1633 boats leave.'],
  ['It saw The1,633 boats leave.'],
  ['It saw x,12 boats leave.'],
  ['It saw boats,12 of them.', '12 | count 12; part'],
  ['It saw boats—12 of them.', '12 | count 12; part'],
  ['It saw boats–12 of them.'],
  ['It saw 39A leave.'],
  ['It saw 5G leave.'],
  ["It saw 14's end."],
  ["It saw 14' s end.", '14 | count 14'],
  ['It saw 14_ leave.'],
  ['It saw 14@home leave.'],
  ['It saw 14=12 leave.'],
  ['It saw 1,633cases end.', '1,633 | count 1633; behind: cases'],
  ['It saw 1,633Cases end.'],
  ['It saw 1633cases end.'],
  ['It saw 30ish boats leave.', '30 | count 30; about; behind: boats'],
  ['It saw $AC-12 leave.'],
  ['It saw the 7-Eleven shut.'],
  ['It saw a top-ten boat leave.'],
  ['It saw mid-thirty boats leave.', 'thirty | count 30; behind: boats'],
  ['It saw a Seven-Ten boat.'],
]);

testReadings('the end of a name', [
  ['It saw iPhone 14 sell.'],
  ['It saw Big 12 boats leave.'],
  ['It saw Big 12 Boats leave.'],
  ['It saw Windows 10 leave.'],
  ['It saw Windows 1,000 leave.'],
  ['It saw Big 12k boats leave.', '12k | count 12000; behind: boats'],
  ['It saw Big £12 boats leave.', '£12 | money 12 GBP'],
  ['It saw Big 12-boat fleets.', '12 | count 12; behind: boat fleets'],
  ['It saw Big 12 of them leave.'],
  ['It saw Big 12 old boats leave.'],
  ['It saw Big 12 old red boats leave.'],
  ['Friday 700 boats left.', '700 | count 700; behind: boats'],
  ['It saw Friday 700 boats leave.', '700 | count 700; behind: boats'],
  ['Walked 12 boats.', '12 | count 12; behind: boats'],
  ['Quickly 12 boats left.', '12 | count 12; behind: boats'],
  ['Boats 12 boats left.', '12 | count 12; behind: boats'],
  ['Harwich 12 boats left.'],
  ['In Harwich 12 boats left.', '12 | count 12; behind: boats'],
  ['At New Harwich Port 12 boats left.', '12 | count 12; behind: boats'],
  ['Across England and Wales 12 boats left.', '12 | count 12; behind: boats'],
  ['At the Port 12 boats left.', '12 | count 12; behind: boats'],
  ['For Harwich 12 boats left.'],
  ['In Harwich’s 12 boats left.', '12 | count 12; behind: boats'],
  ['Gunman Kills 12', '12 | count 12'],
  ['Gunman Kills 12.'],
  ['gunman Kills 12'],
  ['Man Stabs 4 At Station', '4 | count 4'],
  ['Man Stabs 4 At Station.'],
  ['Man Stabs 4 old people'],
  ['Rangers Stabs 3 Celtic 1'],
  [
    'The Blues have 208 seats, the Greens 85 and the Left Party 62.',
    '208 | count 208; behind: seats',
    '85 | count 85; earlier: seats',
    '62 | count 62; earlier: seats',
  ],
  ['The Blues have 208 boats, the Greens 85 and the Left Party 62.', '208 | count 208; behind: boats'],
  ['The Blues have 208 seats; the Greens 85.', '208 | count 208; behind: seats', '85 | count 85; earlier: seats'],
  ['The Blues have 208 seats, the Greens 85 left.', '208 | count 208; behind: seats'],
  ['The Blues have seats, the Greens 85.'],
]);

testReadings('names in words', [
  ['It saw Channel Four leave.'],
  ['It saw the Big Five leave.'],
  ['It saw Formula One race.'],
  ['It saw the Group of Seven meet.'],
  ['It saw the group of Seven meet.', 'Seven | count 7; label: group'],
  ['It saw Five Boats leave.'],
  ['It saw Five boats leave.', 'Five | count 5; behind: boats'],
  ['Five Boats left.', 'Five | count 5; behind: Boats'],
  ['It saw “Five boats leave”.', '“Five boats leave” | speech', 'Five | count 5; behind: boats'],
]);

testReadings('airliners and models', [
  ['It saw two new 737 Max jets.', 'two | count 2'],
  ['It saw the 747 land.'],
  ['It saw a 747 land.'],
  ['It saw 747s land.'],
  ['It saw 747 boats leave.', '747 | count 747; behind: boats'],
  ['It saw the 747 boats leave.', '747 | count 747; behind: boats'],
  ['It saw 747 land.', '747 | count 747; behind: land'],
  ['It saw the 748 land.', '748 | count 748; behind: land'],
  ['It saw Pixel 4 and 4 XL sell.'],
  ['It saw Pixel 4 or 4 XL sell.'],
  ['It saw Pixel 4 and 4 boats sell.', '4 | count 4; behind: boats'],
  ['It saw Pixel 4 and 4 Boats sell.', '4 | count 4; behind: Boats'],
  ['It saw iPhone 11 Pro and 11 Pro Max sell.'],
  ['It saw iPhone 11 Pro Max Big and 11 Pro sell.', '11 | count 11; behind: Pro'],
]);

testReadings('signs and headlines, once more', [
  ['It saw @14 leave.'],
  ['It saw _14 leave.'],
  ['It saw &14 leave.'],
  ['It saw №14 leave.'],
  ['It saw §14 leave.'],
  ['Man Stabs 4 At station'],
  ['iPhone Sells 4 At Station'],
  ['A Man Of The Old Big Red Port On The Wet Sea Stabs 4 At Station', '4 | count 4'],
]);
