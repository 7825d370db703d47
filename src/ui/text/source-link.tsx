// A link to a report that opens beside the page and tells it nothing, or plain text where there is no safe address.

import type { Words } from '../words.ts';
import { findSafeUrl } from './safe-url.ts';

interface SourceLinkProps {
  readonly url: string | null;
  readonly title: string | null;
  readonly words: Words;
}

/** The report's title as a link; "Open the report" where it has an address and no title. */
export function SourceLink({ url, title, words }: SourceLinkProps) {
  const href = findSafeUrl(url);
  if (!href) return title ? <span>{title}</span> : null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {title ?? words.say('openReport')}
      <span class="unseen"> {words.say('opensNewTab')}</span>
    </a>
  );
}
