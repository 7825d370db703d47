import { describe, expect, it } from 'vitest';
import { continuesLabel, isLabelled } from '../../../../../../src/engine/reading/figures/refusals/labels.ts';
import { testReadings } from '../../test-readings.ts';
import { isRefusedBy, markedIn } from '../sentence.ts';

describe('a number that names what stands before it', () => {
  it.each([
    'A notice under Section «21».',
    'See page «3».',
    'A category «4» storm.',
    'He is number «one».',
    'The bus stopped: number «12» bus.',
    'He took bus number «12».',
    'It was day «five».',
    'Living at No. «10».',
    'The ZIP code is «90049».',
    'His pin was «1234».',
    'The code: «1234».',
    'He quoted reference «1234».',
    'A catch «22» it was.',
    'The Group of «20» met.',
    'The Tesla model «3» sold out.',
    'They watched season «8» at home.',
    'He is the number «12».',
  ])('refused: %s', (text) => {
    expect(isRefusedBy(isLabelled)(text)).toBe(true);
  });

  it.each([
    'Last year «40» boats sank.',
    'This week «40» boats sank.',
    'A class «40» strong sang.',
    'The ships number «40».',
    'They number «a dozen».',
    'Those who number «40» left.',
    'A group of «20» people met.',
    'The Group of «20» ships met.',
    'The catch «12» tonnes was sold.',
    'A catch «21» came in.',
    'It has no «10» boats.',
    'The price is «40».',
    'The harbour was «40».',
    'A rule «10cm» long.',
    'In the square : «40» boats.',
    'It said, «40» boats sank.',
    'Old harbour team «40» boats sank.',
  ])('kept: %s', (text) => {
    expect(isRefusedBy(isLabelled)(text)).toBe(false);
  });

  it('a spelled code is none', () => {
    expect(isRefusedBy(isLabelled)('The code is «two».')).toBe(false);
  });
});

describe('the rest of a list of such numbers', () => {
  const continues = (marked: string): boolean => {
    const { sentence, draft, refused } = markedIn(marked);
    return continuesLabel(sentence, draft, refused);
  };

  it.each([
    'Charged under Sections ‹47› and «20».',
    'See pages ‹4›-«6».',
    'See pages ‹4› to «6».',
    'See chapters ‹4›, «6».',
    'See rooms ‹4› & «6».',
  ])('refused: %s', (text) => {
    expect(continues(text)).toBe(true);
  });

  it.each([
    'By week ‹46›, «17,088» cases were known.',
    'In room ‹46›, «17» boats stood.',
    'In room ‹46› were «17».',
    'In room ‹46› with «17».',
    'There were ‹46› and «17».',
    'In room ‹46› and «seventeen».',
    'In room ‹46› and «17km».',
  ])('kept: %s', (text) => {
    expect(continues(text)).toBe(false);
  });

  it('nothing goes on where nothing was refused', () => {
    expect(continues('There were «46».')).toBe(false);
  });
});

testReadings('what a number names', [
  ['Under Section 21 it shut.'],
  ['Under Sections 47 and 20 it shut.'],
  ['Under Sections 47 and 20 boats it shut.', '20 | count 20; behind: boats'],
  ['Under Sections 47 and 1,020 it shut.', '1,020 | count 1020'],
  ['Under Sections 47 with 20 it shut.', '20 | count 20'],
  ['It has HIV 2 then.'],
  ['It is number one then.'],
  ['It is No. 10 then.'],
  ['It is no. 10 then.'],
  ['It has no 10 boats.', '10 | count 10; behind: boats'],
  ['It has No 10 then.'],
  ['On day five it shut.'],
  ['On each day five boats left.', 'five | count 5; behind: boats'],
  ['Last year 40 boats left.', '40 | count 40; behind: boats'],
  ['In year 7 it shut.'],
  ['In Year 7 it shut.'],
  ['The number 12 bus left.'],
  ['The boats number 12 then.', '12 | count 12; subject: boats'],
  ['They number a dozen.', 'a dozen | count 12'],
  ['They number 12 then.', '12 | count 12'],
  ['Those who number 12 left.', '12 | count 12'],
  ['It is of theft number 1,071.', '1,071 | count 1071'],
  ['It is of theft number 71.'],
  ['It saw Tesla model 3 sell.'],
  ['It saw old model 3 boats sell.', '3 | count 3; behind: boats'],
  ['It saw a model 3 boats sell.', '3 | count 3; behind: boats'],
  ['It saw painted class 3 boats sell.'],
  ['It saw the painted class 3 boats.'],
  ['Its level 3 is up.'],
  ['It saw the Group of 20 meet.'],
  ['It saw the group of 20 meet.', '20 | count 20; label: group'],
  ['It saw the Group of 20 boats meet.', '20 | count 20; behind: boats'],
  ['It is a catch 22 then.'],
  ['It is a catch 23 then.', '23 | count 23'],
  ['The ZIP code is 90049.'],
  ['The PIN was 1234.'],
  ['The boat was 1234.', '1234 | count 1234'],
  ['The code: 1234.'],
  ['It has pages 3-5 then.'],
  ['It has channel 4 now.'],
  ['It has channel £4 now.', '£4 | money 4 GBP'],
  ['In week 46, 17,088 boats left.', '17,088 | count 17088; behind: boats'],
  ['In week 46, 17 boats left.', '17 | count 17; behind: boats'],
]);
