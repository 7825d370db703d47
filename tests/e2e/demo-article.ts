// What a reader is to see on the demo article: the end of the text before each badge, and what the badge says.

import type { Page } from 'puppeteer-core';
import { DEMO_URL } from '../../demo/pages.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { findBadges, type SeenBadge, waitForBadges } from './driver/marks.ts';

export const EXPECTED_BADGES: readonly (readonly [textBefore: string, name: string])[] = [
  ['has 45,000', 'also 50,000. Another report prints 50,000, 10 weeks later. One agrees with 45,000.'],
  ['is reviewing 1,633', 'also 1,000. Another report prints 1,000, 9 days earlier. One agrees with 1,633.'],
  [
    'They involve 800',
    'also 1,071 +2. 3 other reports print 1,071, about 1,000 officers, and 1,131. One agrees with 800.',
  ],
  ['shouldn’t be here,”', 'also “horrified”. Another report has “horrified” where this page has “appalled”.'],
  [
    '“Carrick is a shocking example of that.”',
    'also “an awful”. Another report has “an awful” where this page has “a shocking”.',
  ],
  ['will not be resolved quickly,”', 'also “overnight”. Another report has “overnight” where this page has “quickly”.'],
  [
    'routinely apply to confronting criminals.”',
    'also “sense”. Another report has “sense” where this page has “level”. One agrees with this page.',
  ],
  ['among them 24', 'also 48 rapes. Another report prints 48 rapes, counted differently. One agrees with 24 counts.'],
  ['by a serving officer in 2021', 'also 2022. Another report prints 2022. One agrees with 2021.'],
];

/** How many badges that are. */
export const BADGE_COUNT = EXPECTED_BADGES.length;

/** The badges on the page beside those expected, each cut to the length of its counterpart for a readable comparison. */
export function besideExpected(badges: readonly SeenBadge[]): readonly (readonly [string, string])[] {
  return badges.map(({ textBefore, name }, index) => {
    const length = EXPECTED_BADGES[index]?.[0].length ?? textBefore.length;
    return [textBefore.slice(-length), name] as const;
  });
}

/** The demo article in a tab of its own, when it has the expected badges. */
export async function openDemo(session: ExtensionBrowser): Promise<Page> {
  const page = await session.openPage(DEMO_URL);
  await waitForBadges(page, BADGE_COUNT);
  return page;
}

/** Waits for the expected badges and gives back all that are there. */
export async function readDemoBadges(page: Page): Promise<readonly (readonly [string, string])[]> {
  await waitForBadges(page, BADGE_COUNT);
  return besideExpected(await findBadges(page));
}
