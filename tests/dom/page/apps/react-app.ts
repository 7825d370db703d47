// The application behind the fixture react-hydrated: what the server rendered, and updates of it.

import { createElement as h, type ReactNode, useState } from 'react';

export interface ReactState {
  readonly calls: string;
  readonly closing: string;
  readonly pressed: number;
  readonly hasCharity: boolean;
}

export const reactStart: ReactState = {
  calls: '1,000',
  closing: 'It was opened by the anti-corruption team, which has grown by 100 officers since last summer.',
  pressed: 0,
  hasCharity: true,
};

interface ReactAppProps {
  readonly onReady: (update: (next: Partial<ReactState>) => void) => void;
  readonly start?: ReactState;
}

/** Renders the fixture, or what it is with another state; hands the function that updates it to `onReady`. */
export function ReactApp({ onReady, start = reactStart }: ReactAppProps): ReactNode {
  const [state, setState] = useState(start);
  onReady((next) => setState((now) => ({ ...now, ...next })));
  const link = h('a', { href: '/about-the-line' }, 'said the charity that runs it');
  const opening = 'A line for reports about corrupt or abusive officers has had ';
  return h(
    'main',
    null,
    h(
      'article',
      null,
      h('h1', null, 'Met hotline takes 1,000 calls about corrupt police'),
      h('p', null, opening, state.calls, ' calls since ', 'November', ', the force says.'),
      h('p', null, state.closing),
      state.hasCharity && h('p', null, 'About a third of the calls, 350 in all, concern other forces, ', link, '.'),
      h(
        'p',
        null,
        '“We are lifting the stones,” the commissioner told ',
        h('em', null, 'Modern'),
        ', “and we will not put them back.”',
      ),
    ),
    h('aside', null, h('p', null, 'The update counter has been pressed ', state.pressed, ' times by 12 readers.')),
    h(
      'button',
      { type: 'button', id: 'more', onClick: () => setState((now) => ({ ...now, pressed: now.pressed + 1 })) },
      'More',
    ),
  );
}
