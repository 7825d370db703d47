// Reaches into the closed shadow roots of a page, which no script of the page itself can do.

import type { CDPSession, JSHandle, Page } from 'puppeteer-core';
import { callInPage, type RemoteValue } from './firefox-protocol.ts';

/** The roots are handed over through a property of the page's window; only a protocol call can name them. */
const HANDOVER = '__closedRootsForTest';

/**
 * The shadow root of every element that `selector` finds, in one look at the page, as handles in the page's own world:
 * ask one for elements with `root.evaluateHandle((root) => root.querySelector('button'))`.
 *
 * @throws when one of the elements has no shadow root.
 */
export async function findClosedRoots(page: Page, selector: string): Promise<JSHandle<ShadowRoot>[]> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  const count = await (isFirefox ? exposeInFirefox(page, selector) : exposeInChrome(page, selector));
  const roots: JSHandle<ShadowRoot>[] = [];
  for (let index = 0; index < count; index += 1) roots.push(await page.evaluateHandle(takeRoot, HANDOVER, index));
  return roots;
}

/** The shadow root of one element. @throws when there is no such element, or when it has no shadow root. */
export async function getClosedRoot(page: Page, selector: string, index = 0): Promise<JSHandle<ShadowRoot>> {
  const roots = await findClosedRoots(page, selector);
  const root = roots[index];
  if (root === undefined) throw new Error(`The page has ${roots.length} of ${selector}, and no number ${index}.`);
  return root;
}

/** Runs in the page. */
function takeRoot(name: string, index: number): ShadowRoot {
  const roots = (globalThis as unknown as Record<string, ShadowRoot[]>)[name];
  const root = roots?.[index];
  if (roots === undefined || root === undefined) throw new Error('The shadow roots were not handed over.');
  if (index === roots.length - 1) delete (globalThis as unknown as Record<string, unknown>)[name];
  return root;
}

const handOver = `function (...roots) { globalThis[${JSON.stringify(HANDOVER)}] = roots; }`;
const list = (selector: string): string => `(${findInOpenTrees})(document, ${JSON.stringify(selector)})`;

/** Runs in the page: what `selector` finds there and in all its open shadow roots, in order. */
export function findInOpenTrees(root: ParentNode, selector: string): Element[] {
  const search = (tree: ParentNode): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot === null ? [] : search(element.shadowRoot)),
    ]);
  return search(root);
}

async function exposeInChrome(page: Page, selector: string): Promise<number> {
  const session = await page.createCDPSession();
  try {
    const { result: hosts } = await session.send('Runtime.evaluate', { expression: list(selector) });
    const objectId = hosts.objectId ?? '';
    const { result: properties } = await session.send('Runtime.getProperties', { objectId, ownProperties: true });
    const roots: { objectId: string }[] = [];
    for (const { name, value } of properties) {
      if (/^\d+$/.test(name)) roots.push({ objectId: await rootInChrome(session, selector, value?.objectId ?? '') });
    }
    await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: handOver, arguments: roots });
    return roots.length;
  } finally {
    await session.detach();
  }
}

async function rootInChrome(session: CDPSession, selector: string, hostId: string): Promise<string> {
  const { node } = await session.send('DOM.describeNode', { objectId: hostId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error(`A ${selector} has no shadow root.`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId ?? '';
}

async function exposeInFirefox(page: Page, selector: string): Promise<number> {
  const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 1 };
  const hosts = await callInPage(page, `() => ${list(selector)}`, { serializationOptions });
  const roots = (hosts.value as RemoteValue[]).map(({ value }) => {
    const root = (value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
    if (root?.sharedId === undefined) throw new Error(`A ${selector} has no shadow root.`);
    return { sharedId: root.sharedId };
  });
  await callInPage(page, handOver, { arguments: roots });
  return roots.length;
}
