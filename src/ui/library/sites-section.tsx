// The sites that are switched off, those the reader allowed, and the permission for all of them.

import { Switch } from '../controls/switch.tsx';
import type { Words } from '../words.ts';
import type { LibraryProps } from './library-props.ts';
import { listWords } from './library-words.ts';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';

export function SitesSection({ state, events, words }: LibraryProps) {
  return (
    <Section id="sites" title={words.say('sectionSites')}>
      {state.sitesWithheld.length > 0 && <WithheldSites state={state} events={events} words={words} />}
      <h3>{words.say('sitesOffHeading')}</h3>
      <SiteList
        hosts={state.sitesOff}
        empty={words.say('noSitesOff')}
        action={words.say('switchSiteOn')}
        nameFor={(host) => words.say('switchSiteOnOf', host)}
        onAct={events.onSwitchSiteOn}
        words={words}
      />
      <h3>{words.say('sitesAllowedHeading')}</h3>
      <p class="section-lead">{words.say('sitesAllowedLead')}</p>
      <SiteList
        hosts={state.sitesAllowed}
        empty={words.say('noSitesAllowed')}
        action={words.say('revokeSite')}
        nameFor={(host) => words.say('revokeSiteOf', host)}
        onAct={events.onRevokeSite}
        words={words}
      />
      <div class="boxed">
        <Switch isOn={state.isAllowedEverywhere} onSwitch={events.onAllowEverywhere}>
          {words.say('alwaysEverywhere')}
        </Switch>
      </div>
    </Section>
  );
}

/** The browser lets readers keep sites of the built-in list to themselves, and Firefox may ask for each. */
function WithheldSites({ state: { sitesWithheld }, events, words }: Pick<LibraryProps, 'state' | 'events' | 'words'>) {
  return (
    <div class="boxed withheld">
      <p>{words.count('sitesWithheld', sitesWithheld.length)}</p>
      <button type="button" class="button button-first" onClick={() => events.onAllowListed()}>
        {words.say('allowListed')}
      </button>
      <details class="folded">
        <summary>{words.say('whichSites')}</summary>
        <p class="remarks">{listWords(sitesWithheld, words)}</p>
      </details>
    </div>
  );
}

interface SiteListProps {
  readonly hosts: readonly string[];
  readonly empty: string;
  /** What the button of each site says, and its name for screen readers. */
  readonly action: string;
  readonly nameFor: (host: string) => string;
  readonly onAct: (host: string) => void;
  readonly words: Words;
}

function SiteList({ hosts, empty, action, nameFor, onAct, words }: SiteListProps) {
  return (
    <LongList
      entries={hosts}
      draw={(host) => (
        <li key={host} class="line-entry">
          <p>{host}</p>
          <button type="button" class="button-plain" aria-label={nameFor(host)} onClick={() => onAct(host)}>
            {action}
          </button>
        </li>
      )}
      empty={empty}
      words={words}
    />
  );
}
