// Whether an article is on the topic: whether it is mainly about what the topic says of its bodies and people.
// Knows counts of sentences; the pack says which names and matters count.

import type { ConceptId, TopicPack } from '../../model/pack.ts';
import type { Sentence } from '../text/text-structure.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './lexicon.ts';
import type { TopicReading } from './topic-reading.ts';

/** Whether an article is on the topic, and what it was judged by. */
export interface TopicVerdict {
  readonly isOnTopic: boolean;
  /** Sentences about a matter of the topic, by whose they are. */
  readonly ownSentences: number;
  readonly otherSentences: number;
}

/** Sentences about a matter of the topic that an article needs; one passing mention is not what it is about. */
const FEWEST_SENTENCES = 2;

/** An article that names another body first is about that one, unless it goes on to name the topic's far more often. */
const OWN_NAMED_PER_OTHER = 2;
/** A figure for all of them is often the frame of a report on one. */
const OWN_NAMED_PER_WHOLE = 1;
const FEWEST_NAMED_WHERE_OTHER_LEADS = 3;

/** What a headline says of a body, or a lead of a body's own people, counts for more than what one sentence does. */
const WEIGHT_OF_OPENING = 2;
const SENTENCES_OF_OPENING = 3;

/** So many sentences about the topic's people before it, and the other body was not what the article began with. */
const OPENERS_BEFORE_OTHER = 2;

/** So many sentences about the topic's people, and an article on all bodies of the kind was written because of them. */
const SENTENCES_ON_PEOPLE = 2;

/** The headline and the lead say what an article is about. */
const SENTENCES_OF_LEAD = 2;

/** So many sentences with words of stage and screen, and the officers are played. */
const SENTENCES_OF_FICTION = 2;

/** "A serving officer, who is 34, has been charged": an aside between commas may stand before what is told of a member. */
const LONGEST_ASIDE = 10;

/** "Spat at a Met officer", "lied to two Met officers": what is done to members is no deed of theirs. */
const DONE_TO: ReadonlySet<string> = new Set(['to', 'at', 'on']);
const BEFORE_MEMBERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'two',
  'three',
  'four',
  'several',
  'some',
  'his',
]);

/** The groups of concepts that a sentence can hold, each a bit. */
const GROUPS = {
  bodies: 1,
  otherBodies: 2,
  people: 4,
  matters: 8,
  deeds: 16,
  sanctions: 32,
  members: 64,
  fictions: 128,
  accusations: 256,
  otherSubjects: 512,
  heads: 1024,
} as const;

type Group = keyof typeof GROUPS;

function isDoneTo(tokens: readonly Token[], member: number): boolean {
  const before = BEFORE_MEMBERS.has(tokens[member - 1]?.norm ?? '') ? member - 2 : member - 1;
  return DONE_TO.has(tokens[before]?.norm ?? '');
}

/** "Met with boos, the coach left": one word that opens a sentence before "with" or "by" is no body's name. */
function isParticiple(tokens: readonly Token[], mention: Mention, sentence: Sentence | undefined): boolean {
  const { role, firstToken, endToken } = mention;
  if (role !== 'body' || endToken !== firstToken + 1 || firstToken !== sentence?.firstToken) return false;
  const next = tokens[endToken]?.norm;
  return next === 'with' || next === 'by';
}

/** Whether what begins at `token` is said of a member: right behind it, or behind an aside between commas, and "who". */
function isSaidOfMember(tokens: readonly Token[], token: number, memberEnds: ReadonlySet<number>): boolean {
  const end = tokens[token - 1]?.norm === 'who' ? token - 1 : token;
  if (memberEnds.has(end)) return true;
  if (tokens[end - 1]?.norm !== ',') return false;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_ASIDE); at -= 1) {
    if (tokens[at]?.norm === ',' && memberEnds.has(at)) return true;
  }
  return false;
}

/** Judges the topic of an article. */
export type TopicFinder = (read: TopicReading) => TopicVerdict;

/** Prepares the rule of a pack for judging articles. */
export function createTopicFinder({ concepts, topic }: TopicPack): TopicFinder {
  const groups = Object.keys(GROUPS) as Group[];
  const groupsOf = concepts.map(({ id }) =>
    groups.reduce((bits, group) => (topic[group]?.includes(id) ? bits | GROUPS[group] : bits), 0),
  );
  const isOurs = ({ concept }: { readonly concept: ConceptId }): boolean => topic.bodies.includes(concept);

  return ({ reading, mentions, focus }) => {
    const { tokens, sentences, sentenceOfToken } = reading.structure;
    const bits = new Array<number>(sentences.length).fill(0);
    let first: Mention | undefined;
    const memberEnds = new Set<number>();
    for (const mention of mentions) {
      if (isParticiple(tokens, mention, sentences[sentenceOfToken[mention.firstToken] as number])) continue;
      // An accusation counts where it stands behind a member, which is asked below.
      let own = (groupsOf[mention.number] as number) & ~GROUPS.accusations;
      const sentence = sentenceOfToken[mention.firstToken] as number;
      if ((own & GROUPS.members) !== 0) {
        memberEnds.add(mention.endToken);
        if (isDoneTo(tokens, mention.firstToken)) own &= ~GROUPS.members;
      }
      bits[sentence] = (bits[sentence] as number) | own;
      if ((own & (GROUPS.bodies | GROUPS.otherBodies)) !== 0) first ??= mention;
    }
    if (memberEnds.size > 0) {
      for (const { number, firstToken } of mentions) {
        if (((groupsOf[number] as number) & GROUPS.accusations) === 0) continue;
        const sentence = sentenceOfToken[firstToken] as number;
        if (isSaidOfMember(tokens, firstToken, memberEnds)) {
          bits[sentence] = (bits[sentence] as number) | GROUPS.matters | GROUPS.accusations;
        }
      }
    }
    const has = (sentence: number, group: Group): boolean => ((bits[sentence] as number) & GROUPS[group]) !== 0;
    const count = (group: Group): number => bits.filter((own) => (own & GROUPS[group]) !== 0).length;

    const isAboutTopic = (sentence: number): boolean => {
      if (bits[sentence] === 0) return false;
      if (has(sentence, 'matters') || has(sentence, 'people')) return true;
      if (has(sentence, 'deeds')) {
        if (has(sentence, 'members')) return true;
        if (focus.ofSentence(sentence, 'person').some(({ concept }) => topic.people.includes(concept))) return true;
      }
      return has(sentence, 'sanctions') && focus.ofSentence(sentence, 'body').some(isOurs);
    };
    const isOfOther = (sentence: number): boolean => {
      const named = focus.ofSentence(sentence, 'body').filter(({ origin }) => origin === 'named');
      return named.length > 0 && !named.some(isOurs);
    };
    const isOpening = (sentence: number): boolean =>
      has(sentence, 'bodies') &&
      (sentence === 0 ||
        (sentence < SENTENCES_OF_OPENING &&
          (has(sentence, 'accusations') || (has(sentence, 'people') && has(sentence, 'deeds')))));

    const onPeople = count('people');
    // A surname alone may be a namesake's, and every force has serving officers: it takes a body, its head, or both of these.
    const isNamed = first !== undefined || count('heads') > 0 || (count('members') > 0 && onPeople > 0);
    let ownSentences = 0;
    let ownInLead = 0;
    for (let sentence = 0; isNamed && sentence < bits.length; sentence += 1) {
      if (!isAboutTopic(sentence) || isOfOther(sentence)) continue;
      ownSentences += isOpening(sentence) ? WEIGHT_OF_OPENING : 1;
      if (sentence < SENTENCES_OF_LEAD) ownInLead += 1;
    }

    const otherSentences = count('otherBodies');
    const opening = first ? bits.slice(0, sentenceOfToken[first.firstToken]) : [];
    const openers = opening.filter((own) => (own & GROUPS.people) !== 0).length;
    const isOfWhole =
      first !== undefined && topic.wholes.includes(first.concept) && (onPeople >= SENTENCES_ON_PEOPLE || openers > 0);
    const isOther = first !== undefined && !isOurs(first);
    const otherLeads = isOther && openers < OPENERS_BEFORE_OTHER && !isOfWhole;
    const perOther =
      first !== undefined && topic.wholes.includes(first.concept) ? OWN_NAMED_PER_WHOLE : OWN_NAMED_PER_OTHER;
    const fewestNamed = Math.max(FEWEST_NAMED_WHERE_OTHER_LEADS, perOther * otherSentences);
    const isElsewhere = otherLeads && count('bodies') < fewestNamed;
    const isFiction = onPeople === 0 && count('fictions') >= SENTENCES_OF_FICTION;
    const leadsElsewhere = bits.slice(0, SENTENCES_OF_LEAD).some((own) => (own & GROUPS.otherSubjects) !== 0);
    const isOfOtherSubject = ownInLead === 0 && leadsElsewhere && count('otherSubjects') > ownSentences;
    const isOnTopic = ownSentences >= FEWEST_SENTENCES && !isElsewhere && !isFiction && !isOfOtherSubject;
    return { isOnTopic, ownSentences, otherSentences };
  };
}
