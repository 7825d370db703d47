import { expect, it } from 'vitest';
import type { FigureMatch } from '../../../../../../src/engine/compare/by-measure/figure-match.ts';
import {
  type FigureRefiner,
  type JudgedFigure,
  refine,
} from '../../../../../../src/engine/compare/by-measure/judging/figure-refiner.ts';

const match = { score: 1, openBy: [] } as unknown as FigureMatch;
const judged = {} as JudgedFigure;

const rule = (name: string, change: FigureRefiner['refine']): FigureRefiner => ({
  name,
  because: 'for a test',
  refine: change,
});
const raise = rule('raise', (one) => ({ ...one, score: one.score + 1 }));
const leave = rule('leave', (one) => one);
const drop = rule('drop', () => null);

function run(...rules: FigureRefiner[]): [number | null, string[]] {
  const told: string[] = [];
  const after = refine(match, rules, judged, ({ name }, before, changed) => {
    told.push(`${name}: ${before.score} ${changed?.score ?? 'nothing'}`);
  });
  return [after?.score ?? null, told];
}

it('each rule gets what the one before it made', () => {
  expect(run(raise, leave, raise)).toEqual([3, ['raise: 1 2', 'raise: 2 3']]);
});

it('what is dropped stays so, and no rule behind is asked', () => {
  expect(run(raise, drop, raise)).toEqual([null, ['raise: 1 2', 'drop: 2 nothing']]);
});

it('without rules nothing changes', () => {
  expect(run()).toEqual([1, []]);
  expect(refine(match, [leave], judged)).toBe(match);
});
