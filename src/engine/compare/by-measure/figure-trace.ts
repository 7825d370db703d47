// How a figure came to what is told of it, for `check --trace`: the measures that it might have counted, and each rule that
// changed something. Recorded only where somebody asks.

import type { Figure } from '../../../model/figure.ts';
import type { Measure } from '../../../model/pack.ts';
import type { Mention } from '../../topics/lexicon.ts';
import { isRefusal, type OnCandidate } from './candidates/find-candidates.ts';
import { REFUSALS, type RefusalName } from './candidates/refusals.ts';
import { MEASURE_EVIDENCE, type MeasureEvidence, type MeasureEvidenceName } from './evidence/evidence.ts';
import type { FigureMatch } from './figure-match.ts';
import type { OnChange } from './judging/figure-refiner.ts';
import type { MatchingContext } from './matching-context.ts';
import { NEARNESS, type Setting } from './zones/setting.ts';

/** A piece of evidence with what it says. */
export interface TracedEvidence {
  readonly name: MeasureEvidenceName;
  readonly says: string;
  readonly where: string;
  readonly weight: number;
}

/** A measure that the figure may count. */
export interface TracedCandidate {
  readonly measure: string;
  readonly score: number;
  readonly evidence: readonly TracedEvidence[];
}

/** A measure of which something stands near the figure, and which was refused. */
export interface TracedRefusal {
  readonly measure: string;
  readonly refusal: RefusalName;
  readonly says: string;
  readonly where: string;
}

/** A rule that changed something. */
export interface TracedStep {
  readonly rule: string;
  readonly because: string;
  /** What became of the match: "open", "possible", "no counterpart left". */
  readonly became: string;
}

/** All that was considered for one figure. */
export interface FigureTrace {
  readonly figure: Figure;
  readonly candidates: readonly TracedCandidate[];
  readonly refused: readonly TracedRefusal[];
  readonly steps: readonly TracedStep[];
}

/** What is told while one figure is matched. */
export interface FigureListener {
  readonly onCandidate: OnCandidate;
  readonly onChange: OnChange;
  /** It has no one value that could be compared. */
  readonly onPassedOver: () => void;
}

/** Records how figures came to what is told of them. */
export interface FigureRecorder {
  /** For the figure of the setting. */
  readonly of: (setting: Setting, context: MatchingContext) => FigureListener;
  /** Evidence as a trace tells it. */
  readonly told: (evidence: MeasureEvidence, figure: Figure) => TracedEvidence;
  /** For rules that look at the whole text. */
  readonly onChange: OnChange;
  readonly traceOf: (figure: Figure) => FigureTrace;
}

/** The words of the nearest mention of a concept. */
function wordsOf(concept: string, { zones }: Setting, { mentions, reading: { structure } }: MatchingContext): string {
  let nearest: Mention | null = null;
  const distanceTo = ({ firstToken }: Mention): number => Math.abs(firstToken - zones.figure.first);
  for (const mention of mentions) {
    if (mention.concept !== concept) continue;
    if (nearest === null || distanceTo(mention) < distanceTo(nearest)) nearest = mention;
  }
  if (nearest === null) return concept;
  const [first, last] = [structure.tokens[nearest.firstToken], structure.tokens[nearest.endToken - 1]];
  return `${concept} “${structure.text.slice(first?.start, last?.end)}”`;
}

/** What was decided by, in words: the concepts that stand there, or all that are asked for where none does. */
function wordsFrom(from: MeasureEvidence['from'], setting: Setting, context: MatchingContext): string {
  if (from === null || typeof from === 'string') return from ?? '';
  const { any, within } = from;
  const standing = any.filter((concept) => setting.has(context.pack.places.of([concept]), NEARNESS[within]));
  const words = standing.map((concept) => wordsOf(concept, setting, context));
  return `${words.length > 0 ? words.join(', ') : any.join(' or ')} (${within})`;
}

/** What a rule made of a match. */
function changeOf(before: FigureMatch, after: FigureMatch | null): string {
  if (after === null) return 'no counterpart left';
  const changes: string[] = [];
  if (after.figure !== before.figure) changes.push(`the same as “${before.figure.text}”`);
  if (after.openBy.length > before.openBy.length) changes.push('open');
  if (after.counterparts.length < before.counterparts.length) changes.push('only sources that agree are counterparts');
  if (after.score !== before.score) changes.push(`score ${after.score.toFixed(2)}`);
  if (after.standing !== before.standing) changes.push(`${before.standing} becomes ${after.standing}`);
  return changes.join(', ');
}

interface Recorded extends FigureTrace {
  readonly candidates: TracedCandidate[];
  readonly refused: TracedRefusal[];
  readonly steps: TracedStep[];
}

export function createFigureRecorder(): FigureRecorder {
  const traces = new Map<Figure, Recorded>();
  const wordsIn = new Map<Figure, (from: MeasureEvidence['from']) => string>();
  const recordedOf = (figure: Figure): Recorded => {
    const known = traces.get(figure) ?? { figure, candidates: [], refused: [], steps: [] };
    traces.set(figure, known);
    return known;
  };
  const onChange: OnChange = ({ name, because }, before, after) => {
    const { steps } = recordedOf((after ?? before).figure);
    steps.push({ rule: name, because, became: changeOf(before, after) });
  };
  const told: FigureRecorder['told'] = ({ name, weight, from }, figure) => {
    const words = wordsIn.get(figure);
    const where = words === undefined ? '' : words(from);
    return { name, says: MEASURE_EVIDENCE[name], where, weight };
  };
  return {
    of(setting, context) {
      const { figure } = setting;
      const { candidates, refused, steps } = recordedOf(figure);
      const words = (from: MeasureEvidence['from']): string => wordsFrom(from, setting, context);
      wordsIn.set(figure, words);
      const onCandidate: OnCandidate = ({ id }: Measure, outcome) => {
        if (isRefusal(outcome)) {
          const { refusal, from } = outcome;
          refused.push({ measure: id, refusal, says: REFUSALS[refusal], where: words(from) });
        } else {
          const evidence = outcome.evidence.map((one) => told(one, figure));
          candidates.push({ measure: id, score: outcome.score, evidence });
        }
      };
      const onPassedOver = (): void => {
        steps.push({ rule: 'no-single-value', because: 'a change and a span print two values', became: 'passed over' });
      };
      return { onCandidate, onChange, onPassedOver };
    },
    told,
    onChange,
    traceOf: recordedOf,
  };
}
