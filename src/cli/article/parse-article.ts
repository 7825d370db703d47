// Makes an article of text that somebody hands in: JSON with the fields of an article, or plain text.
// Knows no files and no HTML.

import type { Article } from '../../model/article.ts';
import { fields, isoDate, optional, text } from '../../model/shape.ts';
import { Refusal } from '../refusal.ts';

/** Larger than any article; a limit only so that a wrong file is refused rather than compared. */
const MAX_LENGTH = 20_000_000;

const articleShape = fields<Article>({
  title: text(MAX_LENGTH),
  text: text(MAX_LENGTH),
  url: optional(text(MAX_LENGTH)),
  date: optional(isoDate),
});

/** The object that a line or a file of JSON holds. `place` names it in the refusal. */
export function parseJsonObject(json: string, place: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // What JSON.parse quotes of the input may hold line breaks.
    throw new Refusal(`${place} is not JSON: ${(error as Error).message.replace(/\s+/gu, ' ')}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(`${place} is not a JSON object`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Refuses an object without the named fields. */
export function checkFields(object: Readonly<Record<string, unknown>>, names: readonly string[], place: string): void {
  const missing = names.filter((name) => object[name] === undefined).map((name) => `"${name}"`);
  if (missing.length > 0) throw new Refusal(`${place} has no ${missing.join(' and no ')}`);
}

/** `{"title","text","url"?,"date"?}`; `null` for the last two is taken as not known, other fields are passed over. */
export function parseJsonArticle(json: string, place: string): Article {
  const object = parseJsonObject(json, place);
  checkFields(object, ['title', 'text'], place);
  const article = {
    title: object['title'],
    text: object['text'],
    ...(object['url'] == null ? {} : { url: object['url'] }),
    ...(object['date'] == null ? {} : { date: object['date'] }),
  };
  const problem = articleShape.problem(article, 'article');
  if (problem !== null) throw new Refusal(`${place}: ${problem}`);
  return article as Article;
}

/** Plain text as it stands; its first line is its title. */
export function parsePlainArticle(plain: string): Article {
  const title = plain.split('\n').find((line) => line.trim() !== '') ?? '';
  return { title: title.trim(), text: plain };
}
