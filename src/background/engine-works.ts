// What of the background needs the engine and the packs, in one module: `with-engine.ts` loads it when it is first needed.

import { addArticle } from './add-article.ts';
import { checkArticle } from './check-article.ts';
import { compareWithTabs, findStoryTabs, keepTabs, leaveTabs } from './open-tabs.ts';
import { endWarmUp, warmUp } from './warm-up.ts';

export const engineWorks = {
  addArticle,
  checkArticle,
  compareWithTabs,
  endWarmUp,
  findStoryTabs,
  keepTabs,
  leaveTabs,
  warmUp,
};
