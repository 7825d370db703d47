// What a trace tells of one figure: the measures it might have counted, and each rule that changed something.

import { expect, test } from 'vitest';
import { injured, traced } from './harbour.ts';
import { only } from './rule-tests.ts';

test('a candidate has its score, and its evidence with what it says, where, and what it weighs', () => {
  const [trace] = traced('At the harbour 34 firefighters were injured.');
  const candidate = trace?.candidates.find(({ measure }) => measure === 'injured');
  expect(candidate?.score).toBeGreaterThan(0);
  expect(candidate?.evidence[0]).toEqual({
    name: 'counted',
    says: 'what the measure counts is named',
    where: 'firefighter “firefighters” (counted)',
    weight: 0.5,
  });
  expect(candidate?.evidence.find(({ name }) => name === 'subject-named')?.where).toBe('harbour');
  expect(candidate?.evidence.find(({ name }) => name === 'same-value')?.where).toBe('');
});

test('of several mentions the nearest is told', () => {
  const [trace] = traced('Injured at the harbour in a storm were 34 firefighters, it said, then hurt.');
  const event = trace?.candidates[0]?.evidence.find(({ name }) => name === 'event');
  expect(event?.where).toBe('injury “hurt” (near)');
});

test('a refusal says why, and what it was asked for where nothing stands there', () => {
  const [trace] = traced('At the harbour 52 firefighters were praised.');
  expect(trace?.refused.find(({ measure }) => measure === 'injured')).toMatchObject({
    refusal: 'missing-cue',
    where: 'injury (near)',
  });
});

test('a rule tells what became of the match', () => {
  const becameOf = (text: string, rule: string, matching?: Parameters<typeof traced>[1]): string | undefined =>
    traced(text, matching)
      .flatMap(({ steps }) => steps)
      .find((step) => step.rule === rule)?.became;
  expect(becameOf('At the harbour more than 38 firefighters were injured in an earlier blaze.', 'in-doubt')).toBe(
    'open',
  );
  expect(becameOf('At the harbour more than 38 firefighters were injured in an earlier blaze.', 'certain-enough')).toBe(
    'differs becomes possible',
  );
  expect(becameOf('At the harbour 52 firefighters were injured. Fifty-two!', 'sentence-by-itself')).toBe(
    'the same as “52”',
  );
  expect(becameOf('It rose from 9 to 12.', 'no-single-value')).toBe('passed over');
  const oneOfMany = only({
    ...injured,
    isOneOfMany: true,
    cues: injured.cues.map((cue) => ({ ...cue, weight: 0.35 })),
  });
  expect(becameOf('At the harbour 52 firefighters were injured.', 'one-of-many', { by: oneOfMany })).toBe(
    'no counterpart left',
  );
  expect(becameOf('At the harbour 34 firefighters were injured.', 'one-of-many', { by: oneOfMany })).toBe(
    'only sources that agree are counterparts, differs becomes agrees',
  );
});
