// What reports print differently, value beside value; behind it, folded, what they print alike or one alone has.

import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { FactEntry } from './fact-entry.tsx';
import type { LibraryFact } from './library-state.ts';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';

interface FactsSectionProps {
  /** Those that fit the search. */
  readonly facts: readonly LibraryFact[];
  /** Whether the reports have been read. */
  readonly isLoaded: boolean;
  readonly isSearching: boolean;
  readonly words: Words;
}

const FIRST = 12;

export function FactsSection({ facts, isLoaded, isSearching, words }: FactsSectionProps) {
  const disputed = facts.filter(({ isDisputed }) => isDisputed);
  const others = facts.filter(({ isDisputed }) => !isDisputed);
  const empty = !isLoaded ? 'libraryLoading' : isSearching ? 'nothingFound' : 'nothingDisputed';
  return (
    <Section id="facts" title={words.say('sectionFacts')} lead={words.say('factsLead')}>
      {disputed.length === 0 && <p class="empty">{words.say(empty)}</p>}
      <FactLists facts={disputed} words={words} />
      {others.length > 0 && <OtherFacts facts={others} words={words} />}
    </Section>
  );
}

/** Figures, then quotes. */
function FactLists({ facts, words }: { readonly facts: readonly LibraryFact[]; readonly words: Words }) {
  return (
    <>
      {(['figure', 'quote'] as const).map((kind) => {
        const ofKind = facts.filter((fact) => fact.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} class="fact-list">
            <h3>{kind === 'figure' ? words.say('headingFigures') : words.say('headingQuotes')}</h3>
            <LongList
              entries={ofKind}
              pageLength={FIRST}
              draw={(fact) => <FactEntry key={fact.id} fact={fact} words={words} />}
              empty=""
              words={words}
            />
          </div>
        );
      })}
    </>
  );
}

function OtherFacts({ facts, words }: { readonly facts: readonly LibraryFact[]; readonly words: Words }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="folded other-facts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.count('otherFacts', facts.length)}</summary>
      {isOpen && <FactLists facts={facts} words={words} />}
    </details>
  );
}
