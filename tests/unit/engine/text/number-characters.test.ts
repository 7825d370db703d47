import { expect, it } from 'vitest';
import { endOfNumber, isDigitCode, plainNumber } from '../../../../src/engine/text/number-characters.ts';

const endIn = (text: string): number =>
  endOfNumber(
    Uint16Array.from([...text, '\0'], (char) => char.charCodeAt(0)),
    0,
  );

it.each([
  ['1,633 cases', 5],
  ['1’633 cases', 5],
  ['1,633’ cases', 5],
  ['1.5.', 3],
  ['3, 4', 1],
  ["6'2", 1],
])('%s ends behind %d characters', (text, end) => {
  expect(endIn(text)).toBe(end);
});

it('prints every form alike', () => {
  expect(plainNumber('1,633.5')).toBe('1,633.5');
  expect(plainNumber('１’６３３．５')).toBe('1,633.5');
  expect(isDigitCode('７'.charCodeAt(0))).toBe(true);
  expect(isDigitCode('七'.charCodeAt(0))).toBe(false);
});
