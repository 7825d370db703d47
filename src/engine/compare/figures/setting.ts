// The setting of a figure: which concepts stand how near to it. Knows zones and mentions; knows no measures.

import type { Figure } from '../../../model/figure.ts';
import type { Concept, ConceptId, Scope } from '../../../model/pack.ts';
import { firstIndexWhere } from '../../text/first-index.ts';
import type { Mention } from '../../text/lexicon.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import { readValue, type Value } from './compare-values.ts';
import { type Zone, type Zones, zonesOf } from './zones.ts';

/** A figure with what stands around it. */
export class Setting {
  readonly figure: Figure;
  readonly value: Value;
  readonly zones: Zones;
  /** Mentions in the figure's own sentence, by place. */
  readonly sentenceMentions: Mention[] = [];
  /** The concepts that stand in the figure's context or nearer, by their places in the pack. */
  readonly present: number[] = [];
  private readonly nearest: Uint8Array;
  private readonly first: number;

  /** `nearest` has, from `first` on, how near each concept stands in the article; what stands nearer is added to it. */
  constructor(figure: Figure, zones: Zones, nearest: Uint8Array, first: number) {
    this.figure = figure;
    this.value = readValue(figure);
    this.zones = zones;
    this.nearest = nearest;
    this.first = first;
  }

  /** Adds the mentions of a text, by place, that stand in the figure's context. */
  add(mentions: readonly Mention[]): void {
    const { context, sentence } = this.zones;
    const { nearest, first, present, sentenceMentions } = this;
    for (let i = firstMentionFrom(mentions, context.first); i < mentions.length; i += 1) {
      const mention = mentions[i] as Mention;
      const { firstToken, endToken, number } = mention;
      if (firstToken >= context.end) break;
      let nearness = NEARNESS.context;
      if (firstToken >= sentence.first && endToken <= sentence.end) {
        nearness = nearnessInSentence(mention, this.zones);
        sentenceMentions.push(mention);
      }
      const known = nearest[first + number] as number;
      if (known >= NEARNESS.article) present.push(number);
      if (nearness < known) nearest[first + number] = nearness;
    }
  }

  /** How near the concept at a place in the pack stands: see `NEARNESS`. */
  nearnessOf(place: number): number {
    return this.nearest[this.first + place] as number;
  }

  /** Whether one of the concepts, by their places in the pack, stands in the scope or nearer; see `NEARNESS`. */
  has(places: readonly number[], farthest: number): boolean {
    for (const place of places) if (this.nearnessOf(place) <= farthest) return true;
    return false;
  }
}

/** Scopes from near to far. */
export const NEARNESS: Readonly<Record<Scope, number>> = { counted: 0, near: 1, sentence: 2, context: 3, article: 4 };
const NOWHERE = 5;

/** The concepts of a pack as numbers: their places in it. */
export interface ConceptPlaces {
  readonly count: number;
  /** A pack asks for the same few lists again and again, and they are looked up once each. */
  readonly of: (concepts: readonly ConceptId[]) => readonly number[];
}

/** Numbers `concepts`; a concept that is not among them has no place. */
export function placesOf(concepts: readonly Concept[]): ConceptPlaces {
  const places = new Map(concepts.map(({ id }, place) => [id, place]));
  const known = new WeakMap<readonly ConceptId[], readonly number[]>();
  return {
    count: places.size,
    of: (asked) => {
      const before = known.get(asked);
      if (before) return before;
      const found = asked.flatMap((concept) => places.get(concept) ?? []);
      known.set(asked, found);
      return found;
    },
  };
}

/** Whether the mention lies in the zone as a whole. */
export const isInside = ({ firstToken, endToken }: Mention, { first, end }: Zone): boolean =>
  firstToken >= first && endToken <= end;

const firstMentionFrom = (mentions: readonly Mention[], token: number): number =>
  firstIndexWhere(mentions, ({ firstToken }) => firstToken >= token);

function nearnessInSentence(mention: Mention, zones: Zones): number {
  if (isInside(mention, zones.counted) || isInside(mention, zones.figure)) return NEARNESS.counted;
  return isInside(mention, zones.near) ? NEARNESS.near : NEARNESS.sentence;
}

/** Working memory for how near the concepts stand, used again for every text of no more figures than is usual. */
let memory = new Uint8Array(0);
const LARGEST_KEPT = 0x4_0000;

function memoryOf(size: number): Uint8Array {
  if (size <= memory.length) return memory;
  const larger = new Uint8Array(size);
  if (size <= LARGEST_KEPT) memory = larger;
  return larger;
}

/**
 * The settings of all figures of a text, in their order; `mentions` by place. `places` are those of the pack. They hold
 * until those of the next text are asked for.
 */
export function settingsOf(
  structure: TextStructure,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  places: ConceptPlaces,
): Setting[] {
  const { count } = places;
  // One array for all figures: a long article has thousands of them. First in it stands what holds for the whole article.
  const nearest = memoryOf((figures.length + 1) * count);
  nearest.fill(NOWHERE, 0, count);
  for (const { number } of mentions) nearest[number] = NEARNESS.article;
  return zonesOf(structure, figures).map((zones, index) => {
    const own = (index + 1) * count;
    nearest.copyWithin(own, 0, count);
    const setting = new Setting(figures[index] as Figure, zones, nearest, own);
    setting.add(mentions);
    return setting;
  });
}
