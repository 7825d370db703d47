import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
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

testReadings('two units of one measure', [
  ['He weighs 12st 4lb.', '12st 4lb | measurement 172 lb'],
  ['He weighs 12 stone 4 pounds.', '12 stone 4 pounds | measurement 172 lb'],
  ['He weighs 12 stone 14 pounds.', '12 stone | measurement 12 stone', '14 pounds | money 14 GBP'],
  ['He is 6ft 2in.', '6ft 2in | measurement 74 inch'],
  ['He is 6ft 2.', '6ft 2 | measurement 74 inch'],
  ['He is 6 foot 2 tall.', '6 foot 2 | measurement 74 inch'],
  ['He is 6 foot 2 boats.', '6 foot | measurement 6 foot', '2 | count 2; behind: boats'],
  ['He is 6ft 12in.', '6ft | measurement 6 foot', '12in | measurement 12 inch'],
  ['It weighs 5lb 3oz.', '5lb 3oz | measurement 83 ounce'],
  ['It took 2hr 14min.', '2hr 14min | duration 134 minute'],
  ['It took 2h 45m.', '2h 45m | duration 165 minute'],
  ['It took 2 hours 45 minutes.', '2 hours | duration 2 hour', '45 minutes | duration 45 minute'],
  ['It took 2.5hr 14min.', '2.5hr | duration 2.5 hour', '14min | duration 14 minute'],
  ['It took two years and four months.', 'two years | duration 2 year', 'four months | duration 4 month'],
  ['It took 24 hours, 39 minutes.', '24 hours | duration 24 hour', '39 minutes | duration 39 minute'],
  ['It is 6-foot-2 long.', '6-foot-2 | measurement 74 inch'],
  ['It weighs 5lb to 3oz.', '5lb | measurement 5 lb', '3oz | measurement 3 ounce'],
]);

testReadings('words for one number', [
  ['Ten boats left.', 'Ten | count 10; behind: boats'],
  ['A boat left.'],
  ['One left.'],
  ['One of them left.', 'One | count 1; part'],
]);
