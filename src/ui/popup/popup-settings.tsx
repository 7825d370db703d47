// What holds for this page and this site from now on, and the ways onward: the reference set and the library.

import { Switch } from '../controls/switch.tsx';
import { refusalWords } from '../refusal-words.ts';
import type { PopupProps } from './popup-props.ts';

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

function AddArticle({ state: { article }, events, words }: PopupProps) {
  if (article === 'unavailable') return null;
  if (article === 'present') return <p role="status">{words.say('articleInSet')}</p>;
  const isAdding = article === 'adding';
  return (
    <>
      {typeof article === 'object' && (
        <p class="refused" role="status">
          {words.say('articleNotAdded', refusalWords(article.refused, words))}
        </p>
      )}
      <button type="button" class="button-plain" aria-disabled={isAdding} onClick={() => events.onAddArticle()}>
        {words.say(isAdding ? 'addingArticle' : 'addArticle')}
      </button>
    </>
  );
}
