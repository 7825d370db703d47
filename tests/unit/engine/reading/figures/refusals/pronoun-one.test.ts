import { describe, expect, it } from 'vitest';
import { isPronounOne } from '../../../../../../src/engine/reading/figures/refusals/pronoun-one.ts';
import { isRefusedBy } from '../sentence.ts';

const isPronoun = isRefusedBy(isPronounOne);

describe('somebody or something', () => {
  it.each([
    'They hit «one» another.',
    'He is the «one» who left.',
    'It was «one» of those days.',
    'No «one» came.',
    'Each «one» left.',
    'This «one» is better.',
    '«One» should not ask.',
    'A «one»-sided match.',
    'At «one» point he left.',
    'It was «one» evening of spring.',
    'They met «one» morning when it rained.',
    'They met «one» night in June.',
    'On the «one» hand he is right.',
    'On «one» hand he is right.',
    'It leads from «one» thing to the next.',
    'The «one» of us left.',
    'He is «one» in charge.',
    '«One» day, he left.',
    'It was one by «one».',
    'He is the right «one».',
    'It is «one» out there.',
    'A new «one», she said.',
  ])('%s', (text) => {
    expect(isPronoun(text)).toBe(true);
  });
});

describe('the number', () => {
  it.each([
    '«One» boat left.',
    '«One» Left officer is here.',
    '«One» of the boats left.',
    '«One» of those boats left.',
    '«One» in five left.',
    '«One» out of every 20 left.',
    '«One» in a hundred left.',
    'He spent «one» night at sea.',
    'He was away «one» day.',
    'There was «one» dead, she said.',
    'It left two hurt and «one» missing.',
    '«One» or two boats left.',
    '«One» to two boats left.',
    'At «one» harbour he left.',
    'The «one» boat left.',
    'A «one»-boat fleet.',
    'There were twenty-«one» boats.',
    'He sold «1» of those days.',
    'They met «one» night in winter.',
    'There is «one» thing left.',
    'A «one»-day trip.',
  ])('%s', (text) => {
    expect(isPronoun(text)).toBe(false);
  });
});
