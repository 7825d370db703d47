// Turns matches into findings: what a card, the popup and the command line show of them. Decides nothing.

import type { Article, Source } from '../../model/article.ts';
import type { FigureValue } from '../../model/figure.ts';
import type { Counterpart, Difference, Finding } from '../../model/finding.ts';
import type { FigureCounterpart } from '../compare/by-measure/counterparts.ts';
import type { FigureMatch } from '../compare/by-measure/match-figures.ts';
import type { QuoteCounterpart, QuoteMatch } from '../compare/by-words/quotes/match-quotes.ts';
import { comparableWords } from '../text/comparable-words.ts';
import { type TextStructure, tokensIn } from '../text/text-structure.ts';

const plotValueOf = (value: FigureValue): number | null =>
  value.kind === 'date' || value.isVague ? null : (value.low + value.high) / 2;

/** The same measure with the same value is the same fact, in whatever article. */
function figureFactId({ figure, measure }: FigureMatch): string {
  if (figure.kind === 'date') return `${measure.id}:${figure.year ?? ''}-${figure.month ?? ''}`;
  return `${measure.id}:${figure.hedge ?? ''}${figure.low}-${figure.high}`;
}

const byCardOrder = (a: Counterpart, b: Counterpart): number =>
  Number(a.agrees) - Number(b.agrees) || (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts differing before agreeing, newest first, copies right behind what they copy. */
function inCardOrder(counterparts: Counterpart[]): Counterpart[] {
  const sorted = counterparts.sort(byCardOrder);
  const isUnder = (copy: Counterpart, original: Counterpart): boolean =>
    copy.copyOf === original.id && copy.agrees === original.agrees;
  if (!sorted.some(({ copyOf }) => copyOf !== null)) return sorted;
  const ordered: Counterpart[] = [];
  for (const original of sorted) {
    if (sorted.some((other) => isUnder(original, other))) continue;
    ordered.push(original);
    for (const copy of sorted) if (isUnder(copy, original)) ordered.push(copy);
  }
  return ordered;
}

/** What a counterpart says of its source. */
type SourceFacts = Pick<
  Counterpart,
  'id' | 'document' | 'publisher' | 'title' | 'date' | 'isDateInferred' | 'url' | 'copyOf' | 'copyOfOutside' | 'isLater'
>;

const factsOf = (source: Source, article: Article): SourceFacts => ({
  id: source.id,
  document: source.document,
  publisher: source.publisher,
  title: source.title,
  date: source.date,
  isDateInferred: source.dateInferredFrom !== null,
  url: source.url,
  copyOf: source.copyOf,
  copyOfOutside: source.copyOfOutside,
  isLater: article.date !== undefined && source.date > article.date,
});

/** What a counterpart says beyond its source. */
type OwnFacts = Omit<Counterpart, keyof SourceFacts>;

const ofFigureRecord = ({ record, agrees, isOnOtherBasis }: FigureCounterpart): OwnFacts => ({
  printed: record.printed,
  figureInPrinted: record.figureInPrinted ?? null,
  evidence: record.evidence,
  speaker: null,
  basis: record.basis,
  agrees,
  difference: agrees ? null : isOnOtherBasis ? 'basis' : 'value',
  changes: null,
  plotValue: plotValueOf(record.value),
});

const ofQuoteRecord = ({ record, agrees, changes }: QuoteCounterpart): OwnFacts => ({
  printed: record.words,
  figureInPrinted: null,
  evidence: null,
  speaker: record.speaker,
  basis: null,
  agrees,
  difference: agrees ? null : 'wording',
  changes,
  plotValue: null,
});

/** Field by field: spreading two objects into one is what a long article would spend its time on. */
const counterpartOf = (source: SourceFacts, own: OwnFacts): Counterpart => ({
  id: source.id,
  document: source.document,
  publisher: source.publisher,
  title: source.title,
  date: source.date,
  isDateInferred: source.isDateInferred,
  url: source.url,
  copyOf: source.copyOf,
  copyOfOutside: source.copyOfOutside,
  isLater: source.isLater,
  printed: own.printed,
  figureInPrinted: own.figureInPrinted,
  evidence: own.evidence,
  speaker: own.speaker,
  basis: own.basis,
  agrees: own.agrees,
  difference: own.difference,
  changes: own.changes,
  plotValue: own.plotValue,
});

/** A counted value differs by its basis only where that explains every source that differs. */
const differenceOf = (counterparts: readonly Counterpart[]): Difference =>
  counterparts.every(({ agrees, difference }) => agrees || difference === 'basis') ? 'basis' : 'value';

/** Writes the findings of one article, of which `structure` is the text that the matches point into. */
export interface FindingWriter {
  readonly ofFigure: (match: FigureMatch) => Finding;
  readonly ofQuote: (match: QuoteMatch) => Finding;
}

/** Prepares findings against `sources`; counterparts of a source that is not among them are left out. */
export const prepareFindingWriter =
  (sources: readonly Source[]) =>
  (article: Article, structure: TextStructure): FindingWriter => {
    const facts = new Map(sources.map((source) => [source.id, factsOf(source, article)]));

    function describeAll<T extends { readonly record: { readonly source: string } }>(
      counterparts: readonly T[],
      describe: (counterpart: T) => OwnFacts,
    ): Counterpart[] {
      const described: Counterpart[] = [];
      for (const counterpart of counterparts) {
        const source = facts.get(counterpart.record.source);
        if (source) described.push(counterpartOf(source, describe(counterpart)));
      }
      return inCardOrder(described);
    }

    return {
      ofFigure(match) {
        const { figure, measure, verdict, possible } = match;
        const described = describeAll(match.counterparts, ofFigureRecord);
        return {
          kind: 'figure',
          start: figure.start,
          end: figure.end,
          text: figure.text,
          verdict,
          difference: verdict === 'differs' ? differenceOf(described) : null,
          possible,
          measure: measure.id,
          measureName: measure.name,
          because: { kind: 'measure', measureKind: measure.kind, measureName: measure.name },
          factId: figureFactId(match),
          plotValue: plotValueOf(figure),
          speaker: null,
          sources: described,
        };
      },
      ofQuote(match) {
        const { quote, utterance, because } = match;
        const described = describeAll(match.counterparts, ofQuoteRecord);
        const possible = match.certainty === 'possible';
        const differs = !possible && described.some(({ agrees }) => !agrees);
        return {
          kind: 'quote',
          start: quote.start,
          end: quote.end,
          text: quote.text,
          verdict: differs ? 'differs' : 'agrees',
          difference: differs ? 'wording' : null,
          possible,
          measure: null,
          measureName: null,
          because,
          factId: `${utterance}:${comparableWords(tokensIn(structure.tokens, quote)).join(' ')}`,
          plotValue: null,
          speaker: quote.speaker?.name ?? null,
          sources: described,
        };
      },
    };
  };
