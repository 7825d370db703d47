// Compares a page with reports that are kept as open records: which of them tell its story, and which of its figures and
// quotes they give too. Knows no pack and no database; what a reader is told is written elsewhere.

import type { IsoDate } from '../../../model/article.ts';
import type { OpenFigure, OpenReport } from '../../../model/open-record.ts';
import { isEqualValue } from '../values/printed-values.ts';
import { tellingOfNumber } from './figures/evidence.ts';
import { type FigureLink, matchOpenFigures } from './figures/match-open-figures.ts';
import { matchOpenQuotes } from './quotes/match-open-quotes.ts';
import type { QuoteMatch } from './quotes/match-quotes.ts';
import { QuoteReader } from './quotes/quote-reader.ts';
import { comparePeople } from './quotes/same-person.ts';
import { sharedRuns } from './report/fingerprint.ts';
import type { PlacedReport, ReadText } from './report/record-report.ts';
import { findStory, type StoryCandidate } from './story/find-story.ts';
import { readTitle, titleLikeness } from './story/title-likeness.ts';
import { TermReader } from './terms.ts';

/** From this share of runs of words on, a page is the report itself; a reworded copy is compared. */
const SHARE_OF_SAME = 0.8;

/** A number this telling, in so many of the same words, is hardly told of two stories. */
const TELLING_NUMBER = 0.3;
const WORDS_AROUND = 0.15;

/** What comparing a page with reports gave. */
export interface OpenComparison {
  readonly page: PlacedReport;
  /** Id of the source that the page is, which is left out; `null` where it is none of them. */
  readonly sameAs: string | null;
  /** The reports that tell the page's story. */
  readonly story: readonly OpenReport[];
  readonly figures: readonly FigureLink[];
  readonly quotes: readonly QuoteMatch[];
}

const DAY_MS = 86_400_000;

const daysBetween = (one: IsoDate | null, two: IsoDate | null): number | null =>
  one === null || two === null ? null : Math.abs(Date.parse(one) - Date.parse(two)) / DAY_MS;

/** So many characters are hardly said twice in like words. */
const LONG_QUOTE = 45;

/** Whether a quote and its counterpart hardly can be words of two people about two things. */
const isOfOneOccasion = ({ quote: { speaker, words }, counterparts }: QuoteMatch): boolean =>
  counterparts.some(({ record, agrees }) => {
    const name = speaker?.name ?? null;
    const people = comparePeople(name, record.speaker);
    if (people !== 'unknown') return people === 'same';
    // "The minister" and a name may be two people, who say a short thing in nearly the same words.
    return agrees || name === null || record.speaker === null || words.end - words.start >= LONG_QUOTE;
  });

/** The figures of a report that hardly coincide by chance with those of another. */
const tellingFigures = ({ figures }: OpenReport): readonly OpenFigure[] =>
  figures.filter((figure) => tellingOfNumber({ figure }) >= TELLING_NUMBER);

/** How many figures of one side at most have a partner with the same number on the other, each with one of its own. */
function countSharedNumbers(ofPage: readonly OpenFigure[], ofReport: readonly OpenFigure[]): number {
  const countOf = (ones: readonly OpenFigure[], others: readonly OpenFigure[]): number =>
    ones.filter((one) => others.some((other) => isEqualValue(one.value, other.value))).length;
  return Math.min(countOf(ofPage, ofReport), countOf(ofReport, ofPage));
}

/** How many telling figures the page has in common with a report, told in some of the same words. */
function countFigures(page: OpenReport, report: OpenReport, reader: TermReader): number {
  const links = matchOpenFigures(page, [report], reader).filter(
    ({ agrees, pair: { evidence } }) =>
      agrees && evidence['rare-number'] >= TELLING_NUMBER && evidence['sentence-words'] >= WORDS_AROUND,
  );
  return new Set(links.map(({ atPage }) => atPage)).size;
}

/** How many quotes of a report are on the page for certain. */
function countQuotes(page: PlacedReport, read: ReadText, report: OpenReport, reader: QuoteReader): number {
  // As if they told one story: whether a quote says so is asked of its speaker and length, and of the score of all.
  const quotes = matchOpenQuotes(read.structure, page.quotes, [report], 'story', { reader });
  const certain = quotes.filter((match) => match.certainty === 'certain' && isOfOneOccasion(match));
  // A long page says the same again and again.
  return new Set(certain.map(({ utterance }) => utterance)).size;
}

/** So many differing figures are no coincidence; a page with more quotes in common than this is of the reports' event. */
const FEWEST_DIFFERING = 3;
const MOST_QUOTES = 1;
/** Differing figures to one that agrees, and what a quote in common adds. */
const DIFFERING_TO_AGREEING = 2;
const OF_A_QUOTE = 1;

/**
 * Whether what the page and its story's reports have in common says that they tell of two events: another election,
 * another quarter, another quake is told in the same words, and next to none of its numbers is the same.
 */
function areOfOtherEvents(figures: readonly FigureLink[], quotes: readonly QuoteMatch[]): boolean {
  const certain = new Set(quotes.filter(({ certainty }) => certainty === 'certain').map(({ utterance }) => utterance));
  if (certain.size > MOST_QUOTES) return false;
  const counts = figures.filter(({ pair: { a } }) => a.figure.value.kind !== 'date');
  // Each figure of the page once, however many reports have it.
  const agreeingAt = new Set(counts.flatMap(({ atPage, agrees }) => (agrees ? [atPage] : [])));
  const agreeing = agreeingAt.size;
  const differing = new Set(counts.map(({ atPage }) => atPage)).size - agreeing;
  const perAgreeing = DIFFERING_TO_AGREEING + OF_A_QUOTE * certain.size;
  return differing >= FEWEST_DIFFERING && differing > perAgreeing * agreeing;
}

/** Heading and day of publication of a page or a report, as far as they are known. */
export interface Heading {
  /** `null` where it has none. */
  readonly title: string | null;
  readonly date: IsoDate | null;
}

/** A report with its heading. */
export interface HeadedReport extends Heading {
  readonly report: OpenReport;
}

/**
 * Compares what was read of a page with this heading, and what it gives as a report itself, with `headed` reports: those
 * that may tell its story, as far as their keys say.
 */
export function compareWithReports(
  read: ReadText,
  page: PlacedReport,
  { title, date }: Heading,
  headed: readonly HeadedReport[],
): OpenComparison {
  const reader = new TermReader();
  const quoteReader = new QuoteReader();
  const same = headed.filter(
    ({ report: { story } }) => sharedRuns(story.fingerprint, page.report.story.fingerprint) >= SHARE_OF_SAME,
  );
  const telling = tellingFigures(page.report);
  const titleWords = readTitle(title ?? '', reader);
  const candidates = headed
    .filter((one) => !same.includes(one))
    .map(({ report, title: reportTitle, date: reportDate }): StoryCandidate => {
      // Without such a number no figures can say so, and matching them is what takes time.
      const rareFigures = countSharedNumbers(telling, tellingFigures(report));
      return {
        report,
        daysApart: daysBetween(date, reportDate),
        day: reportDate === null ? null : Date.parse(reportDate) / DAY_MS,
        titles: titleLikeness(titleWords, readTitle(reportTitle ?? '', reader)),
        most: { rareFigures, quotes: Math.min(page.quotes.length, report.quotes.length) },
        countQuotes: () => countQuotes(page, read, report, quoteReader),
        countFigures: () => (rareFigures === 0 ? 0 : countFigures(page.report, report, reader)),
      };
    });
  const sameAs = same[0]?.report.source ?? null;
  const story = findStory(page.report.story, candidates);
  const figures = story.length === 0 ? [] : matchOpenFigures(page.report, story, reader);
  const days = new Map(candidates.map(({ report: { source }, day }) => [source, day]));
  const quotes =
    story.length === 0
      ? []
      : matchOpenQuotes(read.structure, page.quotes, story, 'story', {
          reader: quoteReader,
          areOfStory: true,
          dayOf: (source) => days.get(source) ?? null,
        });
  if (areOfOtherEvents(figures, quotes)) return { page, sameAs, story: [], figures: [], quotes: [] };
  return { page, sameAs, story, figures, quotes };
}
