import { expect, it } from 'vitest';
import {
  butNot,
  counted,
  counts,
  isInContext,
  mustBeNear,
  mustCount,
  near,
  period,
} from '../../../../../src/topics/met-misconduct/measures/cues.ts';

it('a cue says where it is looked for, what it weighs, and whether it has to be there', () => {
  expect(mustCount(3, 'officer', 'case')).toEqual({
    kind: 'counted',
    within: 'counted',
    any: ['officer', 'case'],
    weight: 3,
    isRequired: true,
  });
  expect(counts(2, 'officer')).toEqual({ kind: 'counted', within: 'counted', any: ['officer'], weight: 2 });
  expect(mustBeNear(1, 'case')).toMatchObject({ kind: 'event', within: 'near', isRequired: true });
  expect(isInContext(1, 'case')).not.toHaveProperty('isRequired');
  expect(period(1, 'case')).toMatchObject({ kind: 'period', within: 'sentence' });
});

it('an objection holds but where something else stands there', () => {
  expect(counted('officer')).toEqual({ any: ['officer'], within: 'counted' });
  expect(butNot(near('officer'), 'case')).toEqual({ any: ['officer'], within: 'near', unless: ['case'] });
});
