// A cheap first guess whether a page is an article, before anything of it is read: part of the small script that
// runs on every page of a news site. Knows no topic, walks no tree, asks for no style.

export interface ArticleGuess {
  readonly isArticle: boolean;
  /** What spoke for it: the page's metadata, its elements, its amount of text; `null` where nothing did. */
  readonly because: 'metadata' | 'elements' | 'text' | null;
  /** Title, summary and the beginning of the text, for a first look at the topic; empty when it is no article. */
  readonly gist: string;
}

const GIST_LENGTH = 20000;
const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[^"]*,\s*")?\w*(?:NewsArticle|LiveBlogPosting|BlogPosting|Article|Reportage)"/;
const LISTING_TYPE = /"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage|ItemList)"/;

/** Paragraphs long enough to be running text, and the characters in them. */
function paragraphsOf(document: Document): { texts: string[]; length: number } {
  const texts: string[] = [];
  let length = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.textContent ?? '';
    if (text.length < 60) continue;
    texts.push(text);
    length += text.length;
    if (length > GIST_LENGTH) break;
  }
  return { texts, length };
}

function metaContent(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.getAttribute('content') ?? '';
}

function statesArticle(document: Document): boolean {
  if (/^article$/i.test(metaContent(document, 'og:type'))) return true;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  return data.some((text) => ARTICLE_TYPE.test(text)) && !data.some((text) => LISTING_TYPE.test(text));
}

/** Whether the address is a front page or the front of a section: no path, or one word without a number. */
function isFrontAddress(path: string): boolean {
  return /^\/(?:[a-z_-]{0,24}\/?)?(?:index\.html?)?$/i.test(path) && !/-.*-.*-/.test(path);
}

/** Guesses from metadata, elements and paragraphs; some pages that are no articles pass, to be refused when read. */
export function guessArticle(document: Document): ArticleGuess {
  const { texts, length } = paragraphsOf(document);
  const isFront = isFrontAddress(document.location?.pathname ?? '/x-x-x-x');
  const hasElements =
    document.querySelector('[itemprop=articleBody],[itemtype*=Article],article,main article') !== null;
  let because: ArticleGuess['because'] = null;
  if (!isFront && statesArticle(document)) because = 'metadata';
  else if (!isFront && hasElements && length > 600) because = 'elements';
  else if (!isFront && texts.length > 4 && length > 1500) because = 'text';
  if (!because) return { isArticle: false, because, gist: '' };
  const heads = [document.title, metaContent(document, 'description'), metaContent(document, 'og:description')];
  return { isArticle: true, because, gist: [...heads, ...texts].join('\n').slice(0, GIST_LENGTH) };
}
