// The cheapest question about the topics, for the script that runs on every page of a news site: could this be about one
// of them? A page that fails here is never read. Says yes too often and never no to what the engine accepts.

import type { TermPatterns } from './compile-gate.ts';
import { gatePatterns } from './gate-patterns.ts';

/** Whether a text could be on one of the topics. */
export function couldBeOnTopic(text: string): boolean {
  const lowerText = text.toLowerCase();
  const has = ({ lower, cased }: TermPatterns): boolean =>
    lower?.test(lowerText) === true || cased?.test(text) === true;
  return gatePatterns.some(({ people, bodies, matters }) => has(people) || (has(bodies) && has(matters)));
}
