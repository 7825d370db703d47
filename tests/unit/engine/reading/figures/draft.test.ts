import { expect, it } from 'vitest';
import { draftOf, type Numeral } from '../../../../../src/engine/reading/figures/draft.ts';

const twelve: Numeral = {
  first: 3,
  end: 5,
  low: 12,
  high: 120,
  form: 'words',
  isVague: true,
  isFraction: false,
  scale: 1000,
};

it('begins as a count of nothing, without unit or hedge', () => {
  expect(draftOf(twelve)).toMatchObject({
    first: 3,
    end: 5,
    numeralEnd: 5,
    low: 12,
    high: 120,
    form: 'words',
    scale: 1000,
    isVague: true,
    kind: 'count',
    unit: null,
    parts: null,
    hedge: null,
    isChange: false,
    isPart: false,
    countedBy: null,
  });
  const { countedFirst, countedEnd } = draftOf(twelve);
  expect(countedEnd).toBe(countedFirst);
});

it('is a share where the number is a part of one', () => {
  expect(draftOf({ ...twelve, isFraction: true }).kind).toBe('share');
});

it('is hedged where the number begins with its hedge', () => {
  expect(draftOf({ ...twelve, hedgeEnd: 4 })).toMatchObject({ hedge: 'about', hedgeFirst: 3, hedgeEnd: 4 });
});
