// What puppeteer does not offer for Firefox, asked of it in its own words: WebDriver BiDi, in a page and in the
// browser's own window.

import type { Browser, Page } from 'puppeteer-core';

/** A value as BiDi sends it: plain ones carry `value`, nodes a `sharedId`. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

export interface ScriptOptions {
  readonly arguments?: readonly object[];
  readonly serializationOptions?: object;
}

/** Calls a function, given as source, in a page's own world. */
export function callInPage(page: Page, functionSource: string, options: ScriptOptions = {}): Promise<RemoteValue> {
  return callFunction(page.browser(), contextOf(page), functionSource, options);
}

/** Calls an async function, given as source, in the browser's own window, with the browser's own rights. */
export async function callInBrowserWindow(browser: Browser, functionSource: string): Promise<unknown> {
  const { contexts } = (await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window of its own.');
  return (await callFunction(browser, window.context, functionSource, {})).value;
}

async function callFunction(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  options: ScriptOptions,
): Promise<RemoteValue> {
  const parameters = { functionDeclaration, awaitPromise: true, target: { context }, ...options };
  const { result, exceptionDetails } = (await send(browser, 'script.callFunction', parameters)) as ScriptResult;
  if (result === undefined) throw new Error(exceptionDetails?.text ?? 'Firefox gave no result.');
  return result;
}

async function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, parameters)).result;
}

/** In Firefox the id of a frame is that of its browsing context. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
