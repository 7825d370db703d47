// Opens the extension's real toolbar popup over the page in front, and looks into it.

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { callInBrowserWindow } from './firefox-protocol.ts';

export interface ToolbarPopup {
  /** The popup as a page; `null` in Firefox, which gives none. */
  readonly page: Page | null;
  /** Runs a function in the popup; it sees only its two parameters, and what it gives back must be plain data. */
  evaluate<Argument, Result>(
    look: (document: Document, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result>;
  /** Waits until something in the popup matches. */
  waitFor(selector: string): Promise<void>;
  /** Presses a key as the reader does, who needs no mouse: whatever has the focus in the popup gets it. */
  press(key: PopupKey): Promise<void>;
  /** A picture, PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** By the names of `KeyboardEvent.key`. */
export type PopupKey = 'Tab' | 'Enter' | ' ' | 'ArrowRight';

/** Something that makes the popup open over the page in front. */
export interface PopupOpener {
  inChrome(session: ExtensionBrowser, page: Page): Promise<void>;
  /** Source that runs in the browser's window; `extension` is ours there. */
  readonly inFirefox: string;
}

/** The extension's icon in the toolbar. */
const icon: PopupOpener = {
  async inChrome({ browser, extensionId }, page) {
    const extension = (await browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('The extension is not installed.');
    await extension.triggerAction(page);
  },
  inFirefox: `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    // What a reader's click on the icon gives; opening the popup by itself does not.
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  `,
};

export async function openToolbarPopup(
  session: ExtensionBrowser,
  page: Page,
  opener: PopupOpener = icon,
): Promise<ToolbarPopup> {
  await page.bringToFront();
  return session.kind === 'chrome' ? openInChrome(session, page, opener) : openInFirefox(session, opener);
}

const WAIT_MS = 10_000;

async function openInChrome(session: ExtensionBrowser, page: Page, { inChrome }: PopupOpener): Promise<ToolbarPopup> {
  const { browser, extensionId } = session;
  await inChrome(session, page);
  const target = await browser.waitForTarget(
    (candidate) => candidate.url().startsWith(`chrome-extension://${extensionId}/src/popup/`),
    { timeout: WAIT_MS },
  );
  const popup = await target.asPage();
  return {
    page: popup,
    evaluate: async (look, argument) => {
      const call = `(${look})(document, ${JSON.stringify(argument) ?? 'undefined'})`;
      return (await popup.evaluate(call)) as ReturnType<typeof look>;
    },
    waitFor: async (selector) => void (await popup.waitForSelector(selector, { timeout: WAIT_MS })),
    press: (key) => popup.keyboard.press(key),
    screenshot: async () => Buffer.from(await popup.screenshot()),
    // One that led elsewhere has closed itself, perhaps just now.
    close: () =>
      popup.close().catch((error: unknown) => {
        if (!popup.isClosed() && !/No target|Session closed|Target closed/.test(String(error))) throw error;
      }),
  };
}

/** What a key press has to say of itself beside its name. */
function keyInFirefox(key: PopupKey): KeyboardEventInit {
  const keyCodes: Record<PopupKey, number> = { Tab: 9, Enter: 13, ' ': 32, ArrowRight: 39 };
  return { key, code: key === ' ' ? 'Space' : key, keyCode: keyCodes[key] };
}

const FIREFOX_POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** A frame script runs inside the popup's own process and sends its result back under this name. */
const RESULT_MESSAGE = 'second-source-test:result';

async function openInFirefox({ browser, extensionId }: ExtensionBrowser, opener: PopupOpener): Promise<ToolbarPopup> {
  const inWindow = (body: string): Promise<unknown> => callInBrowserWindow(browser, `async () => { ${body} }`);
  await inWindow(`
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const loaded = new Promise((resolve) => {
      document.addEventListener('WebExtPopupLoaded', (event) => resolve(event.originalTarget), { capture: true, once: true });
    });
    ${opener.inFirefox}
    // A popup is loaded out of sight and then moved into its panel; nothing sent to it before that arrives.
    const panel = (await loaded).closest('panel');
    if (panel.state !== 'open') await new Promise((resolve) => panel.addEventListener('popupshown', resolve, { once: true }));
  `);
  const inPopup = async (script: string): Promise<unknown> => {
    const result = await inWindow(`
      const popup = ${FIREFOX_POPUP};
      return await new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('The popup does not answer.')), ${2 * WAIT_MS});
        popup.messageManager.addMessageListener('${RESULT_MESSAGE}', function listen({ data }) {
          popup.messageManager.removeMessageListener('${RESULT_MESSAGE}', listen);
          resolve(data);
        });
        popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(
          `(async () => { sendAsyncMessage('${RESULT_MESSAGE}', await (async () => { ${script} })().then(
            (value) => JSON.stringify({ value: value }), (error) => JSON.stringify({ error: String(error) }))); })();`,
        )}), false);
      });
    `);
    const { value, error } = JSON.parse(String(result)) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(`In the popup: ${error}`);
    return value;
  };
  return {
    page: null,
    evaluate: async (look, argument) =>
      (await inPopup(`return (${look})(content.document, ${JSON.stringify(argument) ?? 'undefined'});`)) as ReturnType<
        typeof look
      >,
    // Asked again and again from here: the popup's own animation frames may stop, and with them a wait inside it.
    waitFor: async (selector) => {
      const until = performance.now() + WAIT_MS;
      while ((await inPopup(`return content.document.querySelector(${JSON.stringify(selector)}) !== null;`)) !== true) {
        if (performance.now() > until) throw new Error(`Nothing in the popup matches ${selector}.`);
      }
    },
    press: async (key) =>
      void (await inPopup(`
        // The panel gets the focus a little after it is shown. No reader's key comes before, and a button ignores it.
        if (!content.document.hasFocus()) {
          await new Promise((resolve) => content.addEventListener('focus', resolve, { capture: true, once: true }));
        }
        const { classes: Cc, interfaces: Ci } = Components;
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        // What a key does is begun under the rights of a reader's action, and so may ask for permissions.
        if (!input.beginInputTransactionForTests(content, () => true)) throw new Error('No keys can be sent.');
        const event = new content.KeyboardEvent('', ${JSON.stringify(keyInFirefox(key))});
        input.keydown(event);
        input.keyup(event);
      `)),
    screenshot: async () => {
      const url = await inWindow(`
        const popup = ${FIREFOX_POPUP};
        // The panel takes the size of its content a little after it has it; this is the first size that lasts.
        let area = popup.getBoundingClientRect();
        for (let lasting = 0; lasting < 20; ) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const { width, height } = popup.getBoundingClientRect();
          lasting = width === area.width && height === area.height ? lasting + 1 : 0;
          area = new DOMRect(0, 0, width, height);
        }
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      `);
      return Buffer.from(String(url).replace(/^data:image\/png;base64,/, ''), 'base64');
    },
    // Until it is gone, which is a little after its panel is hidden, this one would be taken for one opened next.
    close: async () =>
      void (await inWindow(`
        const popup = ${FIREFOX_POPUP};
        const gone = new Promise((resolve) => {
          const look = () => {
            if (popup?.isConnected) return;
            observer.disconnect();
            resolve();
          };
          const observer = new MutationObserver(look);
          observer.observe(document, { childList: true, subtree: true });
          look();
        });
        const panel = document.getElementById('customizationui-widget-panel');
        if (panel && panel.state !== 'closed') {
          const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
          panel.hidePopup();
          await hidden;
        }
        await gone;
      `)),
  };
}
