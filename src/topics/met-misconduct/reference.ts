// The bundled reference set of this topic: the reviewed records of five earlier articles, one file per source.
// The files are written by `npm run reference`; nothing here reads, corrects or compares them.

import type { ReferenceSet, SourceRecords } from '../../model/reference.ts';
import caulkett from './reference/eye-of-media-2023-01-17-caulkett.json' with { type: 'json' };
import mckenzie from './reference/eye-of-media-2023-01-17-mckenzie.json' with { type: 'json' };
import set from './reference/set.json' with { type: 'json' };
import thehitc from './reference/thehitc-2023-04-06.json' with { type: 'json' };
import aggregator from './reference/unnamed-aggregator-2023-01-25.json' with { type: 'json' };
import wireopedia from './reference/wireopedia-2023-01-25.json' with { type: 'json' };

// JSON modules are typed with `string` for every name; the rules' tests check each record against its shape.
const files = [aggregator, wireopedia, mckenzie, caulkett, thehitc] as readonly SourceRecords[];

/** The bundled reference set of this topic. */
export const referenceSet: ReferenceSet = {
  version: set.version,
  topic: set.topic,
  sources: files.map((file) => file.source),
  figures: files.flatMap((file) => file.figures),
  quotes: files.flatMap((file) => file.quotes),
};
