// Starts a real browser with a fresh profile, silent towards its vendor. Knows nothing of the extension's pages.

import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { type BrowserKind, getBrowser } from './find-browser.ts';
import { makeProfile, removeProfile } from './fresh-profile.ts';
import { bringStartedCode } from './started-code.ts';

export interface BrowserOptions {
  /** Every host name is asked of this proxy on 127.0.0.1; without it the browser has the machine's network. */
  readonly proxyPort?: number;
  /** With a window on the screen; headless otherwise. */
  readonly isVisible?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly chromeArguments?: readonly string[];
  readonly firefoxPreferences?: Readonly<Record<string, unknown>>;
  /** Called with the folder of the profile when the browser has ended, before it is removed. */
  readonly onEnd?: (profile: string) => void;
}

const WIDTH = 1000;
const HEIGHT = 700;

/** A host that stands for a browser's vendor: nothing real has this name. */
export const VENDOR_HOST = 'vendor.invalid';

const ENVIRONMENT: Readonly<Record<BrowserKind, () => Readonly<Record<string, string>>>> = {
  chrome: utf8Locale,
  // Without it Firefox ignores the preference that keeps it from asking for its remote settings.
  firefox: () => ({ MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }),
};

/** Closing the browser ends its processes and removes its profile; so does the end of this process. */
export async function launchBrowser(kind: BrowserKind, options: BrowserOptions = {}): Promise<Browser> {
  const program = getBrowser(kind);
  const profile = makeProfile();
  const isVisible = options.isVisible === true;
  try {
    if (kind === 'firefox') bringStartedCode(profile);
    const browser = await launch({
      executablePath: program,
      headless: !isVisible,
      defaultViewport: isVisible ? null : { width: options.width ?? WIDTH, height: options.height ?? HEIGHT },
      acceptInsecureCerts: true,
      userDataDir: profile,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ...(kind === 'chrome' ? chromeOptions(options) : firefoxOptions(options)),
      // Without a window nothing of the reader's home is needed: it stays as it was, and need not be writable.
      env: { ...process.env, ...ENVIRONMENT[kind](), ...(isVisible ? {} : { HOME: profile }) },
    });
    browser.process()?.once('exit', () => {
      try {
        options.onEnd?.(profile);
      } finally {
        removeProfile(profile);
      }
    });
    return browser;
  } catch (error) {
    removeProfile(profile);
    const reason = error instanceof Error ? error.message : error;
    const byHand = `"${program}" --headless about:blank`;
    throw new Error(`${program} could not be started: ${reason}\nIt may say why when started by hand: ${byHand}`, {
      cause: error,
    });
  }
}

/**
 * Ends the browser at once, as the loss of power does: what it would write down for its next start is not wanted, and takes
 * it seconds. Its children go with it, for they write into the profile as long as they are there.
 */
export async function endBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  if (program === null || program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  // It leads a group of its own: the driver starts it so.
  if (program.pid === undefined || process.platform === 'win32') program.kill('SIGKILL');
  else process.kill(-program.pid, 'SIGKILL');
  await ended;
}

function chromeOptions(options: BrowserOptions): LaunchOptions {
  const { proxyPort, width = WIDTH, height = HEIGHT, chromeArguments = [] } = options;
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    // A person who looks on needs no bar that says who is driving.
    ...(options.isVisible === true ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [
      // Chromium refuses its sandbox to root, as which containers and CI machines run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort === undefined ? [] : chromeProxy(proxyPort)),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-features=NetworkTimeServiceQuerying',
      `--gaia-url=https://${VENDOR_HOST}/`,
      `--component-updater=url-source=https://${VENDOR_HOST}/u`,
      `--window-size=${width},${height}`,
      // Without a display its screen is so small that a toolbar popup has not its full height there.
      '--screen-info={1600x1200}',
      ...chromeArguments,
    ],
  };
}

function chromeProxy(port: number): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'];
}

function firefoxOptions(options: BrowserOptions): LaunchOptions {
  const { proxyPort, width = WIDTH, height = HEIGHT, firefoxPreferences = {} } = options;
  return {
    browser: 'firefox',
    extraPrefsFirefox: {
      ...(proxyPort === undefined ? {} : firefoxProxy(proxyPort)),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.normandy.enabled': false,
      'browser.region.update.enabled': false,
      'browser.search.update': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'extensions.update.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'toolkit.telemetry.enabled': false,
      ...firefoxPreferences,
    },
    // Extension pages and the browser's own window are reached only with system access.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
  };
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** In any other locale Chromium cannot open a folder whose name is not ASCII. */
function utf8Locale(): Readonly<Record<string, string>> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return /utf-?8$/i.test(LC_ALL || LC_CTYPE || LANG || '') ? {} : { LC_ALL: 'C.UTF-8' };
}
