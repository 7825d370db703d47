// The card of a quote: one line a wording, the page's first, each with who prints it. Words that differ are marked alike
// on all sides; nothing is struck out.

import type { QuoteFinding } from '../../model/finding.ts';
import { aroundFirstMark, type MarkedPart } from '../finding/marked-words.ts';
import { type WordingRow, wordingTable } from '../finding/wording-rows.ts';
import { Quoted } from '../text/quoted.tsx';
import type { Words } from '../words.ts';
import type { BodyProps } from './figure-body.tsx';
import { PageName, ReportName } from './report-name.tsx';
import { WhyCompared } from './why-compared.tsx';

/** Longer wordings are shown around their first change; they stand whole below. */
const LONGEST_LENGTH = 240;

export function QuoteBody(props: BodyProps<QuoteFinding>) {
  const { finding, page, words } = props;
  const { own, differing, agreeing } = wordingTable(finding, page.date);
  const all = [...differing, ...agreeing];
  const { speaker } = finding;
  // The heading names the speaker, unless reports name several.
  const hasOther = all.some((row) => row.speaker);
  const isLong = [finding.words, ...all.map((row) => row.words)].some(({ length }) => length > LONGEST_LENGTH);
  return (
    <>
      <ul class="wordings">
        <li class="own">
          <blockquote dir="auto">
            <Wording parts={own} words={words} />
          </blockquote>
          <div class="report">
            <PageName page={page} notes={speaker && hasOther ? [speaker] : []} words={words} />
          </div>
        </li>
        {all.map((row) => (
          <Row key={`${row.agrees}${row.speaker}${row.words}`} row={row} {...props} />
        ))}
      </ul>
      {finding.moreCounterparts > 0 && <p class="aside">{words.count('moreReports', finding.moreCounterparts)}</p>}
      <div class="folds">
        {isLong && (
          <details>
            <summary>{words.say('fullWordings')}</summary>
            <ul class="sentences">
              <li>
                <b>{words.say('thisPage')}</b>
                <blockquote dir="auto">
                  <Wording parts={own} words={words} isWhole />
                </blockquote>
              </li>
              {all.map((row) => (
                <li key={`${row.agrees}${row.speaker}${row.words}`}>
                  <b dir="auto">{row.reports.map(({ counterpart }) => counterpart.source.publisher).join(', ')}</b>
                  <blockquote dir="auto">
                    <Wording parts={row.parts} words={words} isWhole />
                  </blockquote>
                </li>
              ))}
            </ul>
          </details>
        )}
        <WhyCompared finding={finding} words={words} />
      </div>
    </>
  );
}

function Row({ row, finding, page, words, onSplit }: BodyProps<QuoteFinding> & { readonly row: WordingRow }) {
  const notes = row.speaker ? [words.say('saidBy', row.speaker)] : [];
  return (
    <li class={row.agrees ? 'agrees' : 'differs'}>
      <blockquote dir="auto">
        <Wording parts={row.parts} words={words} />
      </blockquote>
      {row.reports.map((report) => {
        const { recordId, source } = report.counterpart;
        return (
          <div class="report" key={recordId}>
            <ReportName report={report} others={finding.counterparts} page={page} words={words} notes={notes} />
            {onSplit && (
              <button type="button" onClick={() => onSplit(recordId, source.publisher)}>
                {words.say('notSameAs', source.publisher)}
              </button>
            )}
          </div>
        );
      })}
    </li>
  );
}

interface WordingProps {
  readonly parts: readonly MarkedPart[];
  readonly words: Words;
  /** However long it is. */
  readonly isWhole?: boolean;
}

function Wording({ parts, words, isWhole }: WordingProps) {
  let start = 0;
  return (
    <Quoted words={words}>
      {(isWhole ? parts : aroundFirstMark(parts, LONGEST_LENGTH)).map(({ text, isMarked }) => {
        const key = start;
        start += text.length;
        return isMarked ? <mark key={key}>{text}</mark> : text;
      })}
    </Quoted>
  );
}
