// Where a card stands: whole where that can be, never over its sentence, never outside the window.

import { describe, expect, test } from 'vitest';
import { type PlaceQuestion, placeCard } from '../../../src/ui/card/card-place.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function place(own: Partial<PlaceQuestion> = {}) {
  const question: PlaceQuestion = {
    anchor: box(400, 100, 80, 24),
    sentence: box(300, 100, 600, 48),
    card: { width: 408, height: 460 },
    window: { width: 1280, height: 720 },
    direction: 'ltr',
    mayScroll: true,
    ...own,
  };
  const { left, top, maxHeight, scrollBy } = placeCard(question);
  const height = Math.min(question.card.height, maxHeight);
  const { sentence } = question;
  const moved = { top: sentence.top - scrollBy, bottom: sentence.bottom - scrollBy };
  return {
    left,
    top,
    height,
    scrollBy,
    isInside:
      left >= 0 &&
      left + question.card.width <= question.window.width &&
      top >= 0 &&
      top + height <= question.window.height,
    isOverSentence: top < moved.bottom && top + height > moved.top,
  };
}

test('below the sentence where there is room', () => {
  expect(place()).toMatchObject({ top: 156, height: 460, scrollBy: 0, isInside: true, isOverSentence: false });
});

test('above it where the room is there', () => {
  const low = { anchor: box(400, 600, 80, 24), sentence: box(300, 600, 600, 48) };
  expect(place(low)).toMatchObject({ top: 132, height: 460, scrollBy: 0, isOverSentence: false });
});

describe.each([640, 700, 480, 560])('in a window %d pixels high', (height) => {
  test.each([20, 150, 250, 350, 420])('with a sentence at %d', (top) => {
    const placed = place({
      window: { width: 1280, height },
      anchor: box(400, top, 80, 24),
      sentence: box(300, top, 600, 48),
    });
    expect(placed).toMatchObject({ isInside: true, isOverSentence: false });
    // Five rows and all that belongs to them are whole from 640 pixels on.
    if (height >= 640) expect(placed.height).toBe(460);
  });
});

test('where the page cannot be scrolled the card is cut, and the sentence is free', () => {
  const middle = { anchor: box(400, 300, 80, 24), sentence: box(300, 300, 600, 48), mayScroll: false };
  const placed = place({ ...middle, window: { width: 1280, height: 640 } });
  expect(placed).toMatchObject({ isInside: true, isOverSentence: false });
  expect(placed.height).toBeLessThan(460);
});

test('of a very long sentence only the words themselves are kept free', () => {
  const placed = place({
    sentence: box(0, 0, 320, 500),
    anchor: box(20, 100, 80, 24),
    window: { width: 424, height: 700 },
  });
  expect(placed.top).toBe(132);
});

test('from right to left it ends where the words end', () => {
  expect(place({ direction: 'rtl', anchor: box(800, 100, 80, 24) }).left).toBe(800 + 80 + 14 - 408);
});

test('a narrow window keeps it inside', () => {
  const narrow = {
    card: { width: 304, height: 460 },
    window: { width: 320, height: 640 },
    anchor: box(250, 100, 60, 24),
  };
  expect(place({ ...narrow, sentence: box(10, 100, 300, 72) })).toMatchObject({
    isInside: true,
    isOverSentence: false,
  });
});
