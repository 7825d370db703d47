// What a rule for judging is: a match goes in, and comes out the same, changed, or as none. Types, and how a list of them
// is gone through.

import type { MeasureScore } from '../evidence/score-measure.ts';
import type { FigureMatch } from '../figure-match.ts';
import type { MatchingContext } from '../matching-context.ts';
import type { Setting } from '../zones/setting.ts';

/** A figure that is being judged. */
export interface JudgedFigure {
  readonly setting: Setting;
  /** All measures that it may count, best first. */
  readonly candidates: readonly MeasureScore[];
  readonly context: MatchingContext;
}

export interface FigureRefiner {
  readonly name: string;
  /** Why there is such a rule, in a line: a trace prints it where the rule changed something. */
  readonly because: string;
  /** `null` where no counterpart is left. */
  readonly refine: (match: FigureMatch, judged: JudgedFigure) => FigureMatch | null;
}

/** Called for each rule that changed something; `after` is `null` where no match is left. */
export type OnChange = (rule: RuleName, before: FigureMatch, after: FigureMatch | null) => void;

/** What a trace tells of a rule. */
export interface RuleName {
  readonly name: string;
  readonly because: string;
}

/** The match after all the rules, in their order. */
export function refine(
  match: FigureMatch,
  rules: readonly FigureRefiner[],
  judged: JudgedFigure,
  onChange?: OnChange,
): FigureMatch | null {
  let refined = match;
  for (const rule of rules) {
    const after = rule.refine(refined, judged);
    if (after !== refined) onChange?.(rule, refined, after);
    if (after === null) return null;
    refined = after;
  }
  return refined;
}
