// What is built keeps what is promised: nothing can reach the network, nothing is parsed from a string, and each part
// stays within its budget. Reads dist/, so both builds have to be there.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUDGETS, measureSizes } from '../../scripts/bench/sizes.ts';
import { BROWSER_KINDS } from '../e2e/driver/find-browser.ts';

/** Whatever could carry a byte out of the browser, or bring code in. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /WebTransport/,
  EventSource: /EventSource/,
  RTCPeerConnection: /RTCPeerConnection/,
  sendBeacon: /sendBeacon/,
  importScripts: /importScripts/,
  'import of a remote module': /\bimport\s*\(?\s*["'`](https?:)?\/\//,
  'address of a script, style or picture elsewhere':
    /\bsrc\s*=\s*["'`]?(https?:)?\/\/|\burl\(\s*["'`]?(https?:)?\/\/|<link\b[^>]*\bhref\s*=\s*["']?(https?:)?\/\//,
  eval: /\beval\s*\(|\bnew Function\b/,
  'innerHTML write': /\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write/,
};

const built = (kind: string): { path: string; text: string }[] =>
  readdirSync(`dist/${kind}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|html|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(`dist/${kind}/${path}`, 'utf8') }));

describe.each(BROWSER_KINDS)('the build for %s', (kind) => {
  const files = built(kind);

  test('has every part', () => {
    const paths = files.map(({ path }) => path.replaceAll('\\', '/'));
    for (const part of ['content/reader.js', 'content/painter.js', 'src/popup/index.html', 'src/library/index.html']) {
      expect(paths).toContain(part);
    }
  });

  test.each(Object.entries(FORBIDDEN))('holds no %s', (_, pattern) => {
    const holding = files
      .filter(({ text }) => pattern.test(text))
      .map(({ path, text }) => [path, text.match(pattern)?.[0]]);
    expect(holding).toEqual([]);
  });

  test('has no inline script and no style attribute to need a looser policy', () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.html'))) {
      expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(text, path).not.toMatch(/\son[a-z]+=/);
    }
  });

  test.each(Object.entries(BUDGETS))('keeps the budget of %s', (part, budgetBytes) => {
    const size = measureSizes(kind)[part as keyof typeof BUDGETS];
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(budgetBytes);
  });
});

describe('the patterns above', () => {
  const planted: Readonly<Record<keyof typeof FORBIDDEN, string>> = {
    fetch: 'await fetch(address)',
    XMLHttpRequest: 'new XMLHttpRequest()',
    WebSocket: 'new WebSocket(address)',
    WebTransport: 'new WebTransport(address)',
    EventSource: 'new EventSource(address)',
    RTCPeerConnection: 'new RTCPeerConnection()',
    sendBeacon: 'navigator.sendBeacon(address)',
    importScripts: "importScripts('a.js')",
    'import of a remote module': 'import("https://example.org/a.js")',
    'address of a script, style or picture elsewhere': '<img src="https://example.org/a.png">',
    eval: 'new Function("return 1")',
    'innerHTML write': 'a.innerHTML=b',
  };

  test.each(Object.entries(FORBIDDEN))('find a planted %s', (name, pattern) => {
    expect(planted[name]).toMatch(pattern);
  });
});
