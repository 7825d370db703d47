// Prepares the engine while a page is read: what it makes once of the reference sets, and what the browser makes once of
// the engine's own code, would else be waited for by the first check after each start of the background. Goes on in small
// steps until a check is asked for, which waits for one of them at most.

import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import { getComparison } from './check-article.ts';

/** So many figures and quotes of each topic a step: ten to twenty milliseconds, but for the first. */
const STEP_LENGTH = 2;

/** Of so many steps the first check is twice as fast; after more of them hardly any faster. */
const STEPS = 20;

/** A little of what the sets hold, as a text that is on their topics; `null` where all of it was taken. */
function sampleOf(topics: readonly Topic[], step: number): Article | null {
  const [start, end] = [step * STEP_LENGTH, (step + 1) * STEP_LENGTH];
  const sentences = topics.flatMap(({ reference: { figures, quotes } }) => [
    ...figures.slice(start, end).map(({ evidence }) => `${evidence}.`),
    ...quotes.slice(start, end).map(({ speaker, words }) => `“${words}” said ${speaker ?? 'a report'}.`),
  ]);
  return sentences.length === 0 ? null : { title: '', text: sentences.join('\n\n') };
}

/** Lets requests pass that came meanwhile. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let warmingUp: Promise<void> | null = null;
let isOver = false;

async function work(): Promise<void> {
  const { checker, compared } = await getComparison();
  for (let step = 0; step < STEPS; step += 1) {
    const sample = sampleOf(compared, step);
    await nextTurn();
    if (isOver || sample === null) return;
    const reading = checker.read(sample);
    await nextTurn();
    if (isOver) return;
    checker.compareWithTopic(reading, { isOnTopic: true });
  }
}

/** Once in the life of the background. Never rejects: where it fails, the check says why. */
export function warmUp(): Promise<void> {
  warmingUp ??= work().catch(() => undefined);
  return warmingUp;
}

/** To be called when a check is asked for: it warms up what is left. */
export function endWarmUp(): void {
  isOver = true;
}
