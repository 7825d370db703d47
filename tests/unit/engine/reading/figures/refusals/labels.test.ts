import { describe, expect, it } from 'vitest';
import { continuesLabel, isLabelled } from '../../../../../../src/engine/reading/figures/refusals/labels.ts';
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
