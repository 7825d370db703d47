// States of the library page, made up, by name.

import type {
  FactPrint,
  LibraryEvents,
  LibraryReport,
  LibraryState,
} from '../../../../src/ui/library/library-state.ts';
import { countOf } from '../../../made-up-findings.ts';

const publishers = ['The Courier', 'Evening Ledger', 'City Herald', 'Northern Post', 'Portal News'] as const;
const dates = ['2023-01-16', '2023-04-06', '2022-10-17', '2022-12-02', '2023-01-17'] as const;
const titles = [
  'Force reopens hundreds of complaints against its own',
  'Total in misconduct review passes a thousand',
  'Eight hundred named in interim report',
  null,
  'Police force reopens complaints',
] as const;

type Index = 0 | 1 | 2 | 3 | 4;

function report(index: Index): LibraryReport {
  return {
    id: `report-${index}`,
    document: `document-${index}`,
    title: titles[index],
    publisher: publishers[index],
    date: dates[index],
    dateInferredFrom: index === 3 ? 'the page names the day after' : null,
    url: index === 2 ? null : `https://news.example/${index}`,
    copyOf: index === 4 ? 'report-0' : null,
    copyOfOutside: index === 3 ? 'a report by the Island Press Agency' : null,
    figureCount: 14 - index,
    quoteCount: index,
    isOn: index !== 2,
    isBundled: index < 3,
    addedAtMs: index < 3 ? null : 1_700_000_000_000 + index,
  };
}

function figure(index: Index, id: string, printed: string, low: number, sentence: string | null = null): FactPrint {
  const number = /[\d,]+/.exec(printed)?.[0] ?? printed;
  const start = printed.indexOf(number);
  return {
    id: `${id}-${index}`,
    report: report(index),
    printed,
    figureInPrinted: { start, end: start + number.length },
    value: countOf(low),
    basis: null,
    sentence,
  };
}

const quote = (index: Index, words: string): FactPrint => ({
  id: `quote-${index}`,
  report: report(index),
  printed: words,
  figureInPrinted: null,
  value: null,
  basis: null,
  sentence: null,
});

const full: LibraryState = {
  isLoaded: true,
  isComplete: true,
  version: '0.1.0',
  today: '2024-02-03',
  stories: [
    { id: 'own 3', topic: null, reports: [report(3), report(4)] },
    { id: 'topic police', topic: 'Misconduct in the capital’s police', reports: [report(1), report(0), report(2)] },
  ],
  facts: [
    {
      id: 'people',
      kind: 'figure',
      name: 'Officers and staff accused in the ten-year review',
      isDisputed: true,
      prints: [
        figure(
          1,
          'people',
          '1,131 officers and staff',
          1131,
          'By the spring, 1,131 officers and staff had been named.',
        ),
        figure(0, 'people', '1,071 officers and staff', 1071, 'The force said 1,071 officers and staff were accused.'),
        figure(2, 'people', '800 officers and staff', 800),
        figure(4, 'people', '1,071 officers and staff', 1071),
      ],
    },
    {
      id: 'words',
      kind: 'quote',
      name: 'Ada Marsh',
      isDisputed: true,
      prints: [
        quote(1, 'We have let people down and I am sorry for it'),
        quote(0, 'We have let Londoners down and I am truly sorry for that'),
        quote(4, 'We had let London people down and we are sorry'),
      ],
    },
    {
      id: 'cases',
      kind: 'figure',
      name: 'Cases in the ten-year review',
      isDisputed: false,
      prints: [figure(0, 'cases', '1,630 cases', 1630)],
    },
  ],
  deleted: [{ source: { ...report(2), id: 'gone', title: 'A report that was deleted' }, isBundled: true }],
  damaged: [],
  dismissed: [
    {
      factId: 'share',
      kind: 'figure',
      text: 'about one in fifty officers',
      measureName: 'Share of officers under investigation',
      dismissedAtMs: Date.UTC(2024, 1, 3),
    },
  ],
  splitPairs: [
    {
      factId: 'people',
      record: 'people-0',
      own: '49 officers',
      other: '161 officers',
      publisher: 'The Courier',
      splitAtMs: Date.UTC(2024, 1, 2),
    },
  ],
  sitesOff: ['www.courier.example'],
  sitesAllowed: ['blog.example'],
  sitesWithheld: [],
  isAllowedEverywhere: false,
  shortcuts: [
    { description: 'Check this page, or show and hide its marks', keys: 'Alt+Shift+S' },
    { description: 'Go to the next difference', keys: null },
  ],
  storageBytes: 1_240_000,
  notice: null,
};

const empty = { stories: [], facts: [], deleted: [], damaged: [], dismissed: [], splitPairs: [] } as const;

export const libraryStates = {
  full,
  loading: { ...full, ...empty, isLoaded: false, storageBytes: null },
  empty: { ...full, ...empty, sitesOff: [], sitesAllowed: [] },
  notice: {
    ...full,
    notice: {
      kind: 'imported',
      fileName: 'reports.json',
      reports: 1,
      figures: 14,
      quotes: 2,
      broughtBack: [],
      splitPairs: 0,
    },
  },
  trouble: {
    ...full,
    damaged: [
      { number: 7, title: 'Total in misconduct review passes a thousand' },
      { number: 8, title: null },
    ],
    sitesWithheld: ['www.courier.example', 'ledger.example'],
    notice: {
      kind: 'import-failed',
      fileName: 'reports.json',
      refusal: { reason: 'pack-not-json', values: [], detail: 'SyntaxError: Unexpected token' },
    },
  },
} as const satisfies Record<string, LibraryState>;

/** Events that write down what was asked for. */
export function recordLibraryEvents(asked: unknown[]): LibraryEvents {
  const record =
    (name: string) =>
    (...values: unknown[]) =>
      void asked.push([name, ...values]);
  return {
    onSwitchReport: record('switch-report'),
    onEditReport: record('edit-report'),
    onDeleteReport: record('delete-report'),
    onBringBack: record('bring-back'),
    onSaveDamaged: record('save-damaged'),
    onDeleteDamaged: record('delete-damaged'),
    onImport: record('import'),
    onEndImport: record('end-import'),
    onExport: record('export'),
    onRestoreFact: record('restore-fact'),
    onJoinPair: record('join-pair'),
    onSwitchSiteOn: record('switch-site-on'),
    onRevokeSite: record('revoke-site'),
    onAllowListed: record('allow-listed'),
    onAllowEverywhere: record('allow-everywhere'),
    onChangeShortcuts: record('change-shortcuts'),
  };
}
