import { expect, test } from 'vitest';
import { fireDate, injured, type Matching, refusalsIn } from '../harbour.ts';
import { only, testRefusal } from '../rule-tests.ts';

testRefusal('other-time', {
  refuses: [
    ['52 injured', 'At the harbour 52 firefighters were injured in 2011.'],
    ['52 injured', 'At the harbour 52 firefighters were injured in 2022.'],
  ],
  takes: [
    'At the harbour 52 firefighters were injured in 2020.',
    'At the harbour 52 firefighters were injured in 2021.',
    'At the harbour 52 firefighters were injured.',
  ],
});

// Without years of its own a measure is of any.
testRefusal('other-time', { refuses: [], takes: ['At the harbour 12 warehouses burned in 2011.'] });

test('a count of a span of years is that of a measure which was counted over as many', () => {
  const over = (lookBackYears?: number) => ({ by: only({ ...injured, ...(lookBackYears ? { lookBackYears } : {}) }) });
  const refused = (span: string, matching: Matching): boolean =>
    refusalsIn(`At the harbour 52 firefighters were injured ${span}.`, matching).includes('52 injured other-time');
  expect(refused('between 2017 and 2020', over())).toBe(true);
  expect(refused('between 2017 and 2020', over(3))).toBe(false);
  expect(refused('between 2016 and 2020', over(3))).toBe(false);
  expect(refused('from 2015 to 2020', over(3))).toBe(true);
  expect(refused('between 2020 and 2021', over())).toBe(false);
});

test('a month alone is of the year of the article or of the one before', () => {
  const by = only({ ...fireDate, years: [2020, 2020] });
  const isRefused = (text: string, articleYear: number): boolean =>
    refusalsIn(text, { by, articleYear }).includes('August fire-date other-time');
  expect(isRefused('The harbour burned last August.', 2020)).toBe(false);
  expect(isRefused('The harbour burned last August.', 2021)).toBe(false);
  expect(isRefused('The harbour burned last August.', 2022)).toBe(true);
  expect(isRefused('The harbour burned last August.', 2018)).toBe(true);
});
