// The pages written for these tests, in the manner of real sites, with what must and must not be read of them.

export interface ExpectedPage {
  /** Whose markup it is written after. */
  readonly manner: string;
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** Every block of the article, in order. */
  readonly blocks: readonly string[];
  /** Text on the page that is no part of the article. */
  readonly refused: readonly string[];
}

export interface Fixture {
  readonly slug: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

const FOLDER = '../../fixtures/articles/';

const pages = import.meta.glob<string>('../../fixtures/articles/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedPage>('../../fixtures/articles/*/expected.json', {
  import: 'default',
  eager: true,
});

/** All fixtures; one without its expectation is an error. */
export const fixtures: readonly Fixture[] = Object.entries(pages).map(([path, html]) => {
  const slug = path.slice(FOLDER.length, -'/page.html'.length);
  const expected = expectations[`${FOLDER}${slug}/expected.json`];
  if (!expected) throw new Error(`tests/fixtures/articles/${slug} has no expected.json.`);
  return { slug, html, expected };
});

export function getFixture(slug: string): Fixture {
  const fixture = fixtures.find((candidate) => candidate.slug === slug);
  if (!fixture) throw new Error(`There is no fixture called ${slug}.`);
  return fixture;
}
