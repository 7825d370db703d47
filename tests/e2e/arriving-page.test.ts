// A page that is still on its way: what its head says brings the reader, which reads nothing before all of it is there.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages, OFF_TOPIC_URL } from '../../demo/pages.ts';
import { LEFT_IN_PAGE } from '../../src/protocol/left-in-page.ts';
import { EXPECTED_BADGES, readDemoBadges } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { findBadges, waitForBadges } from './driver/marks.ts';
import { readPopup, withPopup } from './popup.ts';
import { until } from './until.ts';

/** The head of the demo article says nothing of misconduct. */
const SUMMARY =
  '<meta name="description" content="Officers of the Metropolitan Police face hearings for misconduct every week.">';

/** An article with its head and its first paragraphs there, and the rest when `send` is called. */
function arriving(html: string) {
  const at = html.indexOf('</p>', html.indexOf('<article'));
  let send = (): void => undefined;
  const rest = new Promise<string>((resolve) => {
    send = () => resolve(html.slice(at));
  });
  // Browsers keep the first kilobyte back until more has come.
  return { page: { body: `${html.slice(0, at)}<!--${' '.repeat(4_000)}-->`, rest }, send: () => send() };
}

/** What our scripts left in the page of this address: whether there is a gate, and whether there is a reader. */
const scriptsIn = (page: Page, url: string): Promise<{ report: string | null; isRead: boolean }> =>
  page.evaluate(
    async (key, address) => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome | undefined>;
      const api = browser ?? chrome;
      const tab = (await api?.tabs.query({}))?.find((each) => (each.url ?? each.pendingUrl) === address);
      const nothing = { report: null, isRead: false };
      // Until the page has begun, another stands in the tab.
      const running = api?.scripting
        .executeScript({
          target: { tabId: tab?.id ?? -1 },
          injectImmediately: true,
          args: [key],
          func: (name: string) => {
            const left = (globalThis as unknown as Record<symbol, Record<string, unknown> | undefined>)[
              Symbol.for(name)
            ];
            const report = left?.['gateReport'] as { kind: string } | null | undefined;
            return { report: report?.kind ?? null, isRead: Boolean(left?.['readerListens']) };
          },
        })
        .catch(() => []);
      const [found] = (await running) ?? [];
      return (found?.result as { report: string | null; isRead: boolean } | undefined) ?? nothing;
    },
    LEFT_IN_PAGE,
    url,
  );

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;
  let own: Page;

  beforeAll(async () => {
    session = await openExtensionBrowser(kind, { pages: demoPages() });
    own = await session.openExtensionPage('src/library/index.html');
  });
  afterAll(() => session.close());

  const open = async (url: string, head = '') => {
    const { page: served, send } = arriving((demoPages()[url] ?? '').replace('</head>', `${head}</head>`));
    session.server.serve(url, served);
    const page = await session.browser.newPage();
    const loading = page.goto(url, { waitUntil: 'load' });
    return { page, send, loading };
  };

  test('an article gets its reader before it is there, and its marks when it is', async () => {
    const { page, send, loading } = await open(DEMO_URL, SUMMARY);
    await until(
      'the reader',
      () => scriptsIn(own, DEMO_URL),
      ({ isRead }) => isRead,
    );
    expect(await findBadges(page)).toEqual([]);
    send();
    await loading;
    await waitForBadges(page, EXPECTED_BADGES.length);
    expect(await readDemoBadges(page)).toEqual(EXPECTED_BADGES);
    await page.close();
  });

  test('a page on something else is looked at when it is there, and gets none', async () => {
    const { page, send, loading } = await open(OFF_TOPIC_URL);
    await until(
      'the gate',
      () => scriptsIn(own, OFF_TOPIC_URL),
      ({ report }) => report !== null,
    );
    expect(await scriptsIn(own, OFF_TOPIC_URL)).toEqual({ report: 'looking', isRead: false });
    send();
    await loading;
    await until(
      'the end of the look',
      () => scriptsIn(own, OFF_TOPIC_URL),
      ({ report }) => report === 'not-on-topic',
    );
    expect((await scriptsIn(own, OFF_TOPIC_URL)).isRead).toBe(false);
    await page.close();
  });

  test('the popup waits for the gate, and brings no reader', async () => {
    const { page, send, loading } = await open(OFF_TOPIC_URL);
    await until(
      'the gate',
      () => scriptsIn(own, OFF_TOPIC_URL),
      ({ report }) => report === 'looking',
    );
    await withPopup(session, page, async (popup) => {
      // The site's switches come with the first answer.
      await until(
        'the first answer',
        () => popup.evaluate((document) => document.querySelectorAll('button, input').length, null),
        (count) => count > 0,
      );
      const isBusy = await popup.evaluate(
        (document) => document.querySelector('main')?.getAttribute('aria-busy'),
        null,
      );
      expect(isBusy).toBe('true');
      send();
      await loading;
      await readPopup(popup);
    });
    expect(await scriptsIn(own, OFF_TOPIC_URL)).toEqual({ report: 'not-on-topic', isRead: false });
    await page.close();
  });
});
