// A pack of its own for matching: a harbour fire. The engine knows no topic, so another topic must do as well.

import { createFigureRecorder, type FigureTrace } from '../../../../../src/engine/compare/by-measure/figure-trace.ts';
import { createFigureMatcher, type FigureMatcher } from '../../../../../src/engine/compare/by-measure/match-figures.ts';
import { readRecords } from '../../../../../src/engine/compare/by-measure/measure-records.ts';
import { readArticle } from '../../../../../src/engine/reading/read-article.ts';
import { createTopicReader, type TopicReading } from '../../../../../src/engine/topics/topic-reading.ts';
import type { Measure, TopicPack } from '../../../../../src/model/pack.ts';
import type { FigureRecord } from '../../../../../src/model/reference.ts';

export const injured: Measure = {
  id: 'injured',
  name: 'firefighters injured at the harbour',
  kind: 'count',
  subject: 'harbour',
  cues: [
    { kind: 'counted', any: ['firefighter'], within: 'counted', weight: 0.5, isRequired: true },
    { kind: 'event', any: ['injury'], within: 'near', weight: 0.4, isRequired: true },
  ],
  bars: [{ any: ['trained'], within: 'near' }],
  doubts: [{ any: ['earlier'], within: 'sentence' }],
  bases: [{ basis: 'people', any: ['firefighter'] }],
  years: [2020, 2021],
};

export const fireDate: Measure = {
  id: 'fire-date',
  name: 'when the harbour burned',
  kind: 'date',
  cues: [
    { kind: 'event', any: ['fire'], within: 'near', weight: 1, isRequired: true },
    { kind: 'event', any: ['harbour'], within: 'context', weight: 0.4 },
  ],
  bars: [{ any: ['interval'], within: 'sentence' }],
  rivals: ['trial'],
};

export const warehouses: Measure = {
  id: 'warehouses',
  name: 'warehouses burned down',
  kind: 'count',
  cues: [{ kind: 'counted', any: ['warehouse'], within: 'counted', weight: 1, isRequired: true }],
};

const grainWarehouses: Measure = {
  id: 'grain-warehouses',
  name: 'grain warehouses burned down',
  kind: 'count',
  partOf: 'warehouses',
  cues: [{ kind: 'counted', any: ['grain'], within: 'counted', weight: 1.2, isRequired: true }],
};

export const pack: TopicPack = {
  id: 'harbour-fire',
  name: 'The harbour fire',
  people: [],
  bases: { people: 'people' },
  stories: [],
  measures: [injured, fireDate, warehouses, grainWarehouses],
  concepts: [
    { id: 'harbour', role: 'body', terms: ['harbour', 'port'] },
    { id: 'airport', role: 'body', terms: ['airport'] },
    { id: 'firefighter', role: 'word', terms: ['firefighter*', 'crew'] },
    { id: 'injury', role: 'word', terms: ['injur*', 'hurt'] },
    { id: 'trained', role: 'word', terms: ['train*'] },
    { id: 'earlier', role: 'word', terms: ['earlier'] },
    { id: 'fire', role: 'word', terms: ['fire', 'burn*', 'blaze'] },
    { id: 'trial', role: 'word', terms: ['trial', 'jailed'] },
    { id: 'interval', role: 'word', terms: ['year after', 'years after', 'months after'] },
    { id: 'warehouse', role: 'word', terms: ['warehouse*', 'grain store*'] },
    { id: 'grain', role: 'word', terms: ['grain'] },
  ],
  topic: {
    bodies: ['harbour'],
    otherBodies: ['airport'],
    people: [],
    matters: ['fire'],
    deeds: [],
    sanctions: [],
    wholes: [],
    members: [],
    memberNouns: [],
    fictions: [],
  },
};

export const record = (measure: string, value: Partial<FigureRecord['value']>, source = 'gazette'): FigureRecord => ({
  id: `${source}/${measure}/1`,
  source,
  measure,
  value: { kind: 'count', low: 0, high: 0, isVague: false, hedge: null, unit: null, ...value } as FigureRecord['value'],
  basis: 'people',
  printed: '',
  evidence: '',
});

export const records: readonly FigureRecord[] = [
  record('injured', { low: 34, high: 34 }),
  record('injured', { low: 40, high: 40 }, 'herald'),
  record('fire-date', { kind: 'date', year: 2020, month: 8, day: null, isDecade: false } as FigureRecord['value']),
  record('warehouses', { low: 9, high: 9 }),
  record('grain-warehouses', { low: 4, high: 4 }),
];

const matcher = createFigureMatcher(pack);

/** How a text is matched: by default on the harbour pack, against its records, in a year that is not known. */
export interface Matching {
  readonly articleYear?: number | null;
  readonly sources?: readonly FigureRecord[];
  readonly by?: FigureMatcher;
}

const readTopic = createTopicReader(pack);

const readText = (text: string, articleYear: number | null): TopicReading =>
  readTopic(readArticle({ title: '', text, ...(articleYear === null ? {} : { date: `${articleYear}-06-01` }) }));

/** "34 injured differs" for each figure that is told of. */
export function match(
  text: string,
  articleYear: number | null = null,
  sources: readonly FigureRecord[] = records,
  by: FigureMatcher = matcher,
): string[] {
  return by
    .match(readText(text, articleYear), readRecords(sources))
    .map(({ figure, measure, standing }) => `${figure.text} ${measure.id} ${standing}`);
}

/** What a trace has of each figure of the text, in order. */
export function traced(
  text: string,
  { by = matcher, articleYear = null, sources = records }: Matching = {},
): FigureTrace[] {
  const read = readText(text, articleYear);
  const recorder = createFigureRecorder();
  by.match(read, readRecords(sources), recorder);
  return read.reading.figures.map(recorder.traceOf);
}

/** "52 in-doubt" for each rule that changed something. */
export const rulesIn = (text: string, matching?: Matching): string[] =>
  traced(text, matching).flatMap(({ figure, steps }) => steps.map(({ rule }) => `${figure.text} ${rule}`));

/** "52 injured barred" for each measure that was refused. */
export const refusalsIn = (text: string, matching?: Matching): string[] =>
  traced(text, matching).flatMap(({ figure, refused }) =>
    refused.map(({ measure, refusal }) => `${figure.text} ${measure} ${refusal}`),
  );
