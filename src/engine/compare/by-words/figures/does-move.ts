// Whether what two open figures count goes on growing or falling, so that a report of another day may be later or earlier:
// no pack says it of them. By their words alone; knows no dates but those that the texts give.

import type { OpenFigure } from '../../../../model/open-record.ts';
import { MOVING_NOUNS, RUNNING_ON, SETTLED } from '../../../english/moving-counts.ts';

type Counted = Pick<OpenFigure, 'value' | 'head' | 'sentence' | 'asOf'>;

const isCount = ({ value }: Counted): boolean =>
  value.kind === 'count' || value.kind === 'number' || value.kind === 'money';

const moves = (figure: Counted): boolean =>
  (figure.head !== null && MOVING_NOUNS.has(figure.head)) || RUNNING_ON.test(figure.sentence) || figure.asOf !== null;

/** Whether either text counts it as something that moves, and neither as something that was settled. */
export const doesMove = (one: Counted, two: Counted): boolean =>
  isCount(one) &&
  isCount(two) &&
  !SETTLED.test(one.sentence) &&
  !SETTLED.test(two.sentence) &&
  (moves(one) || moves(two));
