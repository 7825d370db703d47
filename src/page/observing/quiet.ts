// Turns many signs of change into few calls: one when things are quiet, a late one when they never are, and ever
// rarer ones when the calls turn out to have been for nothing. Knows no DOM but the window's timers.

import { isHidden } from '../dom/documents.ts';
import { listenTo } from '../dom/nodes.ts';

/** How long nothing must have happened; the product allows 300 ms until the marks have followed. */
const QUIET_MS = 150;

/** On a page that never falls quiet, the first call comes after this. */
const LONGEST_WAIT_MS = 1200;

/** Longest rest after calls that found nothing new. */
const LONGEST_REST_MS = 2400;

const FIRST_REST_MS = 300;

export class QuietCall {
  readonly #view: Window;
  readonly #call: () => Promise<boolean>;
  #timer = 0;
  #firstSignMs = 0;
  #anewMs = Number.NEGATIVE_INFINITY;
  #restMs = 0;
  #restUntilMs = 0;
  #isCalling = false;
  #isDue = false;

  /** `call` answers whether anything had changed in fact. */
  constructor(view: Window, signal: AbortSignal, call: () => Promise<boolean>) {
    this.#view = view;
    this.#call = call;
    listenTo(view.document, 'visibilitychange', () => this.#schedule(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** A sign that something may have changed. */
  sign(): void {
    if (!this.#isDue) this.#firstSignMs = performance.now();
    this.#isDue = true;
    this.#schedule();
  }

  /** A sign that must not wait for a rest to end: another article is shown. Signs that never end are as any other. */
  signAnew(): void {
    const nowMs = performance.now();
    if (nowMs > this.#anewMs + QUIET_MS) {
      this.#restMs = 0;
      this.#restUntilMs = 0;
    }
    this.#anewMs = nowMs;
    this.sign();
  }

  #schedule(): void {
    if (!this.#isDue || this.#isCalling) return;
    this.#view.clearTimeout(this.#timer);
    if (isHidden(this.#view.document)) return;
    const nowMs = performance.now();
    const latestMs = this.#firstSignMs + LONGEST_WAIT_MS;
    const dueMs = Math.max(Math.min(nowMs + QUIET_MS, latestMs), this.#restUntilMs);
    this.#timer = this.#view.setTimeout(() => void this.#run(), Math.max(0, dueMs - nowMs));
  }

  async #run(): Promise<void> {
    this.#isCalling = true;
    this.#isDue = false;
    let hasChanged = false;
    try {
      hasChanged = await this.#call();
    } finally {
      this.#isCalling = false;
      this.#restMs = hasChanged ? 0 : Math.min(Math.max(FIRST_REST_MS, this.#restMs * 2), LONGEST_REST_MS);
      this.#restUntilMs = performance.now() + this.#restMs;
      this.#schedule();
    }
  }

  #stop(): void {
    this.#view.clearTimeout(this.#timer);
    this.#isDue = false;
  }
}
