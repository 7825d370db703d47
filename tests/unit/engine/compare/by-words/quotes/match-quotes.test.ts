// Which records are the same utterance as an article's quote, and what counts as a difference in wording.

import { describe, expect, it } from 'vitest';
import {
  createQuoteIndex,
  matchQuotes,
  type QuoteMatch,
} from '../../../../../../src/engine/compare/by-words/quotes/match-quotes.ts';
import type { Occasion } from '../../../../../../src/engine/compare/by-words/quotes/occasion.ts';
import { findQuotes } from '../../../../../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf } from '../../../../../../src/engine/text/text-structure.ts';
import type { QuoteRecord } from '../../../../../../src/model/reference.ts';

/** The reports tell the article's story. */
const SAME_OCCASION = { occasionOf: (): Occasion => 'story' };

const CHIEF = 'Dame Ann Marlow';
const MAYOR = 'John Birch';

const record = (source: string, utterance: string, words: string, speaker: string | null = CHIEF): QuoteRecord => ({
  id: `${source}/q/${utterance}`,
  source,
  speaker,
  words,
  utterance,
});

const records: readonly QuoteRecord[] = [
  record(
    'herald',
    'harbour',
    'The harbour inspectors ignored nineteen warnings, and the ferry should never have sailed.',
  ),
  record('herald', 'repair', 'We will mend every rotten plank before … the winter storms arrive.'),
  record('herald', 'shaken', 'shaken to the core'),
  record('herald', 'welcome', 'I welcome the report and I accept its findings.', MAYOR),
  record(
    'courier',
    'harbour',
    'The harbour inspectors overlooked nineteen warnings, and the ferry should never have sailed.',
  ),
  record('courier', 'crew', 'The crew showed extraordinary courage in rescuing the passengers from the water.'),
  record('courier', 'wreck', 'The wreck will be hoisted by a floating crane once the divers have finished.'),
  record('courier', 'inquest', 'An inquest will establish precisely what the owners were told about corrosion.'),
];
const index = createQuoteIndex(records);

const matchesIn = (text: string, without: readonly string[] = []): QuoteMatch[] => {
  const structure = structureOf(text);
  return matchQuotes(structure, findQuotes(structure), index, { ...SAME_OCCASION, without: new Set(without) });
};

/** The verdicts on a quote of the chief's: "agrees herald", "differs courier". */
function verdictsOn(words: string, speaker = CHIEF): string[] {
  const [match] = matchesIn(`“${words}” said ${speaker}.`);
  if (match?.certainty !== 'certain') return [];
  return match.counterparts
    .map(({ record: { source }, agrees }) => `${agrees ? 'agrees' : 'differs'} ${source}`)
    .sort();
}

describe('what is no difference', () => {
  it.each([
    ['the same words', 'The crew showed extraordinary courage in rescuing the passengers from the water.'],
    ['capitals and punctuation', 'the crew showed “extraordinary courage” in rescuing the passengers, from the water'],
    ['a shorter part', 'extraordinary courage in rescuing the passengers'],
    [
      'a longer quote',
      'I must say this. The crew showed extraordinary courage in rescuing the passengers from the water. Thank you.',
    ],
    ['a marked cut', 'The crew showed extraordinary courage … the passengers from the water.'],
    ['a marked cut, with stops', 'The crew showed extraordinary courage ... from the water.'],
    [
      'an insertion in brackets',
      'The crew [of the ferry] showed extraordinary courage in rescuing the passengers from the water.',
    ],
    ['a replacement in brackets', '[They] showed extraordinary courage in rescuing the passengers from the water.'],
    ['one small word', 'The crew showed extraordinary courage in rescuing passengers from the water.'],
    ['one ending', 'The crew showed extraordinary courage in rescuing the passenger from the water.'],
    ['a word in two', 'The crew showed extra ordinary courage in rescuing the passengers from the water.'],
  ])('%s', (_what, words) => {
    expect(verdictsOn(words)).toEqual(['agrees courier']);
  });

  it.each([
    ['a cut in the record', 'We will mend every rotten plank before the first of the terrible winter storms arrive.'],
    ['a contraction', 'We’ll mend every rotten plank before … the winter storms arrive.'],
  ])('%s', (_what, words) => {
    expect(verdictsOn(words)).toEqual(['agrees herald']);
  });

  it.each([
    ['apologise', 'apologize'],
    ['the programme', 'the program'],
    ['an offence', 'an offense'],
    ['labelled', 'labeled'],
    ['the organisation', 'the organization'],
    ['our colours', 'our colors'],
    ['the centre', 'the center'],
    ['sceptical', 'skeptical'],
    ['that is', 'that’s'],
    ['we are', 'we’re'],
    ['they should not', 'they shouldn’t'],
    ['it has been', 'it’s been'],
    ['I cannot', 'I can’t'],
    ['nine', '9'],
    ['1,000', '1000'],
    ['ten per cent', 'ten percent'],
  ])('%j and %j', (one, two) => {
    const around = (middle: string): string =>
      `Divers measured the wreckage ${middle} beneath turquoise lagoons yesterday`;
    const own = createQuoteIndex([record('herald', 'dive', around(one))]);
    const structure = structureOf(`“${around(two)},” said ${CHIEF}.`);
    const [match] = matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION);
    expect(match?.certainty).toBe('certain');
    expect(match?.counterparts.map(({ agrees }) => agrees)).toEqual([true]);
  });
});

describe('what is a difference', () => {
  it.each([
    ['a content word', 'The crew showed extraordinary bravery in rescuing the passengers from the water.'],
    ['a negation', 'The crew never showed extraordinary courage in rescuing the passengers from the water.'],
    ['a word less', 'The crew showed courage in rescuing the passengers from the water.'],
    ['a word more', 'The crew showed extraordinary courage in bravely rescuing the passengers from the water.'],
    ['several small words', 'A crew has showed extraordinary courage at rescuing these passengers out of water.'],
    ['a reworded copy', 'The crew demonstrated extraordinary bravery in saving the passengers from the sea.'],
  ])('%s', (_what, words) => {
    expect(verdictsOn(words)).toEqual(['differs courier']);
  });

  it('a number, against each source that has another', () => {
    const words = 'The harbour inspectors ignored ninety warnings, and the ferry should never have sailed.';
    expect(verdictsOn(words)).toEqual(['differs courier', 'differs herald']);
  });

  it('a word, though the same source prints some of the words elsewhere as well', () => {
    const own = createQuoteIndex([
      record('courier', 'wreck', 'The wreck will be hoisted by a floating crane once the divers have finished.'),
      record('courier', 'crane', 'It takes a floating crane once the divers have finished, and calm weather.'),
    ]);
    const structure = structureOf(
      `“The wreck will be towed by a floating crane once the divers have finished,” said ${CHIEF}.`,
    );
    const [match] = matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION);
    expect(match?.counterparts.map(({ agrees }) => agrees)).toContain(false);
  });

  it('a word of a whole sentence, common as its words are, where the speaker is the same', () => {
    const own = createQuoteIndex([record('courier', 'sailor', 'He should not have been a police officer.')]);
    const matches = (speaker: string) => {
      const structure = structureOf(`“He should not have been a cop,” said ${speaker}.`);
      return matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION).map(({ certainty }) => certainty);
    };
    expect(matches(CHIEF)).toEqual(['certain']);
    expect(matches(MAYOR)).not.toContain('certain');
  });

  it('a word, against the one source that prints another', () => {
    const words = 'The harbour inspectors ignored nineteen warnings, and the ferry should never have sailed.';
    expect(verdictsOn(words)).toEqual(['agrees herald', 'differs courier']);
  });

  it('two fragments joined without a mark', () => {
    expect(verdictsOn('The harbour inspectors ignored nineteen warnings and should never have sailed.')).toContain(
      'differs herald',
    );
  });

  it.each([
    [
      'clauses in another order',
      'Once the divers have finished the wreck will be hoisted by a floating crane.',
      ['differs courier'],
    ],
    ['a part without the moved clause', 'The wreck will be hoisted by a floating crane.', ['agrees courier']],
    [
      'a clause that comes again in another sentence',
      'Once the divers have finished, we pay. The wreck will be hoisted by a floating crane.',
      ['agrees courier'],
    ],
  ])('%s', (_what, words, expected) => {
    expect(verdictsOn(words)).toEqual(expected);
  });

  it('another speaker of the very words', () => {
    const words = 'The crew showed extraordinary courage in rescuing the passengers from the water,';
    expect(verdictsOn(words, MAYOR)).toEqual(['differs courier']);
  });

  it('shows the words that differ', () => {
    const [match] = matchesIn(`“The crew showed extraordinary bravery in rescuing the passengers,” ${CHIEF} said.`);
    const changed = match?.counterparts[0]?.changes.filter(({ kind }) => kind !== 'same');
    expect(changed?.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual(['deleted courage', 'inserted bravery']);
  });
});

describe('what is no counterpart', () => {
  it.each([
    ['common words in the same order', 'I welcome the guests and I accept their thanks.'],
    ['common words alone', 'should never have'],
    ['a stock phrase in another sentence', 'The report should never have been written, and we will say so in court.'],
    ['another speech on the matter', 'Every ferry in the harbour is to be examined again by a surveyor from abroad.'],
    ['nothing shared', 'Strawberries are dear this summer.'],
  ])('%s', (_what, words) => {
    expect(verdictsOn(words)).toEqual([]);
  });

  it('a clause in two sentences that say something else', () => {
    const words =
      'I promised the island council last spring that precisely what the owners were told about corrosion is to be printed by its own newspaper';
    const own = createQuoteIndex([
      record(
        'courier',
        'inquest',
        'Before Parliament rises in July an inquest will establish what the owners knew about corrosion of the hull.',
      ),
    ]);
    const structure = structureOf(`“${words},” said ${CHIEF}.`);
    const [match] = matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION);
    expect(match?.certainty).not.toBe('certain');
  });

  it('a phrase in somebody else’s speech, whatever is quoted beside it', () => {
    const own = createQuoteIndex([
      record('herald', 'pledge', 'Before the winter storms arrive we will weed out those who corrupt our harbour.'),
      record('herald', 'crew', 'The crew showed extraordinary courage in rescuing the passengers from the water.'),
    ]);
    const text =
      `“The crew showed extraordinary courage in rescuing the passengers from the water,” said ${CHIEF}.\n\n` +
      'A spokesman said: “We are determined to punish those who corrupt our harbour. Since May nine divers have gone.”';
    const structure = structureOf(text);
    const matches = matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION);
    const certain = matches.filter(({ certainty }) => certainty === 'certain');
    expect(certain.map(({ utterance }) => utterance)).toEqual(['crew']);
  });

  it('a source that is left out', () => {
    const text = `“The crew showed extraordinary courage in rescuing the passengers,” said ${CHIEF}.`;
    expect(matchesIn(text, ['courier'])).toEqual([]);
  });

  it('a phrase that somebody else is named for', () => {
    expect(verdictsOn('showed extraordinary courage', MAYOR)).toEqual([]);
    expect(verdictsOn('showed extraordinary courage')).toEqual(['agrees courier']);
  });

  it('a short quote that only resembles one is never said to differ', () => {
    for (const words of ['shaken', 'to the core', 'shaken to the ground', 'courage', 'bravery', 'the warnings']) {
      expect(verdictsOn(words).filter((verdict) => verdict.startsWith('differs'))).toEqual([]);
    }
  });
});

/** The score of the best counterpart of the first quote. */
const scoreOf = (text: string): number =>
  (matchesIn(text)[0]?.evidence ?? []).reduce((sum, { weight }) => sum + weight, 0);

describe('evidence', () => {
  const said = (words: string, speaker = CHIEF): string => `“${words}” said ${speaker}.`;

  it('orders matches by how much is in common', () => {
    const scores = [
      'The crew showed extraordinary courage in rescuing the passengers from the water,',
      'The crew showed extraordinary bravery in rescuing the passengers from the water,',
      'The crew demonstrated great bravery in rescuing the passengers from the water,',
      'The crew demonstrated great bravery in saving the passengers from the sea,',
    ].map((words) => scoreOf(said(words)));
    expect(scores).toEqual([...scores].sort((one, two) => two - one));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('counts the speaker', () => {
    const words = 'extraordinary bravery in rescuing the passengers,';
    expect(scoreOf(said(words))).toBeGreaterThan(scoreOf(`The log praised “${words}” and more.`));
    expect(scoreOf(`The log praised “${words}” and more.`)).toBeGreaterThan(scoreOf(said(words, MAYOR)));
  });

  it('counts quotes nearby that match records nearby in one source', () => {
    const alone = 'It would be “lifted by a floating crane”, she said.';
    const around =
      `${CHIEF} said: “The crew showed extraordinary courage in rescuing the passengers.” ${alone} ` +
      '“An inquest will establish precisely what the owners were told about corrosion,” she said.';
    const certaintyOf = (text: string): string | undefined =>
      matchesIn(text).find(({ utterance }) => utterance === 'wreck')?.certainty;
    const named = matchesIn(around).find(({ utterance }) => utterance === 'wreck');
    expect(certaintyOf(`${CHIEF} spoke. ${alone}`)).toBe('possible');
    expect(named?.certainty).toBe('certain');
    expect(named?.evidence.map(({ name }) => name)).toContain('neighbours');
    expect(named?.because.neighboursMatch).toBe(true);
  });

  it('finds another source’s wording of the same utterance through its review', () => {
    const own = createQuoteIndex([
      record('herald', 'sea', 'The tide must turn swiftly for Portsmouth.'),
      record('courier', 'sea', 'The tide must be altogether different for Portsmouth.'),
    ]);
    const structure = structureOf(said('The tide must turn swiftly for Portsmouth,'));
    const [match] = matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION);
    expect(match?.counterparts.map(({ record: { source }, agrees }) => [source, agrees])).toEqual([
      ['herald', true],
      ['courier', false],
    ]);
  });

  it('finds it for a part of the utterance too, however far the wording is', () => {
    const own = createQuoteIndex([
      record(
        'herald',
        'sea',
        'sailors across Portsmouth who feel forgotten and whose faith in harbours has been let down',
      ),
      record('courier', 'sea', 'sailors across Portsmouth who are weary and whose belief in harbours has fallen'),
    ]);
    const structure = structureOf('Nobody said it. It was about men “whose faith in harbours has been let down”.');
    const [match] = matchQuotes(structure, findQuotes(structure), own, SAME_OCCASION);
    expect(match?.counterparts.map(({ record: { source }, agrees }) => [source, agrees])).toEqual([
      ['herald', true],
      ['courier', false],
    ]);
  });

  it('has a reason that names the speaker and the most telling words', () => {
    const [match] = matchesIn(said('The crew showed extraordinary courage in rescuing the passengers,'));
    expect(match?.because).toEqual({
      kind: 'utterance',
      speaker: 'Dame Ann Marlow',
      sharedWords: ['crew', 'extraordinary', 'courage'],
      neighboursMatch: false,
    });
  });

  it('names nobody in its reason where nobody is named', () => {
    const [match] = matchesIn('“The crew showed extraordinary courage in rescuing the passengers.”');
    expect(match?.because).toMatchObject({ speaker: null, sharedWords: ['crew', 'extraordinary', 'courage'] });
  });
});

describe('hostile text', () => {
  it('matches nothing in a long quote that says nothing', () => {
    expect(matchesIn(`“${'word '.repeat(50_000)}”`)).toEqual([]);
  });

  it('finds a record far inside a long quote', () => {
    const text = `“${'We talked of weather. '.repeat(300)}The crew showed extraordinary courage in rescuing the passengers.”`;
    expect(matchesIn(text)[0]?.utterance).toBe('crew');
  });
});
