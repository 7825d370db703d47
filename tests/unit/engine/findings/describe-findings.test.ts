// Matches as a reader is told of them: what is printed, on which basis, as of when, by whom.

import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/engine/check-article.ts';
import type { FigureFinding } from '../../../../src/model/finding.ts';
import type { FigureRecord } from '../../../../src/model/reference.ts';
import { sampleSource } from '../../store/sample-sets.ts';
import { fireDate, injured, pack, record } from '../compare/by-measure/harbour.ts';

const AS_OF = { kind: 'date', year: 2021, month: 5, day: null, isDecade: false } as const;

interface Given {
  readonly records?: readonly Partial<FigureRecord>[];
  readonly moves?: boolean;
  readonly date?: string;
}

function finding(text: string, { records = [{}], moves = false, date }: Given = {}): FigureFinding {
  const checker = createChecker(
    { ...pack, measures: [{ ...injured, ...(moves ? { moves: true } : {}) }] },
    {
      version: 1,
      topic: pack.id,
      sources: [sampleSource('gazette', { date: '2021-05-20' }), sampleSource('herald', { date: '2021-05-20' })],
      figures: records.map((changes, at) => ({
        ...record('injured', { low: 34, high: 34 }, at === 0 ? 'gazette' : 'herald'),
        printed: '34 firefighters',
        evidence: '34 firefighters were hurt',
        ...changes,
      })),
      quotes: [],
    },
  );
  const article = { title: '', text, ...(date === undefined ? {} : { date }) };
  const [found] = checker.check(article, { isOnTopic: true }).findings;
  if (found?.kind !== 'figure') throw new Error(`No figure is told of in "${text}"`);
  return found;
}

const TEXT = 'At the harbour nearly 52 firefighters were injured in the fire.';

describe('a figure', () => {
  it('is told with its hedge and what it counts, its measure and its basis', () => {
    expect(finding(TEXT)).toMatchObject({
      text: '52',
      verdict: 'differs',
      difference: 'value',
      printed: 'nearly 52 firefighters',
      value: { kind: 'count', low: 52, high: 52, isVague: false, hedge: 'nearly', unit: null },
      measure: { id: 'injured', name: injured.name, kind: 'count' },
      because: { kind: 'measure', measureKind: 'count', measureName: injured.name },
      basis: { id: 'people', words: 'people' },
      factId: 'injured:nearly52-52',
      asOf: null,
      time: null,
    });
  });

  it('has its sources with what they print', () => {
    expect(finding(TEXT).counterparts).toEqual([
      {
        source: { ...sampleSource('gazette', { date: '2021-05-20' }), origin: 'bundled' },
        recordId: 'gazette/injured/1',
        agrees: false,
        difference: 'value',
        time: null,
        asOf: null,
        value: { kind: 'count', low: 34, high: 34, isVague: false, hedge: null, unit: null },
        basis: { id: 'people', words: 'people' },
        printed: '34 firefighters',
        figureInPrinted: null,
        evidence: '34 firefighters were hurt',
      },
    ]);
  });

  it('that agrees has no difference', () => {
    const agreeing = finding('At the harbour 34 firefighters were injured in the fire.');
    expect([agreeing.verdict, agreeing.difference, agreeing.counterparts[0]?.difference]).toEqual([
      'agrees',
      null,
      null,
    ]);
  });

  it('on another basis differs in that', () => {
    const other = finding(TEXT, { records: [{ basis: 'cases' }] });
    expect([other.difference, other.counterparts[0]?.difference]).toEqual(['basis', 'basis']);
    // The pack has no words for it.
    expect(other.counterparts[0]?.basis).toBeNull();
    expect(finding(TEXT, { records: [{ basis: null }] }).counterparts[0]?.basis).toBeNull();
  });

  it('that moves is told of its time, and one that does not is not', () => {
    const given = { date: '2020-11-02' };
    expect(finding(TEXT, { ...given, moves: true }).time).toBe('later');
    expect(finding(TEXT, given).time).toBeNull();
    expect(finding(TEXT, { ...given, moves: true, records: [{ basis: 'cases' }] }).counterparts[0]?.time).toBeNull();
  });

  it('has the day that the text gives it, and the sources theirs', () => {
    const dated = finding('As of 8 June 2020, at the harbour, 52 firefighters were injured.', {
      records: [{ asOf: AS_OF }],
    });
    expect(dated.asOf).toEqual({ kind: 'date', year: 2020, month: 6, day: 8, isDecade: false });
    expect(dated.counterparts[0]?.asOf).toEqual(AS_OF);
  });
});

describe('a date', () => {
  function dateFinding(text: string): FigureFinding {
    const checker = createChecker(
      { ...pack, measures: [fireDate] },
      {
        version: 1,
        topic: pack.id,
        sources: [sampleSource('gazette')],
        figures: [
          record('fire-date', {
            kind: 'date',
            year: 2020,
            month: 8,
            day: null,
            isDecade: false,
          } as FigureRecord['value']),
        ],
        quotes: [],
      },
    );
    const [found] = checker.check({ title: '', text }, { isOnTopic: true }).findings;
    if (found?.kind !== 'figure') throw new Error(`No date is told of in "${text}"`);
    return found;
  }

  it.each([
    ['The harbour burned in the fire of August 2020.', 'fire-date:2020-8', 'August 2020'],
    ['The harbour burned in the fire of 2020.', 'fire-date:2020-', '2020'],
    ['The harbour burned in the fire of last August.', 'fire-date:-8', 'August'],
  ])('is a fact by its year and its month: %s', (text, factId, printed) => {
    const found = dateFinding(text);
    expect([found.factId, found.printed]).toEqual([factId, printed]);
    expect(Object.keys(found.value)).toEqual(['kind', 'year', 'month', 'day', 'isDecade']);
  });
});

it('money is a fact with its currency', () => {
  const cost = { id: 'cost', name: 'what it cost', kind: 'money', unit: 'GBP', cues: injured.cues } as const;
  const checker = createChecker(
    {
      ...pack,
      measures: [{ ...cost, cues: [{ kind: 'event', any: ['fire'], within: 'near', weight: 1.2, isRequired: true }] }],
    },
    {
      version: 1,
      topic: pack.id,
      sources: [sampleSource('gazette')],
      figures: [record('cost', { kind: 'money', low: 161, high: 161, unit: 'GBP' })],
      quotes: [],
    },
  );
  const [found] = checker.check({ title: '', text: 'The fire cost £161.' }, { isOnTopic: true }).findings;
  expect(found).toMatchObject({ factId: 'cost:GBP161-161', printed: '£161' });
});
