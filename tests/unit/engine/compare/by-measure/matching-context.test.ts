// What is known of the figures before the one at hand.

import { describe, expect, it } from 'vitest';
import { MEASURE_WEIGHTS } from '../../../../../src/engine/compare/by-measure/evidence/weights.ts';
import type { FigureMatch } from '../../../../../src/engine/compare/by-measure/figure-match.ts';
import { MatchingContext } from '../../../../../src/engine/compare/by-measure/matching-context.ts';
import { readRecords } from '../../../../../src/engine/compare/by-measure/measure-records.ts';
import { placesOf } from '../../../../../src/engine/compare/by-measure/zones/setting.ts';
import { readArticle } from '../../../../../src/engine/reading/read-article.ts';
import { createTopicReader } from '../../../../../src/engine/topics/topic-reading.ts';
import { injured, pack, warehouses } from './harbour.ts';

const readTopic = createTopicReader(pack);
const notes = { places: placesOf(pack.concepts), ofPeople: new Set<string>(), weights: MEASURE_WEIGHTS };

const contextOf = (text: string): MatchingContext =>
  new MatchingContext(readTopic(readArticle({ title: '', text })), readRecords([]), notes);

function matchOf(context: MatchingContext, at: number, changes: Partial<FigureMatch> = {}): FigureMatch {
  const figure = context.settings[at]?.figure;
  if (figure === undefined) throw new Error(`There is no figure ${at}.`);
  return { figure, measure: injured, standing: 'agrees', openBy: [], ...changes } as FigureMatch;
}

describe('the figures before one in its sentence', () => {
  it('are a few, in order', () => {
    const context = contextOf('It has 3 boats. Of 4 nets, 5 ropes, 6 sails, 7 masts and 8 oars, 9 sank.');
    const textsBefore = (place: number): string[] => context.beforeInSentence(place).map(({ figure }) => figure.text);
    expect(textsBefore(0)).toEqual([]);
    expect(textsBefore(1)).toEqual([]);
    expect(textsBefore(3)).toEqual(['4', '5']);
    expect(textsBefore(6)).toEqual(['5', '6', '7', '8']);
  });
});

describe('what a figure was matched with', () => {
  it.each<[string, Partial<FigureMatch>, boolean]>([
    ['agrees', {}, true],
    ['differs', { standing: 'differs' }, true],
    ['is possible', { standing: 'possible' }, true],
    ['is possible and open', { standing: 'possible', openBy: ['tied'] }, false],
    ['is open', { openBy: ['tied'] }, true],
    ['is held', { standing: 'held' }, false],
  ])('is remembered where it %s: %s', (_, changes, expected) => {
    const context = contextOf('It has 3 boats and 4 nets.');
    const match = matchOf(context, 0, changes);
    context.note(match);
    expect([context.isTold('injured'), context.isReadAs(match.figure, 'injured')]).toEqual([expected, expected]);
    expect(context.isReadAs(matchOf(context, 1).figure, 'injured')).toBe(false);
    expect([context.isTold(warehouses.id), context.isReadAs(match.figure, warehouses.id)]).toEqual([false, false]);
  });

  it('agrees in its own sentence alone', () => {
    const context = contextOf('It has 3 boats. It has 4 nets.');
    context.enterSentence(0);
    context.note(matchOf(context, 0));
    context.enterSentence(0);
    expect(context.isAgreeingInSentence('injured')).toBe(true);
    context.enterSentence(1);
    expect(context.isAgreeingInSentence('injured')).toBe(false);
    context.note(matchOf(context, 1, { standing: 'differs' }));
    expect(context.isAgreeingInSentence('injured')).toBe(false);
  });

  it('is no total of those behind, where it is named as one of the same', () => {
    const context = contextOf('Most of the 3 boats and 4 nets.');
    context.enterSentence(0);
    context.note(matchOf(context, 0));
    expect(context.isAgreeingInSentence('injured')).toBe(false);
    expect(context.isTold('injured')).toBe(true);
  });
});
