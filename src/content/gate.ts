// Looks at the page's head as soon as that is there, at the page when all of it is, after it changed within its first
// seconds, and after in-page navigation; never while nobody sees it. Only where the page could be on a topic, or tell a
// story of the reader's reports, does it speak to the background. Knows no findings.

import { find, readyStateOf } from '../page/dom/documents.ts';
import { guessArticleInSlices } from '../page/guess-article.ts';
import { removeMarks } from '../page/remove-marks.ts';
import { inSlices } from '../page/time-slices.ts';
import { isBeingParsed, untilBody, untilParsed } from '../page/until-parsed.ts';
import { untilShown } from '../page/until-shown.ts';
import { setUpMessages } from '../platform/content.ts';
import { isFirefox } from '../platform/is-firefox.ts';
import { failureOf } from '../protocol/request.ts';
import { couldTellStory } from '../protocol/telling-names.ts';
import { couldBeOnTopic } from '../topics/gate.ts';
import { askBackground } from './ask-background.ts';
import { getHandshake, type Handshake } from './handshake.ts';

/** After this long without a change the page is looked at again. */
const QUIET_MS = 300;
/** A page that is built by scripts is complete after this long, or is not waited for. */
const WATCH_MS = 10_000;

/** Calls back at an in-page navigation. Where the browser does not tell, a change of the title does. */
function onNavigation(listener: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation !== undefined) {
    navigation.addEventListener('currententrychange', listener, { signal });
    return;
  }
  const title = find(document, 'head > title');
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

/** Calls back soon after the first sign, and after later ones no sooner than `QUIET_MS` after the last call. */
function atMostOften(listener: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMs = 0;
  const call = (): void => {
    lastMs = performance.now();
    listener();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, lastMs + QUIET_MS - performance.now());
  };
}

/** Work that is stopped on its way is no error. */
function withoutAbort(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return work.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/**
 * Calls one after another: what is asked for during a call is done once, when the call is over. On a busy page whose
 * address never stands still, a look that each change begins anew would never end.
 */
function oneByOne(call: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let isCalling = false;
  let isDue = false;
  return async () => {
    isDue = true;
    if (isCalling) return;
    isCalling = true;
    try {
      while (isDue && !signal.aborted) {
        isDue = false;
        await call();
      }
    } finally {
      isCalling = false;
    }
  };
}

/** Asks for the reader, and leaves word of what became of it. */
async function openPage(handshake: Handshake, signal: AbortSignal): Promise<void> {
  handshake.gateReport = { kind: 'checking' };
  try {
    // In Chrome a turn would be waited for behind all that a page does when its document is there, for nothing.
    if (isFirefox()) await inSlices(setUpMessages(), signal);
    const { isOffHere } = await askBackground('open-page', {});
    if (isOffHere && !signal.aborted) handshake.gateReport = { kind: 'off-here' };
  } catch (error) {
    if (!signal.aborted) handshake.gateReport = { kind: 'failed', reason: failureOf(error) };
  }
}

/** Whether the page could tell a story that the reader has reports of. */
async function couldTellKnownStory({ readTellingNames }: Handshake, gist: string): Promise<boolean> {
  return readTellingNames !== undefined && couldTellStory(await readTellingNames(), gist);
}

/** In the task in which the browser has to read this script, it listens and takes one slice of its look. */
export function startGate(): void {
  const handshake = getHandshake();
  const lifetime = new AbortController();
  let watching = new AbortController();

  /** What the head says may be enough to ask: the background wakes, and the reader comes, while the browser reads on. */
  const look = async (signal: AbortSignal, isHeadAlone = false) => {
    await untilShown(document, signal);
    if (isHeadAlone) await untilBody(document, signal);
    let isOnTopic = false;
    const couldBe = (gist: string): boolean => {
      isOnTopic ||= couldBeOnTopic(gist);
      return isOnTopic;
    };
    const { isArticle, gist } = await guessArticleInSlices(document, signal, couldBe, isHeadAlone);
    if (isHeadAlone && !isArticle) return;
    handshake.gateReport = { kind: isArticle ? 'not-on-topic' : 'not-an-article' };
    if (!isArticle || !(couldBe(gist) || (await couldTellKnownStory(handshake, gist)))) return;
    if (signal.aborted) return;
    watching.abort();
    await openPage(handshake, lifetime.signal);
  };
  const lookFromNowOn = oneByOne(() => {
    watching.abort();
    watching = new AbortController();
    const { signal } = watching;
    const lookOnce = () => withoutAbort(look(signal), signal);
    watchForAWhile(() => void lookOnce(), signal);
    return lookOnce();
  }, lifetime.signal);
  handshake.lookAgain = (names) => {
    handshake.readTellingNames = async () => names;
    if (!isBeingParsed(document)) void lookFromNowOn();
  };
  handshake.stopGate = () => {
    handshake.stopGate = null;
    delete handshake.lookAgain;
    handshake.gateReport = null;
    watching.abort();
    lifetime.abort();
  };
  // A document that is loaded already had an old version's script, which Firefox ends without a chance to tidy up.
  if (readyStateOf(document) === 'complete') removeMarks(document);
  const lookAtPage = () => {
    // Some pages change their address a hundred times a second.
    onNavigation(
      atMostOften(() => void lookFromNowOn(), lifetime.signal),
      lifetime.signal,
    );
    // Who asked by the head need not look any more.
    if (!watching.signal.aborted) void lookFromNowOn();
  };
  handshake.gateReport = { kind: 'looking' };
  if (isBeingParsed(document)) void withoutAbort(look(watching.signal, true), watching.signal);
  void untilParsed(document, lifetime.signal).then(lookAtPage);
}
