// Colours of a mark that can be read on what lies behind it.

import { describe, expect, it } from 'vitest';
import {
  blend,
  type Colour,
  contrastOf,
  cssOf,
  isLightWriting,
  TONES,
  toneBeside,
  toneFor,
} from '../../../src/page/painting/tone.ts';

const grey = (level: number, alpha = 1): Colour => [level, level, level, alpha];

it('contrast is that of WCAG, whichever of the two is darker', () => {
  expect(contrastOf(grey(0), grey(255))).toBeCloseTo(21, 2);
  expect(contrastOf(grey(255), grey(0))).toBeCloseTo(21, 2);
  expect(contrastOf(grey(119), grey(255))).toBeCloseTo(4.48, 2);
  expect(contrastOf([255, 0, 0, 1], grey(255))).toBeCloseTo(4, 1);
  expect(contrastOf([0, 255, 0, 1], grey(255))).toBeCloseTo(1.37, 2);
  expect(contrastOf([0, 0, 255, 1], grey(255))).toBeCloseTo(8.59, 2);
  expect(contrastOf(grey(10), grey(0))).toBeCloseTo(1.06, 2);
});

describe('the tone', () => {
  it.each([
    [255, 'umber'],
    [200, 'umber'],
    [128, 'black'],
    [90, 'white'],
    [60, 'sand'],
    [0, 'sand'],
  ])('on grey %i is %s', (level, name) => {
    const tone = toneFor(grey(level));
    expect(tone.name).toBe(name);
    expect(contrastOf(tone.ink, grey(level))).toBeGreaterThanOrEqual(4.5);
  });

  it('stands out on every grey, and its own writing on it', () => {
    for (let level = 0; level <= 255; level += 1) {
      expect(contrastOf(toneFor(grey(level)).ink, grey(level))).toBeGreaterThanOrEqual(4.5);
    }
    for (const { ink, paper } of TONES) expect(contrastOf(ink, paper)).toBeGreaterThanOrEqual(7);
  });

  it('beside a picture follows the page’s own writing', () => {
    expect(toneBeside(grey(255)).name).toBe('white');
    expect(toneBeside(grey(0)).name).toBe('black');
    expect(isLightWriting(grey(160))).toBe(true);
    expect(isLightWriting(grey(140))).toBe(false);
  });
});

it('a colour laid over another lets as much of it through as it is transparent', () => {
  expect(blend([255, 0, 100, 0.5], [0, 200, 100, 1])).toEqual([127.5, 100, 100, 1]);
  expect(blend(grey(10), grey(200))).toEqual([10, 10, 10, 1]);
  expect(blend(grey(10, 0), grey(200))).toEqual([200, 200, 200, 1]);
  expect(cssOf([1, 2, 3, 1])).toBe('rgb(1 2 3)');
});
