// Reaches into the closed shadow roots of a page, which no script of the page itself can do.

import type { JSHandle, Page } from 'puppeteer-core';
import { callInPage } from './firefox-protocol.ts';

/**
 * The shadow root of the `index`th element that `selector` finds, as a handle in the page's own world: ask it for
 * elements with `root.evaluateHandle((root) => root.querySelector('button'))`.
 *
 * @throws when there is no such element, or when it has no shadow root.
 */
export async function getClosedRoot(page: Page, selector: string, index = 0): Promise<JSHandle<ShadowRoot>> {
  // The root is handed over through a property of the page's window; only a protocol call can name it.
  const name = '__closedRootForTest';
  if (page.browser().process()?.spawnfile.includes('firefox') === true)
    await exposeInFirefox(page, selector, index, name);
  else await exposeInChrome(page, selector, index, name);
  return page.evaluateHandle((key) => {
    const holder = globalThis as unknown as Record<string, ShadowRoot>;
    const root = holder[key] as ShadowRoot;
    delete holder[key];
    return root;
  }, name);
}

async function exposeInChrome(page: Page, selector: string, index: number, name: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const expression = `document.querySelectorAll(${JSON.stringify(selector)})[${index}]`;
    const { result: host } = await session.send('Runtime.evaluate', { expression });
    if (host.objectId === undefined) throw new Error(`There is no ${selector} number ${index} on the page.`);
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error(`${selector} number ${index} has no shadow root.`);
    const { object: root } = await session.send('DOM.resolveNode', { backendNodeId });
    const functionDeclaration = `function () { globalThis[${JSON.stringify(name)}] = this; }`;
    await session.send('Runtime.callFunctionOn', { objectId: root.objectId ?? '', functionDeclaration });
  } finally {
    await session.detach();
  }
}

async function exposeInFirefox(page: Page, selector: string, index: number, name: string): Promise<void> {
  const find = `() => document.querySelectorAll(${JSON.stringify(selector)})[${index}]`;
  const host = await callInPage(page, find, { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } });
  const root = (host.value as { shadowRoot?: { sharedId?: string } | null } | undefined)?.shadowRoot;
  if (root?.sharedId === undefined) throw new Error(`${selector} number ${index} is not there or has no shadow root.`);
  const expose = `(root) => { globalThis[${JSON.stringify(name)}] = root; }`;
  await callInPage(page, expose, { arguments: [{ sharedId: root.sharedId }] });
}
