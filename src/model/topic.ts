// A topic: what the engine has to know of it, and what was printed about it. The list of topics is made of these.
// Knows how pack and records have to fit together; knows no topic.

import { PackError } from './define-pack.ts';
import type { MeasureKind, TopicPack } from './pack.ts';
import type { FigureRecord, ReferenceSet } from './reference.ts';

/** One topic, with the reports that come with the extension. */
export interface Topic {
  readonly pack: TopicPack;
  readonly reference: ReferenceSet;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}

/** The kinds of value that a measure's records may have. */
function canBeOf(kind: MeasureKind, { value }: FigureRecord): boolean {
  return value.kind === kind || (kind === 'count' && value.kind === 'number');
}

function faultsOfRecord(record: FigureRecord, { measures, bases }: TopicPack): string[] {
  const measure = measures.find(({ id }) => id === record.measure);
  const faults: string[] = [];
  if (measure === undefined) faults.push(`it is of no measure of the pack: "${record.measure}"`);
  else if (!canBeOf(measure.kind, record))
    faults.push(`it is a ${record.value.kind}, its measure counts a ${measure.kind}`);
  if (record.basis !== null && !Object.hasOwn(bases, record.basis)) {
    faults.push(`it is counted on no basis of the pack: "${record.basis}"`);
  }
  return faults.map((fault) => `record "${record.id}": ${fault}`);
}

function findTopicMistakes({ pack, reference }: Topic): string[] {
  const { sources, figures, quotes } = reference;
  const known = new Set(sources.map(({ id }) => id));
  return [
    ...(reference.topic === pack.id ? [] : [`its records are of the topic "${reference.topic}"`]),
    ...repeated(sources.map(({ id }) => id)).map((id) => `source "${id}" stands twice`),
    ...repeated([...figures, ...quotes].map(({ id }) => id)).map((id) => `record "${id}" stands twice`),
    ...sources
      .filter(({ id, copyOf }) => copyOf !== null && (copyOf === id || !known.has(copyOf)))
      .map(({ id, copyOf }) => `source "${id}" copies "${copyOf}", which is no other source`),
    ...[...figures, ...quotes]
      .filter(({ source }) => !known.has(source))
      .map(({ id, source }) => `record "${id}": its source "${source}" is not there`),
    ...figures.flatMap((record) => faultsOfRecord(record, pack)),
  ];
}

/** The topic with its records. Throws a `PackError` that names every record that does not fit. */
export function defineTopic(pack: TopicPack, reference: ReferenceSet): Topic {
  const topic = { pack, reference };
  const mistakes = findTopicMistakes(topic);
  if (mistakes.length > 0) throw new PackError(pack.id, mistakes);
  return topic;
}

/**
 * Topics that can stand beside one another: facts, sources and records are told apart by their ids alone, so that no two
 * topics may have one in common. Throws a `PackError` that names every id that stands in several.
 */
export function defineTopics(...topics: readonly Topic[]): readonly Topic[] {
  const clashes = (what: string, idsOf: (topic: Topic) => readonly { readonly id: string }[]): string[] =>
    repeated(topics.flatMap((topic) => [...new Set(idsOf(topic).map(({ id }) => id))])).map(
      (id) => `${what} "${id}" stands in several topics`,
    );
  const mistakes = [
    ...clashes('topic', ({ pack }) => [pack]),
    ...clashes('measure', ({ pack }) => pack.measures),
    ...clashes('source', ({ reference }) => reference.sources),
    ...clashes('record', ({ reference }) => [...reference.figures, ...reference.quotes]),
  ];
  if (mistakes.length > 0) throw new PackError(topics.map(({ pack }) => pack.id).join(', '), mistakes);
  return topics;
}
