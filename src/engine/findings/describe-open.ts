// Turns what was matched by words into findings: what a card, the popup and the command line show of it. Decides nothing.

import type { Article, Source } from '../../model/article.ts';
import type {
  BasisName,
  FigureCounterpart,
  FigureFinding,
  Finding,
  QuoteFinding,
  SameWords,
  SourceFacts,
  SourceOrigin,
} from '../../model/finding.ts';
import type { OpenFigure } from '../../model/open-record.ts';
import type { OpenComparison } from '../compare/by-words/compare-with-reports.ts';
import { doesMove } from '../compare/by-words/figures/does-move.ts';
import type { FigureLink } from '../compare/by-words/figures/match-open-figures.ts';
import type { QuoteMatch } from '../compare/by-words/quotes/match-quotes.ts';
import { hashOf } from '../compare/by-words/report/hash.ts';
import { TermReader } from '../compare/by-words/terms.ts';
import { commonTime, differenceOf, inCardOrder } from './card-order.ts';
import { quoteCounterpart, quoteFinding, wordsOf } from './quote-finding.ts';
import { timeOf } from './time-of.ts';

/** A source that was compared with, and where it comes from. */
export interface ComparedSource {
  readonly source: Source;
  readonly origin: SourceOrigin;
}

/** So many words in common are named in a reason. */
const NAMED_WORDS = 3;

/** How a record counts, as it prints it. */
const basisOf = ({ counted, head }: OpenFigure): BasisName | null =>
  counted === null || head === null ? null : { id: head, words: counted };

/** Words of the sentence, as printed, of these stems. */
function printedWords(sentence: string, stems: readonly string[], reader: TermReader): string[] {
  const found = new Map<string, string>();
  for (const word of sentence.match(/[\p{L}][\p{L}’'-]*/gu) ?? []) {
    const norm = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    const stem = reader.stemOf(norm);
    if (!found.has(stem)) found.set(stem, word.replace(/[’']s$/, ''));
  }
  return stems.flatMap((stem) => found.get(stem) ?? []);
}

function becauseOf({ pair }: FigureLink, reader: TermReader): SameWords {
  const { figure } = pair.a;
  return {
    kind: 'words',
    counted: figure.counted,
    sharedWords: printedWords(figure.sentence, pair.shared, reader).slice(0, NAMED_WORDS),
  };
}

/** The same number of the same thing is the same fact, in whatever article of the story. */
function figureFactId({ value, head }: OpenFigure, best: FigureLink): string {
  const printed = value.kind === 'date' ? `${value.year}-${value.month}-${value.day}` : `${value.low}-${value.high}`;
  return `words:${best.report.source}:${head ?? best.atReport}:${printed}`;
}

/** The findings of one article from its comparison with reports; `sources` are theirs, by id. */
export function describeOpen(
  article: Article,
  { page, figures, quotes }: OpenComparison,
  sources: ReadonlyMap<string, ComparedSource>,
): Finding[] {
  const reader = new TermReader();
  const factsOf = (id: string): SourceFacts | null => {
    const known = sources.get(id);
    return known === undefined ? null : { ...known.source, origin: known.origin };
  };

  const figureCounterpart = (link: FigureLink): FigureCounterpart[] => {
    const source = factsOf(link.report.source);
    const [own, record] = [page.report.figures[link.atPage], link.report.figures[link.atReport]];
    if (source === null || own === undefined || record === undefined) return [];
    return [
      {
        source,
        recordId: record.id,
        agrees: link.agrees,
        difference: link.agrees ? null : link.isOtherBasis ? 'basis' : 'value',
        time:
          link.isOtherBasis || !doesMove(own, record)
            ? null
            : timeOf(
                { asOf: own.asOf, reportDate: article.date ?? null },
                { asOf: record.asOf, reportDate: source.date },
              ),
        asOf: record.asOf,
        value: record.value,
        basis: basisOf(record),
        printed: record.printed,
        figureInPrinted: record.figureInPrinted,
        evidence: record.sentence,
      },
    ];
  };

  const links = new Map<number, FigureLink[]>();
  for (const link of figures) links.set(link.atPage, [...(links.get(link.atPage) ?? []), link]);

  const figureFindings = [...links].flatMap(([at, ofFigure]): FigureFinding[] => {
    const [figure, record] = [page.figures[at], page.report.figures[at]];
    const counterparts = inCardOrder(ofFigure.flatMap(figureCounterpart));
    const best = [...ofFigure].sort((one, two) => two.score - one.score)[0];
    if (!figure || !record || !best || counterparts.length === 0) return [];
    const differs = counterparts.some(({ agrees }) => !agrees);
    return [
      {
        kind: 'figure',
        start: figure.start,
        end: figure.end,
        text: figure.text,
        verdict: differs ? 'differs' : 'agrees',
        difference: differs ? differenceOf(counterparts) : null,
        time: differs ? commonTime(counterparts) : null,
        factId: figureFactId(record, best),
        asOf: record.asOf,
        value: record.value,
        printed: record.printed,
        basis: basisOf(record),
        measure: null,
        because: becauseOf(best, reader),
        counterparts,
        moreCounterparts: 0,
      },
    ];
  });

  const quoteFindings = quotes.flatMap((match: QuoteMatch): QuoteFinding[] => {
    const counterparts = inCardOrder(
      match.counterparts.flatMap((counterpart) => {
        const source = factsOf(counterpart.record.source);
        return source === null ? [] : [quoteCounterpart(source, counterpart)];
      }),
    );
    if (counterparts.length === 0) return [];
    const plain = wordsOf(match)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return [quoteFinding(match, `words:${hashOf(plain).toString(36)}`, counterparts)];
  });
  return [...figureFindings, ...quoteFindings];
}
