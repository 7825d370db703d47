import { describe, expect, it } from 'vitest';
import type { MeasureScorer } from '../../../../../../src/engine/compare/by-measure/evidence/score-measure.ts';
import { createScorerIndex } from '../../../../../../src/engine/compare/by-measure/evidence/scorer-index.ts';
import { NEARNESS, type Setting } from '../../../../../../src/engine/compare/by-measure/zones/setting.ts';
import { readValue } from '../../../../../../src/engine/compare/values/compare-values.ts';
import type { Measure } from '../../../../../../src/model/pack.ts';
import { quantityOf } from '../../../reading/figures/read.ts';

const scorer = (id: string, places: readonly number[] | null, farthest: number = NEARNESS.near, kind = 'count') =>
  ({
    id,
    measure: { id, kind } as unknown as Measure,
    needs: places && { places, farthest },
  }) as unknown as MeasureScorer;

/** A setting in which concepts stand as near as the list says. */
function settingOf(text: string, nearness: readonly number[]): Setting {
  const figure = quantityOf(text);
  const present = nearness.flatMap((near, place) => (near <= NEARNESS.context ? [place] : []));
  return {
    figure,
    value: readValue(figure),
    present,
    nearnessOf: (place: number) => nearness[place] ?? 5,
  } as unknown as Setting;
}

const index = createScorerIndex(
  [
    scorer('near', [0]),
    scorer('sentence', [0, 1], NEARNESS.sentence),
    scorer('always', null),
    scorer('money', [0], NEARNESS.near, 'money'),
  ],
  3,
);

const found = (text: string, ...nearness: number[]): string[] =>
  index
    .findScorers(settingOf(text, nearness))
    .map(({ id }) => id)
    .sort();

describe('the measures that a figure could count', () => {
  it('are those of which something stands near enough, and those that need nothing', () => {
    expect(found('It has 12 boats.', NEARNESS.counted, 5, 5)).toEqual(['always', 'near', 'sentence']);
    expect(found('It has 12 boats.', NEARNESS.near, 5, 5)).toEqual(['always', 'near', 'sentence']);
    expect(found('It has 12 boats.', NEARNESS.sentence, 5, 5)).toEqual(['always', 'sentence']);
    expect(found('It has 12 boats.', NEARNESS.context, 5, 5)).toEqual(['always']);
    expect(found('It has 12 boats.', 5, NEARNESS.near, 5)).toEqual(['always', 'sentence']);
    expect(found('It has 12 boats.', 5, 5, NEARNESS.counted)).toEqual(['always']);
  });

  it('are found once, whatever stands there', () => {
    expect(found('It has 12 boats.', NEARNESS.counted, NEARNESS.counted, 5)).toEqual(['always', 'near', 'sentence']);
    expect(found('It has 12 boats.', NEARNESS.counted, NEARNESS.counted, 5)).toEqual(['always', 'near', 'sentence']);
  });

  it('are those of its kind', () => {
    expect(found('It cost £12.', NEARNESS.counted, 5, 5)).toEqual(['money']);
    expect(found('It lasted 12 days.', NEARNESS.counted, 5, 5)).toEqual([]);
  });

  it('are all of its kind for a number that hardly coincides, or one without a noun', () => {
    expect(found('It has 1,633 boats.', 5, 5, 5)).toEqual(['always', 'near', 'sentence']);
    expect(found('There were 153.', 5, 5, 5)).toEqual(['always', 'near', 'sentence']);
    expect(found('There were 12.', 5, 5, 5)).toEqual(['always']);
  });
});
