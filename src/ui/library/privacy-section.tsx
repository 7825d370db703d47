// That nothing has left this browser, and how a reader can make sure.

import type { LibraryProps } from './library-props.ts';
import { bytesWords } from './library-words.ts';
import { Section } from './section.tsx';

export function PrivacySection({ state, words }: LibraryProps) {
  return (
    <Section id="privacy" title={words.say('privacyPledge')}>
      <p>{words.say('privacyWhy')}</p>
      {state.storageBytes !== null && <p>{words.say('storageUsed', bytesWords(state.storageBytes, words))}</p>}
      <h3>{words.say('privacyCheckHeading')}</h3>
      <ol class="ways">
        <li>{words.say('privacyCheckOffline')}</li>
        <li>{words.say('privacyCheckTools')}</li>
        <li>{words.say('privacyCheckPermissions')}</li>
      </ol>
    </Section>
  );
}
