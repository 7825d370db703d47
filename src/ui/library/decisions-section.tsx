// What the reader decided about what was found: facts that are not to be marked again, and pairs that are not the same
// thing; each with the way back.

import type { Words } from '../words.ts';
import type { LibraryProps } from './library-props.ts';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';

const dayOf = (timeMs: number, words: Words): string => words.date(new Date(timeMs).toISOString().slice(0, 10));

export function DecisionsSection(props: LibraryProps) {
  const { words } = props;
  return (
    <Section id="decisions" title={words.say('sectionDecisions')}>
      <h3>{words.say('headingHidden')}</h3>
      <p class="section-lead">{words.say('dismissedLead')}</p>
      <HiddenFacts {...props} />
      <h3>{words.say('headingSplit')}</h3>
      <p class="section-lead">{words.say('splitLead')}</p>
      <SplitPairs {...props} />
    </Section>
  );
}

function HiddenFacts({ state, events, words }: LibraryProps) {
  return (
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
              {words.say('hiddenOn', dayOf(fact.dismissedAtMs, words))}
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
  );
}

function SplitPairs({ state, events, words }: LibraryProps) {
  return (
    <LongList
      entries={state.splitPairs}
      draw={({ factId, record, own, other, publisher, splitAtMs }) => (
        <li key={`${factId} ${record}`} class="line-entry">
          <div>
            <p class="entry-title" dir="auto">
              {own}
            </p>
            <p dir="auto">{words.say('splitFrom', publisher, other)}</p>
            <p class="remarks">{words.say('splitOn', dayOf(splitAtMs, words))}</p>
          </div>
          <button
            type="button"
            class="button-plain"
            aria-label={words.say('joinPairOf', own, other)}
            onClick={() => events.onJoinPair(factId, record)}
          >
            {words.say('joinPair')}
          </button>
        </li>
      )}
      empty={words.say('noneSplit')}
      words={words}
    />
  );
}
