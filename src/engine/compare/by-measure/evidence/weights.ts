// How much each piece of evidence weighs, and from which sums on something is told: one table on one scale, on which 0.95
// is enough for a badge. The weights of a pack's cues are on the same scale and stand in the pack. Set by hand; what
// `npm run fit -- --measures` makes of them is told in docs/engine.md.

import type { GeneralEvidenceName } from './evidence.ts';

/** What a sum of weights has to reach. */
export type ThresholdName =
  | 'certain'
  | 'certain-for-vague'
  | 'certain-for-vaguely-more'
  | 'likely'
  | 'likely-for-vague'
  | 'tie'
  | 'named-by-chance'
  | 'named-by-chance-for-vague'
  | 'listed-by-chance'
  | 'named-for-dates'
  | 'named-for-others'
  | 'named-among-many';

export interface MeasureWeights {
  readonly of: Readonly<Record<GeneralEvidenceName, number>>;
  readonly least: Readonly<Record<ThresholdName, number>>;
  readonly most: {
    /** What a required cue weighs that stands farther away than its measure asks for; see `reachOfDistinctive`. */
    readonly cueFartherAway: number;
  };
}

export const MEASURE_WEIGHTS: MeasureWeights = {
  of: {
    // Whom it is about: a name in the sentence is better than one carried over, and that better than the article's own.
    'subject-named': 0.3,
    'subject-carried': 0.25,
    // A body is the article's own until it says otherwise; people come and go, which `isFarFetched` takes up.
    'body-of-article': 0.15,
    'person-of-article': 0.15,
    // "One of its officers": an article may tell somebody's case without the name.
    'nobody-named': 0.1,
    // The same number is weak evidence …
    'same-value': 0.15,
    // … unless it is one such as 1,633, which settles most doubts by itself.
    'same-distinctive-value': 0.4,
    // One that rounds or hedges the same number is weaker still.
    'agreeing-value': 0.1,
    // Too little to matter where all else holds.
    'distant-value': -0.06,
    // Takes more than any subject can give: what is twice as much is hardly a misprint.
    'far-value': -0.5,
    // A date needs event and person named beside it.
    'other-date': -0.2,
    // A part of a matched total counts the same kind of thing for the same subject, which is half of what is needed.
    'part-of-total': 0.5,
    // Counts once, however many there are.
    companion: 0.2,
    // Being as weak as another says nothing.
    twin: 0,
  },
  least: {
    // A differing value is shown as a badge: a false badge costs more than ten missed ones.
    certain: 0.95,
    // "Hundreds" fits so much that it takes more to be sure what it counts …
    'certain-for-vague': 1.3,
    // … and less where it contradicts small numbers that are exact.
    'certain-for-vaguely-more': 1.04,
    // An equal value is shown as agreeing, and a differing one is listed as possible.
    likely: 0.75,
    'likely-for-vague': 0.9,
    // Two measures this close in score leave it open which one is meant.
    tie: 0.05,
    // Naming alone, without the value, for an equal value that stories share by chance to be shown as agreeing …
    'named-by-chance': 0.95,
    'named-by-chance-for-vague': 1,
    // … and for it to be listed as possible.
    'listed-by-chance': 0.9,
    // Naming alone for values that are telling; a number such as 1,633 says enough for itself.
    'named-for-dates': 0.7,
    'named-for-others': 0.8,
    // Naming alone from which on a count of which stories have many can only be this one.
    'named-among-many': 1.05,
  },
  most: {
    // What stands that far tells less.
    cueFartherAway: 0.2,
  },
};
