// Findings made up for the gallery and the tests: papers, people and numbers that do not exist.

import type { Counterpart, Finding } from '../../../../src/model/finding.ts';

export const galleryArticle = [
  'Review of police misconduct cases widens',
  'A review of old complaints against officers in the capital has widened again, the force said on Tuesday.',
  'Nearly 800 officers and staff have been accused over ten years, according to the figures it published. Ministers said that the results would be studied with care.',
  '“We have let people down and I am sorry for it,” said Commissioner Ada Marsh, who took over last year.',
  'The panel heard of 1,630 cases, and about one in fifty officers is under investigation.',
].join('\n\n');

const report: Counterpart = {
  id: 'courier-2023-01-16',
  document: 'courier',
  publisher: 'The Courier',
  title: 'Force reopens hundreds of complaints against its own',
  date: '2023-01-16',
  isDateInferred: false,
  url: 'https://courier.example/force-reopens-complaints',
  copyOf: null,
  copyOfOutside: null,
  printed: '1,071 officers and other staff',
  figureInPrinted: { start: 0, end: 5 },
  evidence: 'a total of 1,071 officers and other staff have been or still are under review',
  speaker: null,
  basis: 'officers-and-staff',
  agrees: false,
  difference: 'value',
  isLater: false,
  changes: null,
  plotValue: 1071,
};

/** A report like the Courier's, but for what is given. */
export function makeReport(own: Partial<Counterpart>): Counterpart {
  return { ...report, ...own };
}

function place(text: string): { start: number; end: number; text: string } {
  const start = galleryArticle.indexOf(text);
  if (start < 0) throw new Error(`The gallery's article has no "${text}".`);
  return { start, end: start + text.length, text };
}

const base: Finding = {
  ...place('800'),
  kind: 'figure',
  verdict: 'differs',
  difference: 'value',
  possible: false,
  measure: 'review-people',
  measureName: 'officers and staff accused in the ten-year review',
  because: {
    kind: 'measure',
    measureKind: 'count',
    measureName: 'officers and staff accused in the ten-year review',
  },
  factId: 'review-people',
  plotValue: 800,
  speaker: null,
  sources: [],
};

/** Two reports differ, one of them copied twice; two agree; there is a plot. */
export const figureFinding: Finding = {
  ...base,
  ...place('Nearly 800 officers and staff'),
  sources: [
    makeReport({
      id: 'ledger-2023-04-06',
      publisher: 'Evening Ledger',
      title: 'Total in misconduct review passes a thousand',
      date: '2023-04-06',
      url: 'https://ledger.example/review',
      printed: '1,131 people',
      evidence: 'by the spring the review had named 1,131 people, a spokesman said',
      isLater: true,
      plotValue: 1131,
    }),
    report,
    makeReport({
      id: 'portal-2023-01-16',
      publisher: 'Portal News',
      title: 'Police force reopens complaints',
      url: 'https://portal.example/1',
      date: '2023-01-17',
      isDateInferred: true,
      copyOf: report.id,
      printed: '1,071 police officers and other staff',
      evidence: null,
    }),
    makeReport({
      id: 'morning-2023-01-16',
      publisher: 'Morning Digest',
      title: null,
      url: 'https://morning.example/1',
      copyOf: report.id,
      printed: '1,070 officers',
      evidence: null,
    }),
    makeReport({
      id: 'herald-2022-10-17',
      publisher: 'City Herald',
      title: 'Eight hundred named in interim report',
      date: '2022-10-17',
      url: null,
      printed: 'about 800 officers and staff',
      figureInPrinted: { start: 6, end: 9 },
      evidence: null,
      agrees: true,
      difference: null,
      plotValue: 800,
    }),
    makeReport({
      id: 'north-2023-01-15',
      publisher: 'Northern Post',
      title: 'Nearly 800 face questions',
      date: '2022-12-02',
      isDateInferred: true,
      url: 'https://north.example/800',
      printed: '796 officers and staff',
      figureInPrinted: { start: 0, end: 3 },
      evidence: null,
      agrees: true,
      difference: null,
      plotValue: 796,
    }),
  ],
};

/** One utterance, printed in other words by two reports and in the same by a third. */
export const quoteFinding: Finding = {
  ...base,
  ...place('“We have let people down and I am sorry for it,”'),
  kind: 'quote',
  difference: 'wording',
  measure: null,
  measureName: null,
  because: { kind: 'utterance', speaker: 'Ada Marsh', sharedWords: ['let', 'down', 'sorry'], neighboursMatch: true },
  factId: 'let-down',
  plotValue: null,
  speaker: 'Ada Marsh',
  sources: [
    makeReport({
      figureInPrinted: null,
      evidence: null,
      plotValue: null,
      basis: null,
      difference: 'wording',
      speaker: 'Ada Marsh',
      printed: 'We have let Londoners down and I am truly sorry for that',
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
    makeReport({
      id: 'wire-2023-01-16',
      publisher: 'Capital Wire',
      title: 'Commissioner apologises',
      url: 'https://wire.example/apology',
      copyOfOutside: 'a report by the Island Press Agency',
      figureInPrinted: null,
      evidence: null,
      plotValue: null,
      basis: null,
      difference: 'wording',
      speaker: 'Deputy Commissioner Lee Osei',
      printed: 'We have let people down and I am sorry for it',
      changes: [{ kind: 'same', text: 'We have let people down and I am sorry for it' }],
    }),
    makeReport({
      id: 'herald-2023-01-17',
      publisher: 'City Herald',
      figureInPrinted: null,
      evidence: null,
      plotValue: null,
      basis: null,
      agrees: true,
      difference: null,
      speaker: 'Ada Marsh',
      printed: 'We have let people down and I am sorry for it',
    }),
  ],
};

/** A figure that one report counts in another way. */
export const basisFinding: Finding = {
  ...base,
  ...place('1,630 cases'),
  difference: 'basis',
  measure: 'review-cases',
  measureName: 'cases in the ten-year review',
  because: { kind: 'measure', measureKind: 'count', measureName: 'cases in the ten-year review' },
  factId: 'review-cases',
  plotValue: 1630,
  sources: [makeReport({ difference: 'basis', basis: 'allegations', printed: '1,944 allegations', evidence: null })],
};

export const agreeingFinding: Finding = {
  ...base,
  ...place('about one in fifty officers'),
  verdict: 'agrees',
  difference: null,
  measure: 'share-under-investigation',
  measureName: 'share of officers under investigation',
  because: { kind: 'measure', measureKind: 'share', measureName: 'share of officers under investigation' },
  factId: 'share',
  plotValue: null,
  sources: [makeReport({ agrees: true, difference: null, printed: '2% of officers', evidence: null })],
};

export const possibleFinding: Finding = {
  ...agreeingFinding,
  ...place('ten years'),
  possible: true,
  measureName: 'how long the review looks back',
  because: { kind: 'measure', measureKind: 'duration', measureName: 'how long the review looks back' },
  factId: 'period',
};

export const galleryFindings = [figureFinding, quoteFinding, basisFinding, agreeingFinding, possibleFinding].toSorted(
  (a, b) => a.start - b.start,
);
