// Texts to measure with, made here: news of a given length, and the worst that a page may hold.

/** Sentences of no particular story, with about as many figures and quotes as news has. */
const PARAGRAPHS: readonly string[] = [
  'The council said on Tuesday that 42 of the 350 applications had been refused, nearly twice as many as in 2019, when one in ten was turned down.',
  '“We looked at every one of them, and we looked again,” said Maria Lund, who has led the department for four years. “It was not an easy decision, and nobody pretends that it was.”',
  'About 1,200 people live in the area, and more than 300 of them signed a letter in which they asked for a meeting before the end of March.',
  'A spokesman for the company, which employs 45,000 people in 16 countries, said it would invest £2.5m over the next three years, up from £900,000.',
  'The inquiry heard that dozens of complaints were made between 2011 and 2016, and that only a fifth of them were written down.',
  'He told the committee that the work “takes time, and it takes people”, and that between 12 and 15 more of them would be needed by the summer.',
  'Snow fell on the hills overnight, and the road to the north was closed for several hours while crews cleared it and waited for the wind to drop.',
  'The opposition called the figures “a disgrace”. Ministers replied that waiting times had fallen by 7.4 per cent since the spring and would fall further.',
];

/** The same with what the topic is about, so that everything is compared as well. */
const ON_TOPIC_PARAGRAPHS: readonly string[] = [
  'The Metropolitan Police is looking again at 1,600 cases of alleged sexual and domestic abuse that involve about 1,000 of its officers and staff, the commissioner said.',
  '“We have not been tough enough at guarding our own integrity,” Sir Mark Rowley told the London Assembly, and he promised “ruthless systems” against those who should not be in the force.',
  'David Carrick, who served in the Met for two decades, admitted 49 charges, among them 24 counts of rape, against 12 women; police had been told of him nine times.',
  'About one in 50 of the Met’s 45,000 officers and staff is affected, and two or three officers a week are expected in court over the coming months.',
  ...PARAGRAPHS,
];

/** News of at least `wordCount` words, cut at a paragraph. */
export function makeNews(wordCount: number, { isOnTopic }: { readonly isOnTopic: boolean }): string {
  const source = isOnTopic ? ON_TOPIC_PARAGRAPHS : PARAGRAPHS;
  const paragraphs: string[] = [];
  let words = 0;
  for (let index = 0; words < wordCount; index += 1) {
    const paragraph = source[index % source.length] ?? '';
    paragraphs.push(paragraph);
    words += countWords(paragraph);
  }
  return paragraphs.join('\n\n');
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export const firstWords = (text: string, count: number): string =>
  (text.match(/\S+\s*/g) ?? []).slice(0, count).join('');

/** What a careless reader takes quadratic time over; each of about `length` characters. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one endless number': (length) => '7'.repeat(length),
  'digits with separators': (length) => '1,234,567.'.repeat(length / 10),
  'number words without end': (length) => 'twenty two hundred and '.repeat(length / 23),
  'opening marks, never closed': (length) => '“a ‘b '.repeat(length / 6),
  'quotes inside quotes': (length) => `${'“a '.repeat(length / 6)}${'b” '.repeat(length / 6)}`,
  apostrophes: (length) => "it's 'til 'tis ".repeat(length / 15),
  'one endless sentence': (length) => 'the police and the officers of the force who said that '.repeat(length / 55),
  'one endless word': (length) => 'police'.repeat(length / 6),
  'spaces alone': (length) => ' '.repeat(length),
};
