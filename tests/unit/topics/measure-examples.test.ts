// The sentences that stand beside each measure of a pack, that of the tests included: those it takes and those it
// refuses, against the bundled records. A sentence is read as an article of its own on the topic.

import { describe, expect, it } from 'vitest';
import { type Checker, createChecker } from '../../../src/engine/check-article.ts';
import { topics } from '../../second-topic/topics.ts';

const FEWEST_EXAMPLES = 2;

/** The measures that the figure in square brackets is certainly read as. */
function measuresOf(example: string, checker: Checker): (string | null)[] {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const article = { title: '', text: example.replace(/[[\]]/g, '') };
  const { findings } = checker.check(article, { isOnTopic: true });
  return findings.flatMap((finding) => {
    const isThere = finding.start < end && finding.end > start && finding.verdict !== 'possible';
    return isThere && finding.kind === 'figure' ? [finding.measure?.id ?? null] : [];
  });
}

const measures = topics.flatMap(({ pack, reference }) => {
  const checker = createChecker(pack, reference);
  return pack.measures.map((measure) => ({ ...measure, checker }));
});

describe.each(measures)('$id', ({ id, takes = [], refuses = [], checker }) => {
  it('has examples', () => {
    expect(takes.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(refuses.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  it.each(takes)('takes “%s”', (example) => {
    expect(measuresOf(example, checker)).toEqual([id]);
  });

  it.each(refuses)('refuses “%s”', (example) => {
    expect(measuresOf(example, checker)).not.toContain(id);
  });
});
