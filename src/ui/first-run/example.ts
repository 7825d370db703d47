// An invented article with two findings, for trying marks out: everything as it would come from a real one. Pure.

import type { FigureValue } from '../../model/figure.ts';
import type { FigureFinding, Finding, QuoteFinding, SourceFacts } from '../../model/finding.ts';
import type { Words } from '../words.ts';

export interface Example {
  readonly text: string;
  readonly date: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

const DATE = '2024-05-14';
const NEXT_DAY = '2024-05-15';

const countOf = (number: number): FigureValue => ({
  kind: 'count',
  low: number,
  high: number,
  isVague: false,
  hedge: null,
  unit: null,
});

const sourceOf = (id: string, publisher: string, date: string): SourceFacts => ({
  id,
  origin: 'bundled',
  document: '',
  publisher,
  title: null,
  date,
  dateInferredFrom: null,
  url: null,
  copyOf: null,
  copyOfOutside: null,
});

const CRACKS = { here: 71, there: 17 } as const;

export function createExample(words: Words): Example {
  const post = sourceOf('post', words.say('examplePost'), NEXT_DAY);
  const gazette = sourceOf('gazette', words.say('exampleGazette'), DATE);
  const cracksHere = words.count('exampleCracks', CRACKS.here);
  const cracksThere = words.count('exampleCracks', CRACKS.there);
  const wordsHere = words.say('exampleWordsHere');
  const wordsThere = words.say('exampleWordsThere');
  const quoted = words.say('quoted', wordsHere);
  const text = words.say('exampleText', cracksHere, quoted);
  const number = String(CRACKS.here);
  const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part });
  const cracksOf = (source: SourceFacts, count: number, printed: string): FigureFinding['counterparts'][number] => {
    const at = printed.indexOf(String(count));
    const agrees = count === CRACKS.here;
    return {
      source,
      recordId: source.id,
      agrees,
      difference: agrees ? null : 'value',
      time: null,
      value: countOf(count),
      basis: null,
      printed,
      figureInPrinted: { start: at, end: at + String(count).length },
      evidence: words.say('exampleFound', printed),
    };
  };
  const figure: FigureFinding = {
    ...place(number),
    kind: 'figure',
    verdict: 'differs',
    difference: 'value',
    time: null,
    factId: 'example-figure',
    value: countOf(CRACKS.here),
    printed: cracksHere,
    basis: null,
    measure: null,
    because: { kind: 'words', counted: words.say('exampleCounted'), sharedWords: [] },
    counterparts: [cracksOf(post, CRACKS.there, cracksThere), cracksOf(gazette, CRACKS.here, cracksHere)],
    moreCounterparts: 0,
  };
  const [changedHere, changedThere] = [words.say('exampleChangedHere'), words.say('exampleChangedThere')];
  const [before = '', after = ''] = wordsHere.split(changedHere);
  const speaker = words.say('exampleSpeaker');
  const quote: QuoteFinding = {
    ...place(quoted),
    kind: 'quote',
    verdict: 'differs',
    difference: 'wording',
    factId: 'example-quote',
    words: wordsHere,
    speaker,
    because: { kind: 'utterance', speaker, sharedWords: [], neighboursMatch: false },
    counterparts: [
      {
        source: post,
        recordId: 'post-quote',
        agrees: false,
        difference: 'wording',
        words: wordsThere,
        speaker,
        changes: [
          { kind: 'same', text: before },
          { kind: 'deleted', text: changedThere },
          { kind: 'inserted', text: changedHere },
          { kind: 'same', text: after },
        ],
      },
    ],
    moreCounterparts: 0,
  };
  return { text, date: DATE, findings: [figure, quote] };
}
