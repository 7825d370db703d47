// The ways each utterance was printed: a line each, which opens to the words of every report.

import type { Words } from '../words.ts';
import { FoldedEntry } from './folded-entry.tsx';
import type { UtteranceHistory } from './library-state.ts';
import { LongList } from './long-list.tsx';
import { ReportLine } from './report-line.tsx';
import { Section } from './section.tsx';

interface UtterancesSectionProps {
  readonly utterances: readonly UtteranceHistory[];
  readonly words: Words;
}

export function UtterancesSection({ utterances, words }: UtterancesSectionProps) {
  return (
    <Section id="utterances" title={words.say('sectionUtterances')} lead={words.say('utterancesLead')}>
      <LongList
        entries={utterances}
        draw={(utterance) => <UtteranceEntry key={utterance.utterance} utterance={utterance} words={words} />}
        empty={words.say('nothingFound')}
        words={words}
      />
    </Section>
  );
}

function UtteranceEntry({ utterance, words }: { readonly utterance: UtteranceHistory; readonly words: Words }) {
  const reports = utterance.reports.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const speaker = utterance.speaker ?? words.say('unknownSpeaker');
  return (
    <FoldedEntry
      title={words.say('quoted', reports[0]?.words ?? '')}
      remark={`${speaker} · ${words.count('reports', reports.length)}`}
      draw={() => (
        <ul class="reports">
          {reports.map((report) => (
            <ReportLine key={report.id} report={report} words={words}>
              {words.say('quoted', report.words)}
            </ReportLine>
          ))}
        </ul>
      )}
    />
  );
}
