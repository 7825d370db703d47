import { describe, expect, it } from 'vitest';
import { isPronounOne } from '../../../../../../src/engine/reading/figures/refusals/pronoun-one.ts';
import { testReadings } from '../../test-readings.ts';
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

testReadings('the number one', [
  ['One boat left.', 'One | count 1; behind: boat'],
  ['One of the boats left.', 'One | count 1; part; behind: boats'],
  ['One of those days left.'],
  ['One of those boats left.', 'One | count 1; part; behind: boats'],
  ['The one of them left.'],
  ['No one left.'],
  ['Any one boat left.'],
  ['Every one left.'],
  ['Some one left.'],
  ['The one who left.'],
  ['The one boat left.', 'one | count 1; behind: boat'],
  ['This one boat left.', 'one | count 1; behind: boat'],
  ['One another left.'],
  ['One’s boat left.'],
  ['One left.'],
  ['One, then.'],
  ['One – the old boat – left.'],
  ['One-boat fleets left.', 'One | count 1; behind: boat'],
  ['One-sided boats left.'],
  ['One-off boats left.'],
  ['One or two boats left.', 'One or two | count 1 to 2; behind: boats'],
  ['One to two boats left.', 'One to two | count 1 to 2; behind: boats'],
  ['One US boat left.', 'One | count 1; behind: US boat'],
  ['One us boat left.'],
  ['One says so.'],
  ['One Says So Here', 'One | count 1'],
  ['One in five boats left.', 'One in five | share 0.2; 1 of 5; behind: boats'],
  ['One in the port left.'],
  ['One in every 20 boats left.', 'One in every 20 | share 0.05; 1 of 20; behind: boats'],
  ['One out of 20 boats left.', 'One out of 20 | share 0.05; 1 of 20; behind: boats'],
  ['One out of luck left.'],
  ['At one point it left.'],
  ['At one boat it left.', 'one | count 1; behind: boat'],
  ['At one moment it left.'],
  ['One thing to say is this.'],
  ['One thing is this.', 'One | count 1; behind: thing'],
  ['On one hand it left.'],
  ['On the one hand it left.'],
  ['In one hand it left.', 'one | count 1; behind: hand'],
  ['One evening of March it left.', 'March | date -/3/-'],
  ['One evening in June it left.', 'June | date -/6/-'],
  ['One evening in june it left.', 'One | count 1; behind: evening'],
  ['One evening when it left.'],
  ['One evening it left.', 'One | count 1; behind: evening'],
  ['One dead, then.', 'One | count 1; behind: dead'],
  ['It has two hurt and one dead.', 'two | count 2', 'one | count 1; behind: dead'],
  ['It has two hurt, one missing.', 'two | count 2', 'one | count 1; behind: missing'],
  ['It left one dead.', 'one | count 1; behind: dead'],
  ['At least one dead.', 'one | count 1; at-least; behind: dead'],
  ['One day, he said, it left.'],
  ['In one day it left.', 'one day | duration 1 day'],
  ['One-day boats left.', 'One-day | duration 1 day; behind: boats'],
  ['Then one is late.'],
  ['Another one is late.'],
  ['A good one is late.'],
  ['A red one is late.'],
]);

testReadings('on one of something', [['On one boat it left.', 'one | count 1; behind: boat']]);
