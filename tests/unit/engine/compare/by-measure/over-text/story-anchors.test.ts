// Which figures of a story support a number, by how far they stand from it, and at what cost.

import { expect, it } from 'vitest';
import {
  type StoryAnchor,
  StoryAnchors,
} from '../../../../../../src/engine/compare/by-measure/over-text/story-anchors.ts';

const anchor = (measure: string, paragraph: number, isFaint = false, story = 'losses'): StoryAnchor => ({
  story,
  measure,
  paragraph,
  isFaint,
});
const ASKING = { story: 'losses', measure: 'injured' } as const;

it('finds the first sure one within reach', () => {
  const anchors = new StoryAnchors([anchor('boats', 1), anchor('houses', 2), anchor('barns', 6)]);
  expect(anchors.near(ASKING, 3, 1)?.measure).toBe('houses');
  expect(anchors.near(ASKING, 3, 2)?.measure).toBe('boats');
  expect(anchors.near(ASKING, 5, 1)?.measure).toBe('barns');
  expect(anchors.near(ASKING, 4, 1)).toBeUndefined();
});

it('finds none of its own measure or of another story', () => {
  const anchors = new StoryAnchors([anchor('injured', 1), anchor('boats', 1, false, 'rebuilding')]);
  expect(anchors.near(ASKING, 1, 2)).toBeUndefined();
  expect(anchors.anywhere(ASKING, 1)).toBeUndefined();
  expect(anchors.near({ story: undefined, measure: 'injured' }, 1, 2)).toBeUndefined();
});

it('finds a faint one in the paragraph itself, behind every sure one', () => {
  const anchors = new StoryAnchors([anchor('boats', 1, true), anchor('houses', 2)]);
  expect(anchors.near(ASKING, 1, 0)?.measure).toBe('boats');
  expect(anchors.near(ASKING, 1, 1)?.measure).toBe('houses');
  expect(new StoryAnchors([anchor('boats', 1, true)]).near(ASKING, 2, 2)).toBeUndefined();
});

it('counts sure ones of other measures wherever they stand', () => {
  const sure = [anchor('boats', 1), anchor('boats', 9), anchor('injured', 2), anchor('houses', 30)];
  const anchors = new StoryAnchors([...sure, anchor('barns', 1, true)]);
  expect(anchors.anywhere(ASKING, 2)).toBe(sure[0]);
  expect(anchors.anywhere(ASKING, 3)).toBeUndefined();
});

it('knows of which stories it has any', () => {
  const anchors = new StoryAnchors([anchor('boats', 1, true)]);
  expect(anchors.has('losses')).toBe(true);
  expect(anchors.has('rebuilding')).toBe(false);
  expect(anchors.has(undefined)).toBe(false);
});

it.each([
  ['in one paragraph', () => 0],
  ['in a paragraph each', (at: number) => at],
  ['in every other paragraph', (at: number) => 3 * at],
])('looks at each a few times, however many ask: %s', (_, paragraphOf) => {
  const looksWith = (count: number): number => {
    let looks = 0;
    const seen = (at: number): StoryAnchor => ({
      ...anchor('boats', paragraphOf(at)),
      get measure() {
        looks += 1;
        return 'boats';
      },
    });
    const anchors = new StoryAnchors(Array.from({ length: count }, (_each, at) => seen(at)));
    for (let at = 0; at < count; at += 1) {
      anchors.near(ASKING, paragraphOf(at) + 9, 2);
      anchors.anywhere(ASKING, 3);
    }
    return looks;
  };
  expect(looksWith(400) / looksWith(100)).toBeLessThan(4.4);
});
