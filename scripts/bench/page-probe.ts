// Watches a page from inside while it loads: when the first badge came, and the longest time nothing else could run.

import type { Page } from 'puppeteer-core';
import { ownSelector } from '../../src/page/own-elements.ts';

export interface Probe {
  /** From the moment that the document was ready to the first badge; `null` where none came. */
  readonly badgeMs: number | null;
  /** The longest stretch without a turn of the event loop after the document was ready; 0 where nobody looked. */
  readonly longestTaskMs: number;
  /** Underlined places, of whatever kind. */
  readonly markCount: number;
}

const NAME = '__secondSourceProbe';

/** Before the page is opened. Looking for long tasks takes time of its own, which a time to the badge should not have. */
export async function installProbe(page: Page, { forTasks }: { readonly forTasks: boolean }): Promise<void> {
  await page.evaluateOnNewDocument(watchPage, NAME, ownSelector('badge'), forTasks);
}

/** After what is waited for has come; gives the page another `settleMs` in which to go on working. */
export function readProbe(page: Page, settleMs: number): Promise<Probe> {
  return page.evaluate(
    async (name, wait) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const seen = (globalThis as unknown as Record<string, { badgeAt: number | null; longest: number }>)[name];
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (seen === undefined || navigation === undefined) throw new Error('The page was opened without a probe.');
      const highlights = [...CSS.highlights.values()];
      return {
        badgeMs: seen.badgeAt === null ? null : seen.badgeAt - navigation.domContentLoadedEventEnd,
        longestTaskMs: seen.longest,
        markCount: highlights.reduce((sum, highlight) => sum + highlight.size, 0),
      };
    },
    NAME,
    settleMs,
  );
}

/** Runs in the page, before anything of its own. */
function watchPage(name: string, badge: string, forTasks: boolean): void {
  const seen = { badgeAt: null as number | null, longest: 0 };
  (globalThis as unknown as Record<string, typeof seen>)[name] = seen;
  const observer = new MutationObserver(() => {
    if (document.querySelector(badge) === null) return;
    seen.badgeAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  if (!forTasks) return;
  // A timer comes no sooner than after 4 ms, in which the page may be idle; whatever is more was somebody's task.
  const timerMs = 4;
  document.addEventListener('DOMContentLoaded', () => {
    let last = performance.now();
    const beat = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last - timerMs);
      last = now;
      setTimeout(beat, timerMs);
    };
    setTimeout(beat, timerMs);
  });
}
