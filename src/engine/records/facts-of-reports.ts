// What several reports of one story give alike: their figures and quotes, each with those of the other reports for the
// same thing, and whether they print it differently. For a look over what is kept; a page is compared elsewhere. Knows
// kept records only, and no pack.

import { groupBy } from '../../model/group-by.ts';
import { OPEN_FORM, type OpenFigure, type OpenQuote, type OpenReport } from '../../model/open-record.ts';
import type { Quote } from '../../model/quote.ts';
import { matchOpenFigures } from '../compare/by-words/figures/match-open-figures.ts';
import { matchOpenQuotes } from '../compare/by-words/quotes/match-open-quotes.ts';
import { QuoteReader } from '../compare/by-words/quotes/quote-reader.ts';
import { TermReader } from '../compare/by-words/terms.ts';
import { structureOf } from '../text/text-structure.ts';

/** A record and the report that it is of. */
export interface Printed<Record> {
  /** Id of the source. */
  readonly source: string;
  readonly record: Record;
}

/** One thing that at least two reports give. */
export interface ReportedFact<Record> {
  /** In the order of the reports. */
  readonly printed: readonly Printed<Record>[];
  /** Whether two of them print it differently. */
  readonly isDisputed: boolean;
}

export interface ReportedFacts {
  readonly figures: readonly ReportedFact<OpenFigure>[];
  readonly quotes: readonly ReportedFact<OpenQuote>[];
}

/** Puts records that belong together into one group, however many links it takes. */
class Groups {
  readonly #parents = new Map<string, string>();
  readonly #disputed = new Set<string>();

  #rootOf(id: string): string {
    const parent = this.#parents.get(id) ?? id;
    return parent === id ? id : this.#rootOf(parent);
  }

  link(one: string, two: string, agrees: boolean): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(two)];
    this.#parents.set(a, a);
    this.#parents.set(b, a);
    if (!agrees || this.#disputed.has(b)) this.#disputed.add(a);
  }

  /** The groups of the linked ones among these, which are in the order of their reports. */
  facts<Record extends { readonly id: string }>(printed: readonly Printed<Record>[]): ReportedFact<Record>[] {
    const linked = printed.filter(({ record }) => this.#parents.has(record.id));
    return [...groupBy(linked, ({ record }) => this.#rootOf(record.id))].map(([root, group]) => ({
      printed: group,
      isDisputed: this.#disputed.has(root),
    }));
  }
}

const printedOf = <Name extends 'figures' | 'quotes'>(reports: readonly OpenReport[], name: Name) =>
  reports.flatMap((report) =>
    report[name].map((record) => ({ source: report.source, record: record as OpenReport[Name][number] })),
  );

function figuresOf(reports: readonly OpenReport[], reader: TermReader): ReportedFact<OpenFigure>[] {
  const groups = new Groups();
  for (const [at, report] of reports.entries()) {
    for (const link of matchOpenFigures(report, reports.slice(at + 1), reader)) {
      const [one, two] = [report.figures[link.atPage], link.report.figures[link.atReport]];
      if (one && two) groups.link(one.id, two.id, link.agrees);
    }
  }
  return groups.facts<OpenFigure>(printedOf(reports, 'figures'));
}

/** The quotes of a report as a text of their own, each in a paragraph with its speaker: all that matching them reads. */
function readQuotes(quotes: readonly OpenQuote[]): { readonly text: string; readonly quotes: readonly Quote[] } {
  let text = '';
  const read = quotes.map(({ words, speaker }): Quote => {
    const start = text.length === 0 ? 0 : text.length + 2;
    const quoted = `“${words}”`;
    const end = start + quoted.length;
    const saidAt = end + ' said '.length;
    text += `${start === 0 ? '' : '\n\n'}${quoted}${speaker === null ? '' : ` said ${speaker}.`}`;
    return {
      kind: 'speech',
      start,
      end,
      text: quoted,
      words: { start: start + 1, end: end - 1 },
      speaker: speaker === null ? null : { name: speaker, start: saidAt, end: saidAt + speaker.length, text: speaker },
      isContinued: false,
    };
  });
  return { text, quotes: read };
}

/** `areOneUtterance`: somebody has looked at them, so that unsure matches hold too. */
function quotesOf(reports: readonly OpenReport[], areOneUtterance = false): ReportedFact<OpenQuote>[] {
  const groups = new Groups();
  const reader = new QuoteReader();
  for (const [at, report] of reports.entries()) {
    const { text, quotes } = readQuotes(report.quotes);
    const ids = new Map(quotes.map((quote, index) => [quote.start, report.quotes[index]?.id]));
    const others = reports.slice(at + 1);
    for (const match of matchOpenQuotes(structureOf(text), quotes, others, 'story', { reader, areOfStory: true })) {
      const id = ids.get(match.quote.start);
      if (id === undefined || (match.certainty !== 'certain' && !areOneUtterance)) continue;
      for (const { record, agrees } of match.counterparts) groups.link(id, record.id, agrees);
    }
  }
  return groups.facts<OpenQuote>(printedOf(reports, 'quotes'));
}

/** What these reports, which tell one story, give alike. Takes time that grows with the square of their number. */
export function factsOfReports(reports: readonly OpenReport[]): ReportedFacts {
  return { figures: figuresOf(reports, new TermReader()), quotes: quotesOf(reports) };
}

/** Stands for whoever said it. */
const ONE_SPEAKER = 'Ada Penrose';

/** Whether two of these quotes, each of a report of its own, print the one utterance that they are in other words. */
export function wordingsDiffer(quotes: readonly { readonly id: string; readonly words: string }[]): boolean {
  const reports = quotes.map(
    ({ id, words }): OpenReport => ({
      form: OPEN_FORM,
      source: id,
      figures: [],
      // They are one person's: what each report calls them says nothing here.
      quotes: [{ id, words, speaker: ONE_SPEAKER }],
      story: { words: [], weights: [], names: [], pairs: [], numbers: [], fingerprint: [] },
    }),
  );
  return quotesOf(reports, true).some((fact) => fact.isDisputed);
}
