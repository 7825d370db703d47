// What a topic pack tells the engine: the names and words of a topic, what can be counted, and how to recognise it.
// The engine reads packs; it knows none of their contents.

import type { Basis } from './reference.ts';

/** A named meaning: a thing, an act, a person, a body. Terms that mean it are listed in the pack. */
export type ConceptId = string;

/**
 * How a term is written: words separated by spaces, in lower case, compared with the words of the text without regard
 * to case, possessive 's or hyphens. A trailing `*` on a word stands for any ending ("alleg*"). A leading `^` asks for
 * a capital in the text ("^met"), `^^` for capitals alone ("^^mps"); `@` stands for any word with a capital ("@ constabulary").
 */
export type Term = string;

/**
 * What kind of meaning a concept is, where the engine has to know:
 *
 * - `person`: somebody whom figures can be about; carried over from sentence to sentence
 * - `body`: an organisation that figures can be about; carried over likewise
 * - `mask`: an expression that looks like something else ("Met Office"); what it covers means nothing else
 */
export type ConceptRole = 'person' | 'body' | 'mask' | 'word';

/** One meaning and the terms that have it. */
export interface Concept {
  readonly id: ConceptId;
  readonly role: ConceptRole;
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

/**
 * The questions that evidence answers: what is counted, of whom, in which event, in which period; whether the value is
 * near what sources print; whether it is a named part of a total that was matched; what else is told beside it.
 */
export type EvidenceKind = 'counted' | 'subject' | 'event' | 'period' | 'value' | 'part' | 'companion';

/** A piece of evidence that a figure belongs to a measure: any of the concepts in the scope. */
export interface Cue {
  readonly kind: 'counted' | 'event' | 'period';
  readonly any: readonly ConceptId[];
  readonly within: Scope;
  /** Added to the score where it holds. A badge needs a score of 1. */
  readonly weight: number;
  /** Without this cue there is no match at all. */
  readonly isRequired?: boolean;
}

/** What a measure’s figures are. */
export type MeasureKind = 'count' | 'share' | 'duration' | 'age' | 'date';

/** One thing that can be counted. */
export interface Measure {
  readonly id: string;
  /**
   * To be read behind "both count" for a count ("Met officers and staff accused in the ten-year review"), behind "both
   * give the" for a share or an age, behind "both say" for a time ("when Sarah Everard was murdered").
   */
  readonly name: string;
  readonly kind: MeasureKind;
  /** The unit of a duration. */
  readonly unit?: 'year' | 'month';
  /** The person or body it is about: the sentence must be about it, explicitly or carried over. */
  readonly subject?: ConceptId;
  readonly cues: readonly Cue[];
  /** Concepts that rule the measure out when they stand in the scope. */
  readonly bars?: readonly { readonly any: readonly ConceptId[]; readonly within: Scope }[];
  /** Concepts that leave it open in the scope whether this is meant; then only an equal value is a counterpart. */
  readonly doubts?: readonly { readonly any: readonly ConceptId[]; readonly within: Scope }[];
  /**
   * Concepts that claim the figure when they stand nearer to it than every required cue: in "jailed in September 2021
   * for a murder in March 2021" the jailing claims the first date.
   */
  readonly rivals?: readonly ConceptId[];
  /** What it is told as a part of: figures of one story in one sentence support each other. */
  readonly story?: string;
  /** Measure of the total that this one is named a part of: "49 offences, including 24 rapes". */
  readonly partOf?: string;
  /** How the figure is counted, read from the first list that has a concept in what it counts. */
  readonly bases?: readonly { readonly basis: Basis; readonly any: readonly ConceptId[] }[];
  /**
   * True where several things of the kind exist (ages of several girls, dates of several events): an equal value is a
   * counterpart, another value is another thing and no difference.
   */
  readonly isOneOfMany?: boolean;
  /** Years in which the count was taken; a sentence, or an article, of a later year is about another time. */
  readonly years?: readonly [first: number, last: number];
}

/** When an article is on the topic. */
export interface TopicRule {
  /** Bodies whose affairs the topic is about. */
  readonly bodies: readonly ConceptId[];
  /** Bodies of the same kind that it is not about: an article mostly about those is off the topic. */
  readonly otherBodies: readonly ConceptId[];
  /** People whose cases belong to the topic even where no body is named. */
  readonly people: readonly ConceptId[];
  /** What the topic says of those bodies: enough by itself. */
  readonly matters: readonly ConceptId[];
  /** Deeds that belong to the topic only when one of its people or `members` is said to have done them. */
  readonly deeds: readonly ConceptId[];
  /** What is done to members for misconduct, and belongs to the topic when one of its bodies is meant to do it. */
  readonly sanctions: readonly ConceptId[];
  /** Bodies of which the topic's are a part: an article that begins with them may still be about the topic's people. */
  readonly wholes: readonly ConceptId[];
  /** Members of the bodies as the ones something is said of ("serving officer"). */
  readonly members: readonly ConceptId[];
  /** Words of stage and screen: an article with several of them that names none of the people is about fiction. */
  readonly fictions: readonly ConceptId[];
}

/** A person of the topic, for resolving speakers. */
export interface Person {
  readonly id: ConceptId;
  readonly name: string;
  /** Other ways the person is named or pointed to, as terms. */
  readonly variants: readonly Term[];
}

/** All that the engine has to know of one topic. */
export interface TopicPack {
  readonly id: string;
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly people: readonly Person[];
  readonly measures: readonly Measure[];
  readonly topic: TopicRule;
}
