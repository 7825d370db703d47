// The folders of one topic on disk: the reviews that are read, the reference files that are written.

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { resolvePath } from '../article/bytes.ts';
import { getArticle } from '../article/get-article.ts';
import { causeOf, Refusal } from '../refusal.ts';
import { SET_FILE, type SetFile } from './reference-files.ts';
import { parseReview, type Review } from './review.ts';

const ARTICLE_ENDINGS = ['.txt', '.html', '.htm', '.json'];

async function namesIn(folder: string, endings: readonly string[]): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    const cause = causeOf(error).replace('no such file', 'no such folder');
    throw new Refusal(`cannot read the folder ${folder}: ${cause}`);
  });
  return names.filter((name) => endings.includes(extname(name))).sort();
}

/** The nearest folder above this program that has a package.json: the project. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder))
      throw new Refusal('this program does not stand in its project; name the --topic folder');
    folder = dirname(folder);
  }
  return folder;
}

/** The texts of the articles in a folder, by their file name without its ending. */
export async function readArticles(folder: string, input: Readable): Promise<Map<string, string>> {
  const there = resolvePath(folder);
  const names = await namesIn(there, ARTICLE_ENDINGS);
  if (names.length === 0) throw new Refusal(`there is no article (${ARTICLE_ENDINGS.join(', ')}) in ${folder}`);
  const texts = new Map<string, string>();
  for (const name of names) {
    const document = basename(name, extname(name));
    if (texts.has(document)) throw new Refusal(`two articles in ${folder} are named ${document}`);
    texts.set(document, (await getArticle(join(there, name), input)).text);
  }
  return texts;
}

export async function readReviews(topicFolder: string): Promise<Review[]> {
  const folder = join(topicFolder, 'review');
  const reviews: Review[] = [];
  for (const name of await namesIn(folder, ['.json'])) {
    try {
      const review = parseReview(await readFile(join(folder, name), 'utf8'), name);
      if (name !== `${review.source.id}.json`) throw new Error(`its source has another id, ${review.source.id}`);
      reviews.push(review);
    } catch (error) {
      throw new Refusal(`cannot take the review ${name}: ${(error as Error).message}`);
    }
  }
  if (reviews.length === 0) throw new Refusal(`there is no review in ${folder}`);
  return reviews;
}

/** The files of `reference/` as they stand, name to text; none where the folder is not there yet. */
export async function readReferenceFiles(topicFolder: string): Promise<Map<string, string>> {
  const folder = join(topicFolder, 'reference');
  if (!existsSync(folder)) return new Map();
  const names = await namesIn(folder, ['.json']);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** What the former `set.json` says, `null` where there is none. */
export function parseSetFile(former: ReadonlyMap<string, string>): SetFile | null {
  const json = former.get(SET_FILE);
  return json === undefined ? null : (JSON.parse(json) as SetFile);
}

/** Writes what has changed and takes away files of sources that are gone. */
export async function writeReferenceFiles(
  topicFolder: string,
  files: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): Promise<void> {
  const folder = join(topicFolder, 'reference');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    if (former.get(name) !== text) await writeFile(join(folder, name), text);
  }
  for (const name of former.keys()) {
    if (!files.has(name)) await rm(join(folder, name));
  }
}
