// Checks articles on several topics: each article is read once, and what was read is compared with each topic.
// Knows no topic.

import type { CheckResult, Finding, SourceOrigin, Verdict } from '../model/finding.ts';
import type { ReferenceSet } from '../model/reference.ts';
import type { Topic } from '../model/topic.ts';
import { type Checker, createChecker } from './check-article.ts';
import type { QuoteIndexData } from './compare/by-words/quotes/quote-index.ts';
import { readArticle } from './reading/read-article.ts';

/** Of two topics that take the same figure or quote, the surer one tells of it; of equals, the first. */
const SURENESS: Readonly<Record<Verdict, number>> = { differs: 2, agrees: 1, possible: 0 };

const inOrderOfText = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end;

function surest(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.kind} ${finding.start} ${finding.end}`;
    const known = byPlace.get(place);
    if (known === undefined || SURENESS[finding.verdict] > SURENESS[known.verdict]) byPlace.set(place, finding);
  }
  return [...byPlace.values()].sort(inOrderOfText);
}

/** What the topics tell of one article together. */
function join(results: readonly CheckResult[]): CheckResult {
  const [first, ...others] = results.filter(({ relevant }) => relevant);
  if (first === undefined) return { relevant: false, sameAs: null, findings: [], figureCount: 0, quoteCount: 0 };
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    sameAs: all.find(({ sameAs }) => sameAs !== null)?.sameAs ?? null,
    findings: surest(all.flatMap(({ findings }) => findings)),
  };
}

/**
 * Prepares a checker for every topic of a list. `originOf` says where a source, by its id, comes from; `quoteDataOf` what
 * `readQuoteIndex` gave for just the quotes of a set, where that was kept.
 */
export function createTopicsChecker(
  topics: readonly Topic[],
  originOf?: (source: string) => SourceOrigin,
  quoteDataOf?: (reference: ReferenceSet) => QuoteIndexData | undefined,
): Checker {
  const checkers = topics.map(({ pack, reference }) =>
    createChecker(pack, reference, originOf, quoteDataOf?.(reference)),
  );
  const people = topics.flatMap(({ pack }) => pack.people);
  const read: Checker['read'] = (article) => readArticle(article, { people });
  const compareWithTopic: Checker['compareWithTopic'] = (reading, options) =>
    join(checkers.map((checker) => checker.compareWithTopic(reading, options)));
  return { read, compareWithTopic, check: (article, options) => compareWithTopic(read(article), options) };
}
