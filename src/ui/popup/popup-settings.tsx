// What holds for this page and this site from now on, and the ways onward: the reports and the library. Switches name
// what is so when they are on.

import { Switch } from '../controls/switch.tsx';
import { refusalWords } from '../refusal-words.ts';
import type { Words } from '../words.ts';
import type { PopupProps } from './popup-props.ts';
import type { KeptCounts } from './popup-state.ts';

export function PopupSettings(props: PopupProps) {
  const { state, events, words } = props;
  const { page } = state;
  const hasMarks = page.kind === 'checked' && page.findings.some(({ verdict }) => verdict === 'differs');
  return (
    <>
      <section class="settings" aria-label={words.say('settingsLabel')}>
        {hasMarks && (
          <Switch isOn={!state.areMarksHidden} onSwitch={(isOn) => events.onHideMarks(!isOn)}>
            {words.say('showMarks')}
          </Switch>
        )}
        {hasMarks && !state.areMarksHidden && <MarkChoice {...props} />}
        <SiteSwitch {...props} />
        <Switch isOn={state.isAllowedEverywhere} onSwitch={events.onAllowEverywhere}>
          {words.say('alwaysEverywhere')}
        </Switch>
      </section>
      <footer class="onward">
        <AddArticle {...props} />
        <button type="button" class="button-plain" onClick={() => events.onOpenLibrary()}>
          {words.say('openLibrary')}
        </button>
      </footer>
    </>
  );
}

/** What a mark shows: the other value, or that there is one. */
function MarkChoice({ state, events, words }: PopupProps) {
  const choices = [
    [true, words.say('marksWithValues')],
    [false, words.say('marksOnly')],
  ] as const;
  return (
    <fieldset class="choice">
      <legend class="unseen">{words.say('marksLabel')}</legend>
      {choices.map(([areShown, label]) => (
        <label key={label}>
          <input
            type="radio"
            name="marks"
            checked={state.areValuesShown === areShown}
            onChange={() => events.onChooseValues(areShown)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A switch that a button above already offers is left out. */
function SiteSwitch({ state, events, words }: PopupProps) {
  const { site, page } = state;
  if (!site || page.kind === 'off-here' || page.kind === 'no-permission') return null;
  const isOn = site.access !== 'none' && !site.isOff;
  const onSwitch = (toOn: boolean): void => {
    if (toOn && site.access === 'none') events.onAllowSite(true);
    else if (!toOn && site.access === 'allowed') events.onAllowSite(false);
    else events.onSwitchSiteOff(!toOn);
  };
  return (
    <Switch isOn={isOn} onSwitch={onSwitch}>
      {words.say('checkSite', site.host)}
    </Switch>
  );
}

/** "Kept: 16 figures and 3 quotes, 10 already in other reports." */
function receiptWords({ figureCount, quoteCount, knownCount }: KeptCounts, words: Words): string {
  const what = words.join([
    ...(figureCount > 0 ? [words.count('keptFigures', figureCount)] : []),
    ...(quoteCount > 0 ? [words.count('keptQuotes', quoteCount)] : []),
  ]);
  return knownCount === 0
    ? words.say('articleKept', what)
    : words.say('articleKeptKnown', what, words.number(knownCount));
}

function AddArticle({ state: { article }, events, words }: PopupProps) {
  if (article === 'unavailable') return null;
  if (article === 'present') return <p role="status">{words.say('articleInSet')}</p>;
  if (typeof article === 'object' && 'kept' in article) {
    const { kept } = article;
    return (
      <>
        <p role="status">{receiptWords(kept, words)}</p>
        <button type="button" class="button-plain" onClick={() => events.onEditReport(kept.report)}>
          {words.say('editKept')}
        </button>
      </>
    );
  }
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
