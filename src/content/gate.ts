// Looks at the page when it has loaded, after it changed within its first seconds, and after in-page navigation.
// Knows no findings.

import { guessArticle } from '../page/guess-article.ts';
import { removeMarks } from '../page/remove-marks.ts';
import { nextTask } from '../page/time-slices.ts';
import { contentChannel, ownAddress } from '../platform/content.ts';
import { answerRequests } from '../protocol/answer.ts';
import { gateEndpoint, type ToGate } from '../protocol/page-endpoint.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { failureOf } from '../protocol/request.ts';
import { couldBeOnTopic } from '../topics/met-misconduct/gate.ts';
import { askBackground } from './ask-background.ts';
import { getHandshake } from './handshake.ts';

/** After this long without a change the page is looked at again. */
const QUIET_MS = 300;
/** A page that is built by scripts is complete after this long, or is not waited for. */
const WATCH_MS = 10_000;

/** Calls back at an in-page navigation. Where the browser does not tell, a change of the title does. */
function onNavigation(listener: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation !== undefined) {
    navigation.addEventListener('navigatesuccess', listener, { signal });
    return;
  }
  const title = document.querySelector('head > title');
  if (title === null) return;
  const observer = new MutationObserver(listener);
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Calls back whenever the page changed and then was quiet, for the first seconds from now. */
function watchForAWhile(listener: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(listener, QUIET_MS);
  });
  observer.observe(document, { childList: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    clearTimeout(quiet);
  };
  const end = setTimeout(stop, WATCH_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(end);
    stop();
  });
}

export function startGate(): void {
  // Firefox ends the script of an old version without a chance to take its marks along.
  removeMarks(document);
  const handshake = getHandshake();
  const lifetime = new AbortController();
  let watching = new AbortController();
  let report: PageReport = { kind: 'not-an-article' };

  const look = () => {
    const { isArticle, gist } = guessArticle(document);
    report = { kind: isArticle ? 'not-on-topic' : 'not-an-article' };
    if (!isArticle || !couldBeOnTopic(gist)) return;
    watching.abort();
    report = { kind: 'checking' };
    askBackground('open-page', {}).then(
      ({ isOffHere }) => {
        if (isOffHere) report = { kind: 'off-here' };
      },
      (error: unknown) => {
        report = { kind: 'failed', reason: failureOf(error) };
      },
    );
  };
  const lookFromNowOn = () => {
    watching.abort();
    watching = new AbortController();
    watchForAWhile(look, watching.signal);
    look();
  };

  handshake.stopGate = () => {
    handshake.stopGate = null;
    watching.abort();
    lifetime.abort();
  };
  answerRequests<ToGate>(
    contentChannel,
    ownAddress,
    gateEndpoint,
    { 'page-state': async () => ({ report, areMarksHidden: false }) },
    lifetime.signal,
  );
  onNavigation(lookFromNowOn, lifetime.signal);
  // Not in the task in which the browser has to read this script.
  void nextTask().then(() => {
    if (!lifetime.signal.aborted) lookFromNowOn();
  });
}
