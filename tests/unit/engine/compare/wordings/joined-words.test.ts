// Words that papers print in several tokens or in one.

import { describe, expect, it } from 'vitest';
import {
  type JoinedWord,
  readClock,
  readInitials,
  readPrefixed,
} from '../../../../../src/engine/compare/wordings/joined-words.ts';
import { type Token, tokenize } from '../../../../../src/engine/text/tokens.ts';

type Read = (tokens: readonly Token[], at: number) => JoinedWord | null;

/** What the first token begins, with what is left of the text behind it. */
function first(read: Read, text: string): string | null {
  const tokens = tokenize(text);
  const joined = read(tokens, 0);
  return joined === null ? null : `${joined.word}|${text.slice(tokens[joined.end]?.start ?? text.length)}`;
}

describe('a prefix with its hyphen', () => {
  it.each([
    ['re-vetting went on', 'revetting|went on'],
    ['Co-operate!', 'cooperate|!'],
    ['anti‑social acts', 'antisocial|acts'],
  ])('%s', (text, read) => {
    expect(first(readPrefixed, text)).toBe(read);
  });

  it.each(['re - vetting', 're -vetting', 're-', 're-5', 'well-known', 're', 'revetting', 're–vetting'])(
    'not %s',
    (text) => {
      expect(first(readPrefixed, text)).toBeNull();
    },
  );
});

describe('initials', () => {
  it.each([
    ['U.S. troops', 'us|troops'],
    ['U.S troops', 'us|troops'],
    ['B.B.C.', 'bbc|'],
  ])('%s', (text, read) => {
    expect(first(readInitials, text)).toBe(read);
  });

  it.each(['A. Bell', 'I am', 'u.s. troops', 'US troops', 'A B C', 'A .B.'])('not %s', (text) => {
    expect(first(readInitials, text)).toBeNull();
  });
});

describe('a time of day', () => {
  it.each([
    ['8.30pm on', '8:30|'],
    ['8.30 pm on', '8:30|pm on'],
    ['8:30 on', '8:30|on'],
    ['23:59', '23:59|'],
  ])('%s', (text, read) => {
    const found = first(readClock, text);
    expect(found?.split('|')[0]).toBe(read.split('|')[0]);
  });

  it.each(['8.30 miles', '8.305 pm', '8: 30', '8 :30', '8:60', '8:3', '123:45', 'at 8:30', '8'])('not %s', (text) => {
    expect(first(readClock, text)).toBeNull();
  });
});
