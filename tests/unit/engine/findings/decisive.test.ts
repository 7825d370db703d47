// Of very many counterparts those that decide are told, and how many others there are.

import { describe, expect, test } from 'vitest';
import { MOST_COUNTERPARTS, withDecisive } from '../../../../src/engine/findings/decisive.ts';
import {
  countOf,
  makeFigureCounterpart,
  makeFigureFinding,
  makeQuoteCounterpart,
  makeQuoteFinding,
} from '../../../made-up-findings.ts';

const figures = (count: number, from: number, low: number, agrees: boolean) =>
  Array.from({ length: count }, (_, at) =>
    makeFigureCounterpart({ source: { id: `paper-${from + at}` }, value: countOf(low), agrees }),
  );

describe('a figure', () => {
  test('with as many counterparts as can be told keeps them all', () => {
    const finding = makeFigureFinding({ counterparts: figures(MOST_COUNTERPARTS, 0, 1_071, false) });
    expect(withDecisive(finding)).toBe(finding);
  });

  test('keeps every value that is printed, and the share of those that agree', () => {
    const counterparts = [
      ...figures(50, 0, 1_071, false),
      ...figures(1, 50, 2_022, false),
      ...figures(149, 51, 800, true),
    ];
    const { counterparts: kept, moreCounterparts } = withDecisive(makeFigureFinding({ counterparts }));
    expect(kept).toHaveLength(MOST_COUNTERPARTS);
    expect(moreCounterparts).toBe(200 - MOST_COUNTERPARTS);
    expect(kept.filter(({ agrees }) => !agrees)).toHaveLength(Math.round((MOST_COUNTERPARTS * 51) / 200));
    expect(kept.some((one) => 'value' in one && one.value.kind === 'count' && one.value.low === 2_022)).toBe(true);
  });

  test('keeps them in their order', () => {
    const counterparts = [...figures(30, 0, 1_071, false), ...figures(30, 30, 800, true)];
    const ids = withDecisive(makeFigureFinding({ counterparts })).counterparts.map(({ source }) => source.id);
    expect(ids).toEqual(counterparts.map(({ source }) => source.id).filter((id) => ids.includes(id)));
  });

  test('that is printed in more ways than can be told has as many of them, the first', () => {
    const counterparts = Array.from({ length: 60 }, (_, at) => figures(1, at, 1_000 + at, false)).flat();
    const { counterparts: kept } = withDecisive(makeFigureFinding({ counterparts }));
    expect(kept).toEqual(counterparts.slice(0, MOST_COUNTERPARTS));
  });
});

test('a quote keeps every wording', () => {
  const counterparts = Array.from({ length: 40 }, (_, at) =>
    makeQuoteCounterpart({ source: { id: `paper-${at}` }, words: at === 39 ? 'We let them down' : 'We are sorry' }),
  );
  const { counterparts: kept, moreCounterparts } = withDecisive(makeQuoteFinding({ counterparts }));
  expect(kept.at(-1)).toBe(counterparts.at(-1));
  expect([kept.length, moreCounterparts]).toEqual([MOST_COUNTERPARTS, 40 - MOST_COUNTERPARTS]);
});
