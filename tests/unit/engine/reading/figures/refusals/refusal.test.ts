import { expect, it } from 'vitest';
import { hasUnit, isInDigits } from '../../../../../../src/engine/reading/figures/refusals/refusal.ts';
import { markedIn } from '../sentence.ts';

it.each([
  ['The walk was «12km» long.', true, true],
  ['It cost «£12».', true, true],
  ['It took «twelve» days.', true, false],
  ['It has «12» boats.', false, true],
  ['It has «twelve» boats.', false, false],
])('%s', (text, isMeasured, isPrintedInDigits) => {
  const { draft } = markedIn(text);
  expect([hasUnit(draft), isInDigits(draft)]).toEqual([isMeasured, isPrintedInDigits]);
});
