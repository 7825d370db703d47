// What readers have set when a picture is taken: theme, forced colours, language, and how each browser is told.

import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import type { BrowserOptions } from '../../tests/e2e/driver/launch-browser.ts';

export const THEMES = ['light', 'dark'] as const;

/** One session of a browser: what holds for all of its pages. */
export interface Setting {
  readonly theme: (typeof THEMES)[number];
  readonly hasForcedColours: boolean;
}

/** In the names of files: `light`, `dark-forced`. */
export function nameSetting({ theme, hasForcedColours }: Setting): string {
  return hasForcedColours ? `${theme}-forced` : theme;
}

/** Dates are printed as the readers of the papers here print them. */
export function launchOptionsOf(kind: BrowserKind, { theme, hasForcedColours }: Setting): BrowserOptions {
  const isDark = theme === 'dark';
  if (kind === 'chrome') {
    return {
      chromeArguments: [
        `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`,
        '--lang=en-GB',
        '--accept-lang=en-GB',
      ],
    };
  }
  return {
    firefoxPreferences: {
      'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
      'ui.systemUsesDarkTheme': isDark ? 1 : 0,
      'intl.accept_languages': 'en-GB, en',
      'browser.display.document_color_use': hasForcedColours ? 2 : 1,
      ...(hasForcedColours && isDark ? FIREFOX_DARK_COLOURS : {}),
    },
  };
}

/** Firefox takes a reader's own colours from here; its defaults are those of paper. */
const FIREFOX_DARK_COLOURS = {
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#ffffff',
  'browser.anchor_color': '#ffee32',
} as const;

/** Chrome knows forced colours for one page at a time, as long as the session lasts that asked for them. */
export async function applyToPage(kind: BrowserKind, page: Page, { theme, hasForcedColours }: Setting): Promise<void> {
  if (kind !== 'chrome' || !hasForcedColours) return;
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'forced-colors', value: 'active' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}
