// The setting of a figure: which concepts stand how near to it. Knows zones and mentions; knows no measures.

import type { Figure } from '../../../model/figure.ts';
import type { ConceptId, Scope } from '../../../model/pack.ts';
import { firstIndexWhere } from '../../text/first-index.ts';
import type { Mention } from '../../text/lexicon.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import { type Zone, type Zones, zonesOf } from './zones.ts';

/** A figure with what stands around it. */
export interface Setting {
  readonly figure: Figure;
  readonly zones: Zones;
  /** Mentions in the figure's own sentence, by place. */
  readonly sentenceMentions: readonly Mention[];
  /** Every concept that stands in the figure's context or nearer. */
  readonly concepts: () => Iterable<ConceptId>;
  /** Whether one of the concepts stands in the scope, or nearer. */
  readonly has: (concepts: readonly ConceptId[], within: Scope) => boolean;
}

const NEARNESS: Readonly<Record<Scope, number>> = { counted: 0, near: 1, sentence: 2, context: 3, article: 4 };

/** Whether the mention lies in the zone as a whole. */
export const isInside = ({ firstToken, endToken }: Mention, { first, end }: Zone): boolean =>
  firstToken >= first && endToken <= end;

function nearnessOf(mention: Mention, zones: Zones): number {
  if (isInside(mention, zones.counted) || isInside(mention, zones.figure)) return NEARNESS.counted;
  if (isInside(mention, zones.near)) return NEARNESS.near;
  return isInside(mention, zones.sentence) ? NEARNESS.sentence : NEARNESS.context;
}

/** The settings of all figures of a text, in their order; `mentions` by place. */
export function settingsOf(
  structure: TextStructure,
  figures: readonly Figure[],
  mentions: readonly Mention[],
): Setting[] {
  const inArticle = new Set(mentions.map(({ concept }) => concept));
  return zonesOf(structure, figures).map((zones, index) => {
    const nearest = new Map<ConceptId, number>();
    const sentenceMentions: Mention[] = [];
    const first = firstIndexWhere(mentions, ({ firstToken }) => firstToken >= zones.context.first);
    for (let i = first; i < mentions.length; i += 1) {
      const mention = mentions[i] as Mention;
      if (mention.firstToken >= zones.context.end) break;
      if (isInside(mention, zones.sentence)) sentenceMentions.push(mention);
      const nearness = nearnessOf(mention, zones);
      const known = nearest.get(mention.concept);
      if (known === undefined || nearness < known) nearest.set(mention.concept, nearness);
    }
    return {
      figure: figures[index] as Figure,
      zones,
      sentenceMentions,
      concepts: () => nearest.keys(),
      has: (concepts, within) =>
        concepts.some((concept) => {
          const nearness = nearest.get(concept);
          if (nearness !== undefined) return nearness <= NEARNESS[within];
          return within === 'article' && inArticle.has(concept);
        }),
    };
  });
}
