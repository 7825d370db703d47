// The text of a block as it is rendered, and where each character of it stands on the page.

import { describe, expect, it, test } from 'vitest';
import { CollapsedText, isInvisible, isSameCharacter, type WhiteSpace } from '../../../src/page/text/collapsed-text.ts';

/** Stands for a text node: it is only told apart. */
const nodeOf = (name: string): Text => ({ name }) as unknown as Text;
const [first, second] = [nodeOf('first'), nodeOf('second')];

function collapse(data: string, whiteSpace: WhiteSpace = 'collapse'): CollapsedText {
  const collapsed = new CollapsedText();
  collapsed.add(first, data, whiteSpace);
  collapsed.finish();
  return collapsed;
}

describe('white space', () => {
  it.each<[WhiteSpace, string, string]>([
    ['collapse', ' a  b\n\tc ', 'a b c'],
    ['collapse', 'a\r\nb', 'a b'],
    ['collapse', 'a\u00a0 b', 'a\u00a0 b'],
    ['keep-lines', 'a  b\n c', 'a b\nc'],
    ['keep-lines', 'a \nb', 'a \nb'],
    ['keep-lines', 'a\tb\rc', 'a b\nc'],
    ['keep', ' a  b\n\tc ', ' a  b\n c'],
    ['keep', 'a\fb', 'a b'],
    ['collapse', '   ', ''],
    ['collapse', '', ''],
  ])('is %sd: %j', (whiteSpace, data, text) => {
    expect(collapse(data, whiteSpace).text).toBe(text);
  });
});

describe('an invisible character', () => {
  const INVISIBLE = [0xad, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff];
  const BESIDE = [0xac, 0xae, 0x200a, 0x200c, 0x200d, 0x2010, 0x2029, 0x202f, 0x205f, 0x2061, 0x2065, 0x206a, 0xfefe];

  it.each(INVISIBLE)('%i goes', (code) => {
    expect(isInvisible(code)).toBe(true);
    const { text, runs } = collapse(`a${String.fromCharCode(code)}b`);
    expect(text).toBe('ab');
    expect(runs).toEqual([
      { start: 0, end: 1, node: first, offset: 0 },
      { start: 1, end: 2, node: first, offset: 2 },
    ]);
  });

  it.each(BESIDE)('%i is none', (code) => {
    expect(isInvisible(code)).toBe(false);
  });
});

describe('where characters come from', () => {
  it('is one run as long as they stand side by side', () => {
    expect(collapse('a b c').runs).toEqual([{ start: 0, end: 5, node: first, offset: 0 }]);
    expect(collapse(' a  b').runs).toEqual([
      { start: 0, end: 2, node: first, offset: 1 },
      { start: 2, end: 3, node: first, offset: 4 },
    ]);
  });

  it('is told by node', () => {
    const collapsed = new CollapsedText();
    collapsed.add(first, 'a ', 'collapse');
    collapsed.add(second, ' b ', 'collapse');
    collapsed.finish();
    expect(collapsed.text).toBe('a b');
    expect(collapsed.runs).toEqual([
      { start: 0, end: 2, node: first, offset: 0 },
      { start: 2, end: 3, node: second, offset: 1 },
    ]);
  });

  it('is forgotten of white space that is taken away at the end, a run of its own too', () => {
    const collapsed = new CollapsedText();
    collapsed.add(first, 'a', 'keep');
    collapsed.add(second, ' \n ', 'keep');
    collapsed.finish();
    expect(collapsed.text).toBe('a');
    expect(collapsed.runs).toEqual([{ start: 0, end: 1, node: first, offset: 0 }]);
  });
});

describe('a line break that no character stands for', () => {
  it('takes the space in front of it away, and belongs to no node', () => {
    const collapsed = new CollapsedText();
    collapsed.addLineBreak();
    collapsed.add(first, ' a ', 'collapse');
    collapsed.addLineBreak();
    collapsed.add(second, ' b', 'collapse');
    expect(collapsed.text).toBe('a\nb');
    expect(collapsed.runs).toEqual([
      { start: 0, end: 1, node: first, offset: 1 },
      { start: 2, end: 3, node: second, offset: 1 },
    ]);
    collapsed.addLineBreak();
    collapsed.finish();
    expect(collapsed.text).toBe('a\nb');
  });
});

test('a character is the same where both are white space of any kind', () => {
  expect(isSameCharacter(32, 10)).toBe(true);
  expect(isSameCharacter(9, 13)).toBe(true);
  expect(isSameCharacter(97, 97)).toBe(true);
  expect(isSameCharacter(97, 98)).toBe(false);
  expect(isSameCharacter(32, 97)).toBe(false);
  expect(isSameCharacter(32, 8)).toBe(false);
  expect(isSameCharacter(14, 32)).toBe(false);
});
