// Answers to the content scripts. Which page and which site a request is about is read from its sender, never from
// the request.

import { getPageSender, type Handlers } from '../protocol/answer.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import type { FromPage } from '../protocol/messages.ts';
import { packReport } from '../protocol/sent-report.ts';
import { ArrivingTexts } from '../protocol/text-pieces.ts';
import { dismissFact } from '../store/dismissals.ts';
import { isSiteOff, switchSite } from '../store/sites.ts';
import { checkArticle } from './check-article.ts';
import { withReadAddress } from './page-address.ts';
import { getReady } from './ready.ts';
import { bringPainter, checkTabsAgain, showCount, startReader, switchTabsOff } from './tab-scripts.ts';

const arriving = new ArrivingTexts(ARTICLE_LENGTH);

export const pageHandlers: Handlers<FromPage> = {
  'open-page': async (_request, sender) => {
    const { tabId, url } = getPageSender(sender);
    const isOffHere = await getReady().then(
      (database) => isSiteOff(database, new URL(url).host),
      () => false,
    );
    if (!isOffHere) await startReader(tabId);
    return { isOffHere };
  },

  'send-text': async (piece, sender) => {
    arriving.keep(getPageSender(sender).tabId, piece);
    return null;
  },

  'check-article': async ({ article, lastPiece }, sender) => {
    const { tabId, url } = getPageSender(sender);
    const whole = withReadAddress({ ...article, text: arriving.take(tabId, lastPiece) }, url);
    return packReport(await checkArticle(whole, url));
  },

  'bring-painter': async (_request, sender) => {
    await bringPainter(getPageSender(sender).tabId);
    return null;
  },

  'show-count': async ({ count }, sender) => {
    await showCount(getPageSender(sender).tabId, count);
    return null;
  },

  'dismiss-fact': async ({ fact, scope }, sender) => {
    const { url } = getPageSender(sender);
    await dismissFact(await getReady(), { ...fact, dismissedAtMs: Date.now() }, scope === 'once' ? url : null);
    if (scope === 'fact') await checkTabsAgain();
    return null;
  },

  'switch-own-site-off': async (_request, sender) => {
    const { host } = new URL(getPageSender(sender).url);
    await switchSite(await getReady(), host, true);
    await switchTabsOff(host);
    return null;
  },
};
