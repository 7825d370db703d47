// Reads the page, has it checked, keeps what came back, and answers the popup and the background for its page.
// One AbortController owns everything: switching off is aborting it.

import { isHidden } from '../page/dom/documents.ts';
import { listenTo } from '../page/dom/nodes.ts';
import { type ArticleObserver, observeArticle } from '../page/observe-article.ts';
import { inSlices } from '../page/time-slices.ts';
import { untilParsed } from '../page/until-parsed.ts';
import { untilShown } from '../page/until-shown.ts';
import { contentChannel, getOwnAddress, isExtensionAlive, setUpMessages } from '../platform/content.ts';
import { answerRequests } from '../protocol/answer.ts';
import type { ToPage } from '../protocol/messages.ts';
import { pageEndpoint } from '../protocol/page-endpoint.ts';
import { getHandshake, type Handshake } from './handshake.ts';
import { createPageCheck, type PageCheck } from './page-check.ts';

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
    if (isHidden(document)) return;
    look();
    if (!signal.aborted) timer = setInterval(look, ALIVE_CHECK_MS);
  };
  signal.addEventListener('abort', () => clearInterval(timer));
  listenTo(document, 'visibilitychange', watchWhileShown, { signal });
  watchWhileShown();
}

/** `isWatched` resolves when the page is watched and its first check runs. */
function answerForPage(check: PageCheck, isWatched: Promise<void>, lifetime: AbortController): void {
  const { signal } = lifetime;
  answerRequests<ToPage>(
    contentChannel,
    getOwnAddress(),
    pageEndpoint,
    {
      'page-state': async () => check.state(),
      'settled-page-state': async () => {
        await isWatched;
        return check.settledState();
      },
      'check-again': async () => {
        void Promise.all([isWatched, untilShown(document, signal)]).then(() => check.run({ isForced: true }));
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
      'show-values': async ({ areShown }) => {
        check.showValues(areShown);
        return null;
      },
      'toggle-marks': async () => {
        check.hideMarks(!check.state().areMarksHidden);
        return null;
      },
      'switch-off': async () => {
        lifetime.abort();
        return null;
      },
    },
    signal,
  );
}

/** Watches the page and has it checked, as soon as all of it is there: before, every paragraph would be a change. */
async function watch(check: PageCheck, observing: Observing, signal: AbortSignal): Promise<void> {
  await untilParsed(document, signal);
  observing.observer = observeArticle(document, {
    signal,
    onChange: (change) => check.run({ isIconStale: change !== 'text' }),
  });
  void check.run({ isForced: true });
}

interface Observing {
  observer: ArticleObserver | null;
}

/** Takes over from the gate, in small steps. */
function* takeOver(handshake: Handshake, lifetime: AbortController): Generator<void, void> {
  const { signal } = lifetime;
  yield* setUpMessages();
  handshake.stopGate?.();
  yield;
  const observing: Observing = { observer: null };
  const check = createPageCheck({ handshake, signal, onRead: (pageText) => observing.observer?.follow(pageText) });
  const isWatched = watch(check, observing, signal);
  answerForPage(check, isWatched, lifetime);
  handshake.checkAgain = () => void isWatched.then(() => check.run({ isForced: true }));
  yield;
  leaveWithExtension(lifetime);
}

export function startReader(): void {
  const handshake = getHandshake();
  const lifetime = new AbortController();
  const { signal } = lifetime;
  // A second reader may come before the first one is ready, which checks the page then anyway.
  handshake.checkAgain = () => undefined;
  signal.addEventListener('abort', () => {
    handshake.checkAgain = null;
    handshake.readerListens = null;
  });
  handshake.readerListens = inSlices(takeOver(handshake, lifetime), signal, true).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
