// Gets one article from a file or from standard input, in whichever of the three forms it comes.

import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { Article } from '../../model/article.ts';
import { describeFile, getText } from './bytes.ts';
import { parsePlainArticle } from './parse-article.ts';
import { parseHtmlArticle } from './parse-html-article.ts';
import { type GivenArticle, parseGivenArticle } from './parse-sources.ts';

export type ArticleForm = 'html' | 'json' | 'plain';

const FORM_OF_ENDING: Readonly<Record<string, ArticleForm>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.txt': 'plain',
  '.text': 'plain',
  '.md': 'plain',
};

/** The form that a file's ending names, or else the one that its first characters show. */
export function guessForm(file: string, text: string): ArticleForm {
  const named = FORM_OF_ENDING[extname(file).toLowerCase()];
  if (named !== undefined) return named;
  if (/^\s*\{/.test(text)) return 'json';
  return /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s/>])/i.test(text) ? 'html' : 'plain';
}

/** The article alone, whatever reports come along with it. */
export const getArticle = async (file: string, input: Readable): Promise<Article> =>
  (await getGivenArticle(file, input)).article;

/** Refuses what cannot be read or holds no article. */
export async function getGivenArticle(file: string, input: Readable): Promise<GivenArticle> {
  const text = await getText(file, input);
  const place = describeFile(file);
  switch (guessForm(file, text)) {
    case 'html':
      return { article: await parseHtmlArticle(text, place), sources: [] };
    case 'json':
      return parseGivenArticle(text, place);
    case 'plain':
      return { article: parsePlainArticle(text), sources: [] };
  }
}
