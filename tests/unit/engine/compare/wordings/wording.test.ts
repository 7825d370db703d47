// What is a difference of wording and what is none: pairs of sentences of one speaker, as two papers may print them.

import { describe, expect, it } from 'vitest';
import { createQuoteIndex, matchQuotes } from '../../../../../src/engine/compare/by-words/quotes/match-quotes.ts';
import type { Occasion } from '../../../../../src/engine/compare/by-words/quotes/occasion.ts';
import { findQuotes } from '../../../../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** The reports tell the article's story. */
const SAME_OCCASION = { occasionOf: (): Occasion => 'story' };

/** Whether the sentences are matched for certain, and whether they are said to agree. */
function verdictOn(there: string, here: string): { readonly isCertain: boolean; readonly agrees: boolean } {
  const record = { id: 'gazette/q/1', source: 'gazette', utterance: 'one', speaker: 'Ann Marlow', words: there };
  const structure = structureOf(`Ann Marlow said: “${here}”`);
  const [match] = matchQuotes(structure, findQuotes(structure), createQuoteIndex([record]), SAME_OCCASION);
  return {
    isCertain: match?.certainty === 'certain',
    agrees: match?.counterparts.every(({ agrees }) => agrees) ?? false,
  };
}

const SAME: readonly (readonly [string, string])[] = [
  [
    'We have spent £2.3m on the new training centre this year.',
    'We have spent £2.3 million on the new training centre this year.',
  ],
  [
    'We have spent £2.3m on the new training centre this year.',
    'We have spent £2,300,000 on the new training centre this year.',
  ],
  [
    'We have spent £2.3 million on the new training centre this year.',
    'We have spent 2.3 million pounds on the new training centre this year.',
  ],
  ['We owe £3bn to the banks and we shall pay it.', 'We owe £3 billion to the banks and we shall pay it.'],
  [
    'We have lost 38 officers from this station since the spring.',
    'We have lost thirty-eight officers from this station since the spring.',
  ],
  [
    'There were 1,600 complaints about officers in that year alone.',
    'There were sixteen hundred complaints about officers in that year alone.',
  ],
  [
    'There were 1,600 complaints about officers in that year alone.',
    'There were 1600 complaints about officers in that year alone.',
  ],
  [
    'There were 120 complaints about officers in that year alone.',
    'There were one hundred and twenty complaints about officers in that year alone.',
  ],
  [
    'There were two thousand complaints about officers in that year alone.',
    'There were 2,000 complaints about officers in that year alone.',
  ],
  ['Nobody told the families what had happened that night.', 'No one told the families what had happened that night.'],
  ['Nobody told the families what had happened that night.', 'No-one told the families what had happened that night.'],
  ['The hearing will begin on 20 January at the old court.', 'The hearing will begin on January 20 at the old court.'],
  [
    'The hearing will begin on 20th January at the old court.',
    'The hearing will begin on January 20 at the old court.',
  ],
  [
    'The hearing will begin on January 20th, 2023, at the old court.',
    'The hearing will begin on 20 January 2023 at the old court.',
  ],
  [
    'We met in a café beside the station and talked for an hour.',
    'We met in a cafe beside the station and talked for an hour.',
  ],
  ['He is a naïve man who trusted the wrong colleagues.', 'He is a naive man who trusted the wrong colleagues.'],
  [
    'It was a fucking disgrace and everybody at the club knew it.',
    'It was a f***ing disgrace and everybody at the club knew it.',
  ],
  [
    'It was a f***ing disgrace and everybody at the club knew it.',
    'It was a f—ing disgrace and everybody at the club knew it.',
  ],
  [
    'It was a f***ing disgrace and everybody at the club knew it.',
    'It was a f------ disgrace and everybody at the club knew it.',
  ],
  [
    'He said it was all bulls*** and walked out of the room.',
    'He said it was all bullshit and walked out of the room.',
  ],
  [
    'I was talking to PC Carver about the keys that evening.',
    'I was talking to Police Constable Carver about the keys that evening.',
  ],
  [
    'I was talking to PC Carver about the keys that evening.',
    'I was talking to Pc Carver about the keys that evening.',
  ],
  [
    'Det Supt Holt has my full support in this investigation.',
    'Detective Superintendent Holt has my full support in this investigation.',
  ],
  ['The NHS cannot go on like this for another winter.', 'The N.H.S. cannot go on like this for another winter.'],
  ['We were, um, not very proud of what happened there.', 'We were not very proud of what happened there.'],
  ['We were, you know, ashamed of what happened in that station.', 'We were ashamed of what happened in that station.'],
  ['I mean, we were ashamed of what happened in that station.', 'We were ashamed of what happened in that station.'],
  ['We don’t know who opened the gate to the yard.', 'We don´t know who opened the gate to the yard.'],
  ['We don’t know who opened the gate to the yard.', 'We don`t know who opened the gate to the yard.'],
  ['We don’t know who opened the gate to the yard.', 'We don′t know who opened the gate to the yard.'],
  ['We don’t know who opened the gate to the yard.', 'We don‘t know who opened the gate to the yard.'],
  ['We don’t know who opened the gate to the yard.', 'We don＇t know who opened the gate to the yard.'],
  ['We don’t know who opened the gate to the yard.', 'We dont know who opened the gate to the yard.'],
  ['I can’t believe they wouldn’t open the gate for us.', 'I cant believe they wouldnt open the gate for us.'],
  ['Our officers’ conduct was beneath contempt that night.', 'Our officers conduct was beneath contempt that night.'],
  ['The first officer found the staff in difficulty.', 'The ﬁrst oﬃcer found the staff in diﬃculty.'],
  ['Four in ten of the officers failed the second check.', '40 per cent of the officers failed the second check.'],
  ['40% of the officers failed the second check.', 'Forty per cent of the officers failed the second check.'],
  ['One in five of the officers failed the second check.', '20 per cent of the officers failed the second check.'],
  ['A quarter of the officers failed the second check.', '25 per cent of the officers failed the second check.'],
  [
    'Half of the officers failed the second check we made.',
    '50 per cent of the officers failed the second check we made.',
  ],
  [
    'The re-vetting of specialist sub-units begins on Monday.',
    'The revetting of specialist subunits begins on Monday.',
  ],
  [
    'The re vetting of specialist sub units begins on Monday.',
    'The revetting of specialist subunits begins on Monday.',
  ],
  ['Long-term co-operation between the two forces is vital.', 'Long term cooperation between the two forces is vital.'],
  [
    'I apologise to every one of the women for our failures.',
    'I apologize to every one of the women for our failures.',
  ],
  ['We are going to ask for what is ours and we will get it.', "We're gonna ask for what's ours and we'll get it."],
  ['He has let us all down and he knows it.', '[Carver] has let us all down and he knows it.'],
  [
    'We will clear the place of such officers before the spring.',
    'We will clear the place of such officers … before the spring.',
  ],
  [
    'We will clear the place of every one of such officers before the spring.',
    'We will clear the place … of such officers before the spring.',
  ],
  [
    'We will clear the place of such officers before the spring comes to London.',
    'We will clear the place of such officers before the spring',
  ],
  ['It was the colour of the programme that caught my eye.', 'It was the color of the program that caught my eye.'],
  ['The meeting starts at 5pm in the town hall on Friday.', 'The meeting starts at 5 p.m. in the town hall on Friday.'],
  [
    'He was in the job for twenty-odd years and learned nothing.',
    'He was in the job for 20-odd years and learned nothing.',
  ],
  ['It was the 3rd time that the force had let them down.', 'It was the third time that the force had let them down.'],
  [
    'Mister Speaker, the government has lost its way on crime.',
    'Mr Speaker, the government has lost its way on crime.',
  ],
  ['Doctor Holt and Professor Finch agreed on the diagnosis.', 'Dr Holt and Prof Finch agreed on the diagnosis.'],
  ['The U.S. embassy must answer for the broken gate.', 'The US embassy must answer for the broken gate.'],
  [
    'The alarm rang at 8.30pm in the harbour office on Tuesday.',
    'The alarm rang at 8:30 pm in the harbour office on Tuesday.',
  ],
  ['They danced on the pier ’til the lanterns went out.', 'They danced on the pier until the lanterns went out.'],
  [
    'The re-vetting of every sub-unit takes until the spring.',
    'The revetting of every subunit takes until the spring.',
  ],
  [
    'Those inspectors were bastards to every deckhand on the ferry.',
    'Those inspectors were b******s to every deckhand on the ferry.',
  ],
  ['Everyone in the building knew about the locked drawer.', 'Everybody in the building knew about the locked drawer.'],
  [
    'The prime minister ought to know about the locked drawer.',
    'The Prime Minister ought to know about the locked drawer.',
  ],
  ['It cost us $1.5bn and three years of hard work.', 'It cost us 1.5 billion dollars and three years of hard work.'],
  ['It is nineteen ninety-seven all over again for this party.', 'It is 1997 all over again for this party.'],
];

/** One changed small word is too little to say that the wording differs. */
const HARDLY_OTHER: readonly (readonly [string, string])[] = [
  [
    'We will clear the place of such officers before the spring.',
    'We will clear this place of such officers before the spring.',
  ],
  [
    'We will clear the place of such officers before the spring.',
    'We will clear the place of those officers before the spring.',
  ],
];

const OTHER: readonly (readonly [string, string])[] = [
  [
    'We will clear the force of such officers before the spring.',
    'We may clear the force of such officers before the spring.',
  ],
  ['The force must answer for what its officers have done.', 'The force could answer for what its officers have done.'],
  [
    'We will finish the review before the end of the inquiry.',
    'We will finish the review after the end of the inquiry.',
  ],
  ['The uniforms cost the taxpayer £2,300 last year alone.', 'The uniforms cost the taxpayer $2,300 last year alone.'],
  ['I think he knew about the payments and kept quiet.', 'I think she knew about the payments and kept quiet.'],
  ['The force only told the family when the papers asked.', 'The force told the family when the papers asked.'],
  ['Only a handful of deckhands were rescued from the wreck.', 'A handful of deckhands were rescued from the wreck.'],
  ['The alarm rang at 8.30pm in the harbour office.', 'The alarm rang at 9.30pm in the harbour office.'],
  [
    'The loss of the ferry is a very grave matter for the harbour board.',
    'The loss of the ferry is a grave matter for the harbour board.',
  ],
  [
    'Many of the cabins must be empty, but others are surely occupied.',
    'Many of the cabins are empty, but others are surely occupied.',
  ],
  ['The officers did not open the letter from the family.', 'The officers did open the letter from the family.'],
  [
    'We have lost 38 officers from this station since the spring.',
    'We have lost 83 officers from this station since the spring.',
  ],
  [
    'We have spent £2.3m on the new training centre this year.',
    'We have spent £3.2m on the new training centre this year.',
  ],
  [
    'We have spent £2.3m on the new training centre this year.',
    'We have spent £2.3bn on the new training centre this year.',
  ],
  ['He was an utterly dishonest officer and we are rid of him.', 'He was a dishonest officer and we are rid of him.'],
  [
    'We should never have let him near the armoury that winter.',
    'We should have let him near the armoury that winter.',
  ],
  ['The hearing will begin on 20 January at the old court.', 'The hearing will begin on 21 January at the old court.'],
  ['Four in ten of the officers failed the second check.', 'Four in five of the officers failed the second check.'],
  [
    'All of the officers failed the second check that spring.',
    'Some of the officers failed the second check that spring.',
  ],
  ['The uniforms cost the taxpayer £2,300 last year alone.', 'The uniforms cost the taxpayer €2,300 last year alone.'],
  [
    'Every officer must hand in the old warrant card by Friday.',
    'Every officer should hand in the old warrant card by Friday.',
  ],
  [
    'They can leave the building with their families tonight.',
    'They can’t leave the building with their families tonight.',
  ],
  ['I told them that it was safe to cross the river.', 'I told them that it was unsafe to cross the river.'],
  [
    'More than 200 families were moved from the estate that night.',
    'Fewer than 200 families were moved from the estate that night.',
  ],
  ['The minister resigned because of the letter from Leeds.', 'The minister resigned despite the letter from Leeds.'],
  [
    'The police were at the door within an hour of the call.',
    'The police were at the door without an hour of the call.',
  ],
  [
    'We will clear the place of such officers by winter and then rebuild every last station.',
    'We will clear the place and then rebuild every last station.',
  ],
  ['Her brother drove the car into the river that morning.', 'His brother drove the car into the river that morning.'],
  ['It was possibly the worst decision this club has made.', 'It was the worst decision this club has made.'],
  ['Nobody in the building knew about the locked drawer.', 'Everybody in the building knew about the locked drawer.'],
];

/** A part that begins in the middle of a sentence is a shorter part, whatever stood before it. */
const PART: readonly (readonly [string, string])[] = [
  [
    'Only a handful of deckhands were rescued from the sinking wreck.',
    'a handful of deckhands were rescued from the sinking wreck',
  ],
];

describe('wording', () => {
  it.each(PART)('agrees as a part: %s | %s', (there, here) => {
    expect(verdictOn(there, here)).toEqual({ isCertain: true, agrees: true });
  });

  it.each(SAME)('agrees: %s | %s', (there, here) => {
    expect(verdictOn(there, here)).toEqual({ isCertain: true, agrees: true });
    expect(verdictOn(here, there)).toEqual({ isCertain: true, agrees: true });
  });

  it.each(HARDLY_OTHER)('agrees but for a small word: %s | %s', (there, here) => {
    expect(verdictOn(there, here)).toEqual({ isCertain: true, agrees: true });
  });

  it.each(OTHER)('differs: %s | %s', (there, here) => {
    expect(verdictOn(there, here)).toEqual({ isCertain: true, agrees: false });
    expect(verdictOn(here, there)).toEqual({ isCertain: true, agrees: false });
  });
});
