// Takes the server's Preact page over, as a news site's own script does, and lets the test update it.

import { h, hydrate } from 'preact';
import { PreactApp, type PreactState, preactStart } from '../../dom/page/apps/preact-app.ts';
import { REPORTED } from './reported.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no root.');
hydrate(
  h(PreactApp, {
    start: { ...preactStart, last: REPORTED },
    onReady: (update: (next: Partial<PreactState>) => void) => Object.assign(globalThis, { updatePage: update }),
  }),
  root,
);
