// The setting of a figure: which concepts stand how near to it. Knows zones and mentions; knows no measures.

import type { Figure } from '../../../../model/figure.ts';
import type { Concept, ConceptId, Scope } from '../../../../model/pack.ts';
import { firstIndexWhere } from '../../../text/first-index.ts';
import type { TextStructure } from '../../../text/text-structure.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Mention } from '../../../topics/lexicon.ts';
import { readValue, type Value } from '../../values/compare-values.ts';
import type { Zone, Zones } from './zone.ts';
import { zonesOf } from './zones.ts';

/** A figure with what stands around it. */
export class Setting {
  readonly figure: Figure;
  readonly value: Value;
  readonly zones: Zones;
  /** Mentions in the figure's own sentence, by place. */
  readonly sentenceMentions: readonly Mention[];
  /** The concepts that stand in the figure's context or nearer, by their places in the pack. */
  readonly present: readonly number[];
  private readonly nearest: Uint8Array;
  private readonly first: number;

  /** `nearest` has, from `first` on, how near each concept stands. */
  constructor(
    figure: Figure,
    zones: Zones,
    sentenceMentions: readonly Mention[],
    present: readonly number[],
    nearest: Uint8Array,
    first: number,
  ) {
    this.figure = figure;
    this.value = readValue(figure);
    this.zones = zones;
    this.sentenceMentions = sentenceMentions;
    this.present = present;
    this.nearest = nearest;
    this.first = first;
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

/** "14 women's groups" and "52 firefighters' wives" count groups and wives: whose they are is only near. */
function isOwner({ endToken }: Mention, tokens: readonly Token[]): boolean {
  const [last, mark, next] = tokens.slice(endToken - 1, endToken + 2);
  if (last === undefined) return false;
  // Of a plural the apostrophe is a mark by itself.
  const isPlural = last.norm.endsWith('s') && mark?.norm === "'" && mark.start === last.end && next?.kind === 'word';
  return isPlural || last.norm !== last.base;
}

function nearnessInSentence(mention: Mention, zones: Zones, tokens: readonly Token[]): number {
  const isInPhrase = isInside(mention, zones.counted) || isInside(mention, zones.figure);
  if (isInPhrase && !isOwner(mention, tokens)) return NEARNESS.counted;
  const isAside = zones.asides.some((aside) => isInside(mention, aside));
  return isInside(mention, zones.near) && !isAside ? NEARNESS.near : NEARNESS.sentence;
}

/** The settings of all figures of a text, in their order; `mentions` by place. `places` are those of the pack. */
export function settingsOf(
  structure: TextStructure,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  places: ConceptPlaces,
): Setting[] {
  const { count } = places;
  // One array for all figures: a long article has thousands of them. First in it stands what holds for the whole article,
  // then what holds for the context at hand, which most figures of a paragraph share.
  const nearest = new Uint8Array((figures.length + 2) * count);
  nearest.fill(NOWHERE, 0, count);
  for (const { number } of mentions) nearest[number] = NEARNESS.article;
  let context: Zone | null = null;
  let present: readonly number[] = [];
  return zonesOf(structure, figures).map((zones, index) => {
    if (zones.context.first !== context?.first || zones.context.end !== context.end) {
      context = zones.context;
      nearest.copyWithin(count, 0, count);
      present = addContext(mentions, context, nearest, count);
    }
    const own = (index + 2) * count;
    nearest.copyWithin(own, count, 2 * count);
    const sentenceMentions = addSentence(mentions, zones, nearest, own, structure.tokens);
    return new Setting(figures[index] as Figure, zones, sentenceMentions, present, nearest, own);
  });
}

/** Notes from `first` on what stands in the context; gives its concepts, each once. */
function addContext(mentions: readonly Mention[], context: Zone, nearest: Uint8Array, first: number): number[] {
  const present: number[] = [];
  for (let i = firstMentionFrom(mentions, context.first); i < mentions.length; i += 1) {
    const { firstToken, number } = mentions[i] as Mention;
    if (firstToken >= context.end) break;
    if (nearest[first + number] === NEARNESS.context) continue;
    nearest[first + number] = NEARNESS.context;
    present.push(number);
  }
  return present;
}

/** Notes from `first` on how near the mentions of the sentence stand; gives them. */
function addSentence(
  mentions: readonly Mention[],
  zones: Zones,
  nearest: Uint8Array,
  first: number,
  tokens: readonly Token[],
): Mention[] {
  const { sentence } = zones;
  const inSentence: Mention[] = [];
  for (let i = firstMentionFrom(mentions, sentence.first); i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention;
    if (mention.firstToken >= sentence.end) break;
    if (mention.endToken > sentence.end) continue;
    inSentence.push(mention);
    const nearness = nearnessInSentence(mention, zones, tokens);
    if (nearness < (nearest[first + mention.number] as number)) nearest[first + mention.number] = nearness;
  }
  return inSentence;
}
