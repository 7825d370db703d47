// A made-up story that no topic pack knows, as three papers tell it, and another story of the same day.

interface StoryPage {
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const first: StoryPage = {
  url: 'https://www.independent.co.uk/news/uk/tarrow-bridge-closed-b2741001.html',
  title: 'Tarrow harbour bridge closed after cracks are found',
  paragraphs: [
    'The Tarrow harbour bridge was closed to all traffic on Monday after divers found 17 cracks in its eastern pier, the Tarrow port authority said.',
    'About 8,400 vehicles cross the Tarrow bridge each day, and drivers now face a detour of 23 miles through Ellerby. Repairs to the eastern pier will cost £6.4 million, according to the port authority.',
    '“Nobody should cross a bridge that we would not cross with our own children,” said Oona Mallory, the harbour engineer, at the quay in Tarrow.',
    'The ferry to Ellerby will carry 340 passengers a crossing until the harbour bridge opens again. Mallory said that the divers had looked at the western pier, too, and had found nothing there.',
  ],
};

const second: StoryPage = {
  url: 'https://www.mirror.co.uk/news/uk-news/tarrow-bridge-detour-36741002',
  title: 'Drivers face long detour as Tarrow bridge shuts',
  paragraphs: [
    'Drivers in Tarrow face a detour of 23 miles through Ellerby after the harbour bridge was closed on Monday because divers had found 17 cracks in its eastern pier.',
    'Around 8,400 vehicles cross the Tarrow bridge each day. The port authority expects repairs to the eastern pier to cost £6.4 million, and to last until the summer.',
    '“Nobody should cross a bridge that we would not cross with our own children,” said harbour engineer Oona Mallory.',
    'A ferry from the quay in Tarrow takes 340 passengers a crossing over to Ellerby, and is free for everybody who lives on the eastern side of the harbour.',
  ],
};

const third: StoryPage = {
  url: 'https://www.bbc.co.uk/news/uk-england-tarrow-66741003',
  title: 'Cracks close the harbour bridge in Tarrow',
  paragraphs: [
    'The harbour bridge in Tarrow was closed to all traffic on Monday after divers found 71 cracks in its eastern pier, the port authority said.',
    'Some 8,400 vehicles cross the Tarrow bridge each day. Drivers now face a detour of 23 miles through Ellerby. Repairs to the eastern pier will cost £9.1 million, the port authority said.',
    '“Nobody should cross a bridge that I would not cross with my own dog,” said Oona Mallory, the harbour engineer, at the quay.',
    'Until the bridge opens again, the ferry to Ellerby will carry 340 passengers a crossing, the port authority said. The divers found nothing at the western pier.',
  ],
};

const other: StoryPage = {
  url: 'https://www.thetimes.co.uk/article/orchard-frost-norvale-x7kq3',
  title: 'Late frost takes half of the plums in Norvale',
  paragraphs: [
    'Growers in the Norvale valley lost half of their plums to a late frost on Monday night, the fruit board said, and 17 orchards lost all of them.',
    'About 8,400 crates were packed in the valley last year. The board expects 3,900 this year, and puts the loss at £6.4 million for the growers and their pickers.',
    '“Nobody should plant a plum where the fog lies in May,” said Piers Hallam, who has grown fruit above the river for 23 years.',
    'The packing hall in Norvale employs 340 people in the autumn. Hallam said that the pears had come through the night, and that the apples had not yet been in flower.',
  ],
};

const pageOf = ({ title, paragraphs }: StoryPage): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T09:00:00Z"><link rel="icon" href="data:,"></head><body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

export const STORY = { first: first.url, second: second.url, third: third.url, other: other.url } as const;

/** By address, as a news server takes them. */
export const storyPages: Readonly<Record<string, string>> = Object.fromEntries(
  [first, second, third, other].map((page) => [page.url, pageOf(page)]),
);

export const storyTexts = { first, second, third, other } as const;
