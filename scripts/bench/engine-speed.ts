// How long the engine takes, beside two libraries that do less, and whether its time grows with the text and no faster.

import { readFileSync } from 'node:fs';
import { createTopicsChecker } from '../../src/engine/check-topics.ts';
import { findFigures } from '../../src/engine/reading/figures/find-figures.ts';
import { findQuotes } from '../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf } from '../../src/engine/text/text-structure.ts';
import { topics } from '../../src/topics/topics.ts';
import { readLabelledArticles } from '../quality/labelled-article.ts';
import { loadRivals } from './rivals.ts';
import { countWords, firstWords, HOSTILE_TEXTS, makeNews } from './texts.ts';
import { timeInTurns, timeOnce } from './timing.ts';

export interface Speed {
  readonly name: string;
  readonly ms: number;
  /** How many times as long as the engine's reading takes. */
  readonly ratio: number;
}

export interface Growth {
  readonly name: string;
  /** Milliseconds for each of `GROWTH_SIZES`. */
  readonly ms: readonly number[];
  /** Time for a character at the largest size over that at the middle one: 1 is linear. */
  readonly factor: number;
}

/** Words of news, or sixths as many characters of hostile text. */
export const GROWTH_SIZES = [10_000, 100_000, 1_000_000] as const;

/** Noise and the garbage collector make up to this much; anything quadratic is ten. */
export const LARGEST_FACTOR = 3;

const checker = createTopicsChecker(topics);

function readText(text: string): number {
  const structure = structureOf(text);
  return findFigures(structure).length + findQuotes(structure).length;
}

function checkText(text: string, isOnTopic?: true): number {
  return checker.check({ title: '', text }, isOnTopic && { isOnTopic }).findings.length;
}

/** An article of a thousand words on the topic, written to measure with: as many figures and quotes as papers print. */
const ARTICLE = 'scripts/bench/articles/on-topic.txt';

/** Labelled articles on the topic, short ones with twice as many figures, one behind the other; cut at `wordCount` words. */
function labelledTexts(wordCount: number): string {
  let text = '';
  for (const article of readLabelledArticles('tests/quality/articles').filter(({ topic }) => topic)) {
    if (countWords(text) >= wordCount) break;
    text += `${article.text}\n\n`;
  }
  return firstWords(text, wordCount);
}

/** @param text News of about 1,000 words. */
export async function measureSpeed(text: string, { withRivals }: { readonly withRivals: boolean }): Promise<Speed[]> {
  const article = readFileSync(ARTICLE, 'utf8');
  const labelled = labelledTexts(countWords(text));
  const rivals = withRivals ? await loadRivals() : null;
  const works = [
    { name: 'reading figures and quotes', run: () => readText(text) },
    // Whether it is on the topic is not asked: elsewhere nothing would be compared.
    { name: 'reading and comparing, the same text', run: () => checkText(text, true) },
    { name: 'reading and comparing, an article on the topic', run: () => checkText(article, true) },
    { name: 'reading and comparing, labelled articles', run: () => checkText(labelled, true) },
  ];
  if (rivals) {
    const { name, read } = rivals.wink;
    works.push(
      { name, run: () => read(text) },
      { name: `${name}, the article on the topic`, run: () => read(article) },
      { name: `${name}, labelled articles`, run: () => read(labelled) },
    );
  }
  const times = timeInTurns(works.map(({ run }) => run));
  if (rivals) {
    // By itself, and less often: what it leaves behind to be collected would be collected in the others' time.
    const { name, read } = rivals.compromise;
    works.push({ name, run: () => read(text) });
    times.push(...timeInTurns([() => read(text)], { warmUps: 10, rounds: 20 }));
  }
  const [reading = 1] = times;
  return works.map(({ name }, index) => ({ name, ms: times[index] ?? 0, ratio: (times[index] ?? 0) / reading }));
}

export function measureGrowth(): Growth[] {
  const texts: Record<string, (size: number) => string> = {
    'news on the topic': (size) => makeNews(size, { isOnTopic: true }),
  };
  // Behind an article on the topic, for the engine looks at nothing else closely.
  const article = makeNews(200, { isOnTopic: true });
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) texts[name] = (size) => `${article}\n\n${make(size * 6)}`;
  return Object.entries(texts).map(([name, make]) => {
    const runs = GROWTH_SIZES.map((size) => {
      const text = make(size);
      return { ms: timeOnce(() => checkText(text)), characters: text.length };
    });
    const [, middle, largest] = runs;
    if (middle === undefined || largest === undefined) throw new Error('Growth needs three sizes.');
    const factor = largest.ms / largest.characters / (middle.ms / middle.characters);
    return { name, ms: runs.map(({ ms }) => ms), factor };
  });
}
