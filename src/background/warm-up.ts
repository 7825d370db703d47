// Prepares the engine while a page is read: what it makes once of the reference sets, and what the browser makes once of
// the engine's own code, would else be waited for by the first check after each start of the background.

import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import { getComparison } from './check-article.ts';

/** Of each topic so many figures and quotes. More would make the check wait where the page is read sooner. */
const SAMPLE_LENGTH = 2;

/** A little of what the sets hold, as a text that is on their topics. */
function sampleOf(topics: readonly Topic[]): Article {
  const sentences = topics.flatMap(({ reference: { figures, quotes } }) => [
    ...figures.slice(0, SAMPLE_LENGTH).map(({ evidence }) => `${evidence}.`),
    ...quotes.slice(0, SAMPLE_LENGTH).map(({ speaker, words }) => `“${words}” said ${speaker ?? 'a report'}.`),
  ]);
  return { title: '', text: sentences.join('\n\n') };
}

/** Lets requests pass that came meanwhile. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let warmingUp: Promise<void> | null = null;

async function work(): Promise<void> {
  const { checker, compared } = await getComparison();
  await nextTurn();
  const reading = checker.read(sampleOf(compared));
  await nextTurn();
  checker.compareWithTopic(reading, { isOnTopic: true });
  // The engine is warm
}

/** Once in the life of the background. Never rejects: where it fails, the check says why. */
export function warmUp(): Promise<void> {
  warmingUp ??= work().catch(() => undefined);
  return warmingUp;
}
