// The library page: the reference set, what the reader hid, the sites, the shortcuts, and how private all of it is.

import './library.css';
import { useState } from 'preact/hooks';
import { BrandMark } from '../theme/brand-mark.tsx';
import type { MessageKey } from '../words.ts';
import { AboutSection } from './about-section.tsx';
import { DismissedSection } from './dismissed-section.tsx';
import type { LibraryProps } from './library-props.ts';
import { MeasuresSection } from './measures-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { searchLibrary } from './search-library.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { UtterancesSection } from './utterances-section.tsx';

const sections: readonly (readonly [id: string, title: MessageKey])[] = [
  ['sources', 'sectionSources'],
  ['measures', 'sectionMeasures'],
  ['utterances', 'sectionUtterances'],
  ['dismissed', 'sectionDismissed'],
  ['sites', 'sectionSites'],
  ['shortcuts', 'sectionShortcuts'],
  ['privacy', 'sectionPrivacy'],
  ['about', 'sectionAbout'],
];

export function Library(props: LibraryProps) {
  const { state, words } = props;
  const [query, setQuery] = useState('');
  const found = searchLibrary(state, query);
  const foundCount = found.sources.length + found.measures.length + found.utterances.length;
  return (
    <div class="library" lang={words.language} dir={words.direction}>
      <header class="front">
        <p class="brand">
          <BrandMark size={20} /> {words.say('extensionName')}
        </p>
        <h1>{words.say('libraryTitle')}</h1>
        <p class="lead">{words.say('libraryLead')}</p>
      </header>
      <nav aria-label={words.say('libraryContents')}>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{words.say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-busy={!state.isLoaded && state.notice?.kind !== 'failed'}>
        <search>
          <label for="search">{words.say('searchLabel')}</label>
          <input id="search" type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          <p class="found" role="status">
            {query.trim() && words.count('searchFound', foundCount)}
          </p>
        </search>
        <SourcesSection {...props} sources={found.sources} />
        <MeasuresSection measures={found.measures} words={words} />
        <UtterancesSection utterances={found.utterances} words={words} />
        <DismissedSection {...props} />
        <SitesSection {...props} />
        <ShortcutsSection {...props} />
        <PrivacySection {...props} />
        <AboutSection {...props} />
      </main>
    </div>
  );
}
