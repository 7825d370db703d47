import { describe, expect, it } from 'vitest';
import { figuresOf, quantityOf } from './read.ts';

describe('the figures of a text', () => {
  const text =
    'In June 2018, 24 sailors aged 20 to 30 paid £3.5m, one in 50 of them by 14 July. Nearly 12 per cent left by 2020.';

  it('come in its order, dates and quantities mixed, each where it stands', () => {
    const figures = figuresOf(text);
    expect(figures.map((figure) => `${figure.text}: ${figure.kind}`)).toEqual([
      'June 2018: date',
      '24: count',
      '20 to 30: age',
      '£3.5m: money',
      'one in 50: share',
      '14 July: date',
      '12 per cent: share',
      '2020: date',
    ]);
    for (const { start, end, text: printed } of figures) expect(text.slice(start, end)).toBe(printed);
  });

  it('are none where no number stands', () => {
    expect(figuresOf('Nobody came. It rained.')).toEqual([]);
    expect(figuresOf('')).toEqual([]);
  });
});

describe('a quantity', () => {
  it('has all that was read of it', () => {
    expect(quantityOf('Nearly 12 per cent of sailors left.')).toEqual({
      start: 7,
      end: 18,
      text: '12 per cent',
      kind: 'share',
      low: 0.12,
      high: 0.12,
      isVague: false,
      hedge: 'nearly',
      unit: '%',
      parts: null,
      counted: { start: 22, end: 29, text: 'sailors' },
      countedBy: 'behind',
      hedgeSpan: { start: 0, end: 6, text: 'Nearly' },
      isChange: false,
      isPart: false,
    });
  });

  it('of per cent is a part of one, without the dust of fractions', () => {
    expect(quantityOf('It fell by 5.2%.').low).toBe(0.052);
    expect(quantityOf('It fell by 7-28%.')).toMatchObject({ low: 0.07, high: 0.28 });
    expect(quantityOf('It fell by 7km.').low).toBe(7);
  });

  it('has a hedge behind what it counts too', () => {
    expect(quantityOf('It sold 40 boats or more.').hedge).toBe(quantityOf('It sold 40 or more boats.').hedge);
    expect(quantityOf('It sold 40 boats or more.').hedge).not.toBeNull();
    expect(quantityOf('It sold 40 boats.')).toMatchObject({ hedge: null, hedgeSpan: null });
  });

  it('counts nothing where no noun stands', () => {
    expect(quantityOf('He was given 161.')).toMatchObject({ counted: null, countedBy: null });
  });
});
