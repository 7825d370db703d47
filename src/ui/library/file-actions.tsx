// Reports out of a file and into one.

import { useRef } from 'preact/hooks';
import type { LibraryProps } from './library-props.ts';

export function FileActions({ state, events, words }: LibraryProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="file-actions">
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {words.say('importReports')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.say('importReports')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) events.onImport(file);
        }}
      />
      {state.stories.length > 0 && (
        <button type="button" class="button" onClick={() => events.onExport()}>
          {words.say('exportReports')}
        </button>
      )}
    </div>
  );
}
