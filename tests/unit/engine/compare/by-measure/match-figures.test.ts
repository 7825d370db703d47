// Matching with a pack of its own: a harbour fire. The engine knows no topic, so another topic must do as well.

import { describe, expect, it } from 'vitest';
import { createFigureMatcher } from '../../../../../src/engine/compare/by-measure/match-figures.ts';
import type { Cue, Measure } from '../../../../../src/model/pack.ts';
import { injured, match, pack, record, records, warehouses } from './harbour.ts';

describe('a figure and its measure', () => {
  it('agrees where every source agrees, and differs where one does not', () => {
    expect(match('At the harbour nine warehouses burned.')).toEqual(['nine warehouses agrees']);
    expect(match('At the harbour 34 firefighters were injured.')).toEqual(['34 injured differs']);
  });

  it('carries the subject over to the next sentence', () => {
    expect(match('The harbour is closed. About 52 firefighters were hurt.')).toEqual(['52 injured differs']);
  });

  it.each([
    ['another subject', 'At the airport 52 firefighters were injured.'],
    ['another thing counted', 'At the harbour 52 sailors were injured.'],
    ['a required cue missing', 'At the harbour 52 firefighters were praised.'],
    ['a bar', 'At the harbour 52 firefighters were trained to treat the injured.'],
    [
      'a value far from all that is printed, without more',
      'The harbour was calm.\n\nAt the port 1,200 firefighters, some hurt.',
    ],
    ['a later year', 'At the harbour 52 firefighters were injured in 2023.'],
  ])('refuses %s', (_what, text) => {
    expect(match(text).filter((line) => line.endsWith('differs'))).toEqual([]);
  });

  it.each([
    ['Fire came to the harbour. Twelve were warehouses, all of wood.', ['Twelve warehouses differs']],
    ['Fire came to the harbour. Twelve are to be seen from the warehouses.', []],
  ])('is what the number is said to be, where no noun stands with it: %s', (text, expected) => {
    expect(match(text)).toEqual(expected);
  });

  it('refuses an article of a later year, unless the sentence names the year of the count', () => {
    expect(match('At the harbour 52 firefighters were injured.', 2024)).toEqual([]);
    expect(match('At the harbour 52 firefighters were injured in 2020.', 2024)).toContain('52 injured differs');
  });

  it('refuses an article that names a later year as one that has come', () => {
    const sentence = 'At the harbour 52 firefighters were injured.';
    expect(match(`${sentence} It reopened in 2024.`)).toEqual([]);
    expect(match(`${sentence} It is to reopen by the end of 2030.`)).toEqual(['52 injured differs']);
    expect(match(`${sentence} It could be 2030 before it reopens.`)).toEqual(['52 injured differs']);
    expect(match(`${sentence} A report will be published in June 2030.`)).toEqual(['52 injured differs']);
    expect(match(`${sentence} It was built in 1911.`)).toEqual(['52 injured differs']);
  });

  it.each([
    ['At the harbour 52 firefighters are injured; in 2011 there were six.', ['52 injured differs']],
    ['In 2011 nobody left the harbour; 52 firefighters were injured.', []],
  ])('has a time of its own where a semicolon sets it apart: %s', (text, expected) => {
    expect(match(text)).toEqual(expected);
  });

  it.each([
    ['At the harbour 52 firefighters are injured, up from 40 in 2011.', ['52 injured differs']],
    ['At the harbour 52 firefighters are injured, compared with six in 2011.', ['52 injured differs']],
    ['At the harbour, after the blaze of 2011, 52 firefighters were injured.', ['52 injured differs']],
    ['At the harbour 52 firefighters have been injured since 2011.', []],
    ['At the harbour 52 firefighters had been injured after March 2011.', []],
    ['At the harbour 52 firefighters were injured between 2020 and 2025.', []],
    ['At the harbour 52 firefighters were injured between 2011 and 2020.', []],
  ])('is of the time that is said of it, and not of an event or of what it is compared with: %s', (text, expected) => {
    expect(match(text).filter((line) => line.includes('injured'))).toEqual(expected);
  });

  it('is none where its own noun is none of the things that are counted', () => {
    const named = {
      ...injured,
      things: ['firefighter'],
      cues: injured.cues.slice(1).concat({ kind: 'counted', any: ['firefighter'], within: 'sentence', weight: 0.5 }),
    } satisfies Measure;
    const strict = createFigureMatcher({ ...pack, measures: [named] });
    const hurt = (text: string): string[] => match(text, null, records, strict);
    expect(hurt('At the harbour 52 firefighters were injured.')).toEqual(['52 injured differs']);
    expect(hurt('At the harbour 52 horses were injured beside the firefighters.')).toEqual([]);
    expect(hurt('At the harbour 52 horses belonging to firefighters were injured.')).toEqual([]);
    expect(hurt('At the harbour firefighters fell: 52 were injured.')).toEqual(['52 injured differs']);
  });

  it('is open to an objection only where nothing overrules it', () => {
    const barred = {
      ...injured,
      bars: [{ any: ['trained'], within: 'near', unless: ['fire'] }],
      doubts: [],
    } satisfies Measure;
    const excepting = createFigureMatcher({ ...pack, measures: [barred] });
    const hurt = (text: string): string[] => match(text, null, records, excepting);
    expect(hurt('At the harbour 52 trained firefighters were injured.')).toEqual([]);
    expect(hurt('At the harbour 52 trained firefighters were injured in the fire.')).toEqual(['52 injured differs']);
  });

  it('is what took up a number told before, where the number hardly coincides by chance', () => {
    const sources = [record('injured', { low: 152, high: 152 })];
    const hurt = (text: string): string[] =>
      match(`At the harbour 152 firefighters were injured. It rained. ${text}`, null, sources);
    expect(hurt('They looked after those 152 people.')).toEqual(['152 injured agrees', '152 injured agrees']);
    expect(hurt('They looked after 152 people.')).toEqual(['152 injured agrees']);
    expect(hurt('They looked after those 153 people.')).toEqual(['152 injured agrees']);
  });

  it('is that of the sentence before, where the number is a sentence by itself', () => {
    const sentence = 'At the harbour 52 firefighters were injured.';
    expect(match(`${sentence} Fifty-two!`)).toEqual(['52 injured differs', 'Fifty-two injured differs']);
    expect(match(`${sentence} Fifty-three!`)).toEqual(['52 injured differs']);
    expect(match(`${sentence} It rained. Fifty-two!`)).toEqual(['52 injured differs']);
  });

  it('is what the next sentence says, where it is a sentence by itself', () => {
    expect(match('May 2021. A blaze at the harbour.')).toEqual(['May 2021 fire-date differs']);
    expect(match('May 2021.\n\nA blaze at the harbour.')).toEqual([]);
    expect(match('Calm in May 2021. A blaze at the harbour.')).toEqual([]);
  });

  it('is only possible where it counts more of what was counted before', () => {
    const lost = 'At the harbour nine warehouses burned.';
    expect(match(`${lost} There were twelve more warehouses at risk.`)).toContain('twelve warehouses possible');
    expect(match(`${lost} Another twelve warehouses were at risk.`)).toContain('twelve warehouses possible');
    expect(match('At the harbour twelve more warehouses burned.')).toContain('twelve warehouses differs');
  });

  it('has nothing of what is said of the figure that it borrows its noun from', () => {
    const trainedOrHurt = 'At the harbour 20 firefighters trained in Hull and 52 were injured.';
    expect(match(trainedOrHurt)).toEqual(['52 injured differs']);
  });

  it('is none in a sentence that begins elsewhere', () => {
    const far = (opening: string): string[] =>
      match(`The port is closed.\n\n${opening}, 52 firefighters were injured.`);
    expect(far('In New Hampton')).toEqual([]);
    expect(far('In a blaze of two days in Hampton')).toEqual([]);
    expect(far('In January')).toEqual(['52 injured differs']);
    expect(far('In Ms Hampton’s report')).toEqual(['52 injured differs']);
  });

  it('is only possible in doubt, and nothing where no source has a like value', () => {
    const hurt = (count: string): string[] =>
      match(`At the harbour ${count} firefighters were injured in an earlier blaze.`);
    expect(hurt('more than 38')).toEqual(['38 injured possible']);
    expect(hurt('52')).toEqual([]);
  });

  it('is in no doubt where the number is one that hardly coincides by chance', () => {
    const sources = [record('injured', { low: 152, high: 152 }), record('injured', { low: 40, high: 40 }, 'herald')];
    expect(match('At the harbour 152 firefighters were hurt in an earlier blaze.', null, sources)).toEqual([
      '152 injured differs',
    ]);
  });

  it('is in no doubt where it rounds such a number', () => {
    const sources = [
      record('injured', { low: 1633, high: 1633 }),
      record('injured', { low: 1000, high: 1000 }, 'herald'),
    ];
    const hurt = (count: string): string[] =>
      match(`At the harbour ${count} firefighters were hurt in an earlier blaze.`, null, sources);
    expect(hurt('1,600')).toEqual(['1,600 injured differs']);
    expect(hurt('1,400')).toEqual([]);
  });

  it('is certain where a vague word says more than a small number', () => {
    const [few, many] = [12, 110].map((low) => [record('injured', { low, high: low })]);
    expect(match('At the harbour dozens of firefighters were injured.', null, few)).toEqual(['dozens injured differs']);
    expect(match('At the harbour dozens of firefighters were injured.', null, many)).toEqual(['dozens injured agrees']);
  });

  it('is none where its noun is borrowed from one of the same measure', () => {
    const text = 'At the harbour 34 firefighters were injured, it lost 12, and more were hurt.';
    expect(match(text)).toEqual(['34 injured differs']);
  });

  it('is the measure for which alone its number is printed, where two fit as well', () => {
    const burned = { kind: 'event', any: ['fire'], within: 'near', weight: 0.4 } as const;
    const stores = { ...warehouses, id: 'stores', name: 'stores lost', cues: [...warehouses.cues, burned] };
    const twice = createFigureMatcher({ ...pack, measures: [stores, warehouses] });
    const sources = [
      record('warehouses', { low: 153, high: 153 }),
      record('warehouses', { low: 200, high: 200 }, 'herald'),
      record('stores', { low: 250, high: 250 }),
    ];
    expect(match('At the harbour 153 warehouses burned.', null, sources, twice)).toEqual(['153 warehouses differs']);
    expect(match('At the harbour 170 warehouses burned.', null, sources, twice)).toEqual(['170 stores differs']);
  });

  it('is not what a possessive says whose it is', () => {
    expect(match('At the harbour 52 firefighters’ wives were injured.')).toEqual([]);
  });

  it('is only possible as a part of a known set', () => {
    expect(match('At the harbour 52 of the firefighters were injured.')).not.toContain('52 injured differs');
    expect(match('At the harbour 52 of Hull’s firefighters were injured.')).toEqual(['52 injured possible']);
    expect(match('At the harbour 52 of its firefighters were injured.')).toEqual(['52 injured differs']);
    expect(match('The port has a new chief, and 52 of his firefighters were injured.')).toEqual(['52 injured differs']);
  });

  it('may be told of farther away where a source prints a number that hardly coincides', () => {
    const sources = [record('injured', { low: 134, high: 134 })];
    const told = (number: string): string =>
      `The harbour counted its injured firefighters. There are ${number} of them.`;
    expect(match(told('134'), null, sources)).toEqual(['134 injured agrees']);
    expect(match(told('135'), null, sources)).toEqual([]);
    expect(match('The harbour counted its injured. It has 134 ships.', null, sources)).toEqual([]);
    expect(match('The airport counted its injured firefighters. There are 134 of them.', null, sources)).toEqual([]);
  });

  it('of which stories have many differs only where it is named all round, and by no small number', () => {
    const near = { kind: 'event', any: ['fire'], within: 'near', weight: 0.3 } as const;
    const lost: Measure = {
      ...warehouses,
      isOneOfMany: true,
      cues: [{ ...(warehouses.cues[0] as Cue), weight: 0.8 }, near],
    };
    const one = createFigureMatcher({ ...pack, measures: [lost] });
    const by = (text: string, low: number): string[] =>
      match(text, null, [record('warehouses', { low, high: low })], one);
    expect(by('At the harbour 46 warehouses burned.', 55)).toEqual(['46 warehouses differs']);
    expect(by('At the harbour 46 warehouses were lost.', 55)).toEqual([]);
    expect(by('At the harbour 55 warehouses were lost.', 55)).toEqual(['55 warehouses agrees']);
    expect(by('At the harbour six warehouses burned.', 9)).toEqual([]);
    expect(by('At the harbour 19 warehouses burned.', 55)).toEqual([]);
  });

  it('has its date from the verb before "for", and none from a verb behind the comma', () => {
    expect(match('At the harbour he was held in August 2019 for the fire.')).toEqual([]);
    expect(match('At the harbour he was hired in August 2019, and burned a ship.')).toEqual([]);
    expect(match('At the harbour it burned in August 2019, and firefighters came.')).toEqual([
      'August 2019 fire-date differs',
    ]);
  });

  it('has what it counts from the sentence before where it has no noun, or is one of them', () => {
    const burned = { kind: 'event', any: ['fire'], within: 'sentence', weight: 0.4 } as const;
    const counted = { ...(warehouses.cues[0] as Cue), weight: 0.5 };
    const one = createFigureMatcher({
      ...pack,
      measures: [{ ...warehouses, subject: 'harbour', cues: [counted, burned] }],
    });
    const by = (text: string): string[] => match(text, null, [record('warehouses', { low: 46, high: 46 })], one);
    const told = 'At the harbour warehouses burned.';
    expect(by(`${told} There are 46 of them.`)).toEqual(['46 warehouses agrees']);
    expect(by(`${told} In all the fire took 46.`)).toEqual(['46 warehouses agrees']);
    expect(by(`${told} In all the fire took 47.`)).toEqual([]);
    expect(by(`${told} It took 46 boats.`)).toEqual([]);
    expect(by(`${told}\n\nThere are 46 of them.`)).toEqual([]);
  });

  it('tells its date before a verb that goes on with the subject', () => {
    expect(match('At the harbour the fire in August 2019 led to a trial.')).toEqual(['August 2019 fire-date differs']);
    expect(match('At the harbour the fire was followed in August 2019 by a trial.')).toEqual([]);
  });

  it('is the date of the noun that it stands before, whatever the verb', () => {
    expect(match('At the harbour he was jailed for the August 2019 fire.')).toEqual(['August 2019 fire-date differs']);
    expect(match('At the harbour he was jailed in August 2019 for the fire.')).toEqual([]);
  });
});

describe('an agreement of values that stories share by chance', () => {
  const near = { kind: 'event', any: ['fire'], within: 'near', weight: 0.2 } as const;
  const stores: Measure = { ...warehouses, cues: [{ ...(warehouses.cues[0] as Cue), weight: 0.7 }, near] };
  const stingy = createFigureMatcher({ ...pack, measures: [{ ...stores, subject: 'harbour' }] });
  const by = (text: string, low: number): string[] =>
    match(text, null, [record('warehouses', { low, high: low })], stingy);

  it('is shown where all but the value would do for a badge', () => {
    expect(by('At the harbour nine warehouses burned.', 9)).toEqual(['nine warehouses agrees']);
  });

  it('is nothing at all where it is named less clearly', () => {
    expect(by('It lost nine warehouses.', 9)).toEqual([]);
    expect(by('It lost 20 warehouses.', 20)).toEqual([]);
  });

  it('is only listed where a value that is not distinctive is hardly named', () => {
    const faint = { ...warehouses, cues: warehouses.cues.map((cue) => ({ ...cue, weight: 0.78 })) };
    const [one, three] = [34, 153].map((low) => [record('warehouses', { low, high: low })]);
    const by = createFigureMatcher({ ...pack, measures: [faint] });
    expect(match('There were 34 warehouses.', null, one, by)).toEqual(['34 warehouses possible']);
    expect(match('There were 153 warehouses.', null, three, by)).toEqual(['153 warehouses agrees']);
  });

  it('is shown with less naming where the value is a telling one', () => {
    expect(by('It lost 34 warehouses.', 34)).toEqual(['34 warehouses agrees']);
  });
});

describe('dates', () => {
  it('differ by month', () => {
    expect(match('The harbour burned in September 2020.')).toEqual(['September 2020 fire-date differs']);
  });

  it('belong to the nearest event', () => {
    expect(match('A man was jailed in May 2022 for the fire in August 2020 at the harbour.')).toEqual([
      'August 2020 fire-date agrees',
    ]);
  });

  it.each([
    ['Months after the harbour burned in May 2021, the wall was mended.', ['May 2021 fire-date differs']],
    ['The wall was mended months after the harbour, an old one, burned in May 2021.', ['May 2021 fire-date differs']],
    ['A year after the blaze at the harbour, in August 2021, the wall was mended.', []],
    ['Following the blaze at the harbour, in August 2021 the wall was mended.', []],
    ['Two years after the blaze the harbour was calm in August 2022.', []],
  ])('stand in the clause that an interval is counted from, or not: %s', (text, expected) => {
    expect(match(text)).toEqual(expected);
  });

  it.each([
    'Its owner, jailed for the fire at the harbour, went to a new hearing in May 2021.',
    'Its owner, who began the fire at the harbour, had worked there since 2018.',
    'In 2018 a boat of its owner, who began the fire at the harbour, was seen.',
    'The owner said in May 2021 that the fire at the harbour still hurt.',
    'After the fire at the harbour its owner was paid in May 2021.',
  ])('belong to the clause and the verb that they stand with: %s', (text) => {
    expect(match(text)).toEqual([]);
  });

  it('are of the event where its own verb stands before them', () => {
    expect(match('The harbour, said its owner, had burned in May 2021.')).toEqual(['May 2021 fire-date differs']);
  });

  it('are none where two years are spanned', () => {
    expect(match('The harbour burned in 2021.')).toEqual(['2021 fire-date differs']);
    expect(match('The harbour burned in 2021-22.')).toEqual([]);
  });

  it('are of a start whose object stands before them', () => {
    expect(match('The inquiry into the blaze at the harbour began its work in May 2021.')).toEqual([]);
    expect(match('The harbour began to burn with its sheds in May 2021.')).toEqual(['May 2021 fire-date differs']);
  });

  it('do not reach into a clause of another time', () => {
    expect(match('The harbour wall was built in 2021, after the blaze.')).toEqual([]);
  });
});

describe('parts of totals', () => {
  it('belong with a total that was matched', () => {
    expect(match('Nine warehouses burned, including 7 grain stores.')).toEqual([
      'Nine warehouses agrees',
      '7 grain-warehouses differs',
    ]);
  });

  it('stand on their own behind a span of time, which has no parts', () => {
    expect(match('It burned over almost 20 hours, including 7 grain stores.')).toEqual(['7 grain-warehouses differs']);
  });

  it('are named by a colon that takes a total apart, but not by any', () => {
    expect(match('Nine warehouses burned: 7 grain stores.')).toContain('7 grain-warehouses differs');
    expect(match('It employs 20 people at sea: 7 at grain stores.')).toEqual([]);
    expect(match('There is one harbour: 7 grain stores.')).toEqual(['7 grain-warehouses differs']);
  });

  it('are no parts of a number in an aside', () => {
    expect(match('The losses, felt by 12 people, included 7 grain stores.')).toEqual(['7 grain-warehouses differs']);
    expect(match('The losses, felt by 12 people at sea, including 7 at grain stores.')).toEqual([]);
  });

  it('belong to nothing where the total counts something else', () => {
    expect(match('It employs 20 people, including 7 at grain stores.')).toEqual([]);
  });
});

describe('companions', () => {
  const weak = (measure: Measure, weight: number): Measure => ({
    ...measure,
    story: 'losses',
    cues: measure.cues.map((cue) => ({ ...cue, weight })),
  });
  const told = createFigureMatcher({ ...pack, measures: [weak(injured, 0.4), weak(warehouses, 0.8)] });

  it('support each other in one sentence', () => {
    const text = 'At the harbour 14 warehouses burned, and 52 firefighters were hurt.';
    expect(match(text, null, records, told)).toEqual(['14 warehouses differs', '52 injured differs']);
  });

  it('are worth listing where both fall short of being named and agree', () => {
    const faint = createFigureMatcher({ ...pack, measures: [weak(injured, 0.3), weak(warehouses, 0.78)] });
    const sources = [record('injured', { low: 12, high: 12 }), record('warehouses', { low: 9, high: 9 })];
    const told = (text: string): string[] => match(text, null, sources, faint);
    expect(told('At the harbour nine warehouses burned, and 12 firefighters were hurt.')).toEqual([
      'nine warehouses possible',
      '12 injured possible',
    ]);
    expect(told('At the harbour nine warehouses burned.')).toEqual([]);
  });

  it('support nothing in another, nor what a far value speaks against', () => {
    const apart = 'At the harbour 14 warehouses burned. Of course 52 firefighters were hurt.';
    expect(match(apart, null, records, told)).toEqual(['14 warehouses possible', '52 injured differs']);
    const far = 'At the harbour 90 warehouses burned, and 52 firefighters were hurt.';
    expect(match(far, null, records, told)).toEqual(['52 injured differs']);
  });
});
