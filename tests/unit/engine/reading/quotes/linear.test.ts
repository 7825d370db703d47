import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../../src/engine/reading/quotes/find-quotes.ts';
import { looksAt } from '../looks.ts';

/** Behind a quote with a speaker, who could have said whatever follows. */
const SAID = 'Ann Birch, the harbour master, said: “We looked at every one of them twice.”';

const HOSTILE: Readonly<Record<string, string>> = {
  'opening marks, never closed': '“a ‘b ',
  'opening marks of one kind': '“a ',
  'closing marks alone': 'b” ',
  'quotes without a speaker': '“we looked at it again” ',
  'quotes and names': 'the Arco Yard “we looked at it again” ',
  'quotes and verbs': 'said “we looked at it again” ',
  'quotes and commas': ', “we looked at it again” ',
  'quotes behind a lead-in': 'in “we looked at it again” ',
  'quotes behind a dateline': 'LONDON “we looked at it again” ',
  'words in marks': '“yard” ',
  apostrophes: "it's 'til 'tis ",
  'straight marks': '"a \'b ',
  'straight marks that close': '"we looked at it" ',
  names: 'Ann Birch and ',
  'names and verbs': 'Ann Birch said ',
  roles: 'the harbour master of ',
  'roles and relative clauses': 'the master who said that ',
  brackets: '( “we looked at it again” ',
  'quotes and roles': 'the master “we looked at it again” ',
  'quotes and pronouns': 'she “we looked at it again” ',
};

describe('work grows with the length of the text', () => {
  const within = (text: string): number => looksAt(text, findQuotes);

  it.each(Object.entries(HOSTILE))('%s, in one sentence', (_, unit) => {
    const [short, long] = [within(`${SAID}\n\n${unit.repeat(80)}`), within(`${SAID}\n\n${unit.repeat(320)}`)];
    expect(long / short).toBeLessThan(5);
  });

  it.each(Object.entries(HOSTILE))('%s, in the sentence of a quote', (_, unit) => {
    const [short, long] = [within(`${SAID} ${unit.repeat(80)}`), within(`${SAID} ${unit.repeat(320)}`)];
    expect(long / short).toBeLessThan(5);
  });

  it.each(Object.entries(HOSTILE))('%s, in sentences of their own', (_, unit) => {
    const [short, long] = [within(`${SAID} ${`${unit}. `.repeat(40)}`), within(`${SAID} ${`${unit}. `.repeat(160)}`)];
    expect(long / short).toBeLessThan(5);
  });
});
