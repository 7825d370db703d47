// Sending a request and waiting for its reply, with a time limit.
// Knows the envelope; not what is in it.

import type { ReplyOf, RequestOf } from './messages.ts';

/** What travels: the name of a message and its request. */
export interface RequestEnvelope {
  readonly name: string;
  readonly request: unknown;
}

export type ReplyEnvelope =
  | { readonly ok: true; readonly reply: unknown }
  /** `error` is for people. */
  | { readonly ok: false; readonly error: string };

/** How long a request waits. Reading a very long article after a cold start takes a few seconds. */
const TIME_LIMIT_MS = 15_000;

/** The other side refused or failed; its message says why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Nobody answered: there is no listener, or the extension was updated and this context is a leftover. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

export type SendRequest<Messages> = <Name extends keyof Messages & string>(
  name: Name,
  request: RequestOf<Messages, Name>,
) => Promise<ReplyOf<Messages, Name>>;

function parseReply(name: string, answer: unknown): unknown {
  const envelope = answer as Partial<ReplyEnvelope> | null | undefined;
  if (envelope?.ok === true && 'reply' in envelope) return envelope.reply;
  if (envelope?.ok === false && 'error' in envelope) throw new RefusedError(String(envelope.error));
  throw new NoAnswerError(`Nobody answered "${name}".`);
}

/**
 * A function that sends requests by `send`. It rejects with `RefusedError` or `NoAnswerError` and always settles:
 * Firefox never answers a content script whose extension was updated.
 */
export function createRequester<Messages>(
  send: (envelope: RequestEnvelope) => Promise<unknown>,
  timeLimitMs: number = TIME_LIMIT_MS,
): SendRequest<Messages> {
  return (name, request) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new NoAnswerError(`"${name}" was not answered in ${timeLimitMs} ms.`)),
        timeLimitMs,
      );
      const settle = (done: () => void) => {
        clearTimeout(timer);
        try {
          done();
        } catch (error) {
          reject(error);
        }
      };
      send({ name, request }).then(
        (answer) => settle(() => resolve(parseReply(name, answer) as ReplyOf<Messages, typeof name>)),
        (error: unknown) => settle(() => reject(new NoAnswerError(String(error)))),
      );
    });
}
