// What Second Source is, and which version.

import type { LibraryProps } from './library-props.ts';
import { Section } from './section.tsx';

export function AboutSection({ state, words }: LibraryProps) {
  return (
    <Section id="about" title={words.say('sectionAbout')}>
      <p>{words.say('aboutText')}</p>
      <p class="remarks">{words.say('aboutVersion', state.version)}</p>
    </Section>
  );
}
