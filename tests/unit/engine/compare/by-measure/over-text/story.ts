// Two measures of one story whose cues weigh little, for what figures of a text say of one another.

import { createFigureMatcher } from '../../../../../../src/engine/compare/by-measure/match-figures.ts';
import type { Measure } from '../../../../../../src/model/pack.ts';
import { injured, pack, record, warehouses } from '../harbour.ts';

const weak = (measure: Measure, weight: number): Measure => ({
  ...measure,
  story: 'losses',
  cues: measure.cues.map((cue) => ({ ...cue, weight })),
});

/** Of one story. */
export const by = createFigureMatcher({ ...pack, measures: [weak(injured, 0.4), weak(warehouses, 0.8)] });
/** Each of its own. */
export const apart = createFigureMatcher({
  ...pack,
  measures: [weak(injured, 0.4), { ...weak(warehouses, 0.8), story: 'rebuilding' }],
});
/** Of one story, with still less. */
export const faint = createFigureMatcher({ ...pack, measures: [weak(injured, 0.3), weak(warehouses, 0.78)] });
/** Of one story, with as much as each needs by itself. */
export const telling = createFigureMatcher({ ...pack, measures: [weak(injured, 0.45), weak(warehouses, 1)] });
export const few = [record('injured', { low: 12, high: 12 }), record('warehouses', { low: 9, high: 9 })];
