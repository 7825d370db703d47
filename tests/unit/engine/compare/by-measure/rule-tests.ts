// What a rule changes in texts of the harbour, and what it leaves alone: one shape for the tests of all rules.

import { describe, expect, it } from 'vitest';
import { createFigureMatcher, type FigureMatcher } from '../../../../../src/engine/compare/by-measure/match-figures.ts';
import type { Measure } from '../../../../../src/model/pack.ts';
import { type Matching, pack, refusalsIn, rulesIn, traced } from './harbour.ts';

/** A matcher for these measures alone. */
export const only = (...measures: Measure[]): FigureMatcher => createFigureMatcher({ ...pack, measures });

export interface RuleTest {
  /** Texts with the figure that the rule changes. */
  readonly changes: readonly (readonly [figure: string, text: string])[];
  /** Texts that look like it, in which it changes nothing. */
  readonly leaves: readonly string[];
  readonly matching?: Matching;
}

export function testRule(rule: string, { changes, leaves, matching }: RuleTest): void {
  describe(rule, () => {
    it.each(changes)('changes %s in: %s', (figure, text) => {
      expect(rulesIn(text, matching)).toContain(`${figure} ${rule}`);
    });

    it.each(leaves.map((text) => [text]))('changes nothing in: %s', (text) => {
      expect(rulesIn(text, matching).filter((line) => line.endsWith(` ${rule}`))).toEqual([]);
    });
  });
}

export interface RefusalTest {
  /** Texts with the figure and the measure that is refused: "52 injured". */
  readonly refuses: readonly (readonly [figureAndMeasure: string, text: string])[];
  /** Texts in which some measure is a candidate. */
  readonly takes: readonly string[];
  readonly matching?: Matching;
}

export function testRefusal(refusal: string, { refuses, takes, matching }: RefusalTest): void {
  describe(refusal, () => {
    it.each(refuses)('refuses %s in: %s', (refused, text) => {
      expect(refusalsIn(text, matching)).toContain(`${refused} ${refusal}`);
    });

    it.each(takes.map((text) => [text]))('lets through: %s', (text) => {
      expect(traced(text, matching).some(({ candidates }) => candidates.length > 0)).toBe(true);
    });
  });
}
