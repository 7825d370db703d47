import { describe, expect, it } from 'vitest';
import { printedValue } from '../../../../../src/engine/reading/figures/printed-value.ts';
import { figuresOf } from './read.ts';

const printedIn = (text: string): unknown[] => figuresOf(text).map(printedValue);

describe('printedValue', () => {
  it.each([
    ['12 per cent of staff', { value: 12 }],
    ['5.2% of staff', { value: 5.2 }],
    ['28-29% of staff', { range: [28, 29] }],
    ['£3.5m', { value: 3_500_000 }],
    ['a third of staff', { value: 1 / 3 }],
    ['dozens of officers', { range: [12, 120] }],
    ['two decades', { value: 2 }],
    ['a decade and a half', { value: 1.5 }],
    ['a couple of dozen officers', { value: 24 }],
  ])('%s', (text, printed) => {
    const [only] = printedIn(text) as [{ value?: number }];
    if ('value' in printed) expect(only.value).toBeCloseTo(printed.value, 10);
    else expect(only).toEqual(printed);
  });

  it.each(['in June 2018', 'a decade', 'a couple of officers', 'a man in his 50s'])('prints no number: %s', (text) => {
    expect(printedIn(text)).toEqual([null]);
  });
});
