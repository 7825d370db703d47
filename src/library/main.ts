// The library page's entry: draws the state, and draws it again whenever an action has changed it.

import { h, render } from 'preact';
import { translate } from '../platform/translator.ts';
import { refusalOf } from '../protocol/request.ts';
import { Library } from '../ui/library/library.tsx';
import type { LibraryState } from '../ui/library/library-state.ts';
import { createWords } from '../ui/words.ts';
import { createLibraryEvents } from './library-events.ts';
import { firstState, readState } from './read-state.ts';

const words = createWords((key, values) => translate(key, values), navigator.language);

function getRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#library');
  if (root === null) throw new Error('The page of the library has no place for it.');
  return root;
}

function start(root: HTMLElement): void {
  let state: LibraryState = firstState();
  const change = (changes: Partial<LibraryState>) => {
    state = { ...state, ...changes };
    render(h(Library, { state, events, words }), root);
  };
  const refresh = async () => change(await readState());
  const refreshOrTell = () =>
    refresh().catch((error: unknown) => change({ notice: { kind: 'failed', refusal: refusalOf(error) } }));
  const events = createLibraryEvents({ state: () => state, change, refresh });
  change({});
  document.title = `${words.say('libraryTitle')} – ${words.say('extensionName')}`;
  void refreshOrTell();
  // In other tabs and in the popup the reader may have added, dismissed, allowed or switched off something meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refreshOrTell();
  });
}

start(getRoot());
