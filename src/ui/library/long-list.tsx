// A list that shows its beginning, and more of it when asked: a set may have thousands of entries.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { useKeptFocus } from './kept-focus.ts';

interface LongListProps<Entry> {
  readonly entries: readonly Entry[];
  /** Draws one `<li>` with a key. */
  readonly draw: (entry: Entry) => ComponentChildren;
  /** Shown when there are no entries. */
  readonly empty: string;
  readonly words: Words;
  /** So many entries are shown at first, and more with each wish for more. */
  readonly pageLength?: number;
}

const PAGE_LENGTH = 40;

export function LongList<Entry>({ entries, draw, empty, words, pageLength = PAGE_LENGTH }: LongListProps<Entry>) {
  const [shownCount, setShownCount] = useState(pageLength);
  const restCount = entries.length - shownCount;
  const focus = useKeptFocus();
  if (entries.length === 0) {
    return empty === '' ? null : (
      <p class="empty" tabIndex={-1} ref={focus.empty}>
        {empty}
      </p>
    );
  }
  return (
    <>
      <ul class="entries" ref={focus.list} onFocusIn={focus.onFocusIn}>
        {entries.slice(0, shownCount).map(draw)}
      </ul>
      {restCount > 0 && (
        <button type="button" class="button" onClick={() => setShownCount(shownCount + pageLength)}>
          {words.count('showMore', Math.min(restCount, pageLength))}
        </button>
      )}
    </>
  );
}
