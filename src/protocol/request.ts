// Sending a request and waiting for its reply, with a time limit.
// Knows the envelope; not what is in it.

import { type Refusal, RefusalError } from '../model/refusal.ts';
import type { ReplyOf, RequestOf } from './messages.ts';
import type { CheckFailure } from './page-report.ts';

/** What travels: the name of a message and its request. */
export interface RequestEnvelope {
  readonly name: string;
  readonly request: unknown;
}

export type ReplyEnvelope =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

/** How long a request waits. Reading a very long article after a cold start takes a few seconds. */
const TIME_LIMIT_MS = 15_000;

/** Nobody answered: there is no listener, or the extension was updated and this context is a leftover. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  /** True where the time limit passed: the other side may still be working. */
  readonly isLate: boolean;

  constructor(message: string, isLate = false) {
    super(message);
    this.isLate = isLate;
  }
}

/** What is told of anything that was thrown: its own reason, or that it was not expected. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusalError) return error.refusal;
  const detail = error instanceof Error ? error.message : String(error);
  if (!(error instanceof NoAnswerError)) return { reason: 'unexpected', values: [], detail };
  return { reason: error.isLate ? 'still-working' : 'no-answer', values: [], detail };
}

/** Why a check did not end, where this was thrown on its way. */
export function failureOf(error: unknown): CheckFailure {
  const { reason } = refusalOf(error);
  // A page that waits for its check this long waits in vain.
  if (reason === 'still-working') return 'no-answer';
  return reason === 'no-answer' || reason === 'no-storage' ? reason : 'unexpected';
}

export type SendRequest<Messages> = <Name extends keyof Messages & string>(
  name: Name,
  request: RequestOf<Messages, Name>,
) => Promise<ReplyOf<Messages, Name>>;

function parseReply(name: string, answer: unknown): unknown {
  const envelope = answer as Partial<ReplyEnvelope> | null | undefined;
  if (envelope?.ok === true && 'reply' in envelope) return envelope.reply;
  if (envelope?.ok === false && envelope.refusal !== undefined) throw new RefusalError(envelope.refusal);
  throw new NoAnswerError(`Nobody answered "${name}".`);
}

/**
 * A function that sends requests by `send`. It rejects with `RefusalError` or `NoAnswerError` and always settles:
 * Firefox never answers a content script whose extension was updated.
 */
export function createRequester<Messages>(
  send: (envelope: RequestEnvelope) => Promise<unknown>,
  timeLimitMs: number = TIME_LIMIT_MS,
): SendRequest<Messages> {
  return (name, request) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new NoAnswerError(`"${name}" was not answered in ${timeLimitMs} ms.`, true)),
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
