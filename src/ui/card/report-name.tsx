// Who prints something: the publisher, as a link where the report itself can be opened, whom it copies, and when.

import type { Counterpart, SourceFacts } from '../../model/finding.ts';
import type { RowReport } from '../finding/row-order.ts';
import { daysFrom, timeWords } from '../finding/time-words.ts';
import { dateWords } from '../sources/date-words.ts';
import { findReportLink } from '../sources/report-link.ts';
import type { Words } from '../words.ts';
import type { CardPage } from './card-props.ts';

interface ReportNameProps {
  readonly report: RowReport<Counterpart>;
  /** All counterparts of the finding, to name what is copied. */
  readonly others: readonly Counterpart[];
  readonly page: CardPage;
  readonly words: Words;
  /** What is said behind the date. */
  readonly notes: readonly string[];
}

interface PageNameProps {
  readonly page: CardPage;
  /** What is said behind the date. */
  readonly notes: readonly string[];
  readonly words: Words;
}

/** The page itself: of which day it is, and whether the mark stands in somebody's post that it shows. */
export function PageName({ page: { date, isPost }, notes, words }: PageNameProps) {
  return (
    <>
      <span class="who">
        <b>{words.say('thisPage')}</b>
      </span>
      <span class="note">
        {[date ? words.date(date) : words.say('noDate'), ...(isPost ? [words.say('inPost')] : []), ...notes].join(
          ' · ',
        )}
      </span>
    </>
  );
}

/** "The Scottish Sun", where the original is named in words or is among the counterparts. */
function originalName({ source }: Counterpart, others: readonly Counterpart[]): string | null {
  if (source.copyOf === null) return source.copyOfOutside;
  return others.find((other) => other.source.id === source.copyOf)?.source.publisher ?? source.copyOf;
}

export function ReportName({ report: { counterpart, copies }, others, page, words, notes }: ReportNameProps) {
  const { source } = counterpart;
  const original = originalName(counterpart, others);
  const days = daysFrom(page.date, source.date);
  const details = [
    dateWords(source, words),
    ...(days === null || source.dateInferredFrom !== null ? [] : [timeWords(days, words)]),
    ...(source.origin === 'tab' ? [words.say('openInTab')] : []),
    ...notes,
  ];
  return (
    <>
      <span class="who">
        <Publisher source={source} words={words} />
        {copies.length > 0 && <i> {words.count('andCopies', copies.length)}</i>}
      </span>
      {original !== null && <span class="note">{words.say('rewrittenFrom', original)}</span>}
      <span class="note">
        {counterpart.agrees && `${words.say('agrees')} · `}
        <time dateTime={source.date ?? undefined}>{details[0]}</time>
        {details.slice(1).map((detail) => ` · ${detail}`)}
      </span>
    </>
  );
}

function Publisher({ source, words }: { readonly source: SourceFacts; readonly words: Words }) {
  const link = findReportLink(source);
  const name = <b dir="auto">{source.publisher}</b>;
  if (!link) return name;
  const { url, isOriginal } = link;
  const anchor = (
    <a href={url} target="_blank" rel="noopener noreferrer" title={(!isOriginal && source.title) || undefined}>
      {isOriginal ? words.say('itsOriginal') : name}
      <span aria-hidden="true"> ↗</span>
      <span class="unseen"> {words.say('opensNewTab')}</span>
    </a>
  );
  return isOriginal ? (
    <>
      {name} {anchor}
    </>
  ) : (
    anchor
  );
}
