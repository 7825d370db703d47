// The facts a reader does not want to see marked again, each with the way back.

import type { LibraryProps } from './library-props.ts';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';

export function DismissedSection({ state, events, words }: LibraryProps) {
  return (
    <Section id="dismissed" title={words.say('sectionDismissed')} lead={words.say('dismissedLead')}>
      <LongList
        entries={state.dismissed}
        draw={(fact) => (
          <li key={fact.factId} class="line-entry">
            <div>
              <p class="entry-title" dir="auto">
                {fact.text}
              </p>
              <p class="remarks">
                {fact.measureName && `${fact.measureName} · `}
                {words.say('hiddenOn', words.date(new Date(fact.dismissedAtMs).toISOString().slice(0, 10)))}
              </p>
            </div>
            <button
              type="button"
              class="button-plain"
              aria-label={words.say('restoreFactOf', fact.text)}
              onClick={() => events.onRestoreFact(fact.factId)}
            >
              {words.say('restoreFact')}
            </button>
          </li>
        )}
        empty={words.say('noneDismissed')}
        words={words}
      />
    </Section>
  );
}
