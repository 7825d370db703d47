// What sources print of each measure, read once for all articles. Knows records; knows nothing of the article.

import type { FigureRecord } from '../../../model/reference.ts';
import { isVague, readValue, type Value } from '../values/compare-values.ts';

/** A record with its value, ready to be compared. */
export interface ReadRecord {
  readonly record: FigureRecord;
  readonly value: Value;
}

/** What sources print of one measure. */
export interface MeasureRecords {
  readonly all: readonly ReadRecord[];
  /** Those that are not vague ("hundreds"); none where all are. */
  readonly exact: readonly ReadRecord[];
}

/** The records of a reference set, by the id of their measure. */
export type RecordsByMeasure = ReadonlyMap<string, MeasureRecords>;

export const NO_RECORDS: MeasureRecords = { all: [], exact: [] };

function groupRecords(records: Iterable<ReadRecord>): RecordsByMeasure {
  const groups = new Map<string, { readonly all: ReadRecord[]; readonly exact: ReadRecord[] }>();
  for (const read of records) {
    const group = groups.get(read.record.measure) ?? { all: [], exact: [] };
    groups.set(read.record.measure, group);
    group.all.push(read);
    if (!isVague(read.record.value)) group.exact.push(read);
  }
  return groups;
}

/** Reads and groups `records`; the order within a measure stays. */
export const readRecords = (records: readonly FigureRecord[]): RecordsByMeasure =>
  groupRecords(records.map((record) => ({ record, value: readValue(record.value) })));

/** The same without what the `left` sources print. */
export function withoutSources(records: RecordsByMeasure, left: ReadonlySet<string>): RecordsByMeasure {
  if (left.size === 0) return records;
  const kept = [...records.values()].flatMap(({ all }) => all.filter(({ record }) => !left.has(record.source)));
  return groupRecords(kept);
}
