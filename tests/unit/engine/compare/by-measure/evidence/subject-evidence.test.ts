import { describe, expect, it } from 'vitest';
import { findSubjectEvidence } from '../../../../../../src/engine/compare/by-measure/evidence/subject-evidence.ts';
import type { Setting } from '../../../../../../src/engine/compare/by-measure/zones/setting.ts';
import type { Focus, FocusMap } from '../../../../../../src/engine/reading/focus/focus.ts';

const setting = { zones: { sentenceIndex: 3, figure: { first: 10, end: 11 } } } as unknown as Setting;

const focusOf = (subjects: readonly Focus[], namesPerson = true): FocusMap => ({
  namesPerson,
  ofSentence: (sentence) => (sentence === 3 ? subjects : []),
});

const evidenceOf = (role: 'person' | 'body', subjects: readonly Focus[], namesPerson = true): string | null =>
  findSubjectEvidence('hale', role, setting, focusOf(subjects, namesPerson));

const named = (concept: string, ...places: number[]): Focus => ({ concept, origin: 'named', places });

describe('whom a sentence is about', () => {
  it.each<[string, 'person' | 'body', readonly Focus[], string | null]>([
    ['named', 'person', [named('hale', 2)], 'subject-named'],
    ['carried over', 'person', [{ concept: 'hale', origin: 'carried', places: [] }], 'subject-carried'],
    ['the article’s', 'person', [{ concept: 'hale', origin: 'article', places: [] }], 'person-of-article'],
    ['the article’s body', 'body', [{ concept: 'hale', origin: 'article', places: [] }], 'body-of-article'],
    ['somebody else', 'person', [named('moss', 2)], null],
    ['another body', 'body', [named('moss', 2)], null],
    ['no body', 'body', [], 'body-of-article'],
    ['nobody, in a text that names somebody', 'person', [], null],
  ])('%s', (_, role, subjects, expected) => {
    expect(evidenceOf(role, subjects)).toBe(expected);
  });

  it('may be anybody where the text names nobody', () => {
    expect(evidenceOf('person', [], false)).toBe('nobody-named');
  });
});

describe('where several are named, it is', () => {
  it.each<[string, readonly Focus[], boolean]>([
    ['the last before the figure', [named('moss', 2), named('hale', 8)], true],
    ['not one farther before', [named('hale', 2), named('moss', 8)], false],
    ['the first behind, where none stands before', [named('moss', 20), named('hale', 12)], true],
    ['not one behind, where another stands before', [named('hale', 12), named('moss', 8)], false],
    ['one at the figure itself', [named('hale', 10), named('moss', 8)], true],
    ['by its nearest place', [named('hale', 1, 9), named('moss', 8)], true],
    ['any, where none has a place', [named('hale'), named('moss')], true],
  ])('%s', (_, subjects, expected) => {
    expect(evidenceOf('person', subjects) === 'subject-named').toBe(expected);
  });
});
