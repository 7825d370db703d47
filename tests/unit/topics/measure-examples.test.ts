// The sentences that stand beside each measure of a pack: those it takes and those it refuses, against the bundled
// records. A sentence is read as an article of its own on the topic.

import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check-article.ts';
import { pack as metMisconduct } from '../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../src/topics/met-misconduct/reference.ts';

const FEWEST_EXAMPLES = 2;

const checker = createChecker(metMisconduct, referenceSet);

/** The measures that the figure in square brackets is certainly read as. */
function measuresOf(example: string): (string | null)[] {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const { findings } = checker.check({ title: '', text: example.replace(/[[\]]/g, '') }, { isOnTopic: true });
  return findings.flatMap((finding) => {
    const isThere = finding.start < end && finding.end > start && finding.verdict !== 'possible';
    return isThere && finding.kind === 'figure' ? [finding.measure?.id ?? null] : [];
  });
}

describe.each(metMisconduct.measures)('$id', ({ id, takes = [], refuses = [] }) => {
  it('has examples', () => {
    expect(takes.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(refuses.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  it.each(takes)('takes “%s”', (example) => {
    expect(measuresOf(example)).toEqual([id]);
  });

  it.each(refuses)('refuses “%s”', (example) => {
    expect(measuresOf(example)).not.toContain(id);
  });
});
