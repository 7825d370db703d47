// What the page says about itself: structured data and meta elements. Reads the head of the document only.
// Believes nothing by itself: whether a statement fits what the page shows is decided where it is used.

import type { IsoDate } from '../../model/article.ts';
import { baseAddressOf, find, findAll } from '../dom/documents.ts';
import { attributeOf } from '../dom/elements.ts';
import { textOf } from '../dom/nodes.ts';
import { parsePublicationDate } from './publication-date.ts';
import { isSameTitle } from './titles.ts';

export interface Statements {
  /** Types of the structured data, as printed ("NewsArticle"). */
  readonly types: readonly string[];
  readonly headlines: readonly string[];
  readonly descriptions: readonly string[];
  readonly date: IsoDate | null;
  /** Address the page gives for itself, absolute. */
  readonly url: string | null;
}

const ARTICLE_TYPE =
  /^(?:.*\/)?(?:(?:\w*News|Reportage|Analysis\w*|Opinion\w*|Background\w*|Review\w*)?Article|LiveBlogPosting|BlogPosting|Report)$/;

/** Whether a schema.org type is one of an article's. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value as Json];

const stringsOf = (value: Json | undefined): string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

/** All objects of a piece of structured data: lists, `@graph` and what a page is about are opened, nothing else. */
function objectsOf(data: Json): JsonObject[] {
  return listOf(data).flatMap((item) =>
    isObject(item) ? [item, ...objectsOf(item['@graph'] ?? []), ...objectsOf(item.mainEntity ?? [])] : [],
  );
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')) as Json;
  } catch {
    return null;
  }
}

const structuredDataOf = (document: Document): JsonObject[] =>
  [...findAll(document, 'script[type="application/ld+json"]')].flatMap((script) =>
    objectsOf(parseJson(textOf(script))),
  );

/** What the page's meta elements say, by their names in small letters; gathered in one look at the document. */
function metasOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of findAll(document, 'meta[content]')) {
    const content = attributeOf(meta, 'content')?.trim() ?? '';
    if (content === '') continue;
    const names = ['name', 'property', 'itemprop'].map((attribute) => attributeOf(meta, attribute)?.toLowerCase());
    for (const name of new Set(names)) {
      if (name !== undefined) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
}

const DATE_METAS = [
  'article:published_time',
  'datePublished',
  'og:article:published_time',
  'parsely-pub-date',
  'cXenseParse:recs:publishtime',
  'sailthru.date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'published_time',
  'article:published',
  'article.published',
  'dcterms.date',
  'dc.date.created',
  'rnews:datePublished',
];

/** The day in the JSON that one service for newsrooms has pages carry. */
function dateOfParsely(content: string | undefined): string[] {
  const data = content === undefined ? null : parseJson(content);
  return isObject(data) ? stringsOf(data.pub_date) : [];
}

function urlOf(document: Document, ogUrl: string | undefined): string | null {
  const link = find(document, 'link[rel="canonical" i]');
  const canonical = link && attributeOf(link, 'href');
  const stated = canonical ?? ogUrl;
  if (!stated) return null;
  try {
    const url = new URL(stated, baseAddressOf(document));
    return /^https?:$/.test(url.protocol) && url.pathname !== '/' ? url.href : null;
  } catch {
    return null;
  }
}

/** Reads the page's statements; where several objects describe articles, the first comes first. */
export function readStatements(document: Document): Statements {
  const metas = metasOf(document);
  const metaOf = (...names: string[]): string[] => names.flatMap((name) => metas.get(name.toLowerCase()) ?? []);
  const objects = structuredDataOf(document);
  const types = objects.flatMap((object) => stringsOf(object['@type']));
  const articles = objects.filter((object) => stringsOf(object['@type']).some(isArticleType));
  const dates = [
    ...articles.flatMap((article) => stringsOf(article.datePublished)),
    ...metaOf(...DATE_METAS),
    ...dateOfParsely(metaOf('parsely-page')[0]),
  ];
  return {
    types,
    headlines: [
      ...articles.flatMap((article) => [...stringsOf(article.headline), ...stringsOf(article.name)]),
      ...metaOf('og:title', 'twitter:title'),
    ],
    descriptions: [
      ...articles.flatMap((article) => stringsOf(article.description)),
      ...metaOf('description', 'og:description'),
    ],
    date: dates.map(parsePublicationDate).find((date) => date !== null) ?? null,
    url: urlOf(document, metaOf('og:url')[0]),
  };
}

/** Whether both are addresses of one page of the web, however they are written. */
function isSamePage(stated: string, address: string): boolean {
  if (!/^https?:/.test(address)) return false;
  const [first, second] = [new URL(stated), new URL(address)];
  return first.host === second.host && first.pathname === second.pathname;
}

/**
 * Whether the statements speak of another article than the one shown: those of an earlier one stay behind when a page
 * replaces its article without loading anew. Headline and address are others then. A page may well show one headline
 * and state another under its own address, as those do that try out several.
 */
export function areStatementsStale(
  { headlines, url }: Pick<Statements, 'headlines' | 'url'>,
  shownTitle: string | null,
  address: string,
): boolean {
  if (shownTitle === null || headlines.length === 0) return false;
  if (url !== null && isSamePage(url, address)) return false;
  return !headlines.some((headline) => isSameTitle(shownTitle, headline));
}
