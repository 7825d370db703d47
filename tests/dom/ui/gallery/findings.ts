// Findings made up for the gallery and the tests: papers, people and numbers that do not exist.

import type { FigureFinding, Finding, QuoteFinding } from '../../../../src/model/finding.ts';
import {
  countOf,
  makeFigureCounterpart,
  makeFigureFinding,
  makeQuoteCounterpart,
  makeQuoteFinding,
} from '../../../made-up-findings.ts';

export const galleryArticle = [
  'Review of police misconduct cases widens',
  'A review of old complaints against officers in the capital has widened again, the force said on Tuesday.',
  'Nearly 800 officers and staff have been accused over ten years, according to the figures it published. Ministers said that the results would be studied with care.',
  '“We have let people down and I am sorry for it,” said Commissioner Ada Marsh, who took over last year.',
  'The panel heard of 1,630 cases, and about one in fifty officers is under investigation.',
].join('\n\n');

function place(text: string): { start: number; end: number; text: string } {
  const start = galleryArticle.indexOf(text);
  if (start < 0) throw new Error(`The gallery's article has no "${text}".`);
  return { start, end: start + text.length, text };
}

const staff = { id: 'officers-and-staff', words: 'officers and staff' };
const courier = makeFigureCounterpart({ basis: staff });

/** Two reports differ, one of them copied twice; two agree; there is a plot. */
export const figureFinding: FigureFinding = makeFigureFinding({
  ...place('800'),
  printed: 'Nearly 800 officers and staff',
  factId: 'review-people',
  value: { ...countOf(800), kind: 'count', hedge: 'nearly' } as FigureFinding['value'],
  basis: staff,
  counterparts: [
    makeFigureCounterpart({
      source: {
        id: 'ledger-2023-04-06',
        publisher: 'Evening Ledger',
        title: 'Total in misconduct review passes a thousand',
        date: '2023-04-06',
        url: 'https://ledger.example/review',
      },
      printed: '1,131 people',
      evidence: 'by the spring the review had named 1,131 people, a spokesman said',
      basis: staff,
      time: 'later',
      value: countOf(1131),
    }),
    courier,
    makeFigureCounterpart({
      source: {
        id: 'portal-2023-01-16',
        publisher: 'Portal News',
        title: 'Police force reopens complaints',
        url: 'https://portal.example/1',
        date: '2023-01-17',
        dateInferredFrom: 'the page names the day after',
        copyOf: courier.source.id,
      },
      basis: staff,
      printed: '1,071 police officers and other staff',
      evidence: '',
    }),
    makeFigureCounterpart({
      source: {
        id: 'morning-2023-01-16',
        publisher: 'Morning Digest',
        title: null,
        url: 'https://morning.example/1',
        copyOf: courier.source.id,
      },
      printed: '1,070 officers',
      value: countOf(1070),
      evidence: '',
    }),
    makeFigureCounterpart({
      source: {
        id: 'herald-2022-10-17',
        publisher: 'City Herald',
        title: 'Eight hundred named in interim report',
        date: '2022-10-17',
        url: null,
      },
      printed: 'about 800 officers and staff',
      figureInPrinted: { start: 6, end: 9 },
      evidence: '',
      agrees: true,
      time: 'earlier',
      value: countOf(800),
    }),
    makeFigureCounterpart({
      source: {
        id: 'north-2023-01-15',
        publisher: 'Northern Post',
        title: 'Nearly 800 face questions',
        date: '2022-12-02',
        dateInferredFrom: 'the address of the page',
        url: 'https://north.example/800',
      },
      printed: '796 officers and staff',
      figureInPrinted: { start: 0, end: 3 },
      evidence: '',
      agrees: true,
      time: 'earlier',
      value: countOf(796),
    }),
  ],
});

/** One utterance, printed in other words by two reports and in the same by a third. */
export const quoteFinding: QuoteFinding = makeQuoteFinding({
  ...place('“We have let people down and I am sorry for it,”'),
  words: 'We have let people down and I am sorry for it,',
  because: { kind: 'utterance', speaker: 'Ada Marsh', sharedWords: ['let', 'down', 'sorry'], neighboursMatch: true },
  factId: 'let-down',
  counterparts: [
    makeQuoteCounterpart({
      words: 'We have let Londoners down and I am truly sorry for that',
      changes: [
        { kind: 'same', text: 'We have let' },
        { kind: 'deleted', text: 'Londoners' },
        { kind: 'inserted', text: 'people' },
        { kind: 'same', text: 'down and I am' },
        { kind: 'deleted', text: 'truly' },
        { kind: 'same', text: 'sorry for' },
        { kind: 'deleted', text: 'that' },
        { kind: 'inserted', text: 'it' },
      ],
    }),
    makeQuoteCounterpart({
      source: {
        id: 'wire-2023-01-16',
        publisher: 'Capital Wire',
        title: 'Commissioner apologises',
        url: 'https://wire.example/apology',
        copyOfOutside: 'a report by the Island Press Agency',
      },
      speaker: 'Deputy Commissioner Lee Osei',
      words: 'We have let people down and I am sorry for it',
    }),
    makeQuoteCounterpart({
      source: { id: 'herald-2023-01-17', publisher: 'City Herald' },
      agrees: true,
      words: 'We have let people down and I am sorry for it',
    }),
  ],
});

/** A figure that one report counts in another way. */
export const basisFinding: FigureFinding = makeFigureFinding({
  ...place('1,630 cases'),
  printed: '1,630 cases',
  difference: 'basis',
  value: countOf(1630),
  basis: { id: 'cases', words: 'cases' },
  measure: { id: 'review-cases', name: 'cases in the ten-year review', kind: 'count' },
  because: { kind: 'measure', measureKind: 'count', measureName: 'cases in the ten-year review' },
  factId: 'review-cases',
  counterparts: [
    makeFigureCounterpart({
      difference: 'basis',
      basis: { id: 'allegations', words: 'allegations' },
      value: countOf(1944),
      printed: '1,944 allegations',
      evidence: '',
    }),
  ],
});

const share = { kind: 'share', low: 0.02, high: 0.02, isVague: false, hedge: null, unit: null } as const;

export const agreeingFinding: FigureFinding = makeFigureFinding({
  ...place('about one in fifty officers'),
  printed: 'about one in fifty officers',
  verdict: 'agrees',
  value: share,
  measure: { id: 'share-under-investigation', name: 'share of officers under investigation', kind: 'share' },
  because: { kind: 'measure', measureKind: 'share', measureName: 'share of officers under investigation' },
  factId: 'share',
  counterparts: [makeFigureCounterpart({ agrees: true, value: share, printed: '2% of officers', evidence: '' })],
});

export const possibleFinding: FigureFinding = {
  ...agreeingFinding,
  ...place('ten years'),
  printed: 'ten years',
  verdict: 'possible',
  measure: { id: 'period', name: 'how long the review looks back', kind: 'duration' },
  because: { kind: 'measure', measureKind: 'duration', measureName: 'how long the review looks back' },
  factId: 'period',
};

export const galleryFindings: readonly Finding[] = [
  figureFinding,
  quoteFinding,
  basisFinding,
  agreeingFinding,
  possibleFinding,
].toSorted((a, b) => a.start - b.start);
