// What can speak for or against a quote and a record being one utterance: every piece of evidence by its name, with the
// sentence that tells it, and what it weighs. One table on one scale, set by hand. Decides nothing.

/** The pieces of evidence, each with what it says. */
export const QUOTE_EVIDENCE = {
  'telling-words': 'telling words in common',
  'share-of-words': 'the share of the words in common',
  'words-in-a-row': 'words in a row in common',
  'hardly-a-telling-part': 'hardly any telling word in common, and those are a part of one of them',
  'hardly-a-telling-word': 'hardly any telling word in common',
  'only-common-words': 'only common words in common',
  'few-telling-words': 'few telling words in common',
  'whole-sentence': 'the whole of a sentence of the same speaker',
  'whole-quotes': 'the whole of both quotes',
  'same-speaker': 'the same speaker',
  'unknown-speaker': 'the speaker is not known',
  'other-speaker': 'another speaker, whom only a pronoun or a role names',
  'other-named-speaker': 'another speaker, who is named',
  sibling: 'another source’s record of the utterance was found here',
  'telling-sibling': 'another source’s record of the utterance was found here, and much else is in common',
  neighbours: 'quotes nearby match records nearby in the same source',
} as const;

export type QuoteEvidenceName = keyof typeof QUOTE_EVIDENCE;

/** One piece of evidence and what it counts for here. */
export interface QuoteEvidence {
  readonly name: QuoteEvidenceName;
  readonly weight: number;
}

export const QUOTE_WEIGHTS = {
  of: {
    // For each telling word by how much it tells, up to ten together.
    'telling-words': 0.4,
    // For the share above a half; below it hardly anything makes up for what is not in common.
    'share-of-words': { above: 5, below: 20 },
    // For each word in a row beyond the second, up to eight.
    'words-in-a-row': 0.2,
    // "We have failed" in "I think we have failed to see it" may have been said at any time.
    'hardly-a-telling-part': -2.5,
    'hardly-a-telling-word': -1.2,
    'only-common-words': -1.2,
    'few-telling-words': -0.4,
    'whole-sentence': 1,
    'whole-quotes': 0.8,
    'same-speaker': 1,
    'unknown-speaker': -0.4,
    // A pronoun may have been misread; a name hardly.
    'other-speaker': -1.5,
    'other-named-speaker': -3,
    sibling: 1.8,
    // With so much in common besides, only the wording is left to ask.
    'telling-sibling': 3.6,
    // For each of them, up to two.
    neighbours: 0.8,
  },
  least: {
    // The same utterance; a differing one must be surer, for a false badge costs trust.
    certainToAgree: 2.5,
    certainToDiffer: 3,
    // Listed as possible.
    possible: 1.6,
    // Below this no evidence from around a quote can make it even possible.
    hopeless: -0.5,
  },
} as const;

/** The score: what the evidence adds up to. */
export const sumOf = (evidence: readonly QuoteEvidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Whether there is evidence of that name. */
export const hasEvidence = (
  { evidence }: { readonly evidence: readonly QuoteEvidence[] },
  asked: QuoteEvidenceName,
): boolean => evidence.some(({ name }) => name === asked);
