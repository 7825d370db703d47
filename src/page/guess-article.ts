// A cheap first guess whether a page is an article, before anything of it is read: part of the small script that
// runs on every page of a news site. Knows no topic, asks for no style, and stops as soon as it knows enough.

import { addressOf, bodyOf, createTextWalker, find, findAll, titleOf } from './dom/documents.ts';
import { attributeOf, closestTo, nameOf, shadowRootOf } from './dom/elements.ts';
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

/** Where paragraphs hold less than this, the text may stand in other elements, or in shadow roots. */
const LITTLE_TEXT = 3000;

/** Elements that are passed without a pause: looking at one takes no time. */
const STRIDE = 50;

// Between two tokens white space is taken in one way only: a long run of it would else be tried in all.
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:[^"\]]*"\s*,\s*")*\w*(?:Article|BlogPosting)"/;
const LISTING_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|SearchResultsPage|ItemList)"/;

const PARAGRAPHS = 'p,[data-testid^=paragraph]';
const CONTAINERS = 'article,[itemprop=articleBody],section,li,main,body';
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;
/** What holds no loose text: its text is told already, or is none of an article. */
const NOT_LOOSE = `${PARAGRAPHS},script,style,noscript,template,textarea,select,button,nav,footer,h1,h2,h3,h4,h5,h6`;

/** The running text of a page as far as it was seen. */
class SeenText {
  readonly texts: string[] = [];
  length = 0;
  /** Paragraphs in each element that holds some, and the most that one holds. */
  readonly #counts = new Map<Element | null, number>();
  #most = 0;

  add(text: string, element: Element): void {
    this.texts.push(text);
    this.length += text.length;
    if (this.#most > 2) return;
    const around = closestTo(element, CONTAINERS) ?? parentElementOf(element);
    const count = (this.#counts.get(around) ?? 0) + 1;
    this.#counts.set(around, count);
    this.#most = Math.max(this.#most, count);
  }

  /** As much of it, in one place, as an article has. */
  get isArticleText(): boolean {
    return (this.length > 600 && this.#most > 2) || (this.texts[0] ?? '').length > 400;
  }
}

function* lookAtParagraphs(tree: Document | ShadowRoot, seen: SeenText): Generator<void, void> {
  for (const paragraph of findAll(tree, PARAGRAPHS)) {
    const text = textOf(paragraph);
    if (text.length >= SHORTEST_PARAGRAPH) seen.add(text, paragraph);
    yield;
  }
}

/** Text without paragraphs: in plain boxes, or parted by line breaks as old pages have it. */
function* lookAtLooseText(document: Document, seen: SeenText): Generator<void, void> {
  const walker = createTextWalker(document, bodyOf(document) ?? document);
  let around: Element | null = null;
  let text = '';
  let linkLength = 0;
  const end = (): void => {
    if (around && text.trim().length - linkLength >= SHORTEST_PARAGRAPH && !closestTo(around, NOT_LOOSE))
      seen.add(text, around);
    text = '';
    linkLength = 0;
  };
  let steps = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    steps += 1;
    if (steps % STRIDE === 0) yield;
    let isLink = false;
    let parent = parentElementOf(node);
    for (; parent && INLINE.test(nameOf(parent)); parent = parentElementOf(parent)) isLink ||= nameOf(parent) === 'a';
    if (parent !== around) end();
    around = parent;
    const data = textOf(node);
    text += data;
    if (isLink) linkLength += data.length;
  }
  end();
}

function* lookAtShadowRoots(tree: Document | ShadowRoot, seen: SeenText): Generator<void, void> {
  let steps = 0;
  for (const element of findAll(tree, '*')) {
    steps += 1;
    if (steps % STRIDE === 0) yield;
    const root = shadowRootOf(element);
    if (!root) continue;
    yield* lookAtParagraphs(root, seen);
    yield* lookAtShadowRoots(root, seen);
  }
}

/** The likely places first. */
const LOOKS = [lookAtParagraphs, lookAtLooseText, lookAtShadowRoots];

function* lookAtText(document: Document): Generator<void, SeenText> {
  const seen = new SeenText();
  for (const look of LOOKS) {
    for (const _step of look(document, seen)) {
      yield;
      if (seen.length > GIST_LENGTH) return seen;
    }
    if (seen.length > LITTLE_TEXT) break;
  }
  return seen;
}

function metaContent(document: Document, name: string): string {
  const meta = find(document, `meta[property="${name}"],meta[name="${name}"]`);
  return (meta && attributeOf(meta, 'content')) ?? '';
}

/** Whether the page's metadata call it an article; `null` where they call it something else. */
function statedKind(document: Document): boolean | null {
  const type = metaContent(document, 'og:type');
  if (/^article$/i.test(type)) return true;
  if (/^product/i.test(type)) return null;
  const data = [...findAll(document, 'script[type="application/ld+json"]')].map(textOf);
  // An article may list other stories beside itself; a listing names the articles that it lists.
  const isListing = (text: string): boolean => LISTING_TYPE.test(text);
  if (data.some((text) => ARTICLE_TYPE.test(text) && !isListing(text))) return true;
  return data.some(isListing) ? null : false;
}

/** Whether the address is that of a front page or of a section's: at most two plain words. */
function isFrontAddress(path: string): boolean {
  return /^\/(?:[a-z_]{0,24}\/?){0,2}(?:index\.html?)?$/i.test(path);
}

/** Whether so much of the text is enough to know what is wanted to be known of it. */
type IsEnough = (gist: string) => boolean;

/** `isHeadAlone` while the rest of the document is on its way. */
function* guessOf(document: Document, isEnough: IsEnough, isHeadAlone: boolean): Generator<void, ArticleGuess> {
  const nothing: ArticleGuess = { isArticle: false, because: null, gist: '' };
  const path = addressOf(document).pathname;
  const stated = path === '/' ? null : statedKind(document);
  if (stated === null) return nothing;
  yield;
  const heads = [titleOf(document), metaContent(document, 'description'), metaContent(document, 'og:description')];
  const head = heads.join('\n');
  if (stated && isEnough(head)) return { isArticle: true, because: 'metadata', gist: head };
  if (isHeadAlone) return nothing;
  yield;
  const { texts, isArticleText } = yield* lookAtText(document);
  yield;
  if (!stated && (!isArticleText || isFrontAddress(path))) return nothing;
  const hasElement = find(document, '[itemprop=articleBody],[itemtype*=Article],article') !== null;
  const because = stated ? 'metadata' : hasElement ? 'elements' : 'text';
  return { isArticle: true, because, gist: [head, ...texts].join('\n').slice(0, GIST_LENGTH) };
}

/** Guesses from metadata, elements and paragraphs; some pages that are no articles pass, to be refused when read. */
export function guessArticle(document: Document): ArticleGuess {
  return runThrough(guessOf(document, () => false, false));
}

/**
 * The same, in slices of a few milliseconds, the first of them at once; no text is looked at where the page's metadata call
 * it an article and their words are enough, nor where its head alone is there. Rejects with the signal's reason when it is
 * aborted in between.
 */
export function guessArticleInSlices(
  document: Document,
  signal: AbortSignal,
  isEnough: IsEnough,
  isHeadAlone = false,
): Promise<ArticleGuess> {
  return inSlices(guessOf(document, isEnough, isHeadAlone), signal, true);
}
