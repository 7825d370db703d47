// What became of a fact that was hidden or split, with the way back at hand.

import type { Words } from '../words.ts';
import { takeFocus } from './card-actions.tsx';

export type DoneDeed =
  | { readonly kind: 'hidden-here' }
  | { readonly kind: 'hidden-everywhere' }
  | { readonly kind: 'split'; readonly publisher: string };

interface DoneProps {
  readonly deed: DoneDeed;
  readonly words: Words;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function deedWords(deed: DoneDeed, words: Words): string {
  if (deed.kind === 'hidden-here') return words.say('hiddenHere');
  if (deed.kind === 'hidden-everywhere') return words.say('hiddenEverywhere');
  return words.say('wasSplit', deed.publisher);
}

/** Takes the focus: the button that was pressed is gone. */
export function Done({ deed, words, onUndo, onClose }: DoneProps) {
  return (
    <div class="done">
      <p role="status">{deedWords(deed, words)}</p>
      <p class="done-actions">
        <button type="button" ref={takeFocus} onClick={onUndo}>
          {words.say('undo')}
        </button>
        <button type="button" onClick={onClose}>
          {words.say('close')}
        </button>
      </p>
    </div>
  );
}
