// Measures sets of several sizes, in Node and in browsers, and puts it into tables.

import type { BrowserKind } from '../../../tests/e2e/driver/find-browser.ts';
import { reportSets } from '../report.ts';
import { measureSetsInBrowser } from './measure-in-browser.ts';
import { measureSetsInNode } from './measure-in-node.ts';
import { readArticles } from './read-articles.ts';
import { ALL_SIZES, SET_SIZES } from './set-works.ts';

const IN_NODE =
  'Processor time of what the background does, with a database in memory that is itself slower the more it holds.';
const IN_BROWSER =
  'On the clock. Checking is from the ready document to the first badge, adding from the click to the receipt.';

/**
 * Tells each table as soon as it is measured. `withLargest`: also with the largest set, in browsers, which takes minutes
 * to make.
 */
export async function measureSets(
  kinds: readonly BrowserKind[],
  { withLargest }: { readonly withLargest: boolean },
  show: (table: string) => void,
): Promise<void> {
  show(reportSets('Node', SET_SIZES, await measureSetsInNode(), IN_NODE));
  if (kinds.length === 0) return;
  const read = readArticles();
  const sizes = withLargest ? ALL_SIZES : SET_SIZES;
  for (const kind of kinds) {
    const { version, times } = await measureSetsInBrowser(kind, read, sizes.length);
    show(reportSets(version.replace(/\/(\d+).*/, ' $1'), sizes, times, IN_BROWSER));
  }
}
