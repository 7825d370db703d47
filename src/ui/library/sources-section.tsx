// The sources of the reference set: how many there are, taking packs in and out, and each with its switch.

import { useRef } from 'preact/hooks';
import { amountWords } from './amount-words.ts';
import type { LibraryProps } from './library-props.ts';
import type { LibrarySource, LibraryState } from './library-state.ts';
import { LongList } from './long-list.tsx';
import { noticeWords } from './notice-words.ts';
import { Section } from './section.tsx';
import { SourceEntry } from './source-entry.tsx';

interface SourcesSectionProps extends LibraryProps {
  /** Those that fit the search. */
  readonly sources: readonly LibrarySource[];
}

export function SourcesSection({ state, events, words, sources }: SourcesSectionProps) {
  const lead = words.say('setSummary', words.count('sources', state.sources.length), amountWords(state.sources, words));
  const isClosed = !state.isLoaded && state.notice?.kind === 'failed';
  return (
    <Section id="sources" title={words.say('sectionSources')} lead={state.isLoaded ? lead : undefined}>
      <PackActions state={state} events={events} words={words} />
      <Notice notice={state.notice} words={words} />
      {state.notice?.kind === 'deleted' && <BringBack source={state.notice.id} events={events} words={words} />}
      {state.notice?.kind === 'importing' && (
        <p class="notice">
          <progress value={state.notice.done} aria-label={words.say('noticeImporting')} />{' '}
          <button type="button" class="button" onClick={() => events.onEndImport()}>
            {words.say('endImport')}
          </button>
        </p>
      )}
      <LongList
        entries={sources.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))}
        draw={(source) => <SourceEntry key={source.id} source={source} events={events} words={words} />}
        empty={words.say(state.isLoaded ? 'nothingFound' : isClosed ? 'libraryClosed' : 'libraryLoading')}
        words={words}
      />
    </Section>
  );
}

function BringBack({ source, events, words }: Pick<LibraryProps, 'events' | 'words'> & { readonly source: string }) {
  return (
    <p class="notice">
      <button type="button" class="button" onClick={() => events.onBringBack(source)}>
        {words.say('bringBack')}
      </button>
    </p>
  );
}

/** How the last action went; what went amiss is told in the reader's language, its detail as it came. */
function Notice({ notice, words }: Pick<LibraryState, 'notice'> & Pick<LibraryProps, 'words'>) {
  const detail = notice !== null && 'refusal' in notice ? notice.refusal.detail : null;
  return (
    <div class="notice" role="status">
      {notice && <p>{noticeWords(notice, words)}</p>}
      {detail && (
        <p class="remarks" lang="en" dir="ltr">
          {detail}
        </p>
      )}
    </div>
  );
}

function PackActions({ state, events, words }: LibraryProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="pack-actions">
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {words.say('importPack')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.say('importPack')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) events.onImport(file);
        }}
      />
      {state.sources.length > 0 && (
        <button type="button" class="button" onClick={() => events.onExport()}>
          {words.say('exportPack')}
        </button>
      )}
    </div>
  );
}
