// What each measure was reported as over time: a line each, which opens to a plot and the printed words.

import { DotPlot } from '../plot/dot-plot.tsx';
import { findPlot } from '../plot/plot-points.ts';
import { MarkedText } from '../text/marked-text.tsx';
import type { Words } from '../words.ts';
import { FoldedEntry } from './folded-entry.tsx';
import type { MeasureHistory } from './library-state.ts';
import { LongList } from './long-list.tsx';
import { ReportLine } from './report-line.tsx';
import { Section } from './section.tsx';

interface MeasuresSectionProps {
  readonly measures: readonly MeasureHistory[];
  readonly words: Words;
}

export function MeasuresSection({ measures, words }: MeasuresSectionProps) {
  return (
    <Section id="measures" title={words.say('sectionMeasures')} lead={words.say('measuresLead')}>
      <LongList
        entries={measures}
        draw={(measure) => <MeasureEntry key={measure.measure} measure={measure} words={words} />}
        empty={words.say('nothingFound')}
        words={words}
      />
    </Section>
  );
}

function MeasureEntry({ measure, words }: { readonly measure: MeasureHistory; readonly words: Words }) {
  const { name, reports } = measure;
  const draw = () => {
    const plot = findPlot(
      reports.flatMap(({ plotValue, date, publisher }) =>
        plotValue === null || date === null
          ? []
          : [{ value: plotValue, date, label: publisher, role: 'report' as const }],
      ),
    );
    return (
      <>
        {plot && <DotPlot plot={plot} words={words} caption={name} hasTable={false} />}
        <ul class="reports">
          {reports
            .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
            .map((report) => (
              <ReportLine key={report.id} report={report} words={words}>
                <MarkedText text={report.printed} figure={report.figureInPrinted} />
              </ReportLine>
            ))}
        </ul>
      </>
    );
  };
  return <FoldedEntry title={name} remark={words.count('reports', reports.length)} draw={draw} />;
}
