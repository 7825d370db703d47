// States of the library page, made up, by name.

import type { LibraryEvents, LibraryState } from '../../../../src/ui/library/library-state.ts';

const publishers = ['The Courier', 'Evening Ledger', 'City Herald', 'Northern Post', 'Portal News'] as const;
const dates = ['2023-01-16', '2023-04-06', '2022-10-17', '2022-12-02', '2023-01-17'] as const;
const titles = [
  'Force reopens hundreds of complaints against its own',
  'Total in misconduct review passes a thousand',
  'Eight hundred named in interim report',
  null,
  'Police force reopens complaints',
] as const;

function report(index: 0 | 1 | 2 | 3 | 4) {
  return {
    source: `source-${index}`,
    publisher: publishers[index],
    date: dates[index],
    dateInferredFrom: index === 3 ? 'the page names the day after' : null,
    url: index === 2 ? null : `https://news.example/${index}`,
  };
}

const full: LibraryState = {
  isLoaded: true,
  version: '0.1.0',
  sources: ([0, 1, 2, 3, 4] as const).map((index) => ({
    id: `source-${index}`,
    document: `document-${index}`,
    title: titles[index],
    publisher: publishers[index],
    date: dates[index],
    dateInferredFrom: index === 3 ? 'the page names the day after' : null,
    url: index === 2 ? null : `https://news.example/${index}`,
    copyOf: index === 4 ? 'source-0' : null,
    copyOfOutside: index === 3 ? 'a report by the Island Press Agency' : null,
    figureCount: 14 - index,
    quoteCount: index,
    isOn: index !== 2,
    isBundled: index !== 4,
  })),
  measures: [
    {
      measure: 'review-people',
      name: 'Officers and staff accused in the ten-year review',
      reports: ([0, 1, 2, 3] as const).map((index) => ({
        ...report(index),
        id: `review-people-${index}`,
        printed: `${['1,071', '1,131', '800', '796'][index]} officers and staff`,
        figureInPrinted: { start: 0, end: index < 2 ? 5 : 3 },
        plotValue: [1071, 1131, 800, 796][index] ?? null,
      })),
    },
    {
      measure: 'review-cases',
      name: 'Cases in the ten-year review',
      reports: [
        { ...report(0), id: 'c', printed: '1,630 cases', figureInPrinted: { start: 0, end: 5 }, plotValue: 1630 },
      ],
    },
  ],
  utterances: [
    {
      utterance: 'let-down',
      speaker: 'Ada Marsh',
      reports: [
        { ...report(0), id: 'q0', words: 'We have let Londoners down and I am truly sorry for that' },
        { ...report(1), id: 'q1', words: 'We have let people down and I am sorry for it' },
      ],
    },
  ],
  dismissed: [
    {
      factId: 'share',
      kind: 'figure',
      text: 'about one in fifty officers',
      measureName: 'Share of officers under investigation',
      dismissedAtMs: Date.UTC(2024, 1, 3),
    },
  ],
  sitesOff: ['www.courier.example'],
  sitesAllowed: ['blog.example'],
  isAllowedEverywhere: false,
  shortcuts: [
    { description: 'Check this page, or show and hide its marks', keys: 'Alt+Shift+S' },
    { description: 'Go to the next difference', keys: null },
  ],
  storageBytes: 1_240_000,
  notice: null,
};

export const libraryStates = {
  full,
  loading: { ...full, isLoaded: false, sources: [], measures: [], utterances: [], dismissed: [], storageBytes: null },
  notice: { ...full, notice: { kind: 'imported', reports: 1, figures: 14, quotes: 2, broughtBack: 0 } },
} as const satisfies Record<string, LibraryState>;

/** Events that write down what was asked for. */
export function recordLibraryEvents(asked: unknown[]): LibraryEvents {
  const record =
    (name: string) =>
    (...values: unknown[]) =>
      void asked.push([name, ...values]);
  return {
    onSwitchSource: record('switch-source'),
    onDeleteSource: record('delete-source'),
    onBringBack: record('bring-back'),
    onImport: record('import'),
    onEndImport: record('end-import'),
    onExport: record('export'),
    onRestoreFact: record('restore-fact'),
    onSwitchSiteOn: record('switch-site-on'),
    onRevokeSite: record('revoke-site'),
    onAllowEverywhere: record('allow-everywhere'),
    onChangeShortcuts: record('change-shortcuts'),
  };
}
