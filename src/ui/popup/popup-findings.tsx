// The findings in the order of the article, narrowed to those that differ, match or are only possible.

import { useState } from 'preact/hooks';
import type { Finding } from '../../model/finding.ts';
import { verdictWords } from '../sources/verdict-words.ts';
import type { MessageKey, Words } from '../words.ts';
import { countFindings, type FindingFilter, getFilter } from './count-findings.ts';

interface PopupFindingsProps {
  readonly findings: readonly Finding[];
  readonly words: Words;
  /** Called with an index of `findings`. */
  readonly onJump: (index: number) => void;
}

const filters = ['differ', 'match', 'possible'] as const;
const filterWords = { differ: 'filterDiffer', match: 'filterMatch', possible: 'filterPossible' } as const;
const emptyWords: Record<FindingFilter, MessageKey> = {
  differ: 'noneDiffer',
  match: 'noneMatch',
  possible: 'nonePossible',
};

export function PopupFindings({ findings, words, onJump }: PopupFindingsProps) {
  const counts = countFindings(findings, findings.length);
  const [chosen, choose] = useState<FindingFilter | null>(null);
  const filter = chosen ?? filters.find((each) => counts[each] > 0) ?? 'differ';
  const lines = findings.flatMap((finding, index) => (getFilter(finding) === filter ? [{ finding, index }] : []));
  return (
    <section class="findings">
      <fieldset class="filter">
        <legend class="unseen">{words.say('filterLabel')}</legend>
        {filters.map((each) => (
          <label key={each}>
            <input type="radio" name="filter" checked={each === filter} onChange={() => choose(each)} />
            <span>
              {words.say(filterWords[each])} <b>{words.number(counts[each])}</b>
            </span>
          </label>
        ))}
      </fieldset>
      {lines.length === 0 && <p class="none">{words.say(emptyWords[filter])}</p>}
      <ol aria-label={words.say('findingsLabel')}>
        {lines.map(({ finding, index }) => (
          <li key={index}>
            <button type="button" class="jump" onClick={() => onJump(index)}>
              <FindingLine finding={finding} words={words} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function FindingLine({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  const about = finding.kind === 'quote' ? finding.speaker : finding.measure?.name;
  return (
    <>
      <span class={`said said-${finding.kind}`} dir="auto">
        {finding.text}
      </span>
      {about && <span class="about">{about}</span>}
      <span class={`verdict verdict-${getFilter(finding)}`}>{verdictWords(finding, words)}</span>
    </>
  );
}
