// What the values that sources print say about a figure being of the same measure. Knows values; knows no words.

import { closenessOf, isDistinctive, type Value, valuesAgree } from '../../values/compare-values.ts';
import type { MeasureRecords } from '../measure-records.ts';
import type { GeneralEvidenceName } from './evidence.ts';

/** How close the closest value is, as a part of the larger one, below which the value is far or distant. */
const FAR_BELOW = 0.5;
const DISTANT_BELOW = 0.61;

/** Whether a source prints this very number. */
export const isPrinted = (value: Value, { exact }: MeasureRecords): boolean =>
  exact.some((record) => closenessOf(value, record.value) === 1);

/** `null` where the values say nothing. Vague ones ("hundreds") are asked only where there is no other. */
export function findValueEvidence(value: Value, { all, exact }: MeasureRecords): GeneralEvidenceName | null {
  if (all.length === 0) return null;
  const hasExact = exact.length > 0;
  let closest = 0;
  let agrees = false;
  for (const record of hasExact ? exact : all) {
    const closeness = closenessOf(value, record.value);
    if (closeness === 1) return isDistinctive(value) ? 'same-distinctive-value' : 'same-value';
    if (closeness > closest) closest = closeness;
    agrees ||= hasExact && valuesAgree(value, record.value) === true;
  }
  if (agrees) return 'agreeing-value';
  if (value.kind === 'date') return 'other-date';
  if (closest < FAR_BELOW) return 'far-value';
  return closest < DISTANT_BELOW ? 'distant-value' : null;
}
