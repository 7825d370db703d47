// The pictures of the README print dates as the readers of the papers in them do.

import { expect, test } from 'vitest';
import { launchOptionsOf, THEMES } from '../../../scripts/screenshots/settings.ts';
import { createWords } from '../../../src/ui/words.ts';
import { BROWSER_KINDS, type BrowserKind } from '../../e2e/driver/find-browser.ts';

/** The first language that the browser is started with. */
function languageOf(kind: BrowserKind, setting: Parameters<typeof launchOptionsOf>[1]): string | undefined {
  const { chromeArguments = [], firefoxPreferences = {} } = launchOptionsOf(kind, setting);
  const told =
    kind === 'chrome'
      ? chromeArguments.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
      : firefoxPreferences['intl.accept_languages'];
  return String(told).split(',')[0];
}

const settings = THEMES.flatMap((theme) =>
  [false, true].map((hasForcedColours) => ({ theme, hasForcedColours, name: `${theme} ${hasForcedColours}` })),
);

test.each(BROWSER_KINDS.flatMap((kind) => settings.map((setting) => ({ kind, ...setting }))))(
  '$kind is British, $name',
  ({ kind, ...setting }) => {
    const language = languageOf(kind, setting);
    expect(language).toBe('en-GB');
    const words = createWords((key) => (key === 'languageTag' ? 'en' : key), language ?? '');
    expect(words.date('2023-01-26')).toBe('26 January 2023');
  },
);
