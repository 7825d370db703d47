// One fact of the library: what it is about and its values, side by side with who prints them. It opens to the sentences
// that they stand in and, where dates spread, to the values over time.

import { useState } from 'preact/hooks';
import { DotPlot } from '../plot/dot-plot.tsx';
import { findPlot } from '../plot/plot-points.ts';
import { dateWords } from '../sources/date-words.ts';
import { capitalised } from '../text/capitalised.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { SourceLink } from '../text/source-link.tsx';
import type { Words } from '../words.ts';
import { countCopies, countReports, type FactValue, valuesOf } from './fact-values.ts';
import type { FactPrint, LibraryFact } from './library-state.ts';
import { ValueStrip } from './value-strip.tsx';

interface FactEntryProps {
  readonly fact: LibraryFact;
  readonly words: Words;
}

/** More values stand where the entry is open. */
const MOST_SHOWN = 4;

export function FactEntry({ fact, words }: FactEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const values = valuesOf(fact);
  const isFigure = fact.kind === 'figure';
  return (
    <li class="fact">
      <details class="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="fact-head">
            <span class="folded-title" dir="auto">
              {(fact.name && capitalised(fact.name)) ??
                (isFigure ? words.say('unnamedFigure') : words.say('unknownSpeaker'))}
            </span>{' '}
            <span class="remarks">{reachWords(fact.prints, words)}</span>
          </span>{' '}
          <span class={isFigure ? 'fact-values' : 'fact-wordings'}>
            {values.slice(0, MOST_SHOWN).map((value) => (
              <ValueLine key={value.label} value={value} isFigure={isFigure} words={words} />
            ))}
            {values.length > MOST_SHOWN && (
              <span class="remarks">
                {isFigure
                  ? words.count('moreValues', values.length - MOST_SHOWN)
                  : words.count('moreWordings', values.length - MOST_SHOWN)}
              </span>
            )}
          </span>
          {isFigure && <ValueStrip values={values} />}
        </summary>
        {isOpen && <FactDetails fact={fact} values={values} words={words} />}
      </details>
    </li>
  );
}

/** "3 reports + 2 copies". */
function reachWords(prints: readonly FactPrint[], words: Words): string {
  const reports = words.count('reports', countReports(prints));
  const copies = countCopies(prints);
  return copies === 0 ? reports : `${reports} ${words.count('andCopies', copies)}`;
}

/** A value, and the report that prints it, or how many. */
function ValueLine({ value, isFigure, words }: { value: FactValue; isFigure: boolean; words: Words }) {
  const [first] = value.prints;
  const count = countReports(value.prints);
  const copies = countCopies(value.prints);
  const who = count === 1 ? (first?.report.publisher ?? '') : words.count('reports', count);
  return (
    <span class="fact-value">
      <b dir="auto">{isFigure ? value.label : words.say('quoted', value.label)}</b>{' '}
      <span class="fact-who">
        {who}
        {copies > 0 && ` ${words.count('andCopies', copies)}`}
      </span>{' '}
    </span>
  );
}

interface FactDetailsProps extends FactEntryProps {
  readonly values: readonly FactValue[];
}

function FactDetails({ values, words }: FactDetailsProps) {
  const plot = findPlot(
    values.flatMap(({ number, prints }) =>
      prints.flatMap(({ report: { date, publisher } }) =>
        number === null || date === null ? [] : [{ value: number, date, label: publisher, role: 'report' as const }],
      ),
    ),
  );
  return (
    <div class="unfolded">
      <ul class="prints">
        {values.flatMap(({ prints }) =>
          prints.map((print) => <PrintEntry key={print.id} print={print} words={words} />),
        )}
      </ul>
      {plot && <DotPlot plot={plot} words={words} caption={words.say('overTime')} />}
    </div>
  );
}

/** Where in the sentence the number stands: the figure is printed in it once. */
function placeIn(sentence: string, { printed, figureInPrinted }: FactPrint) {
  const at = sentence.indexOf(printed);
  if (at < 0) return null;
  const { start, end } = figureInPrinted ?? { start: 0, end: printed.length };
  return { start: at + start, end: at + end };
}

function PrintEntry({ print, words }: { readonly print: FactPrint; readonly words: Words }) {
  const { report, printed, figureInPrinted, sentence, value } = print;
  const inSentence = sentence === null ? null : placeIn(sentence, print);
  return (
    <li>
      <blockquote dir="auto">
        {value === null ? (
          words.say('quoted', printed)
        ) : sentence !== null && inSentence !== null ? (
          <MarkedText text={sentence} figure={inSentence} />
        ) : (
          <MarkedText text={printed} figure={figureInPrinted} />
        )}
      </blockquote>
      <p class="remarks">
        <b>{report.publisher}</b> · <time dateTime={report.date ?? undefined}>{dateWords(report, words)}</time>
        {print.basis !== null && ` · ${words.say('counts', print.basis)}`}
        {report.copyOf !== null && ` · ${words.say('aCopy')}`}
        {report.copyOfOutside !== null && ` · ${words.say('copyOfElse', report.copyOfOutside)}`}{' '}
        <SourceLink url={report.url} title={null} words={words} />
      </p>
    </li>
  );
}
