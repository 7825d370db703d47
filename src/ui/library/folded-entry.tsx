// One line of a list that opens to more. What it holds is drawn only while it is open.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedEntryProps {
  readonly title: string;
  readonly remark: string;
  readonly draw: () => ComponentChildren;
}

export function FoldedEntry({ title, remark, draw }: FoldedEntryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details class="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="folded-title" dir="auto">
            {title}
          </span>{' '}
          <span class="remarks">{remark}</span>
        </summary>
        {isOpen && <div class="unfolded">{draw()}</div>}
      </details>
    </li>
  );
}
