// Which counts go on growing or falling, by their words.

import { expect, test } from 'vitest';
import { doesMove } from '../../../../../../src/engine/compare/by-words/figures/does-move.ts';
import type { FigureValue } from '../../../../../../src/model/figure.ts';

const value = (kind: 'count' | 'share' | 'duration'): FigureValue => ({
  kind,
  low: 12,
  high: 12,
  isVague: false,
  hedge: null,
  unit: null,
});

const figure = (sentence: string, head: string | null, kind: 'count' | 'share' | 'duration' = 'count') => ({
  value: value(kind),
  head,
  sentence,
  asOf: null,
});

test.each([
  ['a toll', figure('The flood killed 12 people.', 'people'), figure('The death toll is 14.', null)],
  [
    'a state',
    figure('The bank has 12 traders suspended.', 'traders'),
    figure('The bank has suspended 14 traders.', 'traders'),
  ],
  [
    'a queue',
    figure('There are 12 patients on the list.', 'patients'),
    figure('The ward had 14 patients.', 'patients'),
  ],
  ['what is so far', figure('So far 12 boats have come.', 'boats'), figure('Some 14 boats came.', 'boats')],
])('%s moves', (_what, one, two) => {
  expect(doesMove(one, two)).toBe(true);
});

test.each([
  ['what was admitted', figure('He pleaded guilty to 12 charges so far.', 'charges'), figure('He admitted 14.', null)],
  ['what happened on a day', figure('The train hit 12 cows.', 'cows'), figure('The train ran into 14 cows.', 'cows')],
  ['a share', figure('So far 12 per cent agree.', null, 'share'), figure('So far 14 per cent agree.', null, 'share')],
])('%s does not', (_what, one, two) => {
  expect(doesMove(one, two)).toBe(false);
});
