import { describe, expect, it } from 'vitest';
import { quantityOf, rangeOf, valuesOf } from './read.ts';

describe('numbers in digits', () => {
  it.each([
    ['There were 1,633 cases.', '1633'],
    ['There were 1 633 cases.', '1633'],
    ['There were 1\u2009633 cases.', '1633'],
    ['There were 45\u00a0000 people.', '45000'],
    ['There were 2 450 000 people.', '2450000'],
    ['It scored .5 on the scale.', '0.5'],
    ['It has 2½ floors.', '2.5'],
    ['It has 2 1/2 baths.', '2.5'],
    ['It sold 1.2m copies.', '1200000'],
    ['It sold one point two million copies.', '1200000'],
    ['It was two point seven.', '2.7'],
    ['About 25k people came.', '25000'],
    ['There are 8 B people.', '8000000000'],
    ['It sold 4.3 M digital copies.', '4300000'],
    ['The solution was 2 M in strength.', '2'],
    ['Keep a 2m distance.', '2'],
    ['It sold 2m tickets.', '2000000'],
    ['Some 16-hundred cases.', '1600'],
    ['Some 1-thousand officers.', '1000'],
    ['Some 5K people came.', '5000'],
    ['It has 3 and a half floors.', '3.5'],
    ['Some 3.3 million people.', '3300000'],
    ['The force has 45.000 officers.', '45000'],
    ['It heard 1.000 alleged victims.', '1000'],
    ['It took 10.000 seconds.', '10'],
    ['The rate was 1.250 goals a game.', '1.25'],
    ['It rose from 2.000 to 3 points.', '2..3'],
  ])('%s → %s', (text, value) => {
    expect(rangeOf(quantityOf(text))).toBe(value);
  });

  it('spans exactly the characters of the number', () => {
    const text = 'The force has “45 000 staff”.';
    const figure = quantityOf(text);
    expect(figure.text).toBe('45 000');
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });

  it('keeps a year and the count behind it apart', () => {
    expect(valuesOf('In 2022 66 officers left.')).toEqual(['66']);
  });
});

describe('numbers in words', () => {
  it.each([
    ['Twenty-five officers left.', '25'],
    ['A hundred and five officers left.', '105'],
    ['One thousand six hundred and thirty-three cases.', '1633'],
    ['Sixteen hundred cases.', '1600'],
    ['Half a million people.', '500000'],
    ['A quarter of a million people.', '250000'],
    ['Two and a half million people.', '2500000'],
    ['Four dozen rapes.', '48'],
    ['A dozen officers left.', '12'],
    ['Half a dozen officers left.', '6'],
    ['A couple of officers left.', '2'],
    ['A pair of detectives left.', '2'],
    ['A couple of dozen officers left.', '24'],
    ['A couple hundred officers left.', '200'],
    ['Three score officers left.', '60'],
    ['A score of officers left.', '20'],
    ['A baker’s dozen officers left.', '13'],
    ['A gross of pencils was sold.', '144'],
    ['A million and a half people.', '1500000'],
    ['Two and three-quarter million people.', '2750000'],
    ['Three quarters of a million people.', '750000'],
    ['A half-million people.', '500000'],
    ['A half-dozen people.', '6'],
    ['It rose sixfold.', '6'],
  ])('%s → %s', (text, value) => {
    expect(rangeOf(quantityOf(text))).toBe(value);
  });

  it('keeps two numbers that only stand beside each other apart', () => {
    expect(valuesOf('Between one hundred and two hundred people.')).toEqual(['100..200']);
    expect(valuesOf('He admitted twelve and three hundred more were dropped.')).toEqual(['12', '300']);
  });
});

describe('orders of magnitude', () => {
  it.each([
    ['Dozens of officers left.', '12..120'],
    ['Scores of officers left.', '20..200'],
    ['Hundreds of officers left.', '100..1000'],
    ['Tens of thousands of people came.', '10000..100000'],
    ['Hundreds of thousands came.', '100000..1000000'],
    ['A few hundred officers left.', '100..1000'],
    ['Several dozen officers left.', '12..120'],
  ])('%s → %s, vague', (text, value) => {
    const figure = quantityOf(text);
    expect(rangeOf(figure)).toBe(value);
    expect(figure.isVague).toBe(true);
  });

  it('refuses nouns that only look like them', () => {
    expect(valuesOf('He scores and tens to win.')).toEqual([]);
    expect(valuesOf('A fifth grader and a third officer met.')).toEqual([]);
    expect(valuesOf('A score of 20 was a gross error.')).toEqual(['20']);
    expect(valuesOf('He has a 4K TV.')).toEqual([]);
  });
});
