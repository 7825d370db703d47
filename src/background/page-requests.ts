// Answers to the content scripts. Which page and which site a request is about is read from its sender, never from
// the request.

import { getPageSender, type Handlers } from '../protocol/answer.ts';
import type { FromPage } from '../protocol/messages.ts';
import { packReport } from '../protocol/sent-report.ts';
import { dismissFact } from '../store/dismissals.ts';
import { isSiteOff, switchSite } from '../store/sites.ts';
import { checkArticle } from './check-article.ts';
import { getReady } from './ready.ts';
import { bringPainter, checkTabsAgain, showCount, startReader, switchTabsOff } from './tab-scripts.ts';

export const pageHandlers: Handlers<FromPage> = {
  'open-page': async (_request, sender) => {
    const { tabId, url } = getPageSender(sender);
    const isOffHere = await isSiteOff(await getReady(), new URL(url).host);
    if (!isOffHere) await startReader(tabId);
    return { isOffHere };
  },

  'check-article': async ({ article }, sender) => packReport(await checkArticle(article, getPageSender(sender).url)),

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
