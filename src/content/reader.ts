// Reads the page, has it checked, keeps what came back, and answers the popup and the background for its page.
// One AbortController owns everything: switching off is aborting it.

import { observeArticle } from '../page/observe-article.ts';
import { contentChannel, isExtensionAlive, ownAddress } from '../platform/content.ts';
import { answerRequests } from '../protocol/answer.ts';
import type { ToPage } from '../protocol/messages.ts';
import { pageEndpoint } from '../protocol/page-endpoint.ts';
import { getHandshake } from './handshake.ts';
import { createPageCheck } from './page-check.ts';

/** How often the extension's end is looked for: no event tells of it. */
const ALIVE_CHECK_MS = 1_000;

/** After an update or a removal nothing answers this script any more; its marks may not outlive it. */
function leaveWithExtension(lifetime: AbortController): void {
  const { signal } = lifetime;
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!isExtensionAlive()) lifetime.abort();
  };
  const watchWhileShown = () => {
    clearInterval(timer);
    if (document.hidden) return;
    look();
    if (!signal.aborted) timer = setInterval(look, ALIVE_CHECK_MS);
  };
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', watchWhileShown, { signal });
  watchWhileShown();
}

export function startReader(): void {
  const handshake = getHandshake();
  const lifetime = new AbortController();
  const { signal } = lifetime;
  handshake.stopGate?.();

  const check = createPageCheck({ handshake, signal, onRead: (pageText) => observer.follow(pageText) });
  const checkAgain = () => void check.run({ isForced: true });
  handshake.checkAgain = checkAgain;
  signal.addEventListener('abort', () => {
    handshake.checkAgain = null;
  });

  answerRequests<ToPage>(
    contentChannel,
    ownAddress,
    pageEndpoint,
    {
      'page-state': async () => check.state(),
      'settled-page-state': () => check.settledState(),
      'check-again': async () => {
        checkAgain();
        return null;
      },
      jump: async ({ index }) => {
        await check.jump(index);
        return null;
      },
      'jump-to-next': async () => {
        await check.jumpToNext();
        return null;
      },
      'hide-marks': async ({ areHidden }) => {
        check.hideMarks(areHidden);
        return null;
      },
      'toggle-marks': async () => {
        check.hideMarks(!check.state().areMarksHidden);
        return null;
      },
      'read-article': async () => check.article(),
      'switch-off': async () => {
        lifetime.abort();
        return null;
      },
    },
    signal,
  );
  leaveWithExtension(lifetime);
  const observer = observeArticle(document, {
    signal,
    onChange: (change) => check.run({ isIconStale: change !== 'text' }),
  });
  void check.run({ isForced: true });
}
