// Learns which places of a page keep changing without ever changing the article (a clock, a ticker, a counter), so
// that they are no longer listened to.

import { isText, parentOf } from '../dom/nodes.ts';

/** A place that was heard this often for nothing is noise. */
const MOST_FALSE_ALARMS = 3;

export class Noise {
  readonly #falseAlarms = new WeakMap<Node, number>();
  #heard = new Set<Node>();

  /** Hears changes at these places; false when all of them are known noise. */
  hear(places: readonly Node[]): boolean {
    let isNews = false;
    for (const place of places) {
      const source = isText(place) ? (parentOf(place) ?? place) : place;
      if ((this.#falseAlarms.get(source) ?? 0) >= MOST_FALSE_ALARMS) continue;
      this.#heard.add(source);
      isNews = true;
    }
    return isNews;
  }

  /** The places heard since the last time. */
  take(): ReadonlySet<Node> {
    const heard = this.#heard;
    this.#heard = new Set();
    return heard;
  }

  /** What was heard at these places was nothing. */
  learn(places: ReadonlySet<Node>): void {
    for (const place of places) this.#falseAlarms.set(place, (this.#falseAlarms.get(place) ?? 0) + 1);
  }
}
