import { describe, expect, it } from 'vitest';
import { readSpelledNumber } from '../../../../../src/engine/reading/figures/spelled-number.ts';
import { numeralAt } from './sentence.ts';

const read = (marked: string) => numeralAt(readSpelledNumber, marked);

describe('a number that begins with a word', () => {
  it.each([
    ['Some «twenty-five boats.', ['twenty-five', '25', 1]],
    ['A «hundred and five boats.', ['A hundred and five', '105', 1]],
    ['A «dozen boats.', ['A dozen', '12', 12]],
    ['The «hundred boats.', ['hundred', '100', 100]],
    ['«Thousand boats left.', ['Thousand', '1000', 1000]],
    ['Some «½ of it.', ['½', '0.5 of one', 1]],
    ['«Half of it.', ['Half', '0.5 of one', 1]],
    ['«Dozens of boats.', ['Dozens', '12..120', 1]],
    ['It rose «sixfold then.', ['sixfold', '6', 1]],
    ['A «couple of boats.', ['A couple of', '2', 1]],
    ['A «score of boats.', ['A score', '20', 1]],
    ['A baker’s «dozen boats.', ['A baker’s dozen', '13', 1]],
    ['His baker’s «dozen boats.', ['baker’s dozen', '13', 1]],
    ['A «third of the boats.', ['A third', `${1 / 3} of one`, 1]],
    ['A «quarter of a million boats.', ['A quarter of a million', '250000', 1e6]],
    ['A «quarter-mile race.', ['A quarter', '0.25 of one', 1]],
    ['«Two thirds of the boats.', ['Two thirds', `${2 / 3} of one`, 1]],
    ['«Two-thirds of the boats.', ['Two-thirds', `${2 / 3} of one`, 1]],
    ['«Three quarters of a million boats.', ['Three quarters of a million', '750000', 1e6]],
    ['A few «hundred boats.', ['A few hundred', '100..1000', 100]],
    ['«Three score boats.', ['Three score', '60', 1]],
    ['«Two and a half boats.', ['Two and a half', '2.5', 1]],
    ['«Two and a half million boats.', ['Two and a half million', '2500000', 1e6]],
    ['«Two and three-quarter million boats.', ['Two and three-quarter million', '2750000', 1e6]],
    ['A «million and a half boats.', ['A million and a half', '1500000', 1e6]],
    ['«Two and a half of them.', ['Two and a half', '2.5', 1]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['«Two and a quarter of them.', ['Two', '2', 1]],
    ['A «million and a half of them.', ['A million', '1000000', 1e6]],
    ['A «thousand five and a half boats.', ['A thousand five and a half', '1005.5', 1]],
    ['«Twelve score boats.', ['Twelve', '12', 1]],
    ['«Two hundred thirds of it.', ['Two hundred', '200', 100]],
  ])('and no more of it: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'The baker’s «dozen is 13.',
    'The «third boat.',
    'One «third boat.',
    'Boats «hundred.',
    'A «third boat.',
    'A «boat left.',
  ])('none: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
