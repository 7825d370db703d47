// What comes from outside: each shape with what it takes, what it refuses, and the place that the refusal names.

import { describe, expect, it } from 'vitest';
import {
  amount,
  fields,
  filledText,
  flag,
  getFitting,
  isoDate,
  listOf,
  nothing,
  nullable,
  oneOf,
  optional,
  type Shape,
  text,
  variants,
  webAddress,
  wholeNumber,
} from '../../../src/model/shape.ts';

const accepts = (shape: Shape<unknown>, value: unknown): boolean => shape.problem(value, 'it') === null;

describe('each shape takes what is such', () => {
  it.each<[string, Shape<unknown>, unknown[]]>([
    ['a flag', flag, [true, false]],
    ['an amount', amount, [0, -1.5, 1e300]],
    ['a whole number', wholeNumber, [0, 1, Number.MAX_SAFE_INTEGER]],
    ['nothing', nothing, [null]],
    ['a text of three', text(3), ['', 'abc']],
    ['a filled text of three', filledText(3), ['a', 'abc']],
    ['a date', isoDate, ['2024-02-29', '0099-12-31']],
    ['an address', webAddress, ['https://a.example', 'HTTP://a.example/b', `https://a.example/${'x'.repeat(3_982)}`]],
    ['one of some', oneOf<'a' | 2 | true>('a', 2, true), ['a', 2, true]],
    ['a number or null', nullable(amount), [null, 1]],
    ['a number that may be missing', optional(amount), [undefined, 1]],
    ['a list of two at most', listOf(amount, 2), [[], [1], [1, 2]]],
    [
      'an object',
      fields<{ a: number; b?: string | undefined }>({ a: amount, b: optional(text(1)) }),
      [{ a: 1 }, { a: 1, b: 'c' }],
    ],
  ])('%s', (_, shape, values) => {
    for (const value of values) expect([value, accepts(shape, value)]).toEqual([value, true]);
  });
});

describe('each shape refuses what is not', () => {
  it.each<[string, Shape<unknown>, unknown[]]>([
    ['a flag', flag, [0, 'true', null, undefined]],
    ['an amount', amount, [Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
    ['a whole number', wholeNumber, [-1, 1.5, Number.MAX_SAFE_INTEGER + 1, '1']],
    ['nothing', nothing, [undefined, 0, '']],
    ['a text of three', text(3), ['abcd', 3, null, ['a']]],
    ['a filled text of three', filledText(3), ['', 'abcd', 3]],
    ['a date', isoDate, ['2023-02-29', '2023-13-01', '2023-1-1', '2023-01-01T00', ' 2023-01-01', 20230101]],
    [
      'an address',
      webAddress,
      ['javascript:alert(1)', 'https://', 'https:// a', ' https://a.example', 'ftp://a.example', 1],
    ],
    ['a long address', webAddress, [`https://a.example/${'x'.repeat(3_983)}`]],
    ['one of some', oneOf<'a' | 2 | true>('a', 2, true), ['b', '2', false, null]],
    ['a number or null', nullable(amount), [undefined, 'a']],
    ['a number that may be missing', optional(amount), [null, 'a']],
    ['a list of two at most', listOf(amount, 2), [[1, 2, 3], ['a'], { length: 0 }, null]],
    ['an object', fields<{ a: number }>({ a: amount }), [null, [], 'a', {}, { a: 'b' }, { a: 1, b: 2 }]],
  ])('%s', (_, shape, values) => {
    for (const value of values) expect([value, accepts(shape, value)]).toEqual([value, false]);
  });
});

describe('a refusal names the place and what stands there', () => {
  const shape = fields<{ rows: readonly { name: string }[] }>({ rows: listOf(fields({ name: filledText(5) }), 3) });

  it.each<[unknown, string]>([
    [null, 'file should be an object but is null'],
    [[], 'file should be an object but is a list'],
    [{ rows: [], more: 1 }, 'file has an unknown field "more"'],
    [{ rows: 'a' }, 'file.rows should be a list but is string'],
    [{ rows: [{ name: 'a' }, { name: '' }] }, 'file.rows[1].name is empty'],
    [{ rows: [{ name: 'abcdef' }] }, 'file.rows[0].name is longer than 5 characters'],
    [{ rows: [{ name: 1 }] }, 'file.rows[0].name should be a text but is number'],
    [{ rows: [1, 2, 3, 4] }, 'file.rows has more than 3 entries'],
  ])('%j', (value, problem) => {
    expect(shape.problem(value, 'file')).toBe(problem);
  });

  it('of one value among some, all that fit', () => {
    expect(oneOf<'a' | 2>('a', 2).problem('b', 'it')).toBe('it should be "a" or "2"');
  });

  it('is thrown where a fitting value is wanted', () => {
    expect(getFitting(amount, 1, 'it')).toBe(1);
    expect(() => getFitting(amount, 'a', 'it')).toThrow(new TypeError('it should be a finite number but is string'));
  });
});

describe('objects told apart by a field', () => {
  type Animal = { readonly kind: 'dog'; readonly barks: boolean } | { readonly kind: 'fish'; readonly fins: number };
  const animal = variants<'kind', Animal>('kind', {
    dog: fields({ kind: oneOf('dog'), barks: flag }),
    fish: fields({ kind: oneOf('fish'), fins: wholeNumber }),
  });

  it('are checked as what they say they are', () => {
    expect(animal.problem({ kind: 'dog', barks: true }, 'it')).toBeNull();
    expect(animal.problem({ kind: 'fish', fins: 2 }, 'it')).toBeNull();
    expect(animal.problem({ kind: 'fish', barks: true }, 'it')).toBe('it has an unknown field "barks"');
  });

  it.each([[{ kind: 'cat' }], [{ kind: 'toString' }], [{ kind: 1 }], [{}]])('are refused as %j', (value) => {
    expect(animal.problem(value, 'it')).toBe('it.kind should be dog or fish');
  });

  it('are refused where they are none', () => {
    expect(animal.problem(null, 'it')).toBe('it should be an object but is null');
    expect(animal.problem('dog', 'it')).toBe('it should be an object but is string');
  });
});
