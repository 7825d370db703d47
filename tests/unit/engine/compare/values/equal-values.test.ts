// Whether two printed values are the very same number: quickly, and never otherwise than the full comparison says.

import { expect, test } from 'vitest';
import { readText } from '../../../../../src/engine/check-article.ts';
import { printedValueOf } from '../../../../../src/engine/compare/by-words/report/record-report.ts';
import { isEqualValue, relateValues } from '../../../../../src/engine/compare/values/printed-values.ts';
import type { FigureValue } from '../../../../../src/model/figure.ts';

function valueIn(text: string): FigureValue {
  const [figure] = readText(text).figures;
  if (figure === undefined) throw new Error(`There is no figure in "${text}".`);
  return printedValueOf(figure);
}

const ONE = [
  'It cost £2.5m.',
  '161 officers left.',
  'It took 2 years.',
  'Only 12 per cent came.',
  'It was on 3 May 2024.',
];
const OTHERS = [
  ...ONE,
  'It cost 2.5 million pounds.',
  'It cost $2.5m.',
  'Nearly 161 officers left.',
  '162 officers left.',
  'It took 24 months.',
  'About one in 50 came.',
  'It was in May 2024.',
  'Hundreds left.',
];

test.each(ONE.flatMap((one) => OTHERS.map((other) => [one, other] as const)))('%s %s', (one, other) => {
  const [a, b] = [valueIn(one), valueIn(other)];
  expect(isEqualValue(a, b)).toBe(relateValues(a, one, b, other)?.isEqual === true);
});

test.each([
  ['It cost £2.5m.', 'It cost 2.5 million pounds.', true],
  ['161 officers left.', 'Nearly 161 officers left.', true],
  ['It took 2 years.', 'It took 24 months.', true],
  ['It cost £2.5m.', 'It cost $2.5m.', false],
  ['161 officers left.', '162 officers left.', false],
])('%s %s: %s', (one, other, isEqual) => {
  expect(isEqualValue(valueIn(one), valueIn(other))).toBe(isEqual);
});
