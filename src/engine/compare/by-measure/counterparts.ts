// What sources print of a measure, held against an article's figure: one counterpart a source.

import type { Measure } from '../../../model/pack.ts';
import type { BasisId, FigureRecord } from '../../../model/reference.ts';
import { isVague, type Value, valuesAgree } from '../values/compare-values.ts';
import type { MeasureScore } from './evidence/score-measure.ts';
import type { ReadRecord } from './measure-records.ts';
import { type ConceptPlaces, NEARNESS, type Setting } from './zones/setting.ts';

/** One source’s figure for the same measure. */
export interface MeasureCounterpart {
  readonly record: FigureRecord;
  /** The record's value, ready to be compared. */
  readonly value: Value;
  readonly agrees: boolean;
  /** Whether the source counts in another way than the article. */
  readonly isOnOtherBasis: boolean;
}

/** A figure read as one measure, with what that makes of its value. */
export interface FigureReading extends MeasureScore {
  readonly basis: BasisId | null;
  readonly counterparts: readonly MeasureCounterpart[];
  /** Whether a source prints a value that agrees and is not merely vague. */
  readonly agrees: boolean;
}

/** How the article counts: by the noun that is counted, or else by one that stands near. */
const basisOf = ({ bases }: Measure, setting: Setting, places: ConceptPlaces): BasisId | null =>
  bases?.find(({ any }) => setting.has(places.of(any), NEARNESS.counted))?.basis ??
  bases?.find(({ any }) => setting.has(places.of(any), NEARNESS.near))?.basis ??
  null;

/** The best record of each source: one that agrees where there is one, then one on the same basis. */
function counterpartsOf(own: Value, basis: BasisId | null, records: readonly ReadRecord[]): MeasureCounterpart[] {
  // A measure has few records: to look through what was found costs less than a map of it.
  const found: MeasureCounterpart[] = [];
  for (const { record, value } of records) {
    const agrees = valuesAgree(own, value);
    if (agrees === null) continue;
    const isOnOtherBasis = basis !== null && record.basis !== null && basis !== record.basis;
    let at = 0;
    while (at < found.length && found[at]?.record.source !== record.source) at += 1;
    const known = found[at];
    const isBetter =
      !known || (agrees && !known.agrees) || (agrees === known.agrees && known.isOnOtherBasis && !isOnOtherBasis);
    if (isBetter) found[at] = { record, value, agrees, isOnOtherBasis };
  }
  return found;
}

/** Reads the figure of `setting` as `scored.measure`, of which sources print `records`. `places` are those of the pack. */
export function readAs(
  scored: MeasureScore,
  setting: Setting,
  records: readonly ReadRecord[],
  places: ConceptPlaces,
): FigureReading {
  const { measure, score, evidence } = scored;
  const basis = basisOf(measure, setting, places);
  const counterparts = counterpartsOf(setting.value, basis, records);
  return {
    measure,
    score,
    evidence,
    basis,
    counterparts,
    agrees: counterparts.some(({ agrees, record }) => agrees && !isVague(record.value)),
  };
}
