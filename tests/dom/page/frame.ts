// Shows a page in a frame of the test's window, wide enough for an article, and takes it away again.

import { onTestFinished } from 'vitest';
import { markStyles } from '../../../src/page/painting/mark-styles.ts';

export interface ShownPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
}

function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
}

/** Shows `html` as a document of its own, with the sheet that marks are seen by, until the test is over. */
export async function showPage(html: string, width = 900): Promise<ShownPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:700px;border:0;background:#fff`;
  frame.srcdoc = html;
  const isLoaded = loaded(frame);
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await isLoaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('The frame shows no document.');
  const window = contentWindow as Window & typeof globalThis;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(markStyles());
  contentDocument.adoptedStyleSheets = [sheet];
  return { document: contentDocument, window, frame };
}

/** Every text node of a document, in order, with what it says: what must be the same when marks are gone. */
export function textNodesOf(root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
