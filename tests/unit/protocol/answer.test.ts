// Answers to requests over a channel that behaves as the browsers' do.

import { describe, expect, test } from 'vitest';
import { RefusalError } from '../../../src/model/refusal.ts';
import { fields, flag, text } from '../../../src/model/shape.ts';
import type { MessageChannel, MessageListener, MessageSender } from '../../../src/platform/message-channel.ts';
import { answerRequests, type Endpoint, getPageSender, type Handlers, isFrom } from '../../../src/protocol/answer.ts';
import { createRequester, NoAnswerError, refusalOf } from '../../../src/protocol/request.ts';

interface Sample {
  greet: { readonly request: { readonly name: string }; readonly reply: string };
  switch: { readonly request: { readonly isOn: boolean }; readonly reply: null };
}

const OWN_ID = 'own-id';
const OWN_ADDRESS = 'chrome-extension://own-id/';

const endpoint: Endpoint<Sample> = {
  greet: { from: 'page', request: fields<{ name: string }>({ name: text(10) }) },
  switch: { from: 'extension', request: fields<{ isOn: boolean }>({ isOn: flag }) },
};

const handlers: Handlers<Sample> = {
  greet: async ({ name }) => `Hello ${name}`,
  switch: async () => {
    throw new Error('The switch is stuck.');
  },
};

const page: MessageSender = { extensionId: OWN_ID, url: 'https://news.example/a', tabId: 7, frameId: 0 };
const popup: MessageSender = {
  extensionId: OWN_ID,
  url: `${OWN_ADDRESS}src/popup/index.html`,
  tabId: null,
  frameId: null,
};

/** A channel whose messages come from this sender. As in the browsers, a message that nobody takes is answered by none. */
function connect(sender: MessageSender, served: Handlers<Sample> = handlers) {
  const listeners = new Set<MessageListener>();
  const channel: MessageChannel = {
    extensionId: OWN_ID,
    send: async (message) => {
      for (const listener of listeners) {
        const answer = listener(structuredClone(message), sender);
        if (answer !== null) return structuredClone(await answer);
      }
      return undefined;
    },
    listen: (listener, signal) => {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const lifetime = new AbortController();
  answerRequests(channel, OWN_ADDRESS, endpoint, served, lifetime.signal);
  const ask = createRequester<Sample>((envelope) => channel.send(envelope), 50);
  return { channel, ask, end: () => lifetime.abort() };
}

describe('a request', () => {
  test('is answered with the reply', async () => {
    expect(await connect(page).ask('greet', { name: 'Ada' })).toBe('Hello Ada');
  });

  test('carries back what its handler did not expect, as a detail', async () => {
    const asking = connect(popup).ask('switch', { isOn: true });
    await expect(asking.catch(refusalOf)).resolves.toEqual({
      reason: 'unexpected',
      values: [],
      detail: 'The switch is stuck.',
    });
  });

  test('carries back the reason for which its handler refused, with its values', async () => {
    const refusal = RefusalError.of('pack-lost-original', ['A report'], 'Seen at the end.');
    const { ask } = connect(popup, { ...handlers, switch: () => Promise.reject(refusal) });
    const asking = ask('switch', { isOn: true });
    await expect(asking).rejects.toThrow(RefusalError);
    await expect(asking.catch(refusalOf)).resolves.toEqual(refusal.refusal);
  });

  test('with the wrong shape is refused, with the place of the mistake', async () => {
    const { ask } = connect(page);
    await expect(ask('greet', { name: 12 } as never)).rejects.toThrow('greet.name should be a text but is number');
    await expect(ask('greet', { name: 'Ada', extra: 1 } as never)).rejects.toThrow('unknown field "extra"');
    await expect(ask('greet', { name: 'A far too long name' })).rejects.toThrow('longer than 10');
    await expect(ask('greet', null as never)).rejects.toThrow('greet should be an object but is null');
  });

  test('from the wrong side is refused', async () => {
    await expect(connect(page).ask('switch', { isOn: true })).rejects.toThrow('"switch" may not be sent from there');
    await expect(connect(popup).ask('greet', { name: 'Ada' })).rejects.toThrow('"greet" may not be sent from there');
  });

  test('of another extension is left alone', async () => {
    const { ask } = connect({ ...page, extensionId: 'stranger' });
    await expect(ask('greet', { name: 'Ada' })).rejects.toThrow(NoAnswerError);
  });

  test.each([
    ['greetings', {}],
    ['toString', {}],
    ['', {}],
  ])('named "%s" is left alone', async (name, request) => {
    const { channel } = connect(page);
    expect(await channel.send({ name, request })).toBeUndefined();
  });

  test.each([null, 'greet', 12, [], { name: 'greet' }, { name: 'greet', request: {}, more: 1 }])(
    'that is no request never gets a reply: %j',
    async (message) => {
      const { channel } = connect(page);
      const answer = await channel.send(message);
      expect((answer as { ok?: boolean } | undefined)?.ok).not.toBe(true);
    },
  );

  test('is no longer answered when the signal has aborted', async () => {
    const { ask, end } = connect(page);
    end();
    await expect(ask('greet', { name: 'Ada' })).rejects.toThrow(NoAnswerError);
  });
});

describe('the sender', () => {
  test('is a page only in the top frame of a tab', () => {
    expect(isFrom('page', page, OWN_ADDRESS)).toBe(true);
    expect(isFrom('page', { ...page, frameId: 3 }, OWN_ADDRESS)).toBe(false);
    expect(isFrom('page', { ...page, tabId: null }, OWN_ADDRESS)).toBe(false);
  });

  test('is the extension by its address, also where its page is open in a tab', () => {
    expect(isFrom('extension', popup, OWN_ADDRESS)).toBe(true);
    expect(isFrom('extension', { ...popup, tabId: 3, frameId: 0 }, OWN_ADDRESS)).toBe(true);
    expect(isFrom('page', { ...popup, tabId: 3, frameId: 0 }, OWN_ADDRESS)).toBe(false);
  });

  test('is not the extension because an address looks like its own', () => {
    const lookalike = { ...page, url: 'https://news.example/chrome-extension://own-id/' };
    expect(isFrom('extension', lookalike, OWN_ADDRESS)).toBe(false);
  });

  test('has a tab and an address, where it is a page', () => {
    expect(getPageSender(page)).toEqual({ tabId: 7, url: 'https://news.example/a' });
    expect(() => getPageSender({ ...page, tabId: null })).toThrow('does not come from a page');
    expect(() => getPageSender({ ...page, url: null })).toThrow('does not come from a page');
  });
});
