// The page that opens once, after the install: marks to try, what is read and where, how to add reports, and that nothing
// leaves the browser.

import './first-run.css';
import { BrandMark } from '../theme/brand-mark.tsx';
import type { MessageKey, Words } from '../words.ts';
import { TryMarks } from './try-marks.tsx';

interface FirstRunProps {
  readonly words: Words;
  /** Sites of the built-in list, and how many of them the browser keeps closed. */
  readonly listedCount: number;
  readonly withheldCount: number;
  /** Ask for the sites of the list. */
  readonly onAllowListed: () => void;
  readonly onOpenLibrary: () => void;
}

const WAYS_TO_ADD: readonly MessageKey[] = ['addWayArticle', 'addWayTabs', 'addWayFile'];

export function FirstRun({ words, listedCount, withheldCount, onAllowListed, onOpenLibrary }: FirstRunProps) {
  return (
    <div class="first-run" lang={words.language} dir={words.direction}>
      <header>
        <p class="brand">
          <BrandMark size={20} /> {words.say('extensionName')}
        </p>
        <h1>{words.say('firstRunTitle')}</h1>
        <p class="lead">{words.say('firstRunLead')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{words.say('tryHeading')}</h2>
          <p>{words.say('tryText')}</p>
          <TryMarks words={words} />
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{words.say('whereHeading')}</h2>
          <p>{words.count('whereListed', listedCount)}</p>
          {withheldCount > 0 ? (
            <div class="boxed" role="status">
              <p>{words.count('sitesWithheld', withheldCount)}</p>
              <button type="button" class="button button-first" onClick={onAllowListed}>
                {words.say('allowListed')}
              </button>
            </div>
          ) : (
            <p class="granted" role="status">
              {words.say('whereGranted')}
            </p>
          )}
          <p>{words.say('whereElse')}</p>
        </section>
        <section aria-labelledby="add">
          <h2 id="add">{words.say('addHeading')}</h2>
          <p>{words.say('addText')}</p>
          <ol class="ways">
            {WAYS_TO_ADD.map((way) => (
              <li key={way}>{words.say(way)}</li>
            ))}
          </ol>
          <button type="button" class="button" onClick={onOpenLibrary}>
            {words.say('openLibrary')}
          </button>
        </section>
        <section aria-labelledby="private">
          <h2 id="private">{words.say('firstRunPrivate')}</h2>
          <p>{words.say('privacyWhy')}</p>
        </section>
      </main>
    </div>
  );
}
