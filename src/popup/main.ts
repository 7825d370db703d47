// The popup's entry: draws the state, and draws it again whenever an action has changed it.

import { h, render } from 'preact';
import { translate } from '../platform/translator.ts';
import { Popup } from '../ui/popup/popup.tsx';
import type { PopupState } from '../ui/popup/popup-state.ts';
import { createWords } from '../ui/words.ts';
import { createPopupEvents } from './popup-events.ts';
import { getPopupTab } from './popup-tab.ts';
import { firstState, readState } from './read-state.ts';

const words = createWords((key, values) => translate(key, values), navigator.language);

function getRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#popup');
  if (root === null) throw new Error('The page of the popup has no place for it.');
  return root;
}

async function start(root: HTMLElement): Promise<void> {
  const tab = await getPopupTab();
  let state: PopupState = await firstState(tab);
  const events = createPopupEvents(tab, {
    state: () => state,
    change(changes) {
      state = { ...state, ...changes };
      draw();
    },
    refresh: () =>
      readState(tab, state, (next) => {
        state = next;
        draw();
      }),
  });
  const draw = () => render(h(Popup, { state, events, words }), root);
  draw();
  await events.refresh();
}

void start(getRoot());
