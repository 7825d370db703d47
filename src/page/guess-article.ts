// A cheap first guess whether a page is an article, before anything of it is read: part of the small script that
// runs on every page of a news site. Knows no topic, asks for no style, and stops as soon as it knows enough.

import { addressOf, bodyOf, find, findAll, titleOf } from './dom/documents.ts';
import { attributeOf, closestTo, shadowRootOf } from './dom/elements.ts';
import { parentElementOf, textOf } from './dom/nodes.ts';
import { inSlices, runThrough } from './time-slices.ts';

export interface ArticleGuess {
  readonly isArticle: boolean;
  /** What spoke for it: the page's metadata, its elements, its amount of text; `null` where nothing did. */
  readonly because: 'metadata' | 'elements' | 'text' | null;
  /** Title, summary and the beginning of the text, for a first look at the topic; empty when it is no article. */
  readonly gist: string;
}

/** As much of the text as a first look at the topic needs. */
const GIST_LENGTH = 20000;

/** A shorter paragraph is a caption, a byline or a button. */
const SHORTEST_PARAGRAPH = 60;

const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:[^"\]]*"\s*,\s*")*\w*(?:Article|BlogPosting)"/;
const LISTING_TYPE = /"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage|ItemList)"/;

/** The document and its open shadow roots, in order, with a `null` for each element that was looked at. */
function* treesOf(root: Document | ShadowRoot): Generator<Document | ShadowRoot | null> {
  yield root;
  for (const element of findAll(root, '*')) {
    yield null;
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot) yield* treesOf(shadowRoot);
  }
}

interface Paragraphs {
  readonly texts: string[];
  readonly length: number;
  /** The most that one element holds. */
  readonly together: number;
}

/** Paragraphs long enough to be running text, up to the length of a gist. */
function* paragraphsOf(document: Document): Generator<void, Paragraphs> {
  const texts: string[] = [];
  const counts = new Map<Element | null, number>();
  let length = 0;
  for (const tree of treesOf(document)) {
    yield;
    if (tree === null) continue;
    for (const paragraph of findAll(tree, 'p,[data-testid^=paragraph]')) {
      yield;
      const text = textOf(paragraph);
      if (text.length < SHORTEST_PARAGRAPH) continue;
      const around =
        closestTo(paragraph, 'article,[itemprop=articleBody],section,li,main,body') ?? parentElementOf(paragraph);
      counts.set(around, (counts.get(around) ?? 0) + 1);
      texts.push(text);
      length += text.length;
      if (length > GIST_LENGTH) return { texts, length, together: Math.max(...counts.values()) };
    }
  }
  return { texts, length, together: Math.max(0, ...counts.values()) };
}

function metaContent(document: Document, name: string): string {
  const meta = find(document, `meta[property="${name}"],meta[name="${name}"]`);
  return (meta && attributeOf(meta, 'content')) ?? '';
}

/** Whether the page's metadata call it an article; `null` where they call it something else. */
function statedKind(document: Document): boolean | null {
  const scripts = findAll(document, 'script[type="application/ld+json"]');
  const data = [...scripts].map((script) => textOf(script));
  const type = metaContent(document, 'og:type');
  if (/^article$/i.test(type)) return true;
  if (data.some((text) => LISTING_TYPE.test(text)) || /^product/i.test(type)) return null;
  return data.some((text) => ARTICLE_TYPE.test(text));
}

/** Whether the address is that of a front page or of a section's: at most two plain words. */
function isFrontAddress(path: string): boolean {
  return /^\/(?:[a-z_]{0,24}\/?){0,2}(?:index\.html?)?$/i.test(path);
}

/** Text without paragraphs, as old pages have it: parted by line breaks. */
function brokenText(document: Document): string {
  const body = findAll(document, 'br').length > 3 ? textOf(bodyOf(document) ?? document) : '';
  return body.replace(/\s+/g, ' ').slice(0, GIST_LENGTH);
}

function* guessOf(document: Document): Generator<void, ArticleGuess> {
  const nothing: ArticleGuess = { isArticle: false, because: null, gist: '' };
  const path = addressOf(document).pathname;
  const stated = statedKind(document);
  if (stated === null || path === '/') return nothing;
  yield;
  const { texts, length, together } = yield* paragraphsOf(document);
  yield;
  if (texts.length === 0) texts.push(brokenText(document));
  const isText = (length > 600 && together > 2) || (texts[0] ?? '').length > 400;
  const hasElement = find(document, '[itemprop=articleBody],[itemtype*=Article],article') !== null;
  let because: ArticleGuess['because'] = null;
  if (stated) because = 'metadata';
  else if (isText && !isFrontAddress(path)) because = hasElement ? 'elements' : 'text';
  if (!because) return nothing;
  const heads = [titleOf(document), metaContent(document, 'description'), metaContent(document, 'og:description')];
  return { isArticle: true, because, gist: [...heads, ...texts].join('\n').slice(0, GIST_LENGTH) };
}

/** Guesses from metadata, elements and paragraphs; some pages that are no articles pass, to be refused when read. */
export function guessArticle(document: Document): ArticleGuess {
  return runThrough(guessOf(document));
}

/** The same, in slices of a few milliseconds. Rejects with the signal's reason when it is aborted in between. */
export function guessArticleInSlices(document: Document, signal: AbortSignal): Promise<ArticleGuess> {
  return inSlices(guessOf(document), signal);
}
