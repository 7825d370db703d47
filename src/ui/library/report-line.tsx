// Who printed it and when, and the printed words.

import type { ComponentChildren } from 'preact';
import { dateWords } from '../sources/date-words.ts';
import { findSafeUrl } from '../text/safe-url.ts';
import { SourceLink } from '../text/source-link.tsx';
import type { Words } from '../words.ts';
import type { FigureReport, QuoteReport } from './library-state.ts';

interface ReportLineProps {
  readonly report: FigureReport | QuoteReport;
  readonly words: Words;
  /** The printed words. */
  readonly children: ComponentChildren;
}

export function ReportLine({ report, words, children }: ReportLineProps) {
  return (
    <li>
      <p>
        <b>{report.publisher}</b> <time dateTime={report.date ?? undefined}>{dateWords(report, words)}</time>
        {findSafeUrl(report.url) && ' · '}
        <SourceLink url={report.url} title={null} words={words} />
      </p>
      <blockquote dir="auto">{children}</blockquote>
    </li>
  );
}
