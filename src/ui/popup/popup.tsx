// The popup: what became of the page, its facts as a list of ways into the page, and the switches for its site.

import './popup.css';
import { BrandMark } from '../theme/brand-mark.tsx';
import { countFacts } from './count-findings.ts';
import { PopupFacts } from './popup-facts.tsx';
import type { PopupProps } from './popup-props.ts';
import { PopupSettings } from './popup-settings.tsx';
import { PopupStatus } from './popup-status.tsx';
import { PopupTabs } from './popup-tabs.tsx';

export function Popup(props: PopupProps) {
  const { state, events, words } = props;
  const { page } = state;
  return (
    <main class="popup" lang={words.language} dir={words.direction} aria-busy={page.kind === 'checking'}>
      <header class="masthead">
        <h1>
          <BrandMark size={18} />
          {words.say('extensionName')}
        </h1>
        {state.site && <p>{state.site.host}</p>}
      </header>
      <PopupStatus {...props} />
      <PopupTabs {...props} />
      {!state.isStorageOpen && <p class="remarks not-kept">{words.say('nothingKept')}</p>}
      {page.kind === 'checked' && page.findings.length > 0 && (
        <PopupFacts facts={countFacts(page.findings, page)} words={words} onJump={events.onJump} />
      )}
      <PopupSettings {...props} />
    </main>
  );
}
