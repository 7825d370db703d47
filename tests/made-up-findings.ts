// Findings made up for tests, whole but for what a test names: papers, people and numbers that do not exist.

import type { FigureValue } from '../src/model/figure.ts';
import type {
  FigureCounterpart,
  FigureFinding,
  QuoteCounterpart,
  QuoteFinding,
  SourceFacts,
} from '../src/model/finding.ts';

type Own<T extends { readonly source: SourceFacts }> = Partial<Omit<T, 'source'>> & {
  readonly source?: Partial<SourceFacts>;
};

/** A plain count. */
export function countOf(low: number, more: { readonly high?: number; readonly isVague?: boolean } = {}): FigureValue {
  return { kind: 'count', low, high: low, isVague: false, hedge: null, unit: null, ...more };
}

export function makeSource(own: Partial<SourceFacts> = {}): SourceFacts {
  return {
    id: 'courier-2023-01-16',
    origin: 'bundled',
    document: 'courier',
    publisher: 'The Courier',
    title: 'Force reopens hundreds of complaints against its own',
    date: '2023-01-16',
    dateInferredFrom: null,
    url: 'https://courier.example/force-reopens-complaints',
    copyOf: null,
    copyOfOutside: null,
    ...own,
  };
}

/** A report that prints another figure. */
export function makeFigureCounterpart({ source = {}, ...own }: Own<FigureCounterpart> = {}): FigureCounterpart {
  const facts = makeSource(source);
  return {
    source: facts,
    recordId: `${facts.id}/review-people/1`,
    agrees: false,
    difference: own.agrees ? null : 'value',
    time: null,
    value: countOf(1071),
    basis: null,
    printed: '1,071 officers and other staff',
    figureInPrinted: { start: 0, end: 5 },
    evidence: 'a total of 1,071 officers and other staff have been or still are under review',
    ...own,
  };
}

/** A report that prints other words. */
export function makeQuoteCounterpart({ source = {}, ...own }: Own<QuoteCounterpart> = {}): QuoteCounterpart {
  const facts = makeSource(source);
  const words = own.words ?? 'We have let Londoners down';
  return {
    source: facts,
    recordId: `${facts.id}/q/1`,
    agrees: false,
    difference: own.agrees ? null : 'wording',
    words,
    speaker: 'Ada Marsh',
    changes: [{ kind: 'same', text: words }],
    ...own,
  };
}

export function makeFigureFinding(own: Partial<FigureFinding> = {}): FigureFinding {
  return {
    kind: 'figure',
    start: 0,
    end: 3,
    text: '800',
    verdict: 'differs',
    difference: own.verdict === undefined || own.verdict === 'differs' ? 'value' : null,
    time: null,
    factId: 'review-people:800-800',
    value: countOf(800),
    printed: '800 officers and staff',
    basis: null,
    measure: { id: 'review-people', name: 'officers and staff accused in the ten-year review', kind: 'count' },
    because: {
      kind: 'measure',
      measureKind: 'count',
      measureName: 'officers and staff accused in the ten-year review',
    },
    counterparts: [makeFigureCounterpart()],
    moreCounterparts: 0,
    ...own,
  };
}

export function makeQuoteFinding(own: Partial<QuoteFinding> = {}): QuoteFinding {
  const text = own.text ?? '“We have let people down”';
  return {
    kind: 'quote',
    start: 0,
    end: text.length,
    text,
    verdict: 'differs',
    difference: own.verdict === undefined || own.verdict === 'differs' ? 'wording' : null,
    factId: `let-down:${text}`,
    words: text.slice(1, -1),
    speaker: 'Ada Marsh',
    because: { kind: 'utterance', speaker: 'Ada Marsh', sharedWords: [], neighboursMatch: false },
    counterparts: [makeQuoteCounterpart()],
    moreCounterparts: 0,
    ...own,
  };
}
