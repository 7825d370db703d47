// The entry of the page that opens once, after the install: draws it, and asks for the sites of the list where the
// browser keeps them closed.

import { h, render } from 'preact';
import { requestSitePermission, withheldSites } from '../platform/permissions.ts';
import { addressOfFile, declaredContentScript } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';
import { translate } from '../platform/translator.ts';
import { FirstRun } from '../ui/first-run/first-run.tsx';
import { createWords } from '../ui/words.ts';

const LIBRARY = 'src/library/index.html';

const words = createWords((key, values) => translate(key, values), navigator.language);

function getRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#first-run');
  if (root === null) throw new Error('The page has no place for what it says.');
  return root;
}

async function start(root: HTMLElement): Promise<void> {
  const { matches } = declaredContentScript();
  const draw = async (): Promise<void> => {
    const withheld = await withheldSites(matches);
    render(
      h(FirstRun, {
        words,
        listedCount: matches.length,
        withheldCount: withheld.length,
        // Asked before anything is awaited: browsers only ask the reader right behind a click.
        onAllowListed: () => void requestSitePermission(matches).then(draw),
        onOpenLibrary: () => void openTab(addressOfFile(LIBRARY)),
      }),
      root,
    );
  };
  document.title = `${words.say('firstRunTitle')} – ${words.say('extensionName')}`;
  await draw();
  // The reader may have allowed them in the browser's own settings meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void draw();
  });
}

void start(getRoot());
