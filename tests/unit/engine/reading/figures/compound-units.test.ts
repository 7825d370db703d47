import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityOf } from './read.ts';

describe('two units, one measure', () => {
  it.each([
    ['She weighed 12st 4lb.', 172, 'lb'],
    ['She weighed 12 stone 4 pounds.', 172, 'lb'],
    ['She is 6ft 2in tall.', 74, 'inch'],
    ['She is six feet two inches tall.', 74, 'inch'],
    ['She is 5 foot 10.', 70, 'inch'],
    ['She is 5ft 11 tall.', 71, 'inch'],
    ['She weighs 9 st 7 lb.', 133, 'lb'],
    ['She is 6\'2" tall.', 74, 'inch'],
    ['The baby weighed 5lb 3oz.', 83, 'ounce'],
    ['He ran it in 2hr 14min.', 134, 'minute'],
    ['It lasts 1h 45m.', 105, 'minute'],
  ])('%s', (text, value, unit) => {
    expect(quantityOf(text)).toMatchObject({ low: value, high: value, unit });
  });

  it.each([
    ['It took 24 hours, 39 minutes.', [24, 39]],
    ['It took two years and four months.', [2, 4]],
    ['It is 5ft by 20in.', [5, 20]],
    ['It has 12 stone lions and 4 pounds of lead.', [12, 4]],
  ])('stay apart: %s', (text, values) => {
    expect(quantitiesOf(text).map(({ low }) => low)).toEqual(values);
  });
});
