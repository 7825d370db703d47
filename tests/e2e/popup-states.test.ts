// What the popup says of a page, in the words that the reader sees, and what it offers to do.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages, OFF_TOPIC_URL } from '../../demo/pages.ts';
import { ARTICLE_LENGTH } from '../../src/protocol/limits.ts';
import { BADGE_COUNT } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { findBadges } from './driver/marks.ts';
import { keepTableBusy } from './driver/own-database.ts';
import { readFixture } from './fixture-articles.ts';
import { clickInPopup, differing, readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

const UNLISTED_URL = 'https://parish-newsletter.example/2023/01/met-police';
const SAME_URL = 'https://www.theguardian.com/uk-news/live/2023/mar/21/casey-review-met-police-live';
const FRONT_URL = 'https://www.theguardian.com/uk/london';
const LARGE_URL = 'https://www.independent.co.uk/news/uk/crime/all-hearings-b2292222.html';

/** An article on the topic that no source has anything to do with. */
const APART = {
  url: 'https://www.mirror.co.uk/news/uk-news/met-police-horse-stables-29041234',
  page: `<!doctype html><html lang="en"><title>Met Police misconduct panel meets in the stables</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><article><h1>Met Police misconduct panel meets in the stables</h1>${'<p>The Metropolitan Police held a misconduct hearing in the stables of its mounted branch, because the rooms that are meant for it were being painted in another colour. A clerk of the force said that nobody had minded the straw.</p>'.repeat(6)}</article></html>`,
};

/** An article whose figures other reports print alike. */
const ALIKE = {
  url: 'https://www.mirror.co.uk/news/uk-news/carrick-sentence-next-month-29041235',
  page: `<!doctype html><html lang="en"><title>Met officer to be sentenced next month</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><article><h1>Met officer to be sentenced next month</h1><p>Metropolitan Police officer David Carrick, who admitted 49 offences, will be sentenced next month at the crown court where he entered his pleas, and the hearing is expected to last for most of the day.</p><p>The Met has apologised for its failings after Carrick came to the attention of police over nine incidents and was not dismissed. It has promised the women that it will look into each of the chances that were missed.</p></article></html>`,
};

/** An article on the topic that is longer than what is read. */
function largePage(): string {
  const sentence =
    'The Metropolitan Police heard the case of an officer accused of misconduct and wrote all of it down. ';
  const paragraph = `<p>${sentence.repeat(100)}</p>`;
  const count = Math.ceil(ARTICLE_LENGTH / (sentence.length * 100)) + 1;
  const title = 'All misconduct hearings of the Met in full';
  return `<!doctype html><html lang="en"><title>${title}</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><article><h1>${title}</h1>${paragraph.repeat(count)}</article></html>`;
}

interface PopupState {
  readonly name: string;
  readonly url: string;
  /** The headline and what it means. */
  readonly says: RegExp;
  /** Buttons beside the state, those of the settings left out. */
  readonly offers: readonly string[];
}

const states: readonly PopupState[] = [
  {
    name: 'findings',
    url: DEMO_URL,
    says: new RegExp(
      `^${differing(BADGE_COUNT)}\\d+ figures and quotes are printed differently elsewhere \\d+ agree( · \\d+ unsure)? · \\d+ in no report you have$`,
    ),
    offers: [],
  },
  {
    name: 'nothing different',
    url: SAME_URL,
    says: /^None of its \d+ figures and quotes is in a report you have$/,
    offers: [],
  },
  {
    name: 'not on this topic',
    url: OFF_TOPIC_URL,
    says: /^Not a story you have reports of Your reports are about misconduct in the Metropolitan Police and about what you added\. This article seems to be about something else\.$/,
    offers: ['Check again'],
  },
  {
    name: 'not an article',
    url: FRONT_URL,
    says: /^Not an article There is no single news article on this page to read\.$/,
    offers: ['Check again'],
  },
  {
    name: 'no permission',
    url: UNLISTED_URL,
    says: /^Not checked Second Source may not read parish-newsletter\.example unless you ask\. Checking once needs no lasting permission\.$/,
    offers: ['Check this page', 'Always check this site'],
  },
  {
    name: 'too large',
    url: LARGE_URL,
    says: /^Too large to check This page is longer than Second Source reads\. Select the part that matters and choose “Compare selection” from its menu\.$/,
    offers: [],
  },
  {
    name: 'a page of the browser',
    url: 'about:blank',
    says: /^This page cannot be read Browsers keep their own pages, and some others, closed to extensions\.$/,
    offers: [],
  },
];

/** Runs in the popup: the state with its explanation, and the buttons that go with it. */
function lookAtStatus(document: Document): { says: string; offers: string[] } {
  const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    says: [...document.querySelectorAll('.status h2, .status p')].map(textOf).join(' '),
    offers: [...document.querySelectorAll('.status button')].map(textOf),
  };
}

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    const demo = demoPages();
    session = await openExtensionBrowser(kind, {
      pages: {
        ...demo,
        [UNLISTED_URL]: demo[DEMO_URL] ?? '',
        [SAME_URL]: readFixture('live-blog'),
        [ALIKE.url]: ALIKE.page,
        [FRONT_URL]: readFixture('front-page'),
        [LARGE_URL]: largePage(),
        [APART.url]: APART.page,
      },
    });
  });
  afterAll(() => session.close());

  test.each(states)('$name', async ({ url, says, offers }) => {
    const page = await session.openPage(url);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      const seen = await popup.evaluate(lookAtStatus, null);
      expect(seen.says).toMatch(says);
      expect(seen.offers).toEqual(offers);
    });
    await page.close();
  });

  test('off on this site, and on again', async () => {
    const page = await session.openPage(DEMO_URL);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup);
      await clickInPopup(popup, 'Check www.bbc.co.uk');
      await readPopup(popup, ({ headline }) => headline === 'Off on this site');
      expect(await popup.evaluate(lookAtStatus, null)).toEqual({
        says: 'Off on this site Nothing on www.bbc.co.uk is read.',
        offers: ['Switch on for this site'],
      });
      await clickInPopup(popup, 'Switch on for this site');
      await readPopup(popup, ({ headline }) => headline.startsWith(differing(BADGE_COUNT)));
    });
    await page.close();
  });

  test('checking, for as long as another tab keeps the database busy', async () => {
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    const release = await keepTableBusy(library, 'dismissals');
    const page = await session.openPage(DEMO_URL);
    await withPopup(session, page, async (popup) => {
      // The name of the site is there when everybody but the page has answered.
      await popup.waitFor('.masthead p');
      expect(await popup.evaluate(lookAtStatus, null)).toEqual({ says: 'Reading this page…', offers: [] });
      expect(await popup.evaluate((document) => document.querySelector('main')?.ariaBusy, null)).toBe('true');
      expect(await findBadges(page)).toEqual([]);
      await release();
      await readPopup(popup, ({ headline }) => headline.startsWith(differing(BADGE_COUNT)));
    });
    await page.close();
    await library.close();
  });

  test('an article with nothing to compare is not added, and the popup says why', async () => {
    const page = await session.openPage(APART.url);
    await withPopup(session, page, async (popup) => {
      await readPopup(popup, ({ headline }) => headline === 'There is no figure and no quote on this page');
      await clickInPopup(popup, 'Add this article to your reports');
      await until(
        'the popup to say why',
        () => popup.evaluate((document) => document.querySelector('.onward [role=status]')?.textContent, null),
        (text) => text === 'Not added. No figure and no quote was found in the article.',
      );
    });
    await page.close();
  });

  test('what is listed as matching has no badge', async () => {
    const page = await session.openPage(ALIKE.url);
    await withPopup(session, page, async (popup) => {
      const { lines } = await readPopup(popup);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ text }) => !/ also in \d+ reports?$/.test(text))).toEqual([]);
    });
    expect(await findBadges(page)).toEqual([]);
    await page.close();
  });
});
