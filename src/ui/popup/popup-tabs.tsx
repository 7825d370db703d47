// Other open tabs that tell the story of this page: to compare with at once, to keep, to leave again.

import type { PopupProps } from './popup-props.ts';

export function PopupTabs({ state: { tabs }, events, words }: PopupProps) {
  if (tabs === null) return null;
  const { kind, count } = tabs;
  const isOffer = kind === 'offered' || kind === 'comparing';
  const said = {
    offered: 'tabsOffered',
    comparing: 'tabsOffered',
    compared: 'tabsCompared',
    kept: 'tabsKept',
  } as const;
  return (
    <section class={isOffer ? 'tabs' : 'tabs settled'} aria-label={words.say('tabsLabel')}>
      <p role="status">{words.count(said[kind], count)}</p>
      {isOffer && (
        <button
          type="button"
          class="button button-first"
          aria-disabled={kind === 'comparing'}
          onClick={() => kind === 'offered' && events.onCompareTabs()}
        >
          {kind === 'comparing' ? words.say('comparingTabs') : words.count('compareWithTabs', count)}
        </button>
      )}
      {kind === 'compared' && (
        <>
          <button type="button" class="button" onClick={() => events.onKeepTabs()}>
            {words.count('keepTabs', count)}
          </button>
          <button type="button" class="button-plain" onClick={() => events.onLeaveTabs()}>
            {words.say('leaveTabs')}
          </button>
        </>
      )}
    </section>
  );
}
