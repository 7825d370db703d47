// Makes the text of the files in `reference/` from the reviews and the articles of one topic. Touches no file.

import { createHash } from 'node:crypto';
import { readText } from '../../engine/check-article.ts';
import type { SourceRecords } from '../../model/reference.ts';
import { joinReview } from './join-review.ts';
import type { Review } from './review.ts';

/** `reference/set.json`: what belongs to the set as a whole. */
export interface SetFile {
  readonly topic: string;
  /** Grows by one whenever the records change; a newer set replaces an older one in the browser. */
  readonly version: number;
  /** SHA-256 of the source files' texts, in the order of their names. */
  readonly digest: string;
}

export interface ReferenceFiles {
  /** File name to text; empty while there are disagreements. */
  readonly files: ReadonlyMap<string, string>;
  /** One line each. */
  readonly disagreements: readonly string[];
}

export const SET_FILE = 'set.json';

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The digest that `set.json` holds of these source files (file name to text). */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\n${files.get(name)}`);
  return hash.digest('hex');
}

function setFile(topic: string, files: ReadonlyMap<string, string>, former: SetFile | null): SetFile {
  const digest = digestOf(files);
  if (former !== null && former.digest === digest) return { topic, version: former.version, digest };
  return { topic, version: (former?.version ?? 0) + 1, digest };
}

/** What is wrong with the sources taken together, one line each. */
function checkSources(reviews: readonly Review[], texts: ReadonlyMap<string, string>): string[] {
  const ids = reviews.map((review) => review.source.id);
  const documents = reviews.map((review) => review.source.document);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: two reviews have this id`),
    ...reviews
      .filter(({ source }) => source.copyOf !== null && (source.copyOf === source.id || !ids.includes(source.copyOf)))
      .map(({ source }) => `${source.id}: it copies ${source.copyOf}, of which there is no review`),
    ...reviews
      .filter(({ source }) => !texts.has(source.document))
      .map(({ source }) => `${source.id}: there is no article ${source.document}`),
    ...[...texts.keys()]
      .filter((document) => !documents.includes(document))
      .map((document) => `${document}: no review has this article as its document`),
  ];
}

/**
 * Every file of the set, byte for byte the same for the same reviews, articles and former `set.json`.
 * `texts` has the articles by document name.
 */
export function makeReferenceFiles(
  topic: string,
  reviews: readonly Review[],
  texts: ReadonlyMap<string, string>,
  former: SetFile | null,
): ReferenceFiles {
  const disagreements = checkSources(reviews, texts);
  const files = new Map<string, string>();
  for (const review of reviews) {
    const text = texts.get(review.source.document);
    if (text === undefined) continue;
    const joined = joinReview(review, text, readText(text));
    disagreements.push(...joined.disagreements);
    files.set(`${review.source.id}.json`, toJson(joined.records satisfies SourceRecords));
  }
  if (disagreements.length > 0) return { files: new Map(), disagreements };
  files.set(SET_FILE, toJson(setFile(topic, files, former)));
  return { files, disagreements };
}
