// What a reader is to see on the demo article: the end of the text before each badge, and what the badge says.

import type { Page } from 'puppeteer-core';
import { findBadges, type SeenBadge, waitForBadges } from './driver/marks.ts';

export const EXPECTED_BADGES: readonly (readonly [textBefore: string, name: string])[] = [
  ['has 45,000', 'Later figure in 1 report'],
  ['is reviewing 1,633', 'Figure differs from 1 report'],
  ['They involve 800', 'Figure differs from 3 reports'],
  ['shouldn’t be here,”', 'Quote worded differently in 1 report'],
  ['“Carrick is a shocking example of that.”', 'Quote worded differently in 1 report'],
  ['will not be resolved quickly,”', 'Quote worded differently in 1 report'],
  ['routinely apply to confronting criminals.”', 'Quote worded differently in 1 report'],
  ['among them 24', 'Figure counted differently in 1 report'],
  ['by a serving officer in 2021', 'Figure differs from 1 report'],
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

/** Waits for the expected badges and gives back all that are there. */
export async function readDemoBadges(page: Page): Promise<readonly (readonly [string, string])[]> {
  await waitForBadges(page, BADGE_COUNT);
  return besideExpected(await findBadges(page));
}
