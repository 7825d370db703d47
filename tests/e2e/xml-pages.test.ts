// Documents that are not HTML: an article in XHTML gets its marks, whatever kind of XML it is served as, and what
// is said of a feed is true.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { openCard, readCard, waitForBadges } from './driver/marks.ts';
import { ASTRAY, REPORTED } from './page-scripts/reported.ts';
import { lookIntoPopup } from './popup.ts';

const PLAIN = 'Nobody at the hearing had expected the chair to speak at such length about the way the force is run.';

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Met to review old cases</title>
<meta property="og:type" content="article"/></head><body><main><article><h1>Met to review old cases</h1>
<p>${REPORTED}</p><p>${PLAIN}</p><p>${ASTRAY}</p><p>${PLAIN} ${PLAIN}</p></article></main></body></html>`;

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>London news</title><item><title>Met to review old cases</title>
<description>${REPORTED} ${PLAIN}</description></item><item><title>Another</title>
<description>${ASTRAY} ${PLAIN} ${PLAIN}</description></item></channel></rss>`;

const as = (body: string, type: string) => ({ body, headers: { 'content-type': `${type}; charset=utf-8` } });
const HOST = 'https://www.bbc.co.uk/news';

const pages = {
  [`${HOST}/xhtml`]: as(XHTML, 'application/xhtml+xml'),
  [`${HOST}/xml`]: as(XHTML, 'application/xml'),
  [`${HOST}/uk-64400099`]: as(FEED, 'text/xml'),
};

/** The figures of the two sentences. */
const BADGES = 3;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { pages });
  });
  afterAll(() => session.close());

  test.each(['xhtml', 'xml'])('an article in XHTML, served as %s, has badges that open their cards', async (name) => {
    const page = await session.openPage(`${HOST}/${name}`);
    await waitForBadges(page, BADGES);
    await openCard(page, 0);
    expect(await readCard(page)).not.toBe('');
    await page.close();
  });

  test('of a feed no more is said than is marked', async () => {
    const page = await session.openPage(`${HOST}/uk-64400099`);
    // Chrome shows its text in a page of its own making, which is read as any page is.
    const count = kind === 'chrome' ? BADGES : 0;
    await waitForBadges(page, count);
    const { headline } = await lookIntoPopup(session, page);
    expect(headline).toContain(count > 0 ? `${count} of this page’s` : 'Not an article');
    await page.close();
  });
});
