// Reports of made-up articles as the store keeps them. Reading an article takes milliseconds, so of a large set only the
// first thousand are read; the others have those's records with the telling words, names and numbers of other stories.

import { storyKeysOf } from '../../../src/engine/compare/by-words/story/story-keys.ts';
import type { KeptReport } from '../../../src/model/kept-report.ts';
import type { StoryProfile } from '../../../src/model/open-record.ts';
import type { NewReport } from '../../../src/store/reports.ts';
import { storyOf } from './made-up-articles.ts';

/** So many articles are read. */
export const READ = 1_000;

/** A word of more reports than this tells no story: every article may have it. */
const MOST_WITH_WORD = READ / 10;

/** Makes reports of as many stories as are wanted of those that were read. */
export class MadeUpReports {
  private readonly read: readonly KeptReport[];
  /** Words that tell one story or another, by which a further story's are drawn; and their places among them. */
  private readonly words: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  /** Names of one story or another. */
  private readonly names: ReadonlySet<string>;
  /** By number of a story, that of its first article. */
  private readonly firsts = new Map<number, number>();

  /** @param read The reports of the first `READ` articles. */
  constructor(read: readonly KeptReport[]) {
    this.read = read;
    const counts = new Map<string, number>();
    for (const { open } of read) for (const word of open.story.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const tellsStory = (word: string): boolean => (counts.get(word) ?? 0) <= MOST_WITH_WORD;
    this.names = new Set(read.flatMap(({ open }) => open.story.names).filter(tellsStory));
    this.words = [...counts.keys()].filter((word) => tellsStory(word) && !this.names.has(word));
    this.places = new Map(this.words.map((word, at) => [word, at]));
    for (const at of read.keys()) {
      const { story } = storyOf(at);
      if (!this.firsts.has(story)) this.firsts.set(story, at);
    }
  }

  /** Report number `number`, counted as articles are. */
  make(number: number): NewReport {
    const [at, round] = [number % READ, Math.floor(number / READ)];
    const report = this.read[at];
    if (report === undefined) throw new Error(`${this.read.length} reports were read, and none of number ${at}.`);
    const { story, nth } = storyOf(at);
    const first = this.read[this.firsts.get(story) ?? at] as KeptReport;
    const { source, measured, open } = round === 0 ? report : this.retell(report, round, story);
    return {
      source,
      origin: 'imported',
      measured,
      open,
      storyKeys: storyKeysOf(open.story),
      storyOf: nth === 0 ? null : idIn(first, round),
    };
  }

  /** The same records as a report of another story. */
  private retell(report: KeptReport, round: number, story: number): KeptReport {
    const renamed = JSON.parse(JSON.stringify(report).replaceAll(report.id, idIn(report, round))) as KeptReport;
    const source = { ...renamed.source, url: `${report.source.url}-${round}` };
    const profile = this.retellProfile(renamed.open.story, round, story);
    return { ...renamed, source, open: { ...renamed.open, story: profile } };
  }

  private retellProfile(profile: StoryProfile, round: number, story: number): StoryProfile {
    const shift = (round * 7_919 + story * 104_729) % this.words.length;
    const mask = Math.imul(round * READ + story + 1, 0x9e37_79b1) >>> 0;
    const rename = (word: string): string => {
      const at = this.places.get(word);
      if (at !== undefined) return this.words[(at + shift) % this.words.length] as string;
      return this.names.has(word) ? `${word}${round.toString(36)}` : word;
    };
    return {
      ...profile,
      words: profile.words.map(rename),
      names: profile.names.map(rename),
      pairs: masked(profile.pairs, mask),
      numbers: profile.numbers.map((name) => name.replace(/\d+/, (digits) => `${Number(digits) + (mask % 4_001)}`)),
      fingerprint: masked(profile.fingerprint, mask),
    };
  }
}

const idIn = ({ id }: KeptReport, round: number): string => (round === 0 ? id : `${id}-${round}`);

/** Other hashes, ascending again. */
const masked = (hashes: readonly number[], mask: number): number[] =>
  hashes.map((hash) => (hash ^ mask) >>> 0).sort((one, two) => one - two);
