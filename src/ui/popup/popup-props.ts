// What every part of the popup is given: what to show, what can be asked for, and the words to say it in.

import type { Words } from '../words.ts';
import type { PopupEvents, PopupState } from './popup-state.ts';

export interface PopupProps {
  readonly state: PopupState;
  readonly events: PopupEvents;
  readonly words: Words;
}
