// Starts a real browser with a fresh profile, silent towards its vendor. Knows nothing of the extension's pages.

import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { type BrowserKind, getBrowser } from './find-browser.ts';

export interface BrowserOptions {
  /** Every host name is asked of this proxy on 127.0.0.1; without it the browser has the machine's network. */
  readonly proxyPort?: number;
  /** With a window on the screen; headless otherwise. */
  readonly isVisible?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly chromeArguments?: readonly string[];
  readonly firefoxPreferences?: Readonly<Record<string, unknown>>;
}

/** A host that stands for a browser's vendor: nothing real has this name. */
export const VENDOR_HOST = 'vendor.invalid';

/** Closing the browser ends its processes and removes its profile; so does the end of this process. */
export function launchBrowser(kind: BrowserKind, options: BrowserOptions = {}): Promise<Browser> {
  const common = { executablePath: getBrowser(kind), headless: options.isVisible !== true, acceptInsecureCerts: true };
  const own = kind === 'chrome' ? chromeOptions(options) : firefoxOptions(options);
  return launch({ ...common, ...own });
}

function chromeOptions(options: BrowserOptions): LaunchOptions {
  const { proxyPort, width = 1000, height = 700, chromeArguments = [] } = options;
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.isVisible === true ? null : { width, height },
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
      ...chromeArguments,
    ],
  };
}

function chromeProxy(port: number): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'];
}

function firefoxOptions(options: BrowserOptions): LaunchOptions {
  const { proxyPort, width = 1000, height = 700, firefoxPreferences = {} } = options;
  return {
    browser: 'firefox',
    defaultViewport: options.isVisible === true ? null : { width, height },
    // Without it Firefox ignores the preference that keeps it from asking for its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
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
