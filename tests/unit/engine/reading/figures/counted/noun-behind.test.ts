import { describe, expect, it } from 'vitest';
import { findNounBehind, findNounDescribed } from '../../../../../../src/engine/reading/figures/counted/noun-behind.ts';
import { readHedgeAfter } from '../../../../../../src/engine/reading/figures/hedges.ts';
import { spanOf } from '../../../../../../src/engine/reading/figures/sentence-reader.ts';
import { markedIn } from '../sentence.ts';

function read(find: typeof findNounBehind, marked: string): string | null {
  const { sentence, draft } = markedIn(marked);
  readHedgeAfter(sentence, draft, draft.end);
  const phrase = find(sentence, draft);
  return phrase && phrase.end > phrase.first ? spanOf(sentence, phrase.first, phrase.end).text : null;
}

describe('what a figure counts', () => {
  it.each([
    ['It sank «161» old boats.', 'old boats'],
    ['It sank «161» boats of the fleet.', 'boats of the fleet'],
    ['It sank «76» of those boats.', 'boats'],
    ['It sank «76» of the eight boats.', 'boats'],
    ['It sank four of the missing six boats.', 'boats', 'four'],
    ['It sank «five» of its past five boats.', 'boats'],
    ['It sank «40» of more than 300 boats.', 'boats'],
    ['It sank «40» of only just 300 boats.', 'boats'],
    ['It sank «12» of the port’s 300 boats.', 'boats'],
    ['It sank «12» of the old port’s 300 boats.', 'boats'],
    ['It read «12» of the port’s letters.', 'port’s letters'],
    ['«Half» the boats sank.', 'boats'],
    ['«Half» of the boats sank.', 'boats'],
    ['It sank «20%» of boats.', 'boats'],
    ['There were «900» dead in the south.', 'dead'],
    ['There were «900» missing.', 'missing'],
    ['It heard «900» dead calls.', 'dead calls'],
    ['«One» boat resigned.', 'boat'],
    ['There were «49» such boats.', 'boats'],
    ['A «131»-page report.', 'page report'],
    ['A «131»-strong crew.', 'crew'],
    ['There were «200»-odd boats.', 'boats'],
    ['There were «200» or more boats.', 'boats'],
    ['There were «nine» “boats” then.', 'boats'],
    ['There were «nine» ‘old boats’ then.', 'old boats'],
    ['About «1,071» (or one in 34) boats left.', 'boats'],
  ])('%s', (text, expected, marked = '') => {
    expect(read(findNounBehind, marked === '' ? text : text.replace(marked, `«${marked}»`))).toBe(expected);
  });

  it.each([
    'It sank «20%» boats.',
    'It rose «5 percentage points» boats.',
    'He was sold «three» of handling them.',
    'There were «701» stuck on it.',
    'There were «49» such as it.',
    'He was given «161».',
    'He was given «161» “is it”.',
    'There were «1,071» (or one in 34, as it was said to be then) boats.',
  ])('none: %s', (text) => {
    expect(read(findNounBehind, text)).toBeNull();
  });

  it.each([
    ['It sank «76» of those boats.', true],
    ['It sank «76» of whom it knew.', true],
    ['It sank «76» of boats.', false],
    ['It sank «76» of a fleet.', false],
    ['It sank «76» boats.', false],
  ])('a part of a group that was named: %s %s', (text, isPart) => {
    const { sentence, draft } = markedIn(text);
    findNounBehind(sentence, draft);
    expect(draft.isPart).toBe(isPart);
  });
});

describe('what a length or an age describes', () => {
  it.each([
    ['An «18-year» period.', 'period'],
    ['A «14-year-old» girl.', 'girl'],
    ['Almost «20 year» period.', 'period'],
    ['A «40-mile» walk.', 'walk'],
  ])('%s', (text, expected) => {
    expect(read(findNounDescribed, text)).toBe(expected);
  });

  it.each([
    'It took «20 years» in prison.',
    'It took «1 year» period.',
    'It took «20 feet» walls.',
    'It took «20 km» walls.',
  ])('none: %s', (text) => {
    expect(read(findNounDescribed, text)).toBeNull();
  });
});
