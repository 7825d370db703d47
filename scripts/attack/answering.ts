// A context that answers messages, without a browser: what a spoilt message is handed to.

import type { MessageListener } from '../../src/platform/message-channel.ts';
import { answerRequests, type Endpoint, type Handlers } from '../../src/protocol/answer.ts';

/** The extension’s own id and address there. */
export const OWN_ID = 'own';
export const OWN_ADDRESS = 'chrome-extension://own/';

/** What hears the messages of an endpoint that is answered by these handlers. */
export function answering<Messages>(endpoint: Endpoint<Messages>, handlers: Handlers<Messages>): MessageListener {
  const listeners: MessageListener[] = [];
  const channel = {
    extensionId: OWN_ID,
    send: () => Promise.resolve(undefined),
    listen: (listener: MessageListener) => {
      listeners.push(listener);
    },
  };
  answerRequests(channel, OWN_ADDRESS, endpoint, handlers);
  const [listener] = listeners;
  if (listener === undefined) throw new Error('Nobody listens.');
  return listener;
}
