// What holds for this page and this site from now on, and the ways onward: the reference set and the library.

import { Switch } from '../controls/switch.tsx';
import type { MessageKey } from '../words.ts';
import type { PopupProps } from './popup-props.ts';
import type { ArticleInSet } from './popup-state.ts';

export function PopupSettings(props: PopupProps) {
  const { state, events, words } = props;
  const { page, site } = state;
  const hasMarks = page.kind === 'checked' && page.findings.some(({ verdict }) => verdict === 'differs');
  return (
    <>
      <section class="settings" aria-label={words.say('settingsLabel')}>
        {hasMarks && (
          <Switch isOn={state.areMarksHidden} onSwitch={events.onHideMarks}>
            {words.say('hideMarks')}
          </Switch>
        )}
        {site && <SiteSwitches {...props} />}
        <Switch isOn={state.isAllowedEverywhere} onSwitch={events.onAllowEverywhere}>
          {words.say('alwaysEverywhere')}
        </Switch>
      </section>
      <footer class="onward">
        {page.kind === 'checked' && <AddArticle {...props} />}
        <button type="button" class="button-plain" onClick={() => events.onOpenLibrary()}>
          {words.say('openLibrary')}
        </button>
      </footer>
    </>
  );
}

/** A switch that a button above already offers, or that would change nothing, is left out. */
function SiteSwitches({ state, events, words }: PopupProps) {
  const { site, page } = state;
  if (!site) return null;
  const canAllow = site.access === 'allowed' || (site.access === 'none' && page.kind !== 'no-permission');
  const canSwitchOff = site.access !== 'none' && page.kind !== 'off-here';
  return (
    <>
      {canAllow && (
        <Switch isOn={site.access === 'allowed'} onSwitch={events.onAllowSite}>
          {words.say('alwaysHere', site.host)}
        </Switch>
      )}
      {canSwitchOff && (
        <Switch isOn={site.isOff} onSwitch={events.onSwitchSiteOff}>
          {words.say('offHere', site.host)}
        </Switch>
      )}
    </>
  );
}

const articleWords: Record<Exclude<ArticleInSet, 'unavailable'>, MessageKey> = {
  absent: 'addArticle',
  adding: 'addingArticle',
  present: 'articleInSet',
  failed: 'articleNotAdded',
};

function AddArticle({ state, events, words }: PopupProps) {
  if (state.article === 'unavailable') return null;
  const label = words.say(articleWords[state.article]);
  if (state.article === 'present') return <p role="status">{label}</p>;
  return (
    <button
      type="button"
      class="button-plain"
      aria-disabled={state.article === 'adding'}
      onClick={() => events.onAddArticle()}
    >
      {label}
    </button>
  );
}
