import { describe, expect, it } from 'vitest';
import { Marks, SINGLE_REACH } from '../../../../../src/engine/reading/quotes/mark-shapes.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { markedIn } from './marked-text.ts';

function at<Answer>(marked: string, ask: (marks: Marks, token: number) => Answer): Answer {
  const { structure, first } = markedIn(marked);
  return ask(new Marks(structure), first);
}

describe('the places of marks', () => {
  const charsOf = (text: string): string[] => {
    const marks = new Marks(structureOf(text));
    return marks.places.map((place) => marks.char(place));
  };

  it('are those of every kind that may open or close', () => {
    expect(charsOf('“a” "b" ‘c’ \'d\' «e» „f‟ ‚g‘')).toEqual(
      ['“', '”', '"', '"', '‘', "'", "'", "'", '«', '»', '„', '‟', '‚', '‘'].map((mark, index) =>
        index === 5 ? '’' : mark,
      ),
    );
  });

  it('count two single ones side by side once, for a double one', () => {
    expect(charsOf("''a'' left")).toEqual(['"', '"']);
    expect(charsOf('``a`` left')).toEqual(['"', '"']);
    expect(charsOf('‘‘a left')).toEqual(['"']);
    expect(charsOf('`a left')).toEqual([]);
    expect(charsOf('"\' a')).toEqual(['"', "'"]);
    expect(charsOf("' ' a")).toEqual(["'", "'"]);
  });
});

describe('what stands around a mark', () => {
  it.each([
    ['It was ⟦"⟧so" then.', true, false],
    ['⟦"⟧so" then.', true, false],
    ['It (⟦"⟧so") then.', true, false],
    ['It was—⟦"⟧so" then.', true, false],
    ['It was "so⟦"⟧ then.', false, true],
    ['It was "so⟦"⟧', false, true],
    ['It was "so⟦"⟧, then.', false, true],
    ['It was "so⟦"⟧and then.', false, false],
    ['It was ⟦"⟧ so.', false, false],
  ])('%s', (text, opens, closes) => {
    expect(at(text, (marks, token) => marks.canOpen(token))).toBe(opens);
    expect(at(text, (marks, token) => marks.canClose(token))).toBe(closes);
  });
});

describe('a single mark', () => {
  it.each([
    ['He said ⟦‘⟧so’ then.', true],
    ["He said ⟦'⟧so' then.", true],
    ['He said ⟦‚⟧so‘ then.', true],
    ['He said ⟦“⟧so” then.', false],
    ["He said ⟦'⟧em then.", false],
    ["In ⟦'⟧90s style.", false],
    ["In ⟦'⟧98 style.", false],
    ['In ⟦‘⟧90s style.', false],
    ['The ⟦‘⟧98 boats’ sank.', true],
    ["The ⟦'⟧198 boats' sank.", true],
    ["He said ⟦'⟧ so.", false],
  ])('opens: %s %s', (text, expected) => {
    expect(at(text, (marks, token) => marks.opensSingle(token))).toBe(expected);
  });

  it.each([
    ['He said ‘so⟦’⟧ then.', 'strong'],
    ["He said 'so⟦'⟧ then.", 'strong'],
    ['He said ‘so.⟦’⟧ Then.', 'strong'],
    ['The skippers⟦’⟧ boats sank.', 'weak'],
    ['The skippers⟦’⟧, then.', 'strong'],
    ['The skippers⟦’⟧ 40 boats.', 'strong'],
    ['Rock ’n⟦’⟧ roll it was.', null],
    ['He said “so⟦”⟧ then.', null],
    ['He said don⟦’⟧t then.', null],
  ])('closes: %s %s', (text, expected) => {
    const { structure, first } = markedIn(text);
    const isToken = structure.tokens[first]?.kind === 'mark';
    expect(isToken ? new Marks(structure).closesSingle(first) : null).toBe(expected);
  });

  const closeOf = (marked: string): string => {
    const { structure, first } = markedIn(marked);
    const close = new Marks(structure).closeOfSingle(first, structure.tokens.length);
    return close < 0 ? '' : structure.text.slice(structure.tokens[first]?.start, structure.tokens[close]?.end);
  };

  it.each([
    ['He said ⟦‘⟧so it is’ then.', '‘so it is’'],
    ['He said ⟦‘⟧the skippers’ boats sank’ then.', '‘the skippers’ boats sank’'],
    ['He said ⟦‘⟧the skippers’ boats sank.', '‘the skippers’'],
    ['He said ⟦‘⟧so “it was’ he” said’ then.', '‘so “it was’ he” said’'],
    ['He said ⟦‘⟧so "it was\' he" said’ then.', '‘so "it was\' he" said’'],
    ['He said ⟦‘⟧so it was.', ''],
    ['He said ⟦‘⟧so it was and ‘that’ too.', ''],
  ])('is closed: %s', (text, expected) => {
    expect(closeOf(text)).toBe(expected);
  });

  it('is not looked for without an end', () => {
    const words = 'so '.repeat(SINGLE_REACH);
    expect(closeOf(`He said ⟦‘⟧${words}then’ it was.`)).toBe('');
  });
});
