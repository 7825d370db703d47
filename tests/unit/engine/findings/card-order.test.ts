// Counterparts in the order of a card, and what they have in common.

import { describe, expect, it } from 'vitest';
import { commonTime, differenceOf, inCardOrder } from '../../../../src/engine/findings/card-order.ts';
import { makeFigureCounterpart } from '../../../made-up-findings.ts';

const made = (id: string, date: string | null, more: { agrees?: boolean; copyOf?: string } = {}) =>
  makeFigureCounterpart({ source: { id, date, copyOf: more.copyOf ?? null }, agrees: more.agrees ?? false });

const ordered = (...counterparts: ReturnType<typeof made>[]): string[] =>
  inCardOrder(counterparts).map(({ source }) => source.id);

describe('the order', () => {
  it('has what differs before what agrees, newest first, undated ones last', () => {
    expect(
      ordered(
        made('agrees-new', '2024-05-01', { agrees: true }),
        made('undated', null),
        made('old', '2023-01-01'),
        made('new', '2023-06-01'),
        made('agrees-old', '2022-01-01', { agrees: true }),
      ),
    ).toEqual(['new', 'old', 'undated', 'agrees-new', 'agrees-old']);
  });

  it('has those of one day by their ids, however they come', () => {
    expect(ordered(made('b', '2023-01-01'), made('a', '2023-01-01'))).toEqual(['a', 'b']);
    expect(ordered(made('a', '2023-01-01'), made('b', '2023-01-01'))).toEqual(['a', 'b']);
  });

  it('has a copy right behind its original, though another is newer', () => {
    expect(
      ordered(
        made('copy', '2023-01-01', { copyOf: 'original' }),
        made('other', '2023-02-01'),
        made('original', '2023-03-01'),
      ),
    ).toEqual(['original', 'copy', 'other']);
  });

  it('lets a copy stand for itself where its original says otherwise or is not there', () => {
    expect(
      ordered(
        made('copy', '2023-01-01', { copyOf: 'original', agrees: true }),
        made('lost', '2023-04-01', { copyOf: 'nowhere' }),
        made('original', '2023-03-01'),
      ),
    ).toEqual(['lost', 'original', 'copy']);
  });
});

describe('what they have in common', () => {
  const basis = makeFigureCounterpart({ difference: 'basis' });
  const value = makeFigureCounterpart({ difference: 'value' });
  const agreeing = makeFigureCounterpart({ agrees: true });

  it('is the basis only where that explains every one that differs', () => {
    expect(differenceOf([basis, basis, agreeing])).toBe('basis');
    expect(differenceOf([basis, value])).toBe('value');
    expect(differenceOf([value, agreeing])).toBe('value');
  });

  it('is the time that all that differ have', () => {
    const later = makeFigureCounterpart({ time: 'later' });
    const earlier = makeFigureCounterpart({ time: 'earlier' });
    expect(commonTime([later, later, agreeing])).toBe('later');
    expect(commonTime([later, earlier])).toBeNull();
    expect(commonTime([later, value])).toBeNull();
    expect(commonTime([value, later])).toBeNull();
    expect(commonTime([agreeing])).toBeNull();
  });
});
