import { describe, expect, it } from 'vitest';
import {
  findApposed,
  findCollective,
  findGloss,
  findLabel,
  findSubject,
} from '../../../../../../src/engine/reading/figures/counted/noun-before.ts';
import { readHedgeBefore } from '../../../../../../src/engine/reading/figures/hedges.ts';
import { spanOf } from '../../../../../../src/engine/reading/figures/sentence-reader.ts';
import { markedIn } from '../sentence.ts';

/** The phrase that counts the marked number; one in ‹› is the figure before it. */
function read(find: typeof findSubject, marked: string): string | null {
  const { sentence, draft, refused: before } = markedIn(marked);
  readHedgeBefore(sentence, draft);
  const phrase = find(sentence, draft, before ?? undefined);
  return phrase && phrase.end > phrase.first ? spanOf(sentence, phrase.first, phrase.end).text : null;
}

describe('a label', () => {
  it.each([
    ['Boats sunk: «144»', 'Boats sunk'],
    ['Boats sunk: more than «144»', 'Boats sunk'],
    ['Boats sunk – «144»', 'Boats sunk'],
    ['Boats sunk – «144».', 'Boats sunk'],
    ['Boats (big) sunk: «144»', 'Boats (big) sunk'],
    ['It rained; old boats sunk: «144»', 'old boats sunk'],
  ])('%s', (text, expected) => {
    expect(read(findLabel, text)).toBe(expected);
  });

  it.each([
    'He said: «144» sank.',
    'Boats sunk – «144» of them.',
    'Boats sunk-«144».',
    'It rained; old boats – «144»',
    'Boats sunk, «144»',
    ': «144»',
  ])('none: %s', (text) => {
    expect(read(findLabel, text)).toBeNull();
  });

  it('is no longer than a line', () => {
    expect(read(findLabel, 'old big new wet red raw odd low thin flat boats sunk: «144»')?.split(' ')).toHaveLength(9);
  });
});

describe('the subject of an amount', () => {
  it.each([
    ['The number of boats sunk was «144».', 'boats sunk'],
    ['The total of boats on the slip stood at about «625».', 'boats on the slip'],
    ['Complaints rose to «1,633».', 'Complaints'],
    ['Complaints have now risen to «1,633».', 'Complaints'],
    ['Complaints against skippers rose to «1,633».', 'Complaints against skippers'],
    ['Complaints against the skippers rose to «1,633».', 'Complaints against the skippers'],
    ['Calls to the hotline topped «2,700».', 'Calls to the hotline'],
    ['Complaints rose by ‹12› per cent to «1,633».', 'Complaints'],
    ['The toll has reached «45».', 'toll'],
    ['Officials put the toll at «45».', 'toll'],
    ['The backlog of cases has grown to «670».', 'cases'],
    ['The waiting list hit a new high of «7.7» million.', 'waiting list'],
    ['The waiting list hit a record low of «7».', 'waiting list'],
    ['The crimes are «85» in all.', 'crimes'],
    ['The crimes are «85» in total.', 'crimes'],
    ['A list of crimes which comes to «90».', 'crimes'],
    ['The women he met number «12».', 'women'],
  ])('%s', (text, expected) => {
    expect(read(findSubject, text)).toBe(expected);
  });

  it.each([
    'The captain is «40» in May.',
    'He was given «161».',
    'It hit the wall of «161».',
    'The harbour rose to «161».',
    'The crimes are «85».',
    'The crimes «85».',
    'He told them «161».',
    'His is «161» in all.',
    'The harbour was new, high of «161».',
  ])('none: %s', (text) => {
    expect(read(findSubject, text)).toBeNull();
  });

  it('leaves a name before it out, and whose it is', () => {
    expect(read(findSubject, 'Last year Ann Birch complaints rose to «40».')).toBe('complaints');
    expect(read(findSubject, 'Then the port’s complaints rose to «40».')).toBe('complaints');
  });
});

describe('many together', () => {
  it('are counted where nothing stands behind', () => {
    expect(read(findCollective, 'A crowd of «450» cheered.')).toBe('crowd');
    expect(read(findCollective, 'A crowd of more than «450» cheered.')).toBe('crowd');
    expect(read(findCollective, 'A wall of «450» fell.')).toBeNull();
    expect(read(findCollective, 'A crowd with «450» cheered.')).toBeNull();
  });
});

describe('what was just named', () => {
  it.each([
    ['It made claims, «40» of them in all.', 'claims'],
    ['It made claims, some «40» of them, at once.', 'claims'],
    ['Of ‹two› firms it made claims, «40» of them in all.', 'claims'],
  ])('%s', (text, expected) => {
    expect(read(findApposed, text)).toBe(expected);
  });

  it.each([
    'It made claims, «40» of them in court.',
    'It made claims «40» of them, at once.',
    'It made claims, «40» of those, at once.',
    'It made claims, «40» with them, at once.',
    'It made trouble, «40» of them, at once.',
  ])('none: %s', (text) => {
    expect(read(findApposed, text)).toBeNull();
  });
});

describe('a gloss', () => {
  it.each([
    ['«161» — boats with holes', 'boats'],
    ['«144»: the number of boats sunk', 'boats'],
    ['«161» — the part of the fleet with holes', 'part of the fleet'],
    ['«161»: boats with holes', 'boats'],
  ])('%s', (text, expected) => {
    expect(read(findGloss, text)).toBe(expected);
  });

  it.each(['«144» — the port said', 'A «144»-boat fleet', 'Then «144»: boats sank', '«144», boats sank'])(
    'none: %s',
    (text) => {
      expect(read(findGloss, text)).toBeNull();
    },
  );
});
