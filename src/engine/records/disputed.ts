// Whether reports print one fact differently: values of one measure, wordings of one utterance. For a look over what is
// kept. Copies of one report have one origin, and stand for it.

import type { FigureValue } from '../../model/figure.ts';
import { groupBy } from '../../model/group-by.ts';
import { readValue, valuesAgree } from '../compare/values/compare-values.ts';

/** A value that a report prints of a measure. */
export interface DisputedValue {
  /** Names the report; that of a copy is its original's. */
  readonly origin: string;
  readonly value: FigureValue;
  /** The way of counting, where the report tells it. */
  readonly basis: string | null;
}

const isOneBasis = (a: DisputedValue, b: DisputedValue): boolean =>
  a.basis === null || b.basis === null || a.basis === b.basis;

/**
 * Whether one report prints a value with which none of those that another prints agrees. Values that cannot be compared,
 * and other ways of counting, are no dispute.
 */
export function isDisputed(values: readonly DisputedValue[]): boolean {
  return values.some((own) => {
    const others = groupBy(
      values.filter((other) => other.origin !== own.origin && isOneBasis(own, other)),
      ({ origin }) => origin,
    );
    return [...others.values()].some((ofReport) => {
      const agreeing = ofReport.map(({ value }) => valuesAgree(readValue(own.value), readValue(value)));
      return agreeing.includes(false) && !agreeing.includes(true);
    });
  });
}
