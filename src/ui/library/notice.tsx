// How the last action went, and what can be done about it: bring a deleted report back, end an import.

import type { LibraryProps } from './library-props.ts';
import { noticeWords } from './notice-words.ts';

export function Notice({ state: { notice }, events, words }: LibraryProps) {
  return (
    <>
      <div class="notice" role="status">
        {notice && <p>{noticeWords(notice, words)}</p>}
      </div>
      {notice?.kind === 'deleted' && (
        <p class="notice-action">
          <button type="button" class="button" onClick={() => events.onBringBack(notice.id)}>
            {words.say('bringBack')}
          </button>
        </p>
      )}
      {notice?.kind === 'importing' && (
        <p class="notice-action">
          <progress value={notice.done} aria-label={words.say('noticeImporting')} />{' '}
          <button type="button" class="button" onClick={() => events.onEndImport()}>
            {words.say('endImport')}
          </button>
        </p>
      )}
    </>
  );
}
