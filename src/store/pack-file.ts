// Reference packs as files: what a pack file looks like, reading one with every rule checked, writing one.
// Knows no database.

import type { Source } from '../model/article.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../model/record-shapes.ts';
import type { FigureRecord, QuoteRecord } from '../model/reference.ts';
import { fields, filledText, getFitting, listOf, oneOf, type Shape } from '../model/shape.ts';

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

/** A pack file that cannot be taken; its message says where and why, for the reader. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

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
  if (repeated !== null) throw new PackError(`The id "${repeated}" is used twice.`);
  const ids = new Set(sources.map(({ id }) => id));
  const orphan = [...figures, ...quotes].find(({ source }) => !ids.has(source));
  if (orphan !== undefined) {
    throw new PackError(`"${orphan.id}" belongs to the source "${orphan.source}", which is not in the file.`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError('The file is not a reference pack: it is not JSON.');
  }
}

/** Throws a `PackError` at the first mistake. */
export function parsePack(text: string, topic: string): ReferencePack {
  const value = parseJson(text);
  if ((value as { format?: unknown } | null)?.format !== 'second-source-pack') {
    throw new PackError('The file is not a reference pack: its "format" is not "second-source-pack".');
  }
  let pack: ReferencePack;
  try {
    pack = getFitting(packShape, value, 'pack');
  } catch (error) {
    throw new PackError(error instanceof Error ? `${error.message}.` : String(error));
  }
  if (pack.topic !== topic) throw new PackError(`The pack is about "${pack.topic}"; only "${topic}" can be compared.`);
  checkReferences(pack);
  return pack;
}

/** One file, readable by people: two spaces of indentation and a line break at its end. */
export function formatPack(pack: Omit<ReferencePack, 'format' | 'formatVersion'>): string {
  const { topic, sources, figures, quotes } = pack;
  const file: ReferencePack = { format: 'second-source-pack', formatVersion: 1, topic, sources, figures, quotes };
  return `${JSON.stringify(file, null, 2)}\n`;
}
