// The library page: what reports print differently, the reports by story, what the reader decided, the sites, the
// shortcuts, and how private all of it is.

import './library.css';
import { useState } from 'preact/hooks';
import { BrandMark } from '../theme/brand-mark.tsx';
import type { MessageKey } from '../words.ts';
import { AboutSection } from './about-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { FactsSection } from './facts-section.tsx';
import type { LibraryProps } from './library-props.ts';
import { PrivacySection } from './privacy-section.tsx';
import { ReportsSection } from './reports-section.tsx';
import { searchLibrary } from './search-library.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

const sections: readonly (readonly [id: string, title: MessageKey])[] = [
  ['facts', 'sectionFacts'],
  ['reports', 'sectionReports'],
  ['decisions', 'sectionDecisions'],
  ['sites', 'sectionSites'],
  ['shortcuts', 'sectionShortcuts'],
  ['privacy', 'sectionPrivacy'],
  ['about', 'sectionAbout'],
];

export function Library(props: LibraryProps) {
  const { state, words } = props;
  const [query, setQuery] = useState('');
  const found = searchLibrary(state, query);
  const isSearching = query.trim() !== '';
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
            {isSearching && words.count('searchFound', found.count)}
          </p>
        </search>
        <FactsSection facts={found.facts} isLoaded={state.isLoaded} isSearching={isSearching} words={words} />
        <ReportsSection {...props} stories={found.stories} />
        <DecisionsSection {...props} />
        <SitesSection {...props} />
        <ShortcutsSection {...props} />
        <PrivacySection {...props} />
        <AboutSection {...props} />
      </main>
    </div>
  );
}
