import { describe, expect, it } from 'vitest';
import {
  hasOwnNoun,
  isMet,
  lendsItsNoun,
  reachOfDistinctive,
  readCue,
  readObjection,
  stands,
} from '../../../../../../src/engine/compare/by-measure/evidence/cues.ts';
import { MEASURE_WEIGHTS } from '../../../../../../src/engine/compare/by-measure/evidence/weights.ts';
import {
  NEARNESS,
  placesOf,
  type Setting,
  settingsOf,
} from '../../../../../../src/engine/compare/by-measure/zones/setting.ts';
import { findFigures } from '../../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf } from '../../../../../../src/engine/text/text-structure.ts';
import { createLexicon } from '../../../../../../src/engine/topics/lexicon.ts';
import type { Cue } from '../../../../../../src/model/pack.ts';
import { pack } from '../harbour.ts';

const lexicon = createLexicon(pack.concepts);
const places = placesOf(pack.concepts);

/** The setting of the first figure of a text. */
function settingIn(text: string): Setting {
  const structure = structureOf(text);
  const [setting] = settingsOf(structure, findFigures(structure), lexicon.findMentions(structure.tokens), places);
  if (setting === undefined) throw new Error(`No figure in "${text}"`);
  return setting;
}

const cueOf = (cue: Partial<Cue>) =>
  readCue({ kind: 'counted', any: ['firefighter'], within: 'near', weight: 0.5, ...cue }, places, MEASURE_WEIGHTS);

describe('a cue', () => {
  it('says how far its concepts may stand, and what they weigh there and farther away', () => {
    const cue = cueOf({ weight: 2, isRequired: true });
    expect(cue).toMatchObject({ farthest: NEARNESS.near, isNoun: true, isRequired: true });
    expect(cue.evidence).toMatchObject({ name: 'counted', weight: 2 });
    expect(cue.farEvidence).toMatchObject({ name: 'counted', weight: MEASURE_WEIGHTS.most.cueFartherAway });
    expect(cue.farEvidence.from).toEqual({ any: ['firefighter'], within: 'article' });
    expect(cueOf({ weight: 0 }).farEvidence.weight).toBe(0);
    expect(cueOf({}).isRequired).toBe(false);
  });

  it('of what is counted has to be the noun itself, where there is one', () => {
    const beside = settingIn('There were 52 horses, and firefighters came.');
    expect(isMet(cueOf({}), beside, false)).toBe(true);
    expect(isMet(cueOf({}), beside, true)).toBe(false);
    expect(isMet(cueOf({ kind: 'event' }), beside, true)).toBe(true);
    expect(isMet(cueOf({ within: 'sentence' }), beside, true)).toBe(true);
    expect(isMet(cueOf({}), settingIn('There were 52 horses.'), false)).toBe(false);
    expect(isMet(cueOf({}), settingIn('There were 52 firefighters.'), true)).toBe(true);
  });

  it('may stand farther from a number that hardly coincides by chance', () => {
    expect(reachOfDistinctive(cueOf({ within: 'sentence' }), false)).toBe(NEARNESS.context);
    expect(reachOfDistinctive(cueOf({ within: 'context' }), false)).toBe(NEARNESS.article);
    expect(reachOfDistinctive(cueOf({ within: 'near' }), true)).toBe(NEARNESS.near);
    expect(reachOfDistinctive(cueOf({ kind: 'event', within: 'near' }), true)).toBe(NEARNESS.context);
  });
});

it.each([
  ['There were 52 firefighters.', true, false],
  ['The number of firefighters was 52.', false, false],
  ['There were 1,633 there.', false, true],
  ['There were 12 there.', false, false],
  ['It cost £1,633.', false, false],
])('%s: a noun of its own %s, lends one %s', (text, own, lends) => {
  const setting = settingIn(text);
  expect([hasOwnNoun(setting), lendsItsNoun(setting)]).toEqual([own, lends]);
});

describe('an objection', () => {
  const objection = readObjection({ any: ['trained'], within: 'near', unless: ['injury'] }, places);

  it('stands as near as it is asked for, unless something overrules it', () => {
    expect(objection).toMatchObject({ farthest: NEARNESS.near });
    expect(stands(objection, settingIn('Some 52 firefighters trained.'), NEARNESS.near)).toBe(true);
    expect(stands(objection, settingIn('Some 52 firefighters left.'), NEARNESS.near)).toBe(false);
    expect(stands(objection, settingIn('Some 52 firefighters trained, hurt.'), NEARNESS.near)).toBe(false);
    expect(stands(objection, settingIn('They trained. Some 52 firefighters left.'), NEARNESS.near)).toBe(false);
    expect(stands(objection, settingIn('They trained. Some 52 firefighters left.'), NEARNESS.context)).toBe(true);
  });

  it('is overruled by nothing where nothing is named', () => {
    const plain = readObjection({ any: ['trained'], within: 'near' }, places);
    expect(stands(plain, settingIn('Some 52 firefighters trained, hurt.'), NEARNESS.near)).toBe(true);
  });
});
