// Fitting moves a weight that is plainly wrong, and leaves alone one whose moving would cost a false badge.

import { expect, test } from 'vitest';
import { fitMeasures, moved, scoreWith, taskOf, worthOf } from '../../../scripts/fit/fit-measures.ts';
import type { Item, LabelledArticle } from '../../../scripts/quality/labelled-article.ts';
import { MEASURE_WEIGHTS } from '../../../src/engine/compare/by-measure/evidence/weights.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { pack, records } from '../engine/compare/by-measure/harbour.ts';

const topic = { pack, reference: { figures: records } } as unknown as Topic;

function labelled(text: string, anchor: string, verdict: Item['verdict'] | null): LabelledArticle {
  const start = text.indexOf(anchor);
  const items =
    verdict === null ? [] : [{ kind: 'figure' as const, anchor, verdict, start, end: start + anchor.length }];
  return { id: text, title: '', text, topic: true, items };
}

const tail = ' It burned all night. The fire is out. The harbour had a blaze before.';
const NAMED = labelled(`At the harbour 52 firefighters were injured.${tail}`, '52', 'differs');
const UNNAMED = labelled(`A fire began. About 47 warehouses burned at the harbour. The fire is out.`, '47', null);

const spoiled = moved(MEASURE_WEIGHTS, 'subject-named', -0.3);

test('a weight that loses a badge is moved until it is found', () => {
  const task = taskOf(topic, [NAMED]);
  expect(worthOf(scoreWith(spoiled, task, task.articles))).toBe(0);
  const fitted = fitMeasures(task, task.articles, spoiled);
  expect(worthOf(scoreWith(fitted, task, task.articles))).toBe(1);
});

test('what is as good stays as it is', () => {
  const task = taskOf(topic, [NAMED]);
  expect(fitMeasures(task, task.articles)).toEqual(MEASURE_WEIGHTS);
});

test('a false badge costs more than ten right ones bring', () => {
  const task = taskOf(topic, [UNNAMED]);
  const eager = moved(MEASURE_WEIGHTS, 'far-value', 0.5);
  expect(worthOf(scoreWith(eager, task, task.articles))).toBe(-10);
  expect(worthOf(scoreWith(fitMeasures(task, task.articles, eager), task, task.articles))).toBe(0);
});
