// The keyboard shortcuts as the browser has them, and the way to change them there.

import type { LibraryProps } from './library-props.ts';
import { Section } from './section.tsx';

export function ShortcutsSection({ state, events, words }: LibraryProps) {
  return (
    <Section id="shortcuts" title={words.say('sectionShortcuts')}>
      <dl class="shortcuts">
        {state.shortcuts.map(({ description, keys }) => (
          <div key={description} class="line-entry">
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words.say('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => events.onChangeShortcuts()}>
        {words.say('changeShortcuts')}
      </button>
    </Section>
  );
}
