// Attack on messages: spoilt requests from spoilt senders. No handler is ever called for a sender who may not ask, with
// a request that does not fit, or for another extension; and whoever is answered is answered with a reply or a refusal.

import { isDeepStrictEqual } from 'node:util';
import type { MessageSender } from '../../src/platform/message-channel.ts';
import type { Handlers } from '../../src/protocol/answer.ts';
import { backgroundEndpoint } from '../../src/protocol/background-endpoint.ts';
import type { FromExtension, FromPage, RequestOf, ToBackground } from '../../src/protocol/messages.ts';
import { answering, OWN_ADDRESS, OWN_ID } from './answering.ts';
import type { Attack } from './attack-rounds.ts';
import type { Chance } from './chance.ts';
import { spoilValue } from './spoil-value.ts';

const fact = { factId: 'teachers:40', kind: 'figure', text: '40 teachers', measureName: 'teachers' } as const;
const pair = { factId: 'teachers:40', record: 'r/1', kind: 'figure', own: '40', other: '60', publisher: 'P' } as const;
const piece = { textId: 1, index: 0, piece: 'Forty teachers were hired.' };

/** A request of every message that fits. */
const SAMPLES: { readonly [Name in keyof ToBackground]?: RequestOf<ToBackground, Name> } = {
  'open-page': {},
  'send-text': piece,
  'check-article': { article: { title: 'T', url: 'https://news.example/a', date: '2023-01-01' }, lastPiece: piece },
  'bring-painter': { isThere: false },
  'show-icon': { icon: { kind: 'compared', differing: 3 } },
  'dismiss-fact': { fact, scope: 'fact' },
  'undismiss-fact': { factId: 'teachers:40', scope: 'once' },
  'split-pair': { pair },
  'join-own-pair': { factId: 'teachers:40', record: 'r/1' },
  'check-tab': { tabId: 1 },
  'add-article': { tabId: 1 },
  'choose-values': { areShown: true },
  'switch-site': { host: 'news.example', isOff: true, tabId: null },
  'delete-source': { source: 'north' },
  'join-pair': { factId: 'teachers:40', record: 'r/1' },
  'restore-fact': { factId: 'teachers:40' },
};

const SENDERS: readonly MessageSender[] = [
  { extensionId: OWN_ID, url: 'https://news.example/a', tabId: 7, frameId: 0 },
  { extensionId: OWN_ID, url: 'https://frame.example/a', tabId: 7, frameId: 3 },
  { extensionId: OWN_ID, url: null, tabId: 7, frameId: 0 },
  { extensionId: OWN_ID, url: `${OWN_ADDRESS}src/library/index.html`, tabId: 9, frameId: 0 },
  { extensionId: OWN_ID, url: `${OWN_ADDRESS}src/popup/index.html`, tabId: null, frameId: null },
  { extensionId: 'other', url: 'chrome-extension://other/a.html', tabId: null, frameId: null },
  { extensionId: 'other', url: 'https://news.example/a', tabId: 7, frameId: 0 },
  { extensionId: null, url: null, tabId: null, frameId: null },
  { extensionId: OWN_ID, url: 'https://chrome-extension.example/own/', tabId: 7, frameId: 0 },
];

const fromPage: readonly (keyof FromPage)[] = [
  'open-page',
  'send-text',
  'check-article',
  'bring-painter',
  'show-icon',
  'dismiss-fact',
  'undismiss-fact',
  'split-pair',
  'join-own-pair',
];

/** By the promise of docs/security.md, and not by the code that keeps it. */
function mayAsk(name: string, { extensionId, url, tabId, frameId }: MessageSender): boolean {
  if (extensionId !== OWN_ID) return false;
  const isOwn = url?.startsWith(OWN_ADDRESS) ?? false;
  if ((fromPage as readonly string[]).includes(name)) return !isOwn && url !== null && tabId !== null && frameId === 0;
  return isOwn;
}

interface Call {
  readonly name: string;
  readonly request: unknown;
  readonly sender: MessageSender;
}

/** Handlers of every message that only write down how they were called. */
function writeDown(calls: Call[]): Handlers<FromPage & FromExtension> {
  const handlers = Object.keys(backgroundEndpoint).map((name) => [
    name,
    async (request: unknown, sender: MessageSender) => {
      calls.push({ name, request, sender });
      return null;
    },
  ]);
  return Object.fromEntries(handlers) as Handlers<FromPage & FromExtension>;
}

function spoiltMessage(chance: Chance): unknown {
  const [name, request] = chance.oneOf(Object.entries(SAMPLES));
  const whole = { name, request };
  return chance.below(10) === 0 ? whole : spoilValue(whole, chance);
}

function findFault(message: unknown, sender: MessageSender, calls: readonly Call[], reply: unknown): string | null {
  const told = JSON.stringify({ message, sender, reply })?.slice(0, 600);
  for (const { name, request } of calls) {
    if (!mayAsk(name, sender)) return `${name} was taken from a sender who may not ask: ${told}`;
    const sent = message as { name?: unknown; request?: unknown };
    if (sent.name !== name || !isDeepStrictEqual(sent.request, request)) return `another request was taken: ${told}`;
    const sample = SAMPLES[name as keyof ToBackground];
    if (typeof request !== 'object' || request === null || !isAlike(sample, request)) return `${name} took ${told}`;
  }
  const isAnswer =
    reply === null || (typeof reply === 'object' && 'ok' in reply && (reply.ok === true) === calls.length > 0);
  return isAnswer ? null : `the answer is neither a reply nor a refusal: ${told}`;
}

/** Whether every field of the request is one of the sample, of the same kind or left out, `null` for what may be. */
function isAlike(sample: unknown, value: unknown): boolean {
  if (typeof sample !== 'object' || sample === null) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, part]) => {
    if (!Object.hasOwn(sample, name)) return false;
    const own = (sample as Record<string, unknown>)[name];
    return part === null || own === null || (typeof part === typeof own && isAlike(own, part));
  });
}

export function attackMessages(): Attack {
  const calls: Call[] = [];
  const listener = answering(backgroundEndpoint, writeDown(calls));
  return {
    name: 'messages',
    async round(chance) {
      calls.length = 0;
      const sender = chance.oneOf(SENDERS);
      const message = spoiltMessage(chance);
      const reply = (await listener(message, sender)) ?? null;
      return findFault(message, sender, calls, reply);
    },
  };
}
