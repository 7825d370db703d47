// Which kinds of figure can count which kinds of measure.

import type { Figure } from '../../../../model/figure.ts';
import type { MeasureKind } from '../../../../model/pack.ts';

export const KINDS: Readonly<Record<MeasureKind, readonly Figure['kind'][]>> = {
  count: ['count', 'number'],
  share: ['share'],
  money: ['money'],
  duration: ['duration'],
  age: ['age'],
  date: ['date'],
};
