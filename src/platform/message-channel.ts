// What every context sees of messaging, whichever API stands behind it.
// Knows nothing of what the messages say.

/** Who sent a message, as the browser says (a sender cannot forge it). */
export interface MessageSender {
  /** Id of the extension that sent it. */
  readonly extensionId: string | null;
  /** Address of the page or document that sent it. */
  readonly url: string | null;
  /** The tab of a content script; also set for an extension page that is open in a tab. */
  readonly tabId: number | null;
  /** 0 is the top frame. */
  readonly frameId: number | null;
}

/** Takes one message; what it resolves with is the reply. Returns `null` for a message that is not for this context. */
export type MessageListener = (message: unknown, sender: MessageSender) => Promise<unknown> | null;

export interface MessageChannel {
  /** Id of our own extension. */
  readonly extensionId: string;
  /** Sends to the background. Rejects where nobody listens; may never settle after the extension was updated. */
  send(message: unknown): Promise<unknown>;
  /** Listens until the signal aborts. */
  listen(listener: MessageListener, signal?: AbortSignal): void;
}

/** The part of the browser's own sender that is read. */
interface NativeSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

type NativeListener = (message: unknown, sender: NativeSender, reply: (value: unknown) => void) => true | undefined;

/** Where the browser's own `runtime.onMessage` differs in type only: Chrome's, Firefox's and the polyfill's fit. */
export interface NativeMessageEvent {
  addListener(listener: NativeListener): void;
  removeListener(listener: NativeListener): void;
}

/**
 * Connects a listener to the browser's event. Replies go through the callback and not through a returned promise:
 * Chrome took promises there only lately.
 */
export function listenForMessages(
  event: NativeMessageEvent,
  listener: MessageListener,
  signal: AbortSignal | undefined,
): void {
  const native: NativeListener = (message, sender, reply) => {
    const answer = listener(message, {
      extensionId: sender.id ?? null,
      url: sender.url ?? null,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
    });
    if (answer === null) return undefined;
    // An answer that fails is as good as none.
    answer.then(reply, () => reply(undefined));
    return true;
  };
  event.addListener(native);
  signal?.addEventListener('abort', () => event.removeListener(native));
}
