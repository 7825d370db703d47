// One look at the page: reads its article, leaves it for the background to find, and is done. It asks nobody, watches
// nothing and changes nothing; so a tab is read that has no reader, or none yet.

import { readPageInSlices } from '../page/read-page.ts';
import { untilParsed } from '../page/until-parsed.ts';
import { getHandshake } from './handshake.ts';

const { signal } = new AbortController();

getHandshake().article = untilParsed(document, signal)
  .then(() => readPageInSlices(document, { signal }))
  .then((pageText) => pageText?.article ?? null);
