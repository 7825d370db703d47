// How often each term of a pack's vocabulary fires in texts: one that never does may be a phrase that no paper prints.

import { structureOf } from '../../src/engine/text/text-structure.ts';
import { createLexicon } from '../../src/engine/topics/lexicon.ts';
import type { TopicPack } from '../../src/model/pack.ts';
import type { TextAtHand } from './texts.ts';

/** A term of a concept, with the texts that it fires in. */
export interface TermCount {
  readonly concept: string;
  readonly term: string;
  /** How often in all. */
  readonly fires: number;
  /** Names of the texts, each once. */
  readonly texts: readonly string[];
}

/** Counts every term by itself; what a longer mask covers does not count. */
export function countTerms({ concepts }: Pick<TopicPack, 'concepts'>, texts: readonly TextAtHand[]): TermCount[] {
  const terms = concepts.flatMap(({ id, role, terms }) => terms.map((term) => ({ concept: id, role, term })));
  const lexicon = createLexicon(terms.map(({ role, term }, at) => ({ id: String(at), role, terms: [term] })));
  const counts = terms.map(({ concept, term }) => ({ concept, term, fires: 0, texts: new Set<string>() }));
  for (const { name, text } of texts) {
    for (const { number } of lexicon.findMentions(structureOf(text).tokens)) {
      const count = counts[number];
      if (count === undefined) continue;
      count.fires += 1;
      count.texts.add(name);
    }
  }
  return counts.map((count) => ({ ...count, texts: [...count.texts] }));
}

/** The terms by concept, a line each: "sanction: booted out, forced out". */
function listed(counts: readonly TermCount[], tell: (count: TermCount) => string): string[] {
  const byConcept = new Map<string, string[]>();
  for (const count of counts) byConcept.set(count.concept, [...(byConcept.get(count.concept) ?? []), tell(count)]);
  return [...byConcept].map(([concept, terms]) => `  ${concept}: ${terms.join(', ')}`);
}

/** What `npm run quality -- --terms` prints for one pack. */
export function termsText(name: string, counts: readonly TermCount[], textCount: number): string {
  const never = counts.filter(({ fires }) => fires === 0);
  const once = counts.filter(({ texts }) => texts.length === 1);
  const share = (part: readonly TermCount[]): string =>
    `${part.length} (${((100 * part.length) / Math.max(1, counts.length)).toFixed(1)} %)`;
  return [
    `${name}: ${counts.length} terms in ${textCount} texts; ${share(never)} never fire, ${share(once)} in one text alone`,
    '',
    'Never:',
    ...listed(never, ({ term }) => term),
    '',
    'In one text alone:',
    ...listed(
      once,
      ({ term, texts }) =>
        `${term} [${texts[0]
          ?.split('/')
          .at(-1)
          ?.replace(/\.json$/, '')}]`,
    ),
  ].join('\n');
}
