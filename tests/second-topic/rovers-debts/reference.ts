// The records of the three made-up reports in ../articles, written by `npm run reference`.

import type { ReferenceSet, SourceRecords } from '../../../src/model/reference.ts';
import courier from './reference/courier-2024-03-04.json' with { type: 'json' };
import gazette from './reference/gazette-2024-02-12.json' with { type: 'json' };
import set from './reference/set.json' with { type: 'json' };
import wire from './reference/wire-2024-02-13.json' with { type: 'json' };

const files = [gazette, wire, courier] as readonly SourceRecords[];

/** The reference set of this topic. */
export const referenceSet: ReferenceSet = {
  version: set.version,
  topic: set.topic,
  sources: files.map((file) => file.source),
  figures: files.flatMap((file) => file.figures),
  quotes: files.flatMap((file) => file.quotes),
};
