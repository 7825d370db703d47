// Whether an article is on a topic, with a pack of its own: a railway and its drivers. What is told right behind a member
// is a matter of the topic, and of nobody else's.

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/engine/reading/read-article.ts';
import { createTopicFinder } from '../../../../src/engine/topics/find-topic.ts';
import { createTopicReader } from '../../../../src/engine/topics/topic-reading.ts';
import type { TopicPack } from '../../../../src/model/pack.ts';

const pack: TopicPack = {
  id: 'northline',
  name: 'Drivers of the Northline',
  people: [],
  bases: {},
  stories: [],
  measures: [],
  concepts: [
    { id: 'northline', role: 'body', terms: ['^northline'] },
    { id: 'eastline', role: 'body', terms: ['eastline'] },
    { id: 'head', role: 'word', terms: ['ada birch'] },
    { id: 'driver', role: 'word', terms: ['northline driver*', 'train driver*'] },
    { id: 'misuse', role: 'word', terms: ['safety breach*'] },
    { id: 'crime', role: 'word', terms: ['jailed', 'fraud'] },
    { id: 'fares', role: 'word', terms: ['fare', 'fares', 'ticket*'] },
    { id: 'accused', role: 'word', terms: ['has been charged', 'failed a test'] },
  ],
  topic: {
    bodies: ['northline'],
    heads: ['head'],
    otherBodies: ['eastline'],
    people: [],
    matters: ['misuse'],
    deeds: ['crime'],
    sanctions: [],
    wholes: [],
    members: ['driver'],
    memberNouns: ['driver'],
    accusations: ['accused'],
    fictions: [],
    otherSubjects: ['fares'],
  },
};

const read = createTopicReader(pack);
const findTopic = createTopicFinder(pack);

const isOnTopic = (text: string): boolean => findTopic(read(readArticle({ title: '', text }))).isOnTopic;

describe('an article that names no body', () => {
  it.each([
    ['Ada Birch came back. She counts the safety breaches. There was another safety breach.', true],
    ['Ms Birch came back. She counts the safety breaches. There was another safety breach.', false],
    ['Ada Birch came back. She counts the passengers. There was a safety breach.', false],
    ['Ada Birch came back. Eastline counts safety breaches. Eastline had another safety breach.', false],
  ])('is of the body whose head it names: %s', (text, expected) => {
    expect(isOnTopic(text)).toBe(expected);
  });
});

describe('an accusation', () => {
  it.each([
    'A Northline driver has been charged. The trial begins in May.',
    'A Northline driver, 34, of Hull, has been charged. The trial begins in May.',
    'A Northline driver who failed a test has left. The union regrets it.',
    'Driver in court\n\nA Northline driver has been charged. The trial begins in May.',
  ])('is on the topic right behind a member at the beginning: %s', (text) => {
    expect(isOnTopic(text)).toBe(true);
  });

  it.each([
    'Northline drivers say that a passenger has been charged. The trial begins in May.',
    'A man has been charged at a Northline station. The trial begins in May.',
    'An Eastline train driver has been charged. The trial begins in May.',
    'The line was shut. It rained. Trains stood. At noon a Northline driver has been charged.',
  ])('is not of anybody else, nor late and once: %s', (text) => {
    expect(isOnTopic(text)).toBe(false);
  });
});

describe('a deed', () => {
  it('is of members, but not of those to whom something is done', () => {
    expect(isOnTopic('Northline drivers were jailed. The fraud by train drivers took years.')).toBe(true);
    expect(isOnTopic('A man who spat at a Northline driver was jailed. He is 24.')).toBe(false);
  });
});

describe('a body', () => {
  it('is not named by a word before “with” or “by” that opens the sentence', () => {
    const breach = 'There was a safety breach. Another safety breach followed.';
    expect(isOnTopic(`Northline staff sat down. ${breach}`)).toBe(true);
    expect(isOnTopic(`Northline with boos. ${breach}`)).toBe(false);
    expect(isOnTopic(`They sat in the Northline with boos. ${breach}`)).toBe(true);
  });
});

describe('another subject of the same bodies', () => {
  const scandals = 'A Northline driver was jailed in May. Another Northline driver was jailed in June.';

  it('is what an article is about that leads with it and goes on about it', () => {
    expect(
      isOnTopic(`Northline fares go up. The cheapest ticket is 4 pounds. ${scandals} Fares rise in Hull, too.`),
    ).toBe(false);
  });

  it('is not where the article leads with the topic, or says less of the other', () => {
    expect(isOnTopic(`Northline safety breaches. Fares go up. A ticket is dear. ${scandals} Fares rise.`)).toBe(true);
    expect(isOnTopic(`Northline fares go up. It rained. ${scandals}`)).toBe(true);
  });
});
