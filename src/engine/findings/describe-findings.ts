// Turns matches into findings: what a card, the popup and the command line show of them. Decides nothing.

import type { Source } from '../../model/article.ts';
import type { CalendarDate, Figure, FigureValue } from '../../model/figure.ts';
import type {
  BasisName,
  Counterpart,
  FigureCounterpart,
  FigureFinding,
  QuoteFinding,
  SourceFacts,
  SourceOrigin,
} from '../../model/finding.ts';
import type { Measure, TopicPack } from '../../model/pack.ts';
import type { BasisId } from '../../model/reference.ts';
import type { MeasureCounterpart } from '../compare/by-measure/counterparts.ts';
import type { ToldMatch } from '../compare/by-measure/figure-match.ts';
import type { QuoteMatch } from '../compare/by-words/quotes/match-quotes.ts';
import type { Reading } from '../reading/read-article.ts';
import type { CountedAt } from '../reading/times/counted-at.ts';
import { comparableWords } from '../text/comparable-words.ts';
import { tokensIn } from '../text/text-structure.ts';
import { commonTime, differenceOf, inCardOrder } from './card-order.ts';
import { quoteCounterpart, quoteFinding } from './quote-finding.ts';
import { type TimedCount, timeOf } from './time-of.ts';

/** The same measure with the same value is the same fact, in whatever article. */
function figureFactId({ figure, measure }: ToldMatch): string {
  if (figure.kind === 'date') return `${measure.id}:${figure.year ?? ''}-${figure.month ?? ''}`;
  const currency = figure.kind === 'money' ? (figure.unit ?? '') : '';
  return `${measure.id}:${figure.hedge ?? ''}${currency}${figure.low}-${figure.high}`;
}

/** A figure without its place in the text. */
function withoutPlace(figure: Figure): FigureValue {
  if (figure.kind === 'date') {
    const { kind, year, month, day, isDecade } = figure;
    return { kind, year, month, day, isDecade };
  }
  const { kind, low, high, isVague, hedge, unit } = figure;
  return { kind, low, high, isVague, hedge, unit };
}

/** A date without its place in the text. */
const plainDate = ({ date }: CountedAt): CalendarDate | null => {
  if (date === null) return null;
  const { kind, year, month, day, isDecade } = date;
  return { kind, year, month, day, isDecade };
};

/** With the hedge in front of it and what it counts behind it, as printed. */
function printedOf(text: string, figure: Figure): string {
  if (figure.kind === 'date') return figure.text;
  const { counted, hedgeSpan } = figure;
  const start = hedgeSpan && hedgeSpan.end <= figure.start ? hedgeSpan.start : figure.start;
  const end = counted !== null && counted.start >= figure.end ? counted.end : figure.end;
  return text.slice(start, end);
}

const factsOf = (source: Source, origin: SourceOrigin): SourceFacts => ({ ...source, origin });

/** Writes the findings of one article. */
export interface FindingWriter {
  readonly ofFigure: (match: ToldMatch) => FigureFinding;
  readonly ofQuote: (match: QuoteMatch) => QuoteFinding;
}

/** Prepares findings against `sources`; counterparts of a source that is not among them are left out. */
export const prepareFindingWriter = (
  { bases }: Pick<TopicPack, 'bases'>,
  sources: readonly Source[],
  originOf: (source: string) => SourceOrigin,
) => {
  /** `null` where there is none to tell: an imported record may have one that the pack does not know. */
  function basisNameOf(id: BasisId | null): BasisName | null {
    const words = id === null || !Object.hasOwn(bases, id) ? undefined : bases[id];
    return id === null || words === undefined ? null : { id, words };
  }

  const facts = new Map(sources.map((source) => [source.id, factsOf(source, originOf(source.id))]));

  function describeAll<Match extends { readonly record: { readonly source: string } }, Described extends Counterpart>(
    matched: readonly Match[],
    describe: (source: SourceFacts, match: Match) => Described,
  ): Described[] {
    const described: Described[] = [];
    for (const match of matched) {
      const source = facts.get(match.record.source);
      if (source) described.push(describe(source, match));
    }
    return inCardOrder(described);
  }

  return ({ article, structure, countedAt }: Reading): FindingWriter => {
    const asOf = (figure: Figure): CalendarDate | null => {
      const when = countedAt.get(figure);
      return when === undefined ? null : plainDate(when);
    };

    const figureCounterpart =
      ({ moves }: Measure, own: TimedCount) =>
      (source: SourceFacts, { record, agrees, isOnOtherBasis }: MeasureCounterpart): FigureCounterpart => ({
        source,
        recordId: record.id,
        agrees,
        difference: agrees ? null : isOnOtherBasis ? 'basis' : 'value',
        time: moves && !isOnOtherBasis ? timeOf(own, { asOf: record.asOf ?? null, reportDate: source.date }) : null,
        asOf: record.asOf ?? null,
        value: record.value,
        basis: basisNameOf(record.basis),
        printed: record.printed,
        figureInPrinted: record.figureInPrinted ?? null,
        evidence: record.evidence,
      });

    return {
      ofFigure(match) {
        const { figure, measure, basis } = match;
        const own = { asOf: asOf(figure), reportDate: article.date ?? null };
        const counterparts = describeAll(match.counterparts, figureCounterpart(measure, own));
        const differs = match.standing === 'differs';
        return {
          kind: 'figure',
          start: figure.start,
          end: figure.end,
          text: figure.text,
          verdict: match.standing,
          difference: differs ? differenceOf(counterparts) : null,
          time: differs ? commonTime(counterparts) : null,
          factId: figureFactId(match),
          asOf: own.asOf,
          value: withoutPlace(figure),
          printed: printedOf(structure.text, figure),
          basis: basisNameOf(basis),
          measure: { id: measure.id, name: measure.name, kind: measure.kind },
          because: { kind: 'measure', measureKind: measure.kind, measureName: measure.name },
          counterparts,
          moreCounterparts: 0,
        };
      },
      ofQuote(match) {
        const { quote, utterance } = match;
        const factId = `${utterance}:${comparableWords(tokensIn(structure.tokens, quote)).join(' ')}`;
        return quoteFinding(match, factId, describeAll(match.counterparts, quoteCounterpart));
      },
    };
  };
};
