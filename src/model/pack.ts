// What a topic pack tells the engine: the names and words of a topic, what can be counted, and how to recognise it.
// The engine reads packs; it knows none of their contents. The parameters of the types stand for a pack's own names, so
// that `definePack` lets the compiler find a misspelt one; whoever only reads packs leaves them out.

import type { BasisId } from './reference.ts';

/** A named meaning: a thing, an act, a person, a body. Terms that mean it are listed in the pack. */
export type ConceptId = string;

/**
 * How a term is written: words separated by spaces, in lower case, compared with the words of the text without regard
 * to case, possessive 's or hyphens. A trailing `*` on a word stands for any ending ("alleg*"). A leading `^` asks for
 * a capital in the text ("^met"), `^^` for capitals alone ("^^mps"); `@` stands for any word with a capital ("@ constabulary").
 */
export type Term = string;

/** A term that begins with a prefix shorter than this would be looked for at every other word. */
export const SHORTEST_PREFIX = 3;

/**
 * What kind of meaning a concept is, where the engine has to know:
 *
 * - `person`: somebody whom figures can be about; carried over from sentence to sentence
 * - `body`: an organisation that figures can be about; carried over likewise
 * - `mask`: an expression that looks like something else ("Met Office"); what it covers means nothing else
 */
export type ConceptRole = 'person' | 'body' | 'mask' | 'word';

/** One meaning and the terms that have it. */
export interface Concept<Id extends ConceptId = ConceptId, Role extends ConceptRole = ConceptRole> {
  readonly id: Id;
  readonly role: Role;
  readonly terms: readonly Term[];
}

/**
 * Where a cue must stand, seen from the figure, from close to far:
 *
 * - `counted`: in the figure or the noun phrase it counts
 * - `near`: between the figures on either side of it, in its sentence
 * - `sentence`: in its sentence
 * - `context`: in its paragraph, the heading over it, or the paragraph before when its own is one sentence
 * - `article`: anywhere
 */
export type Scope = 'counted' | 'near' | 'sentence' | 'context' | 'article';

/** Any of the concepts in the scope. */
export interface Place<Id extends ConceptId = ConceptId> {
  readonly any: readonly Id[];
  readonly within: Scope;
}

/** A place that speaks against a measure. */
export interface Objection<Id extends ConceptId = ConceptId> extends Place<Id> {
  /** Concepts near the figure that overrule it: "accused of 85 offences" is not the whole, "85 offences in total" is. */
  readonly unless?: readonly Id[];
}

/** A piece of evidence that a figure belongs to a measure: any of the concepts in the scope. */
export interface Cue<Id extends ConceptId = ConceptId> extends Place<Id> {
  /** What it names: the thing that is counted, the event it belongs to, or the time it was counted in. */
  readonly kind: 'counted' | 'event' | 'period';
  /** Added to the score where it holds: above 0, at most 1. A badge needs a score of 0.95. */
  readonly weight: number;
  /** Without this cue there is no match at all. */
  readonly isRequired?: boolean;
}

/** What a measure’s figures are. */
export type MeasureKind = 'count' | 'share' | 'money' | 'duration' | 'age' | 'date';

/**
 * A sentence of the pack's own with the figure it is about in square brackets: "Carrick admitted [85] offences". It
 * is read as an article of one sentence on the topic.
 */
export type Example = string;

/** One thing that can be counted. */
export interface Measure<
  Id extends ConceptId = ConceptId,
  Subject extends ConceptId = ConceptId,
  MeasureId extends string = string,
  Story extends string = string,
  Basis extends BasisId = BasisId,
> {
  readonly id: MeasureId;
  /**
   * To be read behind "both count" for a count ("Met officers and staff accused in the ten-year review"), behind "both
   * give the" for a share, an amount or an age, behind "both say" for a time ("when Sarah Everard was murdered").
   */
  readonly name: string;
  readonly kind: MeasureKind;
  /**
   * Of a duration "year" or "month"; of money an ISO code, where amounts in other currencies count something else.
   * Money without one is compared with what sources print in the same currency.
   */
  readonly unit?: string;
  /** The person or body it is about: the sentence must be about it, explicitly or carried over. */
  readonly subject?: Subject;
  readonly cues: readonly Cue<Id>[];
  /** What it counts: a figure with a noun of its own that has none of these counts something else. */
  readonly things?: readonly Id[];
  /** Concepts that rule the measure out when they stand in the scope. */
  readonly bars?: readonly Objection<Id>[];
  /** Concepts that leave it open in the scope whether this is meant; then only an equal value is a counterpart. */
  readonly doubts?: readonly Objection<Id>[];
  /**
   * Concepts that claim the figure when they stand nearer to it than every required cue: in "jailed in September 2021
   * for a murder in March 2021" the jailing claims the first date.
   */
  readonly rivals?: readonly Id[];
  /** One of the pack's stories, of which it is told as a part: its figures in one sentence support each other. */
  readonly story?: Story;
  /** Measure of the total that this one is named a part of: "49 offences, including 24 rapes". */
  readonly partOf?: NoInfer<MeasureId>;
  /** How the figure is counted, by a basis of the pack, read from the first list that has a concept in what it counts. */
  readonly bases?: readonly { readonly basis: Basis; readonly any: readonly Id[] }[];
  /**
   * True of a count that grows or falls from day to day (suspended, under review): a source of another day may be later
   * or earlier. What happened once never moves: the charges at a plea, the day of a murder.
   */
  readonly moves?: boolean;
  /**
   * True where several things of the kind exist (ages of several girls, dates of several events): an equal value is a
   * counterpart, another value is another thing and no difference, unless it is a count or a share that is named all round.
   */
  readonly isOneOfMany?: boolean;
  /** Years in which the count was taken; a sentence, or an article, of a later year is about another time. */
  readonly years?: readonly [first: number, last: number];
  /**
   * Over how many years before `years` it was counted, where it was counted over years: what is told of a span of
   * another length ("between 2019 and 2022") is another count.
   */
  readonly lookBackYears?: number;
  /** Sentences whose figure is certainly this measure's against the bundled records: agreeing or differing. */
  readonly takes?: readonly Example[];
  /** Sentences whose figure looks like this measure's and is not, or not for certain. */
  readonly refuses?: readonly Example[];
}

/** When an article is on the topic. */
export interface TopicRule<Id extends ConceptId = ConceptId, PersonId extends ConceptId = ConceptId> {
  /** Bodies whose affairs the topic is about. */
  readonly bodies: readonly Id[];
  /** Bodies of the same kind that it is not about: an article mostly about those is off the topic. */
  readonly otherBodies: readonly Id[];
  /** People whose cases belong to the topic even where no body is named. */
  readonly people: readonly PersonId[];
  /** Heads of those bodies by their full names, each of which stands for the body in an article that names no body. */
  readonly heads?: readonly Id[];
  /** What the topic says of those bodies: enough by itself. */
  readonly matters: readonly Id[];
  /** Deeds that belong to the topic only when one of its people or `members` is said to have done them. */
  readonly deeds: readonly Id[];
  /** What is done to members for misconduct, and belongs to the topic when one of its bodies is meant to do it. */
  readonly sanctions: readonly Id[];
  /** Bodies of which the topic's are a part: an article that begins with them may still be about the topic's people. */
  readonly wholes: readonly Id[];
  /** Members of the bodies as the ones something is said of ("serving officer"). */
  readonly members: readonly Id[];
  /**
   * What one member is called, a word each, in lower case and the singular ("officer", "nurse"): "another officer" is
   * another case than that of whoever was meant before, "the officer" alone may be the same.
   */
  readonly memberNouns: readonly string[];
  /**
   * What is told of a member right behind the word for it ("a serving officer has been arrested"), and of anybody else
   * is no matter of the topic.
   */
  readonly accusations?: readonly Id[];
  /** Words of stage and screen: an article with several of them that names none of the people is about fiction. */
  readonly fictions: readonly Id[];
  /**
   * What else articles on the topic's bodies are about, such as their budget: one whose headline or lead tells of it and
   * not of the topic, and that goes on about it more than about the topic, is not on the topic.
   */
  readonly otherSubjects?: readonly Id[];
}

/** A person of the topic, for resolving speakers. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other ways the person is named or pointed to, as terms. */
  readonly variants: readonly Term[];
}

/** All that the engine has to know of one topic. */
export interface TopicPack {
  /** Lower-case words with hyphens: the name of the topic's folder, and a key in the database. */
  readonly id: string;
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly people: readonly Person[];
  /** The ways of counting, each with its name in words as a card says it: "officers and staff". */
  readonly bases: Readonly<Record<BasisId, string>>;
  /** What several measures are told as parts of; see `Measure.story`. */
  readonly stories: readonly string[];
  readonly measures: readonly Measure[];
  readonly topic: TopicRule;
}
