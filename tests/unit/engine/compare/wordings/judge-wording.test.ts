// How far two aligned wordings are apart: what counts as a change, how much, and over which part of both.

import { describe, expect, it } from 'vitest';
import { alignQuotes, type WordsToMeet } from '../../../../../src/engine/compare/wordings/align-quotes.ts';
import { changeIn, overlapOf, withMoved } from '../../../../../src/engine/compare/wordings/judge-wording.ts';
import { DIFFERENCE, WORDING_CHANGES } from '../../../../../src/engine/compare/wordings/wording-changes.ts';
import { readWords } from './words-to-meet.ts';

const read = (text: string): WordsToMeet => readWords(text, ({ rarity }) => rarity);

/** The change between two wordings, and the words of the parts that are compared. */
function judge(here: string, there: string) {
  const [a, r] = [read(here), read(there)];
  const pairs = alignQuotes(a, r);
  const overlap = overlapOf(pairs, a, r);
  const spelled = ({ words }: WordsToMeet, from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ spelling }) => spelling)
      .join(' ');
  const moved = withMoved(overlap, a, r);
  return {
    change: changeIn(pairs, overlap, a, r),
    here: spelled(a, overlap.startA, overlap.endA),
    there: spelled(r, overlap.startR, overlap.endR),
    moved: [spelled(a, moved.startA, moved.endA), spelled(r, moved.startR, moved.endR)],
  };
}
const changeOf = (here: string, there: string): number => judge(here, there).change;

const { small, filler, form, smallForSmall, pronoun, content } = WORDING_CHANGES;

describe('the change between', () => {
  it.each([
    ['the nurses were ashamed of this hospital', 'The nurses were ashamed of this hospital.', 0],
    ['the nurses were ashamed of this hospital', 'the nurses were just ashamed of this hospital', filler],
    ['the nurses were ashamed of this hospital', 'the nurses were ashamed of the hospital', small + smallForSmall],
    ['the nurses were ashamed of this hospital', 'the nurses were ashamed of hospital', small],
    ['the nurses were ashamed of this hospital', 'the nurses were ashamed at this hospital', small + smallForSmall],
    ['the nurses are ashamed of this hospital', 'the nurses were ashamed of this hospital', small],
    ['the nurse was ashamed of this hospital', 'the nurses was ashamed of this hospital', form],
    ['the nurses were ashamed of this hospital', 'the nurses were deeply ashamed of this hospital', content],
    ['nurses throughout the hospital were ashamed', 'nurses through out the hospital were ashamed', 0],
    ['nurses on the front line were ashamed', 'nurses on the frontline were ashamed', 0],
    ['the nurses will be ashamed of it', 'the nurses may be ashamed of it', content + smallForSmall],
    ['nurses and ward sisters were ashamed', 'nurses ward sisters were ashamed', filler],
    ['the nurses were really ashamed of this hospital', 'the nurses were ashamed of this hospital', content],
    ['nurses told Mercer about the hospital', 'nurses told Alan Mercer about the hospital', small],
    ['nurses told Mercer about the hospital', 'nurses told angry Mercer about the hospital', content],
    ['nurses told them at Alder. Mercer said so too', 'nurses told them at. Mercer said so too', content],
    ['the nurses were ashamed of it all tonight', 'the nurses were ashamed of it all', 0],
    ['the least worst ward of the hospital', 'the least bad ward of the hospital', content],
    ['a better ward for the nurses', 'a good ward for the nurses', content],
    ['nurses were ashamed of the ward tonight', 'nurses were ashamed of the ward yesterday', content + smallForSmall],
  ])('%s – %s', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });

  it('a pronoun and another is more than one that is left out', () => {
    const lost = changeOf(
      'the hospital told us nurses that nothing was wrong',
      'the hospital told nurses that nothing was wrong',
    );
    expect(lost).toBe(pronoun);
  });
});

describe('a cut or an insertion that is marked', () => {
  it.each([
    ['the nurses … were ashamed of this hospital', 'the nurses of three wards were ashamed of this hospital', 0],
    ['the nurses of three wards were ashamed of this hospital', 'the nurses … were ashamed of this hospital', 0],
    ['the nurses [of three wards] were ashamed of this hospital', 'the nurses were ashamed of this hospital', 0],
    [
      'the nurses were ashamed of [the hospital] that night',
      'the nurses were ashamed of what we all did that night',
      0,
    ],
    [
      'the nurses were ashamed of what we all did that night',
      'the nurses were ashamed of [the hospital] that night',
      0,
    ],
  ])('is no change: %s – %s', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });

  it('does not stand for what the side with the cut adds', () => {
    expect(
      changeOf('the nurses … proudly were ashamed of this hospital', 'the nurses were ashamed of this hospital'),
    ).toBe(content);
  });

  it('stands for five words, whatever they mean', () => {
    expect(
      changeOf('the nurses were ashamed of [it] that night', 'the nurses were ashamed of what was not done that night'),
    ).toBe(0);
    expect(changeOf('the nurses … ashamed of this hospital', 'the nurses were never ashamed of this hospital')).toBe(0);
    expect(changeOf('the nurses were never ashamed of this hospital', 'the nurses … ashamed of this hospital')).toBe(0);
    expect(
      changeOf('the nurses were ashamed of this hospital', 'the nurses were never ashamed of this hospital'),
    ).toBeGreaterThanOrEqual(DIFFERENCE);
  });

  it('stands for five words at most where it is an insertion', () => {
    const long = 'the nurses were ashamed of what every doctor among them had long denied that night';
    expect(changeOf('the nurses were ashamed of [it] that night', long)).toBeGreaterThanOrEqual(DIFFERENCE);
  });
});

describe('the part that is compared', () => {
  it('ends with the clause where both go on, and with the shorter where one stops', () => {
    expect(judge('the nurses were ashamed', 'the nurses were ashamed and they said so')).toMatchObject({
      here: 'the nurses were ashamed',
      there: 'the nurses were ashamed',
      change: 0,
    });
    expect(judge('the nurses were ashamed tonight', 'the nurses were ashamed yesterday')).toMatchObject({
      here: 'the nurses were ashamed tonight',
      there: 'the nurses were ashamed yesterday',
    });
    expect(judge('tonight the nurses were ashamed', 'yesterday the nurses were ashamed')).toMatchObject({
      here: 'tonight the nurses were ashamed',
      there: 'yesterday the nurses were ashamed',
    });
    expect(judge('the nurses were ashamed', 'yesterday the nurses were ashamed')).toMatchObject({
      here: 'the nurses were ashamed',
      there: 'the nurses were ashamed',
    });
  });

  it('does not reach into the next sentence, or into a clause of four words or more', () => {
    expect(judge('the nurses were ashamed. Then it rained.', 'the nurses were ashamed. Snow fell.')).toMatchObject({
      here: 'the nurses were ashamed',
      there: 'the nurses were ashamed',
    });
    expect(
      judge(
        'the nurses were ashamed tonight, while doctors went home',
        'the nurses were ashamed yesterday, but patients slept well',
      ),
    ).toMatchObject({ here: 'the nurses were ashamed tonight', there: 'the nurses were ashamed yesterday' });
    expect(judge('the nurses were ashamed tonight, tired', 'the nurses were ashamed yesterday, hungry')).toMatchObject({
      here: 'the nurses were ashamed tonight tired',
      there: 'the nurses were ashamed yesterday hungry',
    });
  });

  it('does not reach back into another clause or sentence', () => {
    expect(
      judge(
        'doctors went home early, tonight nurses were ashamed',
        'patients had slept well, yesterday nurses were ashamed',
      ),
    ).toMatchObject({ here: 'tonight nurses were ashamed', there: 'yesterday nurses were ashamed' });
    expect(judge('Doctors left. Nurses were ashamed', 'Patients slept. Nurses were ashamed')).toMatchObject({
      here: 'nurses were ashamed',
      there: 'nurses were ashamed',
    });
  });

  it('takes in a clause of the same sentence only', () => {
    const moved = judge(
      'Every winter since then. The nurses were ashamed of this hospital',
      'the nurses were ashamed of this hospital every winter since then',
    ).moved;
    expect(moved).toEqual(['the nurses were ashamed of this hospital', 'the nurses were ashamed of this hospital']);
    const small = judge(
      'as it was for us the nurses were ashamed of this hospital',
      'the nurses were ashamed of this hospital as it was for us',
    ).moved;
    expect(small).toEqual(['the nurses were ashamed of this hospital', 'the nurses were ashamed of this hospital']);
  });

  it('takes in a clause that stands in front in one and behind in the other', () => {
    const whole = 'every winter since then the nurses were ashamed of this hospital';
    const other = 'the nurses were ashamed of this hospital every winter since then';
    expect(judge(whole, other).moved).toEqual([whole, other]);
    expect(judge(other, whole).moved).toEqual([other, whole]);
    const fewer = judge(
      'every winter the nurses were ashamed of this hospital',
      'the nurses were ashamed of this hospital every winter',
    );
    expect(fewer.moved).toEqual([
      'the nurses were ashamed of this hospital',
      'the nurses were ashamed of this hospital',
    ]);
    const unlike = judge(
      'every winter since then the nurses were ashamed of it',
      'the nurses were ashamed of it for a week',
    );
    expect(unlike.moved[1]).toBe('the nurses were ashamed of it');
  });
});

describe('“only” in front of what is compared', () => {
  it('is a change where the other begins its sentence without it', () => {
    expect(changeOf('only the nurses were ashamed of this hospital', 'The nurses were ashamed of this hospital')).toBe(
      DIFFERENCE,
    );
    expect(changeOf('The nurses were ashamed of this hospital', 'only the nurses were ashamed of this hospital')).toBe(
      DIFFERENCE,
    );
    expect(
      changeOf('only the nurses were ashamed of this hospital', 'It rained. The nurses were ashamed of this hospital'),
    ).toBe(DIFFERENCE);
  });

  it('is a shorter part where the other begins in the middle of one', () => {
    expect(changeOf('only the nurses were ashamed of this hospital', 'the nurses were ashamed of this hospital')).toBe(
      0,
    );
    expect(
      changeOf('only the nurses were ashamed of this hospital', '… The nurses were ashamed of this hospital'),
    ).toBe(0);
    expect(changeOf('today the nurses were ashamed of this hospital', 'The nurses were ashamed of this hospital')).toBe(
      0,
    );
    expect(
      changeOf('It did only. The nurses were ashamed of this hospital', 'The nurses were ashamed of this hospital'),
    ).toBe(0);
  });
});

describe('what is no change', () => {
  it.each([
    ['the captains were ashamed of this harbour', 'The captains were ashamed of this harbour!', 0],
    ['the captains were ashamed of this harbour', 'the captains … ashamed of this harbour', 0],
    ['the captains were ashamed of this harbour', 'the captains were ashamed of this [old] harbour', 0],
    ['the captains were ashamed of the harbour', 'the captains were ashamed of [the port]', 0],
    ['the captains went throughout the harbour', 'the captains went through out the harbour', 0],
    ['the captains were ashamed', 'the captains were ashamed of this harbour tonight', 0],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});

describe('a small word more or less', () => {
  it.each([
    ['the captains were ashamed of this harbour', 'captains were ashamed of this harbour', 0],
    ['the captains were ashamed of this harbour', 'the captains were so ashamed of this harbour', 20],
    ['the captains were ashamed of this harbour', 'the captains were ashamed of harbour', 35],
    ['the captains were ashamed of this harbour', 'the captains were now just ashamed of this harbour', 40],
    ['the captains and mates were ashamed', 'the captains but mates were ashamed', 50],
    ['we told captains about the harbour', 'we told them captains about the harbour', 45],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});

describe('a word that says more', () => {
  it.each([
    ['the captains were ashamed of this harbour', 'the captains were truly ashamed of this harbour', 100],
    ['the captains were ashamed of this harbour', 'the captains may be ashamed of this harbour', 135],
    ['the captains were ashamed of this harbour', 'the captains were not ashamed of this harbour', 100],
    ['the captains were ashamed of this harbour', 'the captains were ashamed of this old harbour', 100],
    ['the captains told Birch about the harbour', 'the captains told Ann Birch about the harbour', 35],
    ['the captains told Birch about the harbour', 'the captains told old Birch about the harbour', 100],
    ['the two captains were ashamed of this harbour', 'the three captains were ashamed of this harbour', 165],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});

describe('one for another', () => {
  it.each([
    ['he was ashamed of this harbour', 'she was ashamed of this harbour', 100],
    ['he was ashamed of this harbour', 'they was ashamed of this harbour', 75],
    ['the captains will leave this harbour', 'the captains may leave this harbour', 130],
    ['the captains will leave this harbour', 'the captains would leave this harbour', 35],
    ['the captains can leave this harbour', 'the captains could leave this harbour', 35],
    ['the captains must leave this harbour', 'the captains should leave this harbour', 130],
    ['the captains left before the harbour closed', 'the captains left after the harbour closed', 100],
    ['the captains left inside the harbour walls', 'the captains left outside the harbour walls', 130],
    ['the captains left with harbour pilots', 'the captains left without harbour pilots', 130],
    ['all captains left this harbour', 'some captains left this harbour', 100],
    ['captains always left this harbour', 'captains never left this harbour', 130],
    ['captains always left this harbour', 'captains sometimes left this harbour', 130],
    ['most captains left this harbour', 'few captains left this harbour', 130],
    ['the first captains left this harbour', 'the last captains left this harbour', 165],
    ['captains were for this harbour', 'captains were against this harbour', 100],
    ['captains left because of this harbour', 'captains left despite of this harbour', 130],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});

describe('only', () => {
  it.each([
    ['Captains left this harbour', 'It rained. Only captains left this harbour', 100],
    ['only captains left this harbour', 'just captains left this harbour', 65],
    ['solely captains left this harbour', 'purely captains left this harbour', 130],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});

describe('forms of one word', () => {
  it.each([
    ['the captain was ashamed', 'the captains was ashamed', 40],
    ['captains specialise in harbours', 'captains specialised in harbours', 40],
    ['the least worst harbour of all', 'the least bad harbour of all', 100],
    ['a better harbour for captains', 'a good harbour for captains', 100],
    ['captains leave harbours', 'captains left harbours', 40],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});

describe('words that are akin', () => {
  it.each([['captains were horrified at harbours', 'captains were horrific at harbours', 130]])(
    '%s – %s: %d',
    (here, there, change) => {
      expect(changeOf(here, there)).toBe(change);
    },
  );
});

describe('where clauses go on', () => {
  it.each([
    ['captains were ashamed, and said so at last', 'captains were ashamed, but never told it then', 0],
    ['captains were ashamed, and so', 'captains were ashamed, but no', 150],
    ['captains were ashamed and late tonight', 'captains were ashamed and late yesterday', 130],
    ['it was late, captains left the old harbour', 'so early on, captains left the old harbour', 210],
    ['late captains left the old harbour', 'early captains left the old harbour', 130],
    ['we kept some of this information', 'we kept this information', 100],
    ['we kept some of the information', 'we kept of the information', 35],
    ['we kept some information', 'we kept information', 35],
    ['we kept this information', 'we kept most of this information', 135],
  ])('%s – %s: %d', (here, there, change) => {
    expect(changeOf(here, there)).toBe(change);
  });
});
