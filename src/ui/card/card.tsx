// The content of a card, in the order it is read: what this page says, what other reports printed, which agree, how
// the value moved over time, why they were matched, and what can be done.

import { DotPlot } from '../plot/dot-plot.tsx';
import { groupSources } from '../sources/group-sources.ts';
import { matchReasonWords } from '../sources/match-reason-words.ts';
import { verdictWords } from '../sources/verdict-words.ts';
import { CardActions } from './card-actions.tsx';
import type { CardProps } from './card-props.ts';
import { CardSource } from './card-source.tsx';
import { findFindingPlot } from './finding-plot.ts';

export function Card(props: CardProps) {
  const { finding, page, words, onClose } = props;
  const { differing, agreeing } = groupSources(finding);
  const plot = findFindingPlot(finding, page, words);
  const isOnAnotherBasis = differing.some(({ source }) => source.difference === 'basis');
  return (
    <>
      <div class="top">
        <h2 id="name">{verdictWords(finding, words)}</h2>
        <button type="button" class="close" aria-label={words.say('close')} onClick={() => onClose()}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
        </button>
      </div>
      <div class="body">
        <PageSays {...props} />
        {differing.length > 0 && (
          <section>
            <h3>{words.say('otherReports')}</h3>
            {finding.kind === 'quote' && <DiffLegend {...props} />}
            <ul>
              {differing.map((group) => (
                <CardSource key={group.source.recordId} group={group} finding={finding} words={words} />
              ))}
            </ul>
            {isOnAnotherBasis && <p class="aside">{words.say('basisNote')}</p>}
          </section>
        )}
        {plot && (
          <section>
            <h3>{words.say('overTime')}</h3>
            <DotPlot plot={plot} words={words} caption={measureNameOf(finding) ?? words.say('overTime')} />
          </section>
        )}
        {agreeing.length > 0 && (
          <details class="agreeing" open={differing.length === 0}>
            <summary>{words.count('reportsAgree', agreeing.length)}</summary>
            <ul>
              {agreeing.map((group) => (
                <CardSource key={group.source.recordId} group={group} finding={finding} words={words} />
              ))}
            </ul>
          </details>
        )}
        <p class="because">{matchReasonWords(finding.because, words)}</p>
      </div>
      <CardActions {...props} />
    </>
  );
}

function measureNameOf(finding: CardProps['finding']): string | null {
  return finding.kind === 'figure' ? (finding.measure?.name ?? null) : null;
}

function PageSays({ finding, passage, words }: CardProps) {
  return (
    <section class="page-says">
      <h3>{words.say('thisPageSays')}</h3>
      <blockquote dir="auto">
        {passage?.before}
        <mark>{passage?.marked ?? finding.text}</mark>
        {passage?.after}
      </blockquote>
      {finding.kind === 'figure' && <p class="aside">{matchReasonWords(finding.because, words)}</p>}
      {finding.kind === 'quote' && finding.speaker && <p class="aside">{finding.speaker}</p>}
    </section>
  );
}

function DiffLegend({ words }: CardProps) {
  return (
    <p class="legend" aria-hidden="true">
      <del>{words.say('legendReport')}</del> <ins>{words.say('legendPage')}</ins>
    </p>
  );
}
