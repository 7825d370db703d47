import { describe, expect, it } from 'vitest';
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS } from '../../../../src/engine/english/verbs-of-speech.ts';

describe('the forms of a verb that is told to be regular', () => {
  it.each([
    ['warn', 'warns warned warning'],
    ['deny', 'denies denied denying'],
    ['argue', 'argues argued arguing'],
    ['announce', 'announces announced announcing'],
    ['hiss', 'hisses hissed hissing'],
    ['stress', 'stresses stressed stressing'],
    ['admit', 'admits admitted admitting'],
    ['blog', 'blogs blogged blogging'],
    ['label', 'labels labeled labeling labelled labelling'],
    ['volunteer', 'volunteers volunteered volunteering'],
  ])('%s: %s', (_, forms) => {
    for (const form of forms.split(' ')) expect([form, SPEECH_VERBS.has(form)]).toEqual([form, true]);
  });

  it.each(['admited', 'denyed', 'denys', 'argueing', 'announceed', 'hisss', 'warnned', 'volunteerred'])(
    'are spelled so and not %s',
    (form) => {
      expect(SPEECH_VERBS.has(form)).toBe(false);
    },
  );
});

it('a plain form is none that attributes, and has its own list', () => {
  expect(['say', 'tell', 'warn'].map((word) => [SPEECH_VERBS.has(word), PLAIN_SPEECH_VERBS.has(word)])).toEqual([
    [false, true],
    [false, true],
    [false, true],
  ]);
  expect([SPEECH_VERBS.has('said'), PLAIN_SPEECH_VERBS.has('said')]).toEqual([true, false]);
});
