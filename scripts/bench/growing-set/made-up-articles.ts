// Articles of made-up stories, as many as are wanted, the same each time. Each prints five figures and three quotes, its
// telling words are English ones, drawn for its story, so that stories share as many by chance as those of papers do.

import { WORD_CLASSES } from '../../../src/engine/english/word-table.ts';
import type { Article } from '../../../src/model/article.ts';

/** Of a thousand articles so many tell one story, as papers do of a great affair; the others are two a story. */
export const OF_GREAT_STORY = 60;
const THOUSAND = 1_000;

/** One story in so many is on the topic that comes with the extension. */
const ON_TOPIC_EVERY = 4;

/** Words of the table from this class on are rare enough to tell a story. */
const TELLING_CLASS = 7;
const SHORTEST_WORD = 5;

function tellingWords(): string[] {
  const words: string[] = [];
  for (const row of WORD_CLASSES.slice(TELLING_CLASS)) {
    let word = '';
    for (const [, shared = 'A', letters = ''] of row.matchAll(/([A-Z])([a-z]*)/g)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + letters;
      if (word.length >= SHORTEST_WORD) words.push(word);
    }
  }
  return words;
}

const VOCABULARY: readonly string[] = tellingWords();

const SYLLABLES = ['bar', 'cor', 'den', 'fal', 'gor', 'hul', 'ker', 'lin', 'mor', 'nes', 'pel', 'ras', 'tor', 'vin'];
const ENDS = ['by', 'combe', 'ford', 'ham', 'ley', 'mouth', 'ness', 'stow', 'ton', 'wick'];
const SURNAMES = ['bridge', 'dale', 'er', 'field', 'man', 'ow', 'son', 'well', 'wood', 'worth'];
const PAPERS = ['post', 'mail', 'herald', 'echo', 'courier', 'gazette', 'argus', 'record'];

const pick = <T>(list: readonly T[], number: number): T => list[Math.abs(number) % list.length] as T;

/** Numbers that follow on another without a pattern that an index could profit from. */
function scramble(number: number): number {
  let mixed = Math.imul(number + 1, 0x9e37_79b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 13)) >>> 4;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function nameOf(seed: number, ends: readonly string[]): string {
  const number = scramble(seed);
  const [first, second, third] = [number, Math.floor(number / 14), Math.floor(number / 196)];
  return capital(
    pick(SYLLABLES, first) + pick(SYLLABLES, second) + pick(SYLLABLES, third) + pick(ends, scramble(seed + 1)),
  );
}

/** Number of the story that an article tells, and which of its reports it is. */
export function storyOf(article: number): { readonly story: number; readonly nth: number } {
  const [thousand, within] = [Math.floor(article / THOUSAND), article % THOUSAND];
  if (within >= THOUSAND - OF_GREAT_STORY) {
    return { story: thousand * THOUSAND + THOUSAND - 1, nth: within - (THOUSAND - OF_GREAT_STORY) };
  }
  return { story: thousand * THOUSAND + Math.floor(within / 2), nth: within % 2 };
}

/** What people say of an event, as different as what they do say. */
const SAID: readonly ((one: string, two: string, place: string) => string)[] = [
  (one, two, place) => `Nobody in ${place} had been warned of the ${one}, and the ${two} came as a blow`,
  (one, two) => `We will not leave them alone with the ${one}, whatever the ${two} may say`,
  (one, two, place) => `It is the worst ${one} that ${place} has seen since the ${two} closed`,
  (one, two) => `I asked for the ${one} three times and was shown a ${two} instead`,
  (one, two, place) => `There was never enough ${one} in ${place}, and now they blame the ${two}`,
  (one, two) => `Whoever signed the ${one} should have looked at the ${two} first`,
  (one, two, place) => `Half of ${place} could hear the ${one} before the ${two} gave way`,
  (one, two) => `My father built that ${one} with his hands, and the ${two} was his idea`,
];

/**
 * The `nth` report of a story. No two of them are alike; three in a row print three numbers of homes, and every
 * second one another end of a quote.
 */
export function makeReport(story: number, nth: number): Article {
  const seed = scramble(story);
  const word = (at: number): string => pick(VOCABULARY, scramble(story * 64 + at));
  /** Words that this report alone has. */
  const own = (at: number): string => pick(VOCABULARY, scramble((story + 17) * 4_096 + nth * 32 + at));
  const name = (at: number, ends: readonly string[]): string => nameOf(story * 8 + at, ends);
  const said = (at: number, place: string): string =>
    pick(SAID, (seed >>> 2) + at)(word(20 + 2 * at), word(21 + 2 * at), place);
  const [place, other] = [name(0, ENDS), name(1, ENDS)];
  const [first, last, witness] = [name(2, SURNAMES), name(3, SURNAMES), name(4, SURNAMES)];
  const [hurt, homes, weeks] = [13 + (seed % 83), 210 + (seed % 7_000), 4 + (seed % 37)];
  const counted = 600 + ((seed >>> 5) % 900);
  const cost = `£${1 + (seed % 9)}.${1 + ((seed >>> 3) % 9)} million`;
  const isOther = nth % 2 === 1;
  const body =
    story % ON_TOPIC_EVERY === 0
      ? `The Metropolitan Police said that ${counted} officers and staff were under investigation for sexual or domestic abuse.`
      : `The ${word(0)} office counted ${counted} complaints about the ${word(2)} in ${place} last year.`;
  const paragraphs = [
    `The ${word(3)} at the ${word(4)} in ${place} left ${hurt} people injured on Tuesday, the ${word(5)} office said after a ${own(0)} ${own(1)}.`,
    `${body} Work on the ${word(4)} will cost ${cost}, and last ${weeks} weeks, according to ${first} ${last}, who spoke of ${word(6)}, ${word(7)} and ${own(2)}.`,
    `“${said(0, place)},” ${first} ${last} told reporters at the ${word(10)}. The ${word(8)} and the ${word(9)} are ${own(5)}.`,
    `${homes + 300 * (nth % 3)} homes between ${place} and ${other} were without ${word(11)}, ${own(3)} or ${own(4)}.`,
    `“${said(1, place)}${isOther ? ' today' : ''},” ${last} said. ${capital(own(6))} and ${word(12)} were ${word(13)}.`,
    `“${said(2, other)},” said ${witness}, a ${word(16)} who lives near the ${word(17)}.`,
  ];
  const day = String(1 + (story % 28)).padStart(2, '0');
  return {
    title: `${place}: ${word(3)} at the ${word(4)}, ${own(8)} ${own(9)}`,
    text: paragraphs.join('\n\n'),
    date: `2026-0${1 + (story % 9)}-${day}`,
    url: `https://www.${pick(PAPERS, story + nth)}.example/${story}-${nth}`,
  };
}

/** The article with this number. */
export function makeArticle(number: number): Article {
  const { story, nth } = storyOf(number);
  return makeReport(story, nth);
}
