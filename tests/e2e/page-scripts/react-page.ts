// Takes the server's React page over, as a news site's own script does, and lets the test update it.

import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactApp, type ReactState, reactStart } from '../../dom/page/apps/react-app.ts';
import { REPORTED } from './reported.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
hydrateRoot(
  root,
  createElement(ReactApp, {
    start: { ...reactStart, closing: REPORTED },
    onReady: (update: (next: Partial<ReactState>) => void) => Object.assign(globalThis, { updatePage: update }),
  }),
  { onRecoverableError: (error) => console.error('Not hydrated:', error) },
);
