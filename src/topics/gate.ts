// The cheapest question about the topics, for the script that runs on every page of a news site: could this be about one
// of them? A page that fails here is never read. Says yes too often and never no to what the engine accepts.

import { gatePatterns } from './gate-patterns.ts';

/** Whether a text could be on one of the topics. */
export const couldBeOnTopic = (text: string): boolean =>
  gatePatterns.some(
    ({ people, bodies, matters }) =>
      people.some((pattern) => pattern.test(text)) ||
      (bodies.some((pattern) => pattern.test(text)) && matters.some((pattern) => pattern.test(text))),
  );
