// The article fixtures as pages of news hosts: each with a sentence in its article that must get badges, and one
// outside of it that must not.

import { readFileSync } from 'node:fs';
import { ASTRAY, REPORTED, REPORTED_BADGE } from './page-scripts/reported.ts';

interface ArticlePlace {
  readonly slug: string;
  /** On a host that the extension knows as a news site. */
  readonly url: string;
  /** `REPORTED` is put behind these words of the article. */
  readonly behind: string;
  /** End of the text before the badge of the figure that it shares with `REPORTED`, where it has that already. */
  readonly ownBadge?: string;
  /** `ASTRAY` is put behind these words, which are no part of the article; `null` where the page has nothing else. */
  readonly astrayBehind: string | null;
}

const places: readonly ArticlePlace[] = [
  {
    slug: 'amp',
    url: 'https://amp.theguardian.com/uk-news/2023/jan/17/met-sacks-officer',
    behind: 'would need the consent of the Home Secretary.',
    astrayBehind: 'from March over pensions and jobs.',
  },
  {
    slug: 'broadcaster',
    url: 'https://www.bbc.co.uk/news/uk-england-london-64311221',
    behind: ', and kept his gun.',
    astrayBehind: 'borrowing fell by 4 billion pounds.',
  },
  {
    slug: 'endless-scroll',
    url: 'https://nypost.com/2023/02/07/carrick-given-36-life-sentences/',
    behind: 'and said that she was considering it.',
    astrayBehind: 'according to a statement issued on Tuesday.',
  },
  {
    slug: 'in-page-navigation',
    url: 'https://news.sky.com/story/watchdog-nine-missed-warnings-12789',
    behind: 'and 20 years of records on paper and on screen.',
    astrayBehind: null,
  },
  {
    slug: 'live-blog',
    url: 'https://www.theguardian.com/uk-news/live/2023/mar/21/casey-review-met-police-live',
    behind: 'and that some samples were lost.',
    astrayBehind: 'and there may well be more of them.',
  },
  {
    slug: 'paywall',
    url: 'https://www.thetimes.co.uk/article/rowley-first-hundred-days-x7kq2',
    behind: 'to three a week for months to come, the head of Scotland Yard told the London assembly today.',
    astrayBehind: 'for the first six months, then 26 pounds.',
  },
  {
    slug: 'plain-old',
    url: 'https://www.morningstaronline.co.uk/2023/police-chief-apologises.html',
    behind: 'would be made public in full at that time.',
    astrayBehind: 'Page made with care by 3 people.',
  },
  {
    slug: 'portal',
    url: 'https://uk.news.yahoo.com/two-three-met-officers-court-120455881.html',
    behind: 'dismissals review, first due in May.',
    astrayBehind: 'before milder air comes in.',
  },
  {
    slug: 'regional',
    url: 'https://www.kentlive.news/news/kent-news/charity-answers-90-calls-8120445',
    behind: 'and found two cases to look at again.',
    astrayBehind: 'after a debate of four hours on Wednesday night.',
  },
  {
    slug: 'right-to-left',
    url: 'https://www.aljazeera.com/world/2023/1/17/london-police-review',
    behind: 'He should not have been a police officer.”',
    astrayBehind: 'قرأته أمس في المساء.',
  },
  {
    slug: 'tabloid',
    url: 'https://www.dailymail.co.uk/news/article-11640001/rogues-gallery.html',
    behind: 'at Southwark Crown Court on February 6.',
    ownBadge: 'against about 800',
    astrayBehind: 'says this taxpayer.',
  },
  {
    slug: 'uk-national',
    url: 'https://www.theguardian.com/uk-news/2023/jan/17/met-police-to-re-examine-claims',
    behind: 'said a person with knowledge of the work.',
    astrayBehind: 'which nobody does.',
  },
  {
    slug: 'us-paper',
    url: 'https://www.nytimes.com/2023/01/17/world/europe/london-police-carrick.html',
    behind: '“How many more?” she asked.',
    astrayBehind: 'in the city of seven hills.',
  },
  {
    slug: 'web-components',
    url: 'https://www.msn.com/en-gb/news/uknews/one-in-50-met-staff/ar-AA19xQ2',
    behind: 'are to be vetted anew, according to the letter.',
    astrayBehind: 'some 250,000 people are expected along the river.',
  },
  {
    slug: 'wire',
    url: 'https://www.reuters.com/world/uk/london-police-re-check-every-officer-2023-01-20/',
    behind: 'a government review of the rules will take four months.',
    astrayBehind: 'that inflation had probably peaked at 11%.',
  },
];

export interface FixtureArticle {
  readonly slug: string;
  readonly url: string;
  readonly html: string;
  /** End of the text before a badge that it must get. */
  readonly badge: string;
  /** Everything that is part of the article. */
  readonly blocks: readonly string[];
}

export function readFixture(slug: string): string {
  return readFileSync(`tests/fixtures/articles/${slug}/page.html`, 'utf8');
}

function readBlocks(slug: string): readonly string[] {
  const expected = readFileSync(`tests/fixtures/articles/${slug}/expected.json`, 'utf8');
  return (JSON.parse(expected) as { readonly blocks: readonly string[] }).blocks;
}

/** Puts sentences behind words of a page. @throws when the words do not stand in the page exactly once. */
export function putBehind(html: string, words: string, sentences: string): string {
  const parts = html.split(words);
  if (parts.length !== 2) throw new Error(`The page has “${words}” ${parts.length - 1} times.`);
  return parts.join(`${words} ${sentences}`);
}

export const fixtureArticles: readonly FixtureArticle[] = places.map((place) => {
  const { slug, url, behind, astrayBehind, ownBadge = REPORTED_BADGE } = place;
  const html = putBehind(readFixture(slug), behind, REPORTED);
  return {
    slug,
    url,
    html: astrayBehind === null ? html : putBehind(html, astrayBehind, ASTRAY),
    badge: ownBadge,
    blocks: [...readBlocks(slug), REPORTED],
  };
});

export function getFixtureArticle(slug: string): FixtureArticle {
  const article = fixtureArticles.find((each) => each.slug === slug);
  if (article === undefined) throw new Error(`There is no fixture article called ${slug}.`);
  return article;
}
