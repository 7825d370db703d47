import { expect, it } from 'vitest';
import { endOfInvisible, withoutInvisible } from '../../../../src/engine/text/invisible-characters.ts';

it('finds where what nobody sees ends', () => {
  const codes = Uint16Array.from([...'a\u00ad\u200b\u2066b\0'], (char) => char.charCodeAt(0));
  expect(endOfInvisible(codes, 1)).toBe(4);
  expect(endOfInvisible(codes, 0)).toBe(0);
});

it('leaves spaces and letters', () => {
  expect(withoutInvisible('a\u00ad\u200d b\u00a0c')).toBe('a b\u00a0c');
});
