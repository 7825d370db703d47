// An extension that is built with one more topic in its list: pages on that topic get their marks, the library has its
// reports, and pages on the topic that was there before are as they were. Builds into a folder of its own.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { demoArticle } from '../second-topic/demo-article.ts';
import { referenceSet } from '../second-topic/rovers-debts/reference.ts';
import { EXPECTED_BADGES, readDemoBadges } from './demo-article.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { BROWSER_KINDS } from './driver/find-browser.ts';
import { openCard, readCard, waitForBadges } from './driver/marks.ts';
import { lookIntoPopup } from './popup.ts';

const ROVERS_URL = 'https://www.bbc.co.uk/sport/football/68300001';
const OTHER_FOOTBALL_URL = 'https://www.bbc.co.uk/sport/football/68300002';

const pageOf = (title: string, text: string): string => {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2024-02-14T09:00:00Z">
    </head><body><main><article><h1>${title}</h1>${paragraphs.slice(1).join('')}</article></main></body></html>`;
};

const otherFootball = demoArticle.text.replaceAll('Tarnbrook Rovers', 'Harrowdale');

const pages = {
  ...demoPages(),
  [ROVERS_URL]: pageOf(demoArticle.title, demoArticle.text),
  [OTHER_FOOTBALL_URL]: pageOf('Supporters fear for Harrowdale', otherFootball),
};

const folder = mkdtempSync(join(tmpdir(), 'second-source-topics-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: ExtensionBrowser;

  beforeAll(async () => {
    vi.stubEnv('SECOND_SOURCE_TOPICS', 'tests/second-topic/topics.ts');
    vi.stubEnv('SECOND_SOURCE_DIST', folder);
    const { status, output } = await runCommand('vite', ['build', '--mode', kind]);
    vi.unstubAllEnvs();
    if (status !== 0) throw new Error(output);
    session = await openExtensionBrowser(kind, { pages, extension: join(folder, kind) });
  });
  afterAll(() => session?.close());

  test('an article on the new topic has its marks, its card and its popup', async () => {
    const page = await session.openPage(ROVERS_URL);
    const badges = await waitForBadges(page, 3);
    expect(badges.map(({ textBefore, name }) => [textBefore.split(' ').at(-1), name])).toEqual([
      ['million', expect.stringMatching(/^also .*\. 2 other reports print £7\.5 million and £6\.2 million/)],
      ['38', expect.stringMatching(/\. Another report prints 45.* 2 agree with 38\.$/)],
      [
        'salary,”',
        expect.stringMatching(
          /^also “pay” \+1\. 2 other reports have “pay” and “wages” where this page has “a salary”/,
        ),
      ],
    ]);
    await openCard(page, 0);
    const card = await readCard(page);
    for (const words of ['Debt of Tarnbrook Rovers', '£7.5 million', 'Tarnbrook Gazette'])
      expect(card).toContain(words);
    expect((await lookIntoPopup(session, page)).headline).toContain('3 of this page’s 4');
    await page.close();
  });

  test('the library lists its reports', async () => {
    const library = await session.openExtensionPage('src/library/index.html');
    await library.waitForSelector('main[aria-busy="false"]');
    const text = await library.evaluate(() => document.body.textContent ?? '');
    for (const { publisher } of referenceSet.sources) expect(text).toContain(publisher);
    await library.close();
  });

  test('other football is left alone, and the other topic is as it was', async () => {
    const football = await session.openPage(OTHER_FOOTBALL_URL);
    expect((await lookIntoPopup(session, football)).headline).not.toMatch(/\d/);
    await football.close();
    const demo = await session.openPage(DEMO_URL);
    expect(await readDemoBadges(demo)).toEqual(EXPECTED_BADGES);
    await demo.close();
  });
});

test('the gate that is shipped knows nothing of it', () => {
  expect(readFileSync('dist/build-chrome/gate-patterns.js', 'utf8')).not.toMatch(/rovers/i);
});
