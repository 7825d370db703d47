// What can be wrong with a topic pack: names that are not there or stand twice, terms that can never be found, weights and
// years out of bounds. Knows the form of packs; judges no vocabulary.

import {
  type Concept,
  type Measure,
  type Person,
  type Place,
  SHORTEST_PREFIX,
  type Term,
  type TopicPack,
} from './pack.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A word as the engine cuts a text into words: letters, with apostrophes inside and digits behind. */
const WORD = /^\p{L}[\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*$/u;
const NUMBER = /^\d+(?:[.,]\d+)*$/;

/** Why a word of a term can never stand in a text, or `null` where it can. */
function faultOfWord(written: string): string | null {
  if (written === '') return 'there are two spaces in a row, or one at an end';
  const bare = written.replace(/^\^{1,2}/, '');
  if (bare === '@') return written === '@' ? null : '"@" is any word with a capital and takes no "^"';
  const isPrefix = bare.endsWith('*');
  const word = isPrefix ? bare.slice(0, -1) : bare;
  if (word !== word.toLowerCase())
    return 'a capital is never found: terms are in lower case, with "^" before a capital';
  if (/['’]s$/.test(word)) return 'a possessive is found by the word alone: write it without ’s';
  if (NUMBER.test(word) || WORD.test(word)) return null;
  const strange = [...word].find((character) => !/[\p{L}\p{M}\p{N}]/u.test(character));
  return strange === undefined
    ? 'letters behind digits are a word of their own'
    : `"${strange}" is never part of a word; write words apart, with a space for a hyphen`;
}

function faultsOfTerm(term: Term): string[] {
  if (term.trim() === '') return ['a term is empty'];
  const words = term.split(' ');
  const faults = words.map(faultOfWord).filter((fault) => fault !== null);
  const [first = ''] = words;
  const prefix = first.replace(/^\^+/, '');
  if (prefix.endsWith('*') && prefix.length <= SHORTEST_PREFIX) {
    faults.push(`its prefix is too short: write ${SHORTEST_PREFIX} letters or more before "*"`);
  }
  return faults.map((fault) => `"${term}": ${fault}`);
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Ids that are malformed or stand twice. */
const faultsOfIds = (what: string, ids: readonly string[]): string[] => [
  ...ids.filter((id) => !ID.test(id)).map((id) => `${what} "${id}": an id is lower-case words with hyphens`),
  ...repeated(ids).map((id) => `${what} "${id}" stands twice`),
];

function faultsOfConcept({ id, terms }: Concept): string[] {
  if (terms.length === 0) return [`concept "${id}" has no terms`];
  return [...terms.flatMap(faultsOfTerm), ...repeated(terms).map((term) => `"${term}" stands twice`)].map(
    (fault) => `concept "${id}": ${fault}`,
  );
}

function faultsOfPerson({ id, name, variants }: Person): string[] {
  const faults = [...variants.flatMap(faultsOfTerm), ...repeated(variants).map((term) => `"${term}" stands twice`)];
  if (name.trim() === '') faults.push('has no name');
  return faults.map((fault) => `person "${id}": ${fault}`);
}

/** The names that a pack has, for looking up those it uses. */
interface Known {
  readonly roles: ReadonlyMap<string, Concept['role']>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly stories: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
}

function faultsOfPlaces(what: string, places: readonly Pick<Place, 'any'>[], { roles }: Known): string[] {
  return places.flatMap(({ any }) => [
    ...(any.length === 0 ? [`a ${what} names no concept`] : []),
    ...any
      .filter((concept) => !roles.has(concept))
      .map((concept) => `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} names no concept of the pack: "${concept}"`),
  ]);
}

/** Whether the totals above a measure lead back to it. */
function isPartOfItself(measure: Measure, measures: ReadonlyMap<string, Measure>): boolean {
  const seen = new Set<string>();
  for (let at: Measure | undefined = measure; at?.partOf !== undefined; at = measures.get(at.partOf)) {
    if (seen.has(at.id)) return at.id === measure.id;
    seen.add(at.id);
  }
  return false;
}

const CURRENCY = /^[A-Z]{3}$/;

/** What happened on a day, how old somebody is, how long something took: none of them moves. */
const faultsOfMoving = ({ kind, moves }: Measure): string[] =>
  moves && !['count', 'share', 'money'].includes(kind) ? [`is a ${kind} that moves`] : [];

function faultsOfUnit({ kind, unit }: Measure): string[] {
  if (kind === 'duration')
    return unit === 'year' || unit === 'month' ? [] : ['is a duration without a unit, "year" or "month"'];
  if (unit === undefined) return [];
  if (kind !== 'money') return [`is a ${kind} with a unit`];
  return CURRENCY.test(unit) ? [] : [`"${unit}" is no ISO code of a currency`];
}

/** A figure in square brackets, once. */
const EXAMPLE = /^[^[\]]*\[[^[\]]*[^\s[\]][^[\]]*\][^[\]]*$/;

function faultsOfMeasure(measure: Measure, known: Known): string[] {
  const { id, name, subject, cues, things, bars = [], doubts = [], rivals, bases = [], story, partOf, years } = measure;
  const faults: string[] = [];
  if (name.trim() === '') faults.push('has no name');
  if (cues.length === 0) faults.push('has no cue, so that nothing leads to it');
  for (const { weight } of cues) {
    if (!(weight > 0 && weight <= 1)) faults.push(`a cue weighs ${weight}: weights are above 0 and at most 1`);
  }
  faults.push(...faultsOfPlaces('cue', cues, known), ...faultsOfPlaces('bar', bars, known));
  faults.push(...faultsOfPlaces('doubt', doubts, known), ...faultsOfPlaces('basis', bases, known));
  for (const { unless } of [...bars, ...doubts]) {
    if (unless !== undefined) faults.push(...faultsOfPlaces('exception', [{ any: unless }], known));
  }
  if (things !== undefined) faults.push(...faultsOfPlaces('thing', [{ any: things }], known));
  if (rivals !== undefined) faults.push(...faultsOfPlaces('rival', [{ any: rivals }], known));
  const role = subject === undefined ? 'body' : known.roles.get(subject);
  if (role === undefined) faults.push(`its subject is no concept of the pack: "${subject}"`);
  else if (role !== 'person' && role !== 'body') faults.push(`its subject "${subject}" is neither a person nor a body`);
  if (story !== undefined && !known.stories.has(story)) faults.push(`tells of no story of the pack: "${story}"`);
  if (partOf !== undefined && !known.measures.has(partOf))
    faults.push(`is part of no measure of the pack: "${partOf}"`);
  if (isPartOfItself(measure, known.measures)) faults.push('is part of itself');
  faults.push(...faultsOfUnit(measure), ...faultsOfMoving(measure));
  for (const { basis } of bases) {
    if (!known.bases.has(basis)) faults.push(`is counted on no basis of the pack: "${basis}"`);
  }
  if (years !== undefined && !(years[0] <= years[1]))
    faults.push(`its years end before they begin: ${years.join(' to ')}`);
  for (const example of [...(measure.takes ?? []), ...(measure.refuses ?? [])]) {
    if (!EXAMPLE.test(example)) faults.push(`"${example}" does not put one figure in square brackets`);
  }
  return faults.map((fault) => `measure "${id}": ${fault}`);
}

function faultsOfRule({ topic }: TopicPack, { roles }: Known): string[] {
  const { memberNouns, ...groups } = topic;
  const faults = memberNouns
    .filter((noun) => noun.includes(' ') || /[*^@]/.test(noun) || faultOfWord(noun) !== null)
    .map((noun) => `memberNouns: "${noun}" is not one whole word in lower case`);
  const unknown = Object.entries(groups).flatMap(([group, concepts]) =>
    (concepts as readonly string[])
      .filter((concept) => !roles.has(concept))
      .map((concept) => `${group} names no concept of the pack: "${concept}"`),
  );
  faults.push(...unknown);
  if (topic.bodies.length + topic.people.length === 0) faults.push('has neither bodies nor people');
  if (topic.matters.length + topic.deeds.length === 0) faults.push('has neither matters nor deeds');
  return faults.map((fault) => `topic: ${fault}`);
}

/** Everything that is wrong with the pack, one sentence each; empty where nothing is. */
export function findPackMistakes(pack: TopicPack): string[] {
  const { id, name, concepts, people, bases, stories, measures } = pack;
  const known: Known = {
    roles: new Map(concepts.map((concept) => [concept.id, concept.role])),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    stories: new Set(stories),
    bases: new Set(Object.keys(bases)),
  };
  const faults = [...faultsOfIds('topic', [id])];
  if (name.trim() === '') faults.push('topic: it has no name');
  for (const [what, named] of [
    ['concept', concepts],
    ['person', people],
    ['measure', measures],
  ] as const) {
    faults.push(
      ...faultsOfIds(
        what,
        named.map((each) => each.id),
      ),
    );
  }
  faults.push(...faultsOfIds('story', stories), ...faultsOfIds('basis', Object.keys(bases)));
  for (const [basis, words] of Object.entries(bases)) {
    if (words.trim() === '') faults.push(`basis "${basis}" has no words`);
  }
  faults.push(...concepts.flatMap(faultsOfConcept), ...people.flatMap(faultsOfPerson));
  faults.push(...measures.flatMap((measure) => faultsOfMeasure(measure, known)), ...faultsOfRule(pack, known));
  return faults;
}
