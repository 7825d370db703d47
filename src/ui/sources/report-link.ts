// Where a report can be opened, and whether that is the report itself: of many a copy only the original's address is
// known. Pure.

import type { SourceFacts } from '../../model/finding.ts';
import { findSafeUrl } from '../text/safe-url.ts';

export interface ReportLink {
  readonly url: string;
  /** It leads to what the report copies, not to the report. */
  readonly isOriginal: boolean;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether an address belongs to a publisher of this name: one of them stands in the other. */
function isOf(publisher: string, host: string): boolean {
  const name = lettersOf(publisher.split(',')[0] ?? publisher);
  const site = lettersOf(host.replace(/^www\./, '').replace(/\.[a-z.]+$/, ''));
  return name !== '' && site !== '' && (site.includes(name) || name.includes(site));
}

/** `null` where no address is known that may become a link. */
export function findReportLink({
  url,
  publisher,
  copyOf,
  copyOfOutside,
}: Pick<SourceFacts, 'url' | 'publisher' | 'copyOf' | 'copyOfOutside'>): ReportLink | null {
  const safe = findSafeUrl(url);
  if (safe === null) return null;
  const isCopy = copyOf !== null || copyOfOutside !== null;
  return { url: safe, isOriginal: isCopy && !isOf(publisher, new URL(safe).hostname) };
}
