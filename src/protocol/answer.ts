// Receiving requests: the sender is checked, then the request, then the handler answers; refusals travel back.
// Knows the envelope; not what is in it.

import { fields, filledText, getFitting, type Shape } from '../model/shape.ts';
import type { MessageChannel, MessageSender } from '../platform/message-channel.ts';
import type { ReplyOf, RequestOf } from './messages.ts';
import { type ReplyEnvelope, type RequestEnvelope, refusalOf } from './request.ts';

/**
 * Who may send a message: the content script in the top frame of a tab, or the extension itself (its pages and its
 * background, which are no content scripts).
 */
export type Party = 'page' | 'extension';

/** What an endpoint takes: for each message its sender and the shape of its request. */
export type Endpoint<Messages> = {
  readonly [Name in keyof Messages]: { readonly from: Party; readonly request: Shape<RequestOf<Messages, Name>> };
};

/** A content script in the top frame of a tab. */
export interface PageSender {
  readonly tabId: number;
  readonly url: string;
}

export type Handlers<Messages> = {
  readonly [Name in keyof Messages]: (
    request: RequestOf<Messages, Name>,
    sender: MessageSender,
  ) => Promise<ReplyOf<Messages, Name>>;
};

const envelopeShape: Shape<RequestEnvelope> = {
  problem: (value, place) =>
    fields<{ name: string; request: unknown }>({
      name: filledText(40),
      request: { problem: () => null },
    }).problem(value, place),
};

/** Whether the message comes from where it may come from. `ownAddress` is the address of the extension's own files. */
export function isFrom(party: Party, sender: MessageSender, ownAddress: string): boolean {
  const isOwnPage = sender.url?.startsWith(ownAddress) ?? false;
  if (party === 'page') return sender.tabId !== null && sender.frameId === 0 && sender.url !== null && !isOwnPage;
  // Chrome gives the background's messages to a tab no tab of their own, and the address of its file.
  return isOwnPage || (sender.tabId === null && sender.url === null);
}

async function answer<Messages>(
  endpoint: Endpoint<Messages>,
  handlers: Handlers<Messages>,
  ownAddress: string,
  envelope: RequestEnvelope,
  sender: MessageSender,
): Promise<ReplyEnvelope> {
  const name = envelope.name as keyof Messages & string;
  try {
    const { from, request } = endpoint[name];
    if (!isFrom(from, sender, ownAddress)) throw new Error(`"${name}" may not be sent from there.`);
    const fitting = getFitting<RequestOf<Messages, typeof name>>(request, envelope.request, name);
    return { ok: true, reply: await handlers[name](fitting, sender) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/**
 * Answers the messages of an endpoint until the signal aborts. Messages of other extensions and messages with other
 * names are left alone.
 */
export function answerRequests<Messages>(
  channel: MessageChannel,
  ownAddress: string,
  endpoint: Endpoint<Messages>,
  handlers: Handlers<Messages>,
  signal?: AbortSignal,
): void {
  channel.listen((message, sender) => {
    if (sender.extensionId !== channel.extensionId) return null;
    if (envelopeShape.problem(message, 'message') !== null) return null;
    const envelope = message as RequestEnvelope;
    if (!Object.hasOwn(endpoint, envelope.name)) return null;
    return answer(endpoint, handlers, ownAddress, envelope, sender);
  }, signal);
}

/** The content script that sent a message which only a content script may send. */
export function getPageSender(sender: MessageSender): PageSender {
  if (sender.tabId === null || sender.url === null) throw new Error('The message does not come from a page.');
  return { tabId: sender.tabId, url: sender.url };
}
