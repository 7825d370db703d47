// Answers to the library page.

import type { Handlers } from '../protocol/answer.ts';
import type { FromExtension } from '../protocol/messages.ts';
import { restoreFact } from '../store/dismissals.ts';
import { editReport } from '../store/reports.ts';
import { deleteSource, restoreSource, switchSource } from '../store/sources.ts';
import { joinPair } from '../store/split-pairs.ts';
import { readTopics } from './read-topics.ts';
import { getReady } from './ready.ts';
import { checkTabsAgain } from './tab-scripts.ts';
import { takeUpSources } from './take-up-sources.ts';

type FromLibrary = Pick<
  FromExtension,
  | 'prepare-library'
  | 'take-up-sources'
  | 'edit-report'
  | 'switch-source'
  | 'delete-source'
  | 'bring-source-back'
  | 'join-pair'
  | 'restore-fact'
>;

export const libraryHandlers: Handlers<FromLibrary> = {
  'prepare-library': async () => {
    await getReady();
    const topics = await readTopics();
    return {
      topics: topics.map(({ pack: { id, name, measures, bases } }) => ({
        id,
        name,
        measures: measures.map((measure) => ({ id: measure.id, name: measure.name })),
        bases: Object.entries(bases).map(([basis, words]) => ({ id: basis, name: words })),
      })),
    };
  },

  'take-up-sources': async () => {
    await takeUpSources();
    return null;
  },

  'edit-report': async ({ source, ...changes }) => {
    await editReport(await getReady(), source, changes);
    await takeUpSources();
    return null;
  },

  'switch-source': async ({ source, isOn }) => {
    await switchSource(await getReady(), source, isOn);
    await takeUpSources();
    return null;
  },

  'delete-source': async ({ source }) => {
    await deleteSource(await getReady(), source, Date.now());
    await takeUpSources();
    return null;
  },

  'bring-source-back': async ({ source }) => {
    await restoreSource(await getReady(), source);
    await takeUpSources();
    return null;
  },

  'join-pair': async ({ factId, record }) => {
    await joinPair(await getReady(), factId, record);
    await checkTabsAgain();
    return null;
  },

  'restore-fact': async ({ factId }) => {
    await restoreFact(await getReady(), factId);
    await checkTabsAgain();
    return null;
  },
};
