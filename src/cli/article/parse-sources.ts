// The reports that come along with an article, in its JSON: to be added as a reader adds them, and compared with.

import type { Article } from '../../model/article.ts';
import { fields, filledText, isoDate, listOf, nullable, optional, text } from '../../model/shape.ts';
import { Refusal } from '../refusal.ts';
import { parseJsonArticle, parseJsonObject } from './parse-article.ts';

/** A report to be added: an article, and what is told of it beyond its page. */
export interface GivenSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly copyOf: string | null;
  readonly article: Article;
}

/** An article and the reports beside it. */
export interface GivenArticle {
  readonly article: Article;
  readonly sources: readonly GivenSource[];
}

const MAX_LENGTH = 20_000_000;
const MAX_SOURCES = 10_000;

interface SourceFields {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly copyOf: string | null;
}

const sourceFields = {
  id: filledText(500),
  title: text(MAX_LENGTH),
  publisher: optional(nullable(text(MAX_LENGTH))),
  date: optional(nullable(isoDate)),
  url: optional(nullable(text(MAX_LENGTH))),
  text: text(MAX_LENGTH),
  copyOf: optional(nullable(filledText(500))),
};

function parseSource(value: unknown, place: string): GivenSource {
  const given: Record<string, unknown> = {};
  // Fields that are not ours are passed over, as those of an article are.
  for (const name of Object.keys(sourceFields)) given[name] = (value as Record<string, unknown> | null)?.[name];
  const problem = fields<Record<string, unknown>>(sourceFields).problem(given, 'source');
  if (problem !== null) throw new Refusal(`${place}: ${problem}`);
  const { id, title, publisher, date, url, text: body, copyOf } = given as unknown as SourceFields;
  const article: Article = {
    title,
    text: body,
    ...(url == null ? {} : { url }),
    ...(date == null ? {} : { date }),
  };
  return { id, publisher: publisher ?? null, copyOf: copyOf ?? null, article };
}

/** An article of JSON with its "sources", where it has any. Refuses two sources of one id. */
export function parseGivenArticle(json: string, place: string): GivenArticle {
  const article = parseJsonArticle(json, place);
  const { sources } = parseJsonObject(json, place);
  if (sources == null) return { article, sources: [] };
  const problem = listOf({ problem: () => null }, MAX_SOURCES).problem(sources, 'sources');
  if (problem !== null) throw new Refusal(`${place}: ${problem}`);
  const parsed = (sources as unknown[]).map((source) => parseSource(source, place));
  const ids = parsed.map(({ id }) => id);
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined) throw new Refusal(`${place}: two sources have the id "${repeated}"`);
  return { article, sources: parsed };
}
