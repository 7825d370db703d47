// What is built keeps what is promised: nothing can reach the network, nothing is parsed from a string, and each part
// stays within its budget. Reads dist/, so both builds have to be there.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUDGETS, measureSizes } from '../../scripts/bench/sizes.ts';
import { referenceSet } from '../../src/topics/met-misconduct/reference.ts';
import { BROWSER_KINDS } from '../e2e/driver/find-browser.ts';

interface Forbidden {
  readonly pattern: RegExp;
  /** Breaches that the pattern has to find. */
  readonly planted: readonly string[];
}

/** Whatever could carry a byte out of the browser, or bring code in. */
const FORBIDDEN: Readonly<Record<string, Forbidden>> = {
  fetch: { pattern: /\bfetch(?:Later)?\b/, planted: ['await fetch(address)', 'fetchLater(address)'] },
  XMLHttpRequest: { pattern: /XMLHttpRequest/, planted: ['new XMLHttpRequest()'] },
  WebSocket: { pattern: /WebSocket/, planted: ['new WebSocket(address)', 'new WebSocketStream(address)'] },
  WebTransport: { pattern: /WebTransport/, planted: ['new WebTransport(address)'] },
  EventSource: { pattern: /EventSource/, planted: ['new EventSource(address)'] },
  RTCPeerConnection: {
    pattern: /RTCPeerConnection/,
    planted: ['new RTCPeerConnection()', 'new webkitRTCPeerConnection(a)'],
  },
  sendBeacon: { pattern: /sendBeacon/, planted: ['navigator.sendBeacon(address)'] },
  'push or background transfer': {
    pattern: /[pP]ushManager|backgroundFetch/,
    planted: ['registration.pushManager.subscribe()', "registration.backgroundFetch.fetch('a', [address])"],
  },
  'other program': {
    pattern: /connectNative\(|\.sendNativeMessage\(/,
    planted: ["runtime.connectNative('a')", "runtime.sendNativeMessage('a', b)"],
  },
  importScripts: { pattern: /importScripts/, planted: ["importScripts('a.js')"] },
  worker: {
    pattern: /\bnew\s+(?:Shared)?Worker\b|serviceWorker\s*\.\s*register/,
    planted: ["new Worker('a.js')", 'new SharedWorker(address)', "navigator.serviceWorker.register('a.js')"],
  },
  'import of a remote module': {
    pattern: /\bimport\s*\(?\s*["'`](https?:)?\/\//,
    planted: ['import("https://example.org/a.js")', 'import"//example.org/a.js"'],
  },
  'picture or sound without an element': {
    pattern: /\bnew\s+(?:Image|Audio)\b/,
    planted: ['new Image().src=address', 'new Audio(address)'],
  },
  'address set on an element': {
    pattern:
      /\.(?:src|srcset|poster|action|formAction)\s*=(?!=)|setAttribute\(\s*["'`](?:src|srcset|poster|action|formaction)\b/,
    planted: ['image.src=address', 'form.action = address', 'image.setAttribute("srcset", address)'],
  },
  'address of a script, style or picture elsewhere': {
    pattern:
      /\bsrc(?:set)?\s*=\s*["'`]?(https?:)?\/\/|\burl\(\s*["'`]?(https?:)?\/\/|image-set\(\s*["']?(https?:)?\/\/|<link\b[^>]*\bhref\s*=\s*["']?(https?:)?\/\//,
    planted: [
      '<img src="https://example.org/a.png">',
      'a{background:url(http://example.org/a.png)}',
      'a{background:url("//example.org/a.png")}',
      'a{background:image-set("https://example.org/a.png" 1x)}',
      '<link rel="stylesheet" href="https://example.org/a.css">',
    ],
  },
  'style sheet that brings another': { pattern: /@import\b/, planted: ['@import "https://example.org/a.css";'] },
  'hint to connect in advance': {
    pattern: /preconnect|dns-prefetch|\bprefetch\b|prerender|speculationrules/,
    planted: [
      '<link rel="preconnect" href="https://example.org">',
      'link.rel="dns-prefetch"',
      '<link rel=prefetch href=a>',
      '<script type="speculationrules">',
    ],
  },
  'link that reports its click': { pattern: /\bping\b/, planted: ['<a href="a" ping="b">', 'link.ping=address'] },
  form: {
    pattern: /\.requestSubmit\b|\.submit\s*\(|<form\b|createElement\(\s*["'`]form["'`]/,
    planted: ['form.submit()', 'form.requestSubmit()', '<form action="a">', 'document.createElement("form")'],
  },
  frame: {
    pattern: /<iframe\b|["'`]iframe["'`]/,
    planted: ['<iframe src="a">', 'document.createElement(`iframe`)'],
  },
  'change of address': {
    pattern: /\bwindow\.open\b|\blocation\.(?:assign|replace)\(|\blocation(?:\.href)?\s*=(?!=)/,
    planted: ['window.open(address)', 'location.assign(address)', 'location.href=address', 'location = address'],
  },
  eval: { pattern: /\beval\s*\(|\bnew Function\b/, planted: ['eval(code)', 'new Function("return 1")'] },
  'innerHTML write': {
    pattern: /\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write/,
    planted: ['a.innerHTML=b', 'a.insertAdjacentHTML("beforeend",b)', 'document.write(b)'],
  },
};

/** Addresses that are names (namespaces, bases to resolve against) or stand in the messages of a package. */
const NAMED: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/page\.invalid\/$/,
  /^https:\/\/tinyurl\.com\/y2uuvskb$/,
  /^http:\/\/bit\.ly\/2kdckMn$/,
  /^https:\/\/\$\{\w+\}\/\*$/,
];
/** What a card links to. */
const LINKED: ReadonlySet<string> = new Set(referenceSet.sources.flatMap(({ url }) => url ?? []));

/** The addresses in a built file that have no business there. */
function findStrangeAddresses(text: string): string[] {
  const addresses = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/g) ?? [];
  return addresses.filter((address) => !LINKED.has(address) && !NAMED.some((name) => name.test(address)));
}

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

  test.each(Object.entries(FORBIDDEN))('holds no %s', (_, { pattern }) => {
    const holding = files
      .filter(({ text }) => pattern.test(text))
      .map(({ path, text }) => [path, text.match(pattern)?.[0]]);
    expect(holding).toEqual([]);
  });

  test('holds no address but those of its sources', () => {
    for (const { path, text } of files) expect(findStrangeAddresses(text), path).toEqual([]);
    expect(files.some(({ text }) => [...LINKED].every((address) => text.includes(address)))).toBe(true);
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
  const planted = Object.entries(FORBIDDEN).flatMap(([name, { pattern, planted: breaches }]) =>
    breaches.map((breach) => [breach, name, pattern] as const),
  );

  test.each(planted)('find %s, a planted %s', (breach, _name, pattern) => {
    expect(breach).toMatch(pattern);
  });

  test.each(['a="https://collector.example/x"', 'b(`wss://live.example`)', 'url(http://fonts.example/a.woff)'])(
    'find the address in %s',
    (text) => {
      expect(findStrangeAddresses(text)).toHaveLength(1);
    },
  );
});
