import { describe, expect, it } from 'vitest';
import { Lexemes } from '../../../../../src/engine/compare/wordings/lexemes.ts';

const of = (word: string) => new Lexemes().of(word);

describe('what is the same of a word', () => {
  it.each([
    ['harbor', 'harbour'],
    ['café', 'cafe'],
    ['oﬃcer', 'officer'],
    ["boat's", 'boat'],
    ['two', '2'],
    ['twenty', '20'],
    ['1,633', '1633'],
  ])('%s is spelled like %s', (one, two) => {
    expect(of(one).spelling).toBe(of(two).spelling);
  });

  it.each([
    ['boat', 'boats'],
    ['1,633', '1,634'],
    ['two', '3'],
  ])('%s is not spelled like %s', (one, two) => {
    expect(of(one).spelling).not.toBe(of(two).spelling);
  });

  it('forms share a stem, numbers are their own', () => {
    expect(of('boats').stem).toBe(of('boat').stem);
    expect(of('2012').stem).toBe('2012');
    expect(of('2012').part).toBe('number');
  });

  it('only content words have a family', () => {
    expect(of('the').family).toBeNull();
    expect(of('2012').family).toBeNull();
    expect(of('lighthouse').part).toBe('content');
  });

  it('are as rare as the commoner of word and stem', () => {
    expect(of('the').rarity).toBeLessThan(of('lighthouse').rarity);
    expect(of('boats').rarity).toBeLessThanOrEqual(of('boat').rarity);
  });
});

describe('words that were met', () => {
  it('are worked out once', () => {
    const lexemes = new Lexemes();
    expect(lexemes.of('lighthouse')).toBe(lexemes.of('lighthouse'));
    expect(lexemes.of('lighthouse')).not.toBe(new Lexemes().of('lighthouse'));
  });

  it('are looked up in a set’s and never added to it', () => {
    const ofSet = new Lexemes();
    const known = ofSet.of('lighthouse');
    const ofArticle = new Lexemes(ofSet);
    expect(ofArticle.of('lighthouse')).toBe(known);
    const own = ofArticle.of('quay');
    expect(new Lexemes(ofSet).of('quay')).not.toBe(own);
    expect(ofArticle.of('quay')).toBe(own);
  });
});
