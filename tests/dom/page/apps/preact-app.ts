// The application behind the fixture preact-hydrated: what the server rendered, and updates of it.

import { h, type VNode } from 'preact';
import { useState } from 'preact/hooks';

export interface PreactState {
  readonly items: readonly string[];
  readonly last: string;
}

export const preactStart: PreactState = {
  items: [
    'A total of 1,131 officers and staff had been accused of domestic or sexual violence in the ten years to April 2022.',
    'Of the cases looked at again, 689 need a new assessment, and 196 go to risk management.',
  ],
  last: 'There are 161 officers with a conviction, of whom 49 were convicted of dishonesty or violence.',
};

interface PreactAppProps {
  readonly onReady: (update: (next: Partial<PreactState>) => void) => void;
  readonly start?: PreactState;
}

/** Renders the fixture, or what it is with another state; hands the function that updates it to `onReady`. */
export function PreactApp({ onReady, start = preactStart }: PreactAppProps): VNode {
  const [state, setState] = useState(start);
  onReady((next) => setState((now) => ({ ...now, ...next })));
  const lead =
    'The commissioner wrote to the home secretary and the mayor on Thursday; these are the figures that he gave them.';
  const wish = '“Each number is somebody who trusted us,” he wrote, and he asked for time until the summer.';
  return h(
    'main',
    null,
    h(
      'article',
      null,
      h('h1', null, 'What the Met’s April letter says, in five numbers'),
      h('p', { class: 'lead' }, lead),
      h(
        'ul',
        null,
        state.items.map((item) => h('li', { key: item }, item)),
      ),
      h('p', null, wish),
      h('p', null, state.last),
    ),
  );
}
