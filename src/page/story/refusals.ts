// What on a news page is not its article, told from an element's own statements: its tag, role and names.
// Refuses: navigation, forms, controls, asides, footers (for certain); promotions, related stories, comments,
// newsletters, notices, sharing, advertising (by name: a suspicion that the amount of text may overrule).
// Accepts everything else. Knows no text and no styles.

import { find } from '../dom/documents.ts';
import { attributeOf, nameOf } from '../dom/elements.ts';

/** The words that a suspicion rests on: "sidebar" of "article-sidebar", "read-more" of "ReadMoreLink". */
export type SuspectWords = readonly string[];

/**
 * - `certain`: never part of the text
 * - words: named like something that is not part of the text; no words, no suspicion
 */
export type Refusal = 'certain' | SuspectWords;

const REFUSED_NAMES: ReadonlySet<string> = new Set(
  (
    'area aside audio canvas datalist embed fencedframe footer frame head iframe input link map math menu ' +
    'meta meter nav noscript object optgroup option progress script select style svg template textarea title track video ' +
    'amp-ad amp-analytics amp-auto-ads amp-consent amp-embed amp-iframe amp-list amp-sidebar amp-social-share ' +
    'amp-sticky-ad'
  ).split(' '),
);

const REFUSED_ROLES: ReadonlySet<string> = new Set(
  (
    'alert banner combobox complementary contentinfo form listbox marquee menu menubar navigation note option search ' +
    'slider status switch tab timer toolbar tooltip tree'
  ).split(' '),
);

/** Words that name such a part wherever they stand in a class, an id or a test id. */
const SUSPECT_WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads adslot advert advertisement advertising advertorial adunit affiliate agegate breadcrumb ' +
    'breadcrumbs byline bylines comment comments commenting consent cookie cookies coral cta dfp discussion disqus donate donation ' +
    'footer gdpr infobox livefyre masthead mpu nav navbar navigation newsletter newsletters openweb outbrain paywall poll ' +
    'piano popup promo promos promoted promotion pullquote puff quiz recirc recirculation recommendation recommendations ' +
    'recommended regwall related reply replies share sharebar sharing shoutbox sidebar signup skyscraper social ' +
    'sponsor sponsored spotim subscribe subscription survey taboola tags teaser teasers ticker toast toolbar trending ' +
    'upsell viafoura widget'
  ).split(' '),
);

/** Pairs of neighbouring words that do. */
const SUSPECT_PAIRS: ReadonlySet<string> = new Set(
  (
    'about-author also-like also-read author-bio cookie-banner follow-us further-reading in-pictures inline-link ' +
    'interstitial-link just-in latest-news link-box link-list links-list more-from more-like more-news more-on ' +
    'more-stories most-popular most-read most-viewed most-watched onward-journey other-stories popular-stories ' +
    'pull-quote read-also read-more read-next reader-comments rich-link see-also sign-in sign-up site-header skip-link ' +
    'story-package suggested-stories suggested-story tag-list top-stories topic-list up-next user-comments you-might ' +
    'you-may'
  ).split(' '),
);

/** Words beside which a suspicion does not hold: the element calls itself the article. */
const TRUSTED_WORDS: ReadonlySet<string> = new Set('articlebody storybody maincontent'.split(' '));

/** Whole classes beside which it does not hold either: what stands beside them tells a feature of the text. */
const TRUSTED_CLASSES: ReadonlySet<string> = new Set(
  (
    'article-body article__body article-content article__content article-text story-body story__body story-content ' +
    'post-body post-content post__content entry-content'
  ).split(' '),
);

/** Words before or after a suspect one that make it a property of something else: "has-comments", "sidebar-left". */
const QUALIFIERS_BEFORE: ReadonlySet<string> = new Set('has have with no not without is hide show'.split(' '));
const QUALIFIERS_AFTER: ReadonlySet<string> = new Set(
  'open closed enabled disabled active inactive visible layout left right none true false'.split(' '),
);

const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** A token that a build tool made up: letters around digits, or capitals strewn about. */
function isHash(token: string, parts: readonly string[]): boolean {
  return /\d[a-z]/i.test(token) || parts.some((part) => part.length === 1);
}

/** The lower-case words of a class list or an id: "css-1ad2x PromoLink read_more3" gives css, promo, link, read, more. */
export function wordsOfName(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).flatMap((token) => {
    const parts = token.match(PART) ?? [];
    return isHash(token, parts) ? [] : parts.map((part) => part.toLowerCase());
  });
}

function isQualified(words: readonly string[], at: number): boolean {
  return QUALIFIERS_BEFORE.has(words[at - 1] ?? '') || QUALIFIERS_AFTER.has(words[at + 1] ?? '');
}

function suspectWordsOfClass(name: string): string[] {
  const words = wordsOfName(name);
  return words.flatMap((word, at) => {
    if (SUSPECT_WORDS.has(word)) return isQualified(words, at) ? [] : [word];
    const pair = `${word}-${words[at + 1] ?? ''}`;
    return SUSPECT_PAIRS.has(pair) ? [pair] : [];
  });
}

const NAMING_ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid', 'data-test', 'data-module', 'data-name'];

const NO_WORDS: SuspectWords = [];

const knownNames = new Map<string, SuspectWords>();

/**
 * The suspect words of a class list, an id or an element's own name. Each class stands for itself, so that words of
 * two neighbours make no pair. Class lists repeat a thousandfold on a page, so each is judged once.
 */
function suspectWordsOfName(name: string): SuspectWords {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  if (knownNames.size > 5000) knownNames.clear();
  const found = name.split(/\s+/).flatMap(suspectWordsOfClass);
  const words = found.length === 0 ? NO_WORDS : found;
  knownNames.set(name, words);
  return words;
}

function isTrusted(element: Element): boolean {
  if (nameOf(element) === 'body' || nameOf(element) === 'html' || nameOf(element) === 'main') return true;
  const itemprop = attributeOf(element, 'itemprop');
  if (itemprop === 'articleBody') return true;
  const classes = attributeOf(element, 'class') ?? '';
  return (
    wordsOfName(classes).some((word) => TRUSTED_WORDS.has(word)) ||
    classes.split(/\s+/).some((name) => TRUSTED_CLASSES.has(name))
  );
}

/** The suspect words of all that names the element. */
function suspectWordsOf(element: Element): SuspectWords {
  let words = nameOf(element).includes('-') ? suspectWordsOfName(nameOf(element)) : NO_WORDS;
  for (const attribute of NAMING_ATTRIBUTES) {
    const name = attributeOf(element, attribute);
    if (!name) continue;
    const found = suspectWordsOfName(name);
    if (found.length > 0) words = words.length === 0 ? found : [...words, ...found];
  }
  return words;
}

/** A picture that opens when it is pressed has its caption inside the control; any other control holds its label. */
const holdsCaption = (control: Element): boolean => find(control, 'figcaption,[class*="caption" i]') !== null;

/** Some pages call the row of tabs what holds the panels too. */
const holdsPanel = (tabs: Element): boolean => find(tabs, '[role=tabpanel],p') !== null;

/** What is laid over the page asks for consent, for an address or a subscription; at times it is the article. */
const isDialog = (element: Element, role: string | null): boolean =>
  nameOf(element) === 'dialog' || role === 'dialog' || role === 'alertdialog';

function isRefusedForCertain(element: Element, role: string | null): boolean {
  if (REFUSED_NAMES.has(nameOf(element))) return true;
  if (nameOf(element) === 'button' || role === 'button') return !holdsCaption(element);
  if (role === 'tablist') return !holdsPanel(element);
  if (role && REFUSED_ROLES.has(role)) return true;
  const type = attributeOf(element, 'itemtype');
  return type !== null && /Comment|WPAdBlock|WPFooter|WPHeader|WPSideBar|SiteNavigationElement/.test(type);
}

/** Whether `element`, by its own statements, is part of no article. */
export function refusalOf(element: Element): Refusal {
  const role = attributeOf(element, 'role');
  if (isRefusedForCertain(element, role)) return 'certain';
  let words = suspectWordsOf(element);
  // Some site builders lay the whole page into one form.
  if (nameOf(element) === 'form') words = [...words, 'form'];
  if (isDialog(element, role)) words = [...words, 'dialog'];
  return words.length > 0 && isTrusted(element) ? NO_WORDS : words;
}
