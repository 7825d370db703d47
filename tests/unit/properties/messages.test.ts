// Whatever is sent to a content script or to the background: an answer, a refusal in words, or silence; never a throw, and
// never a handler that is called with something else than was asked for.

import { describe, expect, it } from 'vitest';
import { answering, OWN_ID } from '../../../scripts/attack/answering.ts';
import type { Chance } from '../../../scripts/attack/chance.ts';
import { spoilValue } from '../../../scripts/attack/spoil-value.ts';
import type { MessageSender } from '../../../src/platform/message-channel.ts';
import type { Endpoint, Handlers } from '../../../src/protocol/answer.ts';
import { backgroundEndpoint } from '../../../src/protocol/background-endpoint.ts';
import { pageEndpoint } from '../../../src/protocol/page-endpoint.ts';
import { holdFor } from './hold-for.ts';

const FROM_PAGE: MessageSender = { extensionId: OWN_ID, url: 'https://news.example/a', tabId: 7, frameId: 0 };
const FROM_EXTENSION: MessageSender = { extensionId: OWN_ID, url: null, tabId: null, frameId: null };

/** Handlers of which some throw, as something in a browser does now and then. */
function handlersOf<Messages>(endpoint: Endpoint<Messages>, chance: Chance, calls: string[]): Handlers<Messages> {
  const handlers = Object.keys(endpoint).map((name) => [
    name,
    async () => {
      calls.push(name);
      if (chance.below(4) === 0) throw chance.oneOf([new Error('no disk'), 'no disk', undefined, null, 7]);
      return chance.oneOf([null, 1, {}, { ok: false }]);
    },
  ]);
  return Object.fromEntries(handlers) as Handlers<Messages>;
}

const JUNK: readonly { readonly message: unknown }[] = [
  undefined,
  null,
  0,
  '',
  'check-article',
  [],
  [{ name: 'jump', request: {} }],
  { name: 'jump' },
  { name: '__proto__', request: {} },
  { name: 'constructor', request: {} },
  { name: 'toString', request: null },
  { name: 'x'.repeat(5000), request: {} },
  { name: ['jump'], request: {} },
  () => 1,
  Symbol('a'),
  new Map([['name', 'jump']]),
  new Proxy({}, { get: () => 'jump' }),
].map((message: unknown) => ({ message }));

async function sendJunk<Messages>(endpoint: Endpoint<Messages>, chance: Chance): Promise<void> {
  const calls: string[] = [];
  const listener = answering(endpoint, handlersOf(endpoint, chance, calls));
  const name = chance.oneOf(Object.keys(endpoint));
  const request = chance.oneOf([{}, { index: 1 }, { areHidden: true }, { index: -1 }, { index: 'a' }, null, [], 'x']);
  const message = chance.below(3) === 0 ? chance.oneOf(JUNK).message : spoilValue({ name, request }, chance);
  const sender = chance.oneOf([FROM_PAGE, FROM_EXTENSION]);
  const reply = await listener(message, sender);
  if (reply === null || reply === undefined) {
    expect(calls).toEqual([]);
    return;
  }
  expect(reply).toMatchObject({ ok: expect.any(Boolean) });
  const told = reply as { readonly ok: boolean; readonly refusal?: unknown };
  if (!told.ok) expect(JSON.stringify(told.refusal)).toMatch(/\w{3}/);
  else expect(calls).toEqual([(message as { name: string }).name]);
}

describe('junk', () => {
  it('sent to a content script is answered or refused', async () => {
    await holdFor(1500, (chance) => sendJunk(pageEndpoint, chance));
  });

  it('sent to the background is answered or refused', async () => {
    await holdFor(1500, (chance) => sendJunk(backgroundEndpoint, chance));
  });
});
