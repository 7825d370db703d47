// A gate that knows stories of the reader's reports, as many as it ever does, and none of them on the pages measured.

import { TELLING_NAMES, type TellingWords, writeTellingNames } from '../../src/protocol/telling-names.ts';
import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { ON_TOPIC_PAGE } from './pages.ts';

const STORIES = 100;
const WORDS = 24;

const letter = (number: number): string => 'abcdefghijklmnopqrstuvwxyz'.charAt(number % 26);

function makeStory(story: number): TellingWords {
  const words = Array.from({ length: WORDS }, (_, at) => `${letter(at)}zq${letter(story)}x${letter(story / 26)}`);
  return { words, weights: words.map((_, at) => 500 - 10 * at) };
}

/** Tells the gate of them, by the interface that the background tells it by. */
export async function makeStoriesKnown({ kind, openExtensionPage }: ExtensionBrowser): Promise<void> {
  const library = await openExtensionPage('src/library/index.html');
  await library.waitForSelector('main[aria-busy="false"]');
  const names = writeTellingNames(Array.from({ length: STORIES }, (_, story) => [makeStory(story)]));
  const file = 'content/telling-names.js';
  await library.evaluate(
    async (id, told, js, matches) => {
      const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
      await browser.storage.local.set({ [id]: told });
      await browser.scripting.registerContentScripts([{ id, js: [js], matches: [matches], runAt: 'document_start' }]);
    },
    TELLING_NAMES,
    names,
    kind === 'firefox' ? `${file}?${names}` : file,
    `${new URL(ON_TOPIC_PAGE.url).origin}/*`,
  );
  await library.close();
}
