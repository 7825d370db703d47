// Reference packs as files: what a pack file looks like, reading one with every rule checked, writing one.
// Knows no database.

import type { Source } from '../model/article.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../model/record-shapes.ts';
import type { FigureRecord, QuoteRecord } from '../model/reference.ts';
import { RefusalError } from '../model/refusal.ts';
import { fields, filledText, listOf, oneOf, type Shape } from '../model/shape.ts';

/** What a pack file holds: sources, and what they printed. */
export interface ReferencePack {
  readonly format: 'second-source-pack';
  /** The form of the file; a file of another form is refused. */
  readonly formatVersion: 1;
  readonly topic: string;
  readonly sources: readonly Source[];
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

const MAX_SOURCES = 20_000;
const MAX_RECORDS = 200_000;

const packShape: Shape<ReferencePack> = fields<ReferencePack>({
  format: oneOf('second-source-pack'),
  formatVersion: oneOf(1),
  topic: filledText(100),
  sources: listOf(sourceShape, MAX_SOURCES),
  figures: listOf(figureRecordShape, MAX_RECORDS),
  quotes: listOf(quoteRecordShape, MAX_RECORDS),
});

function findRepeatedId(entries: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

function checkReferences({ sources, figures, quotes }: ReferencePack): void {
  const repeated = findRepeatedId(sources) ?? findRepeatedId([...figures, ...quotes]);
  if (repeated !== null) throw RefusalError.of('pack-repeated-id', [repeated]);
  const ids = new Set(sources.map(({ id }) => id));
  const orphan = [...figures, ...quotes].find(({ source }) => !ids.has(source));
  if (orphan !== undefined) throw RefusalError.of('pack-lost-record', [orphan.id, orphan.source]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw RefusalError.of('pack-not-json', [], String(error));
  }
}

/** Throws a `RefusalError` at the first mistake. */
export function parsePack(text: string, topic: string): ReferencePack {
  const value = parseJson(text);
  if ((value as { format?: unknown } | null)?.format !== 'second-source-pack') {
    throw RefusalError.of('pack-no-pack', []);
  }
  const problem = packShape.problem(value, 'pack');
  if (problem !== null) throw RefusalError.of('pack-malformed', [], problem);
  const pack = value as ReferencePack;
  if (pack.topic !== topic) throw RefusalError.of('pack-other-topic', [pack.topic]);
  checkReferences(pack);
  return pack;
}

/** One file, readable by people: two spaces of indentation and a line break at its end. */
export function formatPack(pack: Omit<ReferencePack, 'format' | 'formatVersion'>): string {
  const { topic, sources, figures, quotes } = pack;
  const file: ReferencePack = { format: 'second-source-pack', formatVersion: 1, topic, sources, figures, quotes };
  return `${JSON.stringify(file, null, 2)}\n`;
}
