// Records of other news without end, made from a seed: what councils, clubs, hospitals, farmers and victims say every day,
// with the stock phrases that they share. Our own sentences; nobody said them.

import type { QuoteRecord } from '../../../../../../src/model/reference.ts';

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const split = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

const FIRST = split(
  'Ada|Ben|Carla|Dev|Ella|Finn|Gita|Hugh|Ines|Jack|Kemi|Liam|Mona|Noel|Olga|Pete|Rosa|Sami|Tess|Umar',
);
const LAST = split(
  'Abbott|Barlow|Coombe|Dyer|Ellery|Farrow|Gilroy|Hobday|Ingram|Jessop|Kettle|Lomax|Mabey|Nuttall|Orchard|Pryce|Quill|Rudge|Sewell|Tranter|Usher|Vickers|Weller|Yardley',
);

/** What may be said of anything; a slot in braces takes a word of one of the lists below. */
const SENTENCES = split(
  `We need your support, and the support of the whole {place}.|I’m not going to make promises that I can’t keep.|
  I am not going to make any promises about the {thing}.|It is a sobering day for everyone in the {place}.|
  This is a sad day for {place} and for the {people}.|Our thoughts are with the {people} and their families.|
  We have failed the {people}, and I am sorry.|We have let the {people} down.|We take this very seriously.|
  The {people} deserve better than this.|There is still some work to do on the {thing}.|
  It is very important that we trust the {people}.|We will leave no stone unturned in the search for the {thing}.|
  It is completely unacceptable, and it must never happen again.|Lessons will be learned about the {thing}.|
  We are doing everything we can for the {people} of this {place}.|I have full confidence in the {people}.|
  We are moving heaven and earth to open the {thing}.|The {thing} is not fit for purpose.|
  Enough is enough: the {people} cannot go on like this.|It was a shocking and appalling thing to do to the {people}.|
  I welcome the report on the {thing} and I accept its findings.|The vast majority of our {people} are fantastic.|
  We will rebuild trust in the {place}, one {thing} at a time.|Tens of thousands of hard-working {people} keep the {place} going.|
  It will take time, and it will be painful for the {place}.|We must do better for the {people}.|
  I do not recognise that picture of the {thing}.|The {people} have shown extraordinary courage.|
  That is why we are reviewing the {thing}.|It is disgusting what was done to the {thing}.|
  Every {thing} in the {place} will be inspected again by the {people} before the winter.|
  The {people} told us in the spring that the {thing} was cracked, and nobody listened.|
  We have ordered {number} new {thing}s, which the {people} will share with the {place}.|
  Since the summer {number} of the {people} have left, and the {thing} stands empty.|
  Nobody at the {place} had asked the {people} about the {thing} for {number} years.`,
);

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  place: split(
    'village|harbour|club|hospital|school|county|valley|parish|airport|college|borough|island|market|theatre',
  ),
  people: split(
    'farmers|nurses|residents|players|pupils|fans|passengers|tenants|traders|drivers|officers|volunteers|patients|women and girls',
  ),
  thing: split(
    'bridge|reservoir|stadium|library|ward|roof|bypass|pier|boiler|contract|timetable|playground|ferry|orchard|review|system',
  ),
  number: split('12|40|90|150|200|three|eleven|sixty|1,000'),
};

/** So many records of one newspaper each. */
const QUOTES_IN_REPORT = 6;

/** `count` records, six a report, the same for the same seed. */
export function createOtherNews(count: number, seed: number): QuoteRecord[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sentence = (): string =>
    pick(SENTENCES).replace(/\{(\w+)\}/g, (_slot, name: string) => pick(SLOTS[name] ?? []));
  return Array.from({ length: count }, (_none, at) => {
    const source = `report-${Math.floor(at / QUOTES_IN_REPORT)}`;
    const words = random() < 0.4 ? `${sentence()} ${sentence()}` : sentence();
    const speaker = random() < 0.15 ? null : `${pick(FIRST)} ${pick(LAST)}`;
    return { id: `${source}/q/${at}`, source, speaker, words, utterance: `utterance-${at}` };
  });
}
