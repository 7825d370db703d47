// Keeps ready what the gate has to know of the reader's reports. The gate runs on every page of a news site and asks
// nobody about those that it lets go, so a script that is registered beside it is told.

import { grantedSites } from '../platform/permissions.ts';
import { registerToldScript } from '../platform/site-scripts.ts';
import { TELLING_NAMES } from '../protocol/telling-names.ts';
import type { Database } from '../store/database.ts';
import { writeGateStories } from './gate-stories.ts';
import { getReady } from './ready.ts';
import { tellGates } from './tab-scripts.ts';

/** Path in the built extension. */
const SCRIPT = 'content/telling-names.js';

async function register(database: Database | null): Promise<void> {
  // Where nothing can be read, what was known holds.
  if (database === null) return;
  const names = await writeGateStories(database);
  // Who has no reports has no such script, and a gate that does what it did before.
  const matches = names === '' ? [] : await grantedSites();
  await registerToldScript(
    { id: TELLING_NAMES, files: [SCRIPT], matches, excludeMatches: [], runAt: 'document_start' },
    names,
  );
  await tellGates(names);
}

let updating: Promise<void> = Promise.resolve();

/** To be called when reports or permissions changed. One at a time: the last one holds. */
export function updateGateNames(): Promise<void> {
  updating = updating
    .catch(() => undefined)
    .then(() => getReady().catch(() => null))
    .then(register);
  return updating;
}
