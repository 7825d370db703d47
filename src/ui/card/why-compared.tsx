// Folded on a card: why its reports are compared with the page, and why an undated one is taken for a day.

import type { ComponentChildren } from 'preact';
import type { Counterpart, Finding } from '../../model/finding.ts';
import { matchReasonWords } from '../sources/match-reason-words.ts';
import type { Words } from '../words.ts';

interface WhyComparedProps {
  readonly finding: Finding;
  readonly words: Words;
  /** Further reasons. */
  readonly children?: ComponentChildren;
}

export function WhyCompared({ finding: { because, counterparts }, words, children }: WhyComparedProps) {
  const sources = new Map(counterparts.map(({ source }: Counterpart) => [source.id, source]));
  return (
    <details>
      <summary>{words.say('whyCompared')}</summary>
      <p>{matchReasonWords(because, words)}</p>
      {children}
      {[...sources.values()].map(
        ({ id, publisher, dateInferredFrom }) =>
          dateInferredFrom !== null && <p key={id}>{words.say('whyDated', publisher, dateInferredFrom)}</p>,
      )}
    </details>
  );
}
