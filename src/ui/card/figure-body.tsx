// The card of a figure: a small table of values, a line that they lie on, and what is folded below.

import type { FigureCounterpart, FigureFinding } from '../../model/finding.ts';
import { byComparability } from '../finding/row-order.ts';
import { type ValueRow, valueTable } from '../finding/value-rows.ts';
import { DotPlot } from '../plot/dot-plot.tsx';
import { NumberLine } from '../plot/number-line.tsx';
import { asOfWords } from '../sources/date-words.ts';
import { printedWords } from '../sources/printed-words.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { Quoted } from '../text/quoted.tsx';
import type { Words } from '../words.ts';
import type { CardPage } from './card-props.ts';
import { findNumberLine, findTimePlot } from './finding-plots.ts';
import type { Passage } from './passage.ts';
import { PageName, ReportName } from './report-name.tsx';
import { WhyCompared } from './why-compared.tsx';

export interface BodyProps<Kind> {
  readonly finding: Kind;
  readonly page: CardPage;
  readonly passage: Passage | undefined;
  readonly words: Words;
  /** Set while the reader chooses which report is about something else. */
  readonly onSplit: ((recordId: string, publisher: string) => void) | null;
}

export function FigureBody(props: BodyProps<FigureFinding>) {
  const { finding, page, words } = props;
  const { own, differing, agreeing } = valueTable(finding, page.date);
  const line = findNumberLine(finding, words);
  const plot = findTimePlot(finding, page, words);
  return (
    <>
      <table class="values">
        <thead class="unseen">
          <tr>
            <th scope="col">{words.say('columnReport')}</th>
            <th scope="col">{words.say('columnValue')}</th>
          </tr>
        </thead>
        <tbody>
          <tr class="own">
            <th scope="row">
              <PageName
                page={page}
                notes={[
                  ...asOfWords(finding.asOf, words),
                  ...(finding.difference === 'basis' && finding.basis
                    ? [words.say('counts', finding.basis.words)]
                    : []),
                ]}
                words={words}
              />
            </th>
            <td class="value" dir="auto">
              {own}
            </td>
          </tr>
          {[...differing, ...agreeing].map((row) => (
            <Row key={`${row.agrees}${row.difference}${row.label}`} row={row} {...props} />
          ))}
        </tbody>
      </table>
      {finding.moreCounterparts > 0 && <p class="aside">{words.count('moreReports', finding.moreCounterparts)}</p>}
      {line && <NumberLine line={line} words={words} />}
      <div class="folds">
        <details>
          <summary>{words.say('sentences')}</summary>
          <Sentences {...props} />
        </details>
        <WhyCompared finding={finding} words={words}>
          <p>{reasonWords(finding, page, words)}</p>
          {finding.difference === 'basis' && <p>{words.say('basisNote')}</p>}
        </WhyCompared>
        {plot && (
          <details>
            <summary>{words.say('overTime')}</summary>
            <DotPlot plot={plot} words={words} caption={words.say('overTime')} />
          </details>
        )}
      </div>
    </>
  );
}

function Row({ row, finding, page, words, onSplit }: BodyProps<FigureFinding> & { readonly row: ValueRow }) {
  return (
    <tr class={row.agrees ? 'agrees' : 'differs'}>
      <th scope="row">
        {row.reports.map((report) => {
          const { counterpart } = report;
          return (
            <div class="report" key={counterpart.recordId}>
              <ReportName
                report={report}
                others={finding.counterparts}
                page={page}
                words={words}
                notes={notesOf(counterpart, words)}
              />
              {onSplit && (
                <button type="button" onClick={() => onSplit(counterpart.recordId, counterpart.source.publisher)}>
                  {words.say('notSameAs', counterpart.source.publisher)}
                </button>
              )}
            </div>
          );
        })}
      </th>
      <td class="value" dir="auto">
        {row.label}
      </td>
    </tr>
  );
}

function notesOf({ difference, basis, asOf }: FigureCounterpart, words: Words): string[] {
  const time = asOfWords(asOf, words);
  if (difference !== 'basis') return time;
  return [...time, basis ? words.say('counts', basis.words) : words.say('countedDifferently')];
}

/** Which words say so: what the page and the most comparable report print. */
function reasonWords({ printed, counterparts }: FigureFinding, { date }: CardPage, words: Words): string {
  const [first] = counterparts.toSorted(byComparability(date));
  return first ? words.say('printedBoth', printed, first.source.publisher, first.printed) : '';
}

function Sentences({ finding, page, passage, words }: BodyProps<FigureFinding>) {
  return (
    <ul class="sentences">
      <li>
        <b>{words.say('thisPage')}</b>
        <blockquote dir="auto">
          {passage?.before}
          <mark>{passage?.marked ?? finding.text}</mark>
          {passage?.after}
        </blockquote>
      </li>
      {finding.counterparts.toSorted(byComparability(page.date)).map((counterpart) => {
        const { text, figure } = printedWords(counterpart);
        return (
          <li key={counterpart.recordId}>
            <b dir="auto">{counterpart.source.publisher}</b>
            <blockquote dir="auto">
              <Quoted words={words}>
                <MarkedText text={text} figure={figure} />
              </Quoted>
            </blockquote>
          </li>
        );
      })}
    </ul>
  );
}
