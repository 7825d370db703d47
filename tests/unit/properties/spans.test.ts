// Whatever is read lies in the text: each span holds what it says, words lie inside their quote, and a number that is printed
// in any of the usual ways is read whole, with its value.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Chance } from '../../../scripts/attack/chance.ts';
import { spoilText } from '../../../scripts/attack/spoil-text.ts';
import { readLabelledArticles } from '../../../scripts/quality/labelled-article.ts';
import { type Checker, createChecker } from '../../../src/engine/check-article.ts';
import type { TextSpan } from '../../../src/model/span.ts';
import { topics } from '../../second-topic/topics.ts';
import { holdFor } from './hold-for.ts';

let checker: Checker;
beforeAll(() => {
  const topic = topics.at(-1);
  if (topic === undefined) throw new Error('There is no topic.');
  checker = createChecker(topic.pack, topic.reference);
});

const articles = readLabelledArticles('tests/quality/articles');

/** What is wrong with the spans, each by what it says and what stands there. */
const strays = (text: string, spans: readonly (TextSpan | null | undefined)[]): unknown[] =>
  spans
    .filter((span) => span !== null && span !== undefined)
    .filter(({ start, end, text: said }) => said === '' || text.slice(start, end) !== said || start < 0);

describe('a spoilt article', () => {
  it('has its figures, and all that belongs to them, where they say', async () => {
    await holdFor(60, (chance) => {
      const text = spoilText(chance.oneOf(articles).text, chance);
      const { figures } = checker.read({ title: '', text });
      const parts = figures.flatMap((figure) =>
        figure.kind === 'date' ? [figure] : [figure, figure.counted, figure.hedgeSpan],
      );
      expect(strays(text, parts)).toEqual([]);
      const starts = figures.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      for (const figure of figures) {
        if (figure.kind === 'date') continue;
        expect([figure.text, figure.low <= figure.high || figure.isChange === true]).toEqual([figure.text, true]);
      }
    });
  });

  it('has its quotes and their words where they say, none inside another paragraph', async () => {
    await holdFor(60, (chance) => {
      const text = spoilText(chance.oneOf(articles).text, chance);
      const { quotes } = checker.read({ title: '', text });
      expect(
        strays(
          text,
          quotes.flatMap((quote) => [quote, quote.speaker]),
        ),
      ).toEqual([]);
      for (const { start, end, words, text: printed } of quotes) {
        expect([printed, start < words.start && words.start <= words.end && words.end <= end]).toEqual([printed, true]);
        expect(text.slice(words.start, words.end)).not.toMatch(/\n\n/);
      }
    });
  });

  it('has its findings where they say, with the value that is printed there', async () => {
    await holdFor(40, (chance) => {
      const { title, text: whole } = chance.oneOf(articles);
      const text = spoilText(whole, chance);
      const { findings } = checker.check({ title, text }, { isOnTopic: true });
      expect(strays(text, findings)).toEqual([]);
    });
  });
});

interface Printed {
  readonly text: string;
  readonly value: number;
}

const WORDS = 'two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number and a usual way to print it. */
function printedNumber(chance: Chance): Printed {
  const way = chance.below(6);
  if (way === 0) {
    const value = 2 + chance.below(998);
    return { text: String(value), value };
  }
  if (way === 1) {
    const value = 1000 + chance.below(9_000_000);
    return { text: value.toLocaleString('en-GB'), value };
  }
  if (way === 2) {
    const at = chance.below(WORDS.length);
    return { text: WORDS[at] ?? '', value: at + 2 };
  }
  if (way === 3) {
    const [ten, one] = [chance.below(TENS.length), chance.below(8)];
    return { text: `${TENS[ten]}-${WORDS[one]}`, value: (ten + 2) * 10 + one + 2 };
  }
  if (way === 4) {
    const hundreds = chance.below(8);
    return { text: `${WORDS[hundreds]} hundred`, value: (hundreds + 2) * 100 };
  }
  const tenths = 11 + chance.below(88);
  return { text: `${(tenths / 10).toFixed(1)} million`, value: tenths * 100_000 };
}

const NOUNS = ['officers', 'complaints', 'pupils', 'boats', 'households', 'letters'];

describe('a number printed in any usual way', () => {
  it.each([
    ['before its noun', (printed: string, noun: string) => `The council said that ${printed} ${noun} were counted.`],
    ['at the beginning', (printed: string, noun: string) => `${printed} ${noun} were counted, the council said.`],
    ['in brackets', (printed: string, noun: string) => `Others (${printed} ${noun}) were counted later.`],
    [
      'behind a quote',
      (printed: string, noun: string) => `“We count,” she said. There were ${printed} ${noun} in all.`,
    ],
  ])('%s is one figure, whole, with its value and what it counts', async (_, sentence) => {
    await holdFor(150, (chance) => {
      const { text: printed, value } = printedNumber(chance);
      const noun = chance.oneOf(NOUNS);
      const text = sentence(printed, noun);
      const { figures } = checker.read({ title: '', text });
      expect(figures.map(({ kind }) => kind)).toEqual(['count']);
      const [figure] = figures;
      if (figure === undefined || figure.kind === 'date') throw new Error(`No figure in: ${text}`);
      expect(figure.text).toContain(printed);
      expect(figure.low).toBeCloseTo(value, 3);
      expect(figure.high).toBe(figure.low);
      expect(figure.counted?.text).toContain(noun);
    });
  });
});
