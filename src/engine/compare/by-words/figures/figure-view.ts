// A record of a figure, read for comparing: the words around it by side and distance, what is counted, the part it plays.
// Made from the record alone, so that a page's figures and a report's are seen alike. Knows no other figure.

import type { FigureValue } from '../../../../model/figure.ts';
import type { OpenFigure } from '../../../../model/open-record.ts';
import {
  BACK_BEHIND,
  CHANGE_BEFORE,
  CHANGE_BEHIND,
  CHANGE_OF_SUM_BEFORE,
  CHANGE_OF_SUM_BEHIND,
  COMPARED_BEFORE,
  DISTANCE_BEHIND,
  HEDGE_BEFORE,
  HEDGE_BEFORE_COUNTS,
  LENGTH_BEFORE,
  LENGTH_BEHIND,
  LONG_BEFORE,
  NOT_YET,
  OF_ANOTHER_NAME,
  OF_ANOTHER_TIME,
  OF_EACH_BEFORE,
  OF_EACH_BEHIND,
  ON_TOP_BEFORE,
  ON_TOP_BEHIND,
  RATE_BEHIND,
  RATES_IN_A_WORD,
  SINCE,
  THRESHOLD_BEFORE,
  THRESHOLD_BEHIND,
} from '../../../english/figure-roles.ts';
import { isNumberWord } from '../../../reading/figures/counted/word-classes.ts';
import { structureOf, type TextStructure, tokenAt } from '../../../text/text-structure.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Term, TermReader } from '../terms.ts';
import { deedsIn, tellsOfChange } from './counted-things.ts';

/** A word beside the figure. */
export interface SideTerm {
  readonly stem: string;
  readonly rarity: number;
  readonly isName: boolean;
  /** Whether it stands behind the figure. */
  readonly isBehind: boolean;
  /** Whether it stands in the figure's clause. */
  readonly isInClause: boolean;
  /** Words between it and the figure, where both stand in one member of the clause ("killed 261 and injured 900"). */
  readonly distance: number | null;
}

/** A figure ready to be held against others. */
export interface FigureView {
  readonly figure: OpenFigure;
  /** Of its value, in their order and without zeros; empty for a date. */
  readonly digits: string;
  /** Words of its sentence, without numbers, in order; and those of its own clause among them. */
  readonly terms: readonly SideTerm[];
  /** Stems of what is counted, its head first; empty where the text names nothing. */
  readonly head: string | null;
  readonly counted: ReadonlySet<string>;
  /** The words right before and right behind the figure, whatever they tell, the nearest first. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly names: ReadonlySet<string>;
  /** The name right before the figure in its sentence, as a stem; `null` where none stands before it. */
  readonly nearestName: string | null;
  /** The name that the figure belongs to, by its stems: the nearest in its member of the clause, with those beside it. */
  readonly ownNames: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  /** The years that its sentence tells of, without those that something has gone on since. */
  readonly years: ReadonlySet<number>;
  /** What it is now, where the figure tells what something went from and to; else its value. */
  readonly value: FigureValue;
  /** And what it was before; `null` for any other figure. */
  readonly valueBefore: FigureValue | null;
  /** Whether it is the value of another time that the clause compares with. */
  readonly isEarlierValue: boolean;
  /** Whether words behind it name another time ("a year earlier"). */
  readonly isOfAnotherTime: boolean;
  readonly isThreshold: boolean;
  readonly isNotYet: boolean;
  /** Whether it says by how much something changed or is more than something else. */
  readonly isRelative: boolean;
  /** Whether it is one part of a length that is told in two units. */
  readonly isHalfOfLength: boolean;
  /** Whether it is a number for each of several, or an average. */
  readonly isOfEach: boolean;
  /** The deeds that it counts, by number: those told nearest to it. */
  readonly ownDeeds: ReadonlySet<number>;
  /** Whether it counts what comes on top of others. */
  readonly isOnTop: boolean;
  /** The time or thing that each of its numbers is for ("a day"), in one form; `null` for a plain number. */
  readonly rate: string | null;
  /** Of a length of time: whether it lies back, or lasted; `null` where the words beside it do not say. */
  readonly spanRole: SpanRole | null;
}

/** What a length of time tells: how long ago something was, or how long it went on. */
export type SpanRole = 'back' | 'long';

/** How much a year tells: as much as a word that is neither common nor rare. */
const RARITY_OF_YEAR = 0.45;
const YEAR = /^(?:19|20)\d\d$/;

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—']);
const CLAUSE_WORDS = wordSet('while but whereas although though which who whom after before when');

/** Words that join members of one clause, each with a figure and a deed of its own. */
const JOINS_MEMBERS = wordSet('and or plus');

/** Whether a clause may end at the token. */
const isClauseEnd = ({ kind, norm }: Token): boolean =>
  kind === 'mark' ? CLAUSE_MARKS.has(norm) : CLAUSE_WORDS.has(norm);

/** So many words on either side are its frame. */
const FRAME = 5;

/** Words of the sentence before and behind the figure, as far as they say what part it plays. */
const REACH = 60;

/** Kinds that are counted or paid, not measured: a hedge before them is no limit that something is held against. */
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'number', 'money', 'duration']);

/** Whether the words before the figure are its hedge alone. */
function isHedgeOnly({ value }: OpenFigure, textBefore: string): boolean {
  if (value.kind === 'date' || (value.hedge === null && value.kind !== 'duration')) return false;
  return HEDGE_BEFORE.test(textBefore) || (AMOUNTS.has(value.kind) && HEDGE_BEFORE_COUNTS.test(textBefore));
}

/** Whether a sentence names a year only as one that something has gone on since. */
function isSinceYear(sentence: string, year: number): boolean {
  const at = sentence.indexOf(String(year));
  return at >= 0 && SINCE.test(sentence.slice(Math.max(0, at - REACH), at));
}

/** What something went from and to; `null` where it is not told or cannot be told apart. */
function changeOf({
  value,
  isChange,
  printed,
  figureInPrinted,
}: OpenFigure): readonly [FigureValue, FigureValue] | null {
  if (!isChange || value.kind === 'date' || value.low === value.high) return null;
  const first = /\d[\d,]*(?:\.\d+)?/.exec(printed.slice(figureInPrinted.start, figureInPrinted.end))?.[0];
  if (first === undefined) return null;
  const from = Number(first.replaceAll(',', '')) / (value.kind === 'share' ? 100 : 1);
  // A multiplier may be printed once for both ("from 1.2 to 1.4 million").
  const isFrom = (end: number): boolean => Math.abs(Math.log10(end / from) % 1) < 1e-6;
  if (isFrom(value.low) === isFrom(value.high)) return null;
  const [low, high] = [
    { ...value, high: value.low },
    { ...value, low: value.high },
  ];
  return isFrom(value.low) ? [low, high] : [high, low];
}

/** The noun that is counted: right behind a hyphen, and be another noun behind that ("a 1,600-page report" has pages). */
function headIn({ head }: OpenFigure, tokens: readonly Token[], last: number, reader: TermReader): string | null {
  const [mark, word] = [tokens[last], tokens[last + 1]];
  const isHyphened = mark !== undefined && mark.norm === '-' && word?.kind === 'word' && mark.end === word.start;
  if (isHyphened && tokens[last - 1]?.end === mark.start) return reader.stemOf(word.base);
  return head === null ? null : reader.stemOf(head);
}

interface NearTerm {
  readonly stem: string;
  readonly distance: number;
}

/** The deeds that the nearest word with any names; sorts what it is given. */
function nearestDeeds(near: NearTerm[]): ReadonlySet<number> {
  for (const { stem } of near.sort((one, two) => one.distance - two.distance)) {
    const deeds = deedsIn(new Set([stem]));
    if (deeds.size > 0) return deeds;
  }
  return new Set();
}

/** The deeds of the nearest word, in the figure's member of the clause, that names any; how a count moved is its deed last. */
function ownDeedsOf(terms: readonly SideTerm[]): ReadonlySet<number> {
  const near = terms.flatMap(({ stem, distance }) => (distance === null ? [] : [{ stem, distance }]));
  const all = deedsIn(new Set(near.map(({ stem }) => stem)));
  if (all.size < 2) return all;
  const done = near.filter(({ stem }) => !tellsOfChange(stem));
  const deeds = deedsIn(new Set(done.map(({ stem }) => stem)));
  return deeds.size === 1 ? deeds : nearestDeeds(deeds.size === 0 ? near : done);
}

/** Farther from the figure a name belongs to something else. */
const REACH_OF_NAME = 7;

/** The nearest name within reach, with the names that stand right beside it: "64 for the Left Party". */
function ownNamesOf(terms: readonly SideTerm[]): ReadonlySet<string> {
  const names = terms.filter(({ isName, distance }) => isName && distance !== null && distance <= REACH_OF_NAME);
  const nearest = names.reduce<SideTerm | null>(
    (best, term) => (best === null || (term.distance ?? 0) < (best.distance ?? 0) ? term : best),
    null,
  );
  if (nearest === null) return new Set();
  const own = [nearest];
  for (const step of [1, -1]) {
    let edge = nearest;
    let next: SideTerm | undefined;
    do {
      next = names.find(
        (term) => term.isBehind === edge.isBehind && (term.distance ?? 0) - (edge.distance ?? 0) === step,
      );
      if (next !== undefined) {
        own.push(next);
        edge = next;
      }
    } while (next !== undefined);
  }
  return new Set(own.map(({ stem }) => stem));
}

/** The time or thing that each is for: "a day", "daily" and "every day" are one. */
function rateIn(textBehind: string): string | null {
  const found = RATE_BEHIND.exec(textBehind);
  return found === null ? null : (found[1] ?? RATES_IN_A_WORD.get(found[2] ?? '') ?? null);
}

function spanRoleIn(textBefore: string, textBehind: string): SpanRole | null {
  if (BACK_BEHIND.test(textBehind)) return 'back';
  return LONG_BEFORE.test(textBefore) ? 'long' : null;
}

function digitsOf({ value }: OpenFigure): string {
  if (value.kind === 'date') return '';
  const printed = Number((value.kind === 'share' ? value.low * 100 : value.low).toPrecision(6));
  return String(printed).replace(/[^1-9]/g, '');
}

/** The sentence of a figure, read once for all figures in it. */
export interface ReadSentence {
  readonly structure: TextStructure;
  readonly terms: readonly Term[];
}

export function readSentence(sentence: string, reader: TermReader): ReadSentence {
  const structure = structureOf(sentence);
  return { structure, terms: reader.read(structure, 0, structure.tokens.length) };
}

/**
 * Reads a record for comparing; `knownNames` are names that the report has elsewhere, as stems, and `sentence` is the
 * record's own.
 */
export function viewOf(
  figure: OpenFigure,
  reader: TermReader,
  knownNames: ReadonlySet<string> = new Set(),
  sentence: ReadSentence = readSentence(figure.sentence, reader),
): FigureView {
  const { tokens } = sentence.structure;
  const { start, end } = figure.figureInSentence;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end - 1) + 1;
  let clauseFirst = first;
  while (clauseFirst > 0 && !isClauseEnd(tokens[clauseFirst - 1] as Token)) clauseFirst -= 1;
  let clauseEnd = last;
  while (clauseEnd < tokens.length && !isClauseEnd(tokens[clauseEnd] as Token)) clauseEnd += 1;

  let memberFirst = first;
  while (memberFirst > clauseFirst && !JOINS_MEMBERS.has((tokens[memberFirst - 1] as Token).norm)) memberFirst -= 1;
  let memberEnd = last;
  while (memberEnd < clauseEnd && !JOINS_MEMBERS.has((tokens[memberEnd] as Token).norm)) memberEnd += 1;
  const distanceOf = (at: number): number | null =>
    at < memberFirst || at >= memberEnd ? null : at < first ? first - at : at - last + 1;

  const isOutside = ({ at }: Term): boolean => (at < first || at >= last) && !isNumberWord((tokens[at] as Token).norm);
  const found = sentence.terms.filter(isOutside);
  const terms = found.map(
    ({ stem, rarity, isName, at }): SideTerm => ({
      stem,
      rarity,
      isName: isName || (knownNames.has(stem) && (tokens[at] as Token).isCapital),
      isBehind: at >= last,
      isInClause: at >= clauseFirst && at < clauseEnd,
      distance: distanceOf(at),
    }),
  );
  for (const [at, { kind, norm }] of tokens.entries()) {
    if (kind === 'word' || !YEAR.test(norm) || (at >= first && at < last)) continue;
    terms.push({
      stem: norm,
      rarity: RARITY_OF_YEAR,
      isName: false,
      isBehind: at >= last,
      isInClause: at >= clauseFirst && at < clauseEnd,
      distance: distanceOf(at),
    });
  }
  const frameOf = (from: number, step: 1 | -1): string[] => {
    const words: string[] = [];
    for (let at = from; words.length < FRAME && at >= 0 && at < tokens.length; at += step) {
      const { kind, base, norm } = tokens[at] as Token;
      if (kind === 'mark' && norm !== '%' && norm !== '-') break;
      words.push(kind === 'word' ? reader.stemOf(base) : norm);
    }
    return words;
  };

  const textBefore = figure.sentence.slice(Math.max(0, start - REACH), start).toLowerCase();
  const textBehind = figure.sentence.slice(end, end + REACH).toLowerCase();
  const isHedge = isHedgeOnly(figure, textBefore);
  const change = changeOf(figure);
  const countedWords = (figure.counted ?? '').toLowerCase().match(/[\p{L}]+/gu) ?? [];
  let isNotYet = false;
  for (let at = clauseFirst; at < first; at += 1) isNotYet ||= NOT_YET.has((tokens[at] as Token).norm);
  const rate = rateIn(textBehind);
  return {
    figure,
    digits: digitsOf(figure),
    terms,
    head: headIn(figure, tokens, last, reader),
    counted: new Set(countedWords.filter((word) => word.length > 2).map((word) => reader.stemOf(word))),
    before: frameOf(first - 1, -1),
    behind: frameOf(last, 1),
    names: new Set(figure.names),
    nearestName: terms.filter((term) => term.isName && !term.isBehind).at(-1)?.stem ?? null,
    context: new Set(figure.context),
    years: new Set(figure.years.filter((year) => !isSinceYear(figure.sentence, year))),
    value: change?.[1] ?? figure.value,
    valueBefore: change?.[0] ?? null,
    ownNames: ownNamesOf(terms),
    isEarlierValue:
      COMPARED_BEFORE.test(textBefore) &&
      !isHedge &&
      !figure.isChange &&
      !OF_ANOTHER_NAME.test(figure.sentence.slice(end, end + REACH)),
    isOfAnotherTime: OF_ANOTHER_TIME.test(textBehind),
    isThreshold: (THRESHOLD_BEFORE.test(textBefore) && !isHedge) || THRESHOLD_BEHIND.test(textBehind),
    isNotYet,
    isRelative:
      DISTANCE_BEHIND.test(textBehind) ||
      (figure.value.kind === 'money' &&
        (CHANGE_OF_SUM_BEFORE.test(textBefore) || CHANGE_OF_SUM_BEHIND.test(textBehind))) ||
      (figure.value.kind === 'share' && (CHANGE_BEFORE.test(textBefore) || CHANGE_BEHIND.test(textBehind))),
    isHalfOfLength:
      figure.value.kind === 'duration' && (LENGTH_BEFORE.test(textBefore) || LENGTH_BEHIND.test(textBehind)),
    isOfEach: rate !== null || OF_EACH_BEFORE.test(textBefore) || OF_EACH_BEHIND.test(textBehind),
    ownDeeds: ownDeedsOf(terms),
    isOnTop: ON_TOP_BEFORE.test(textBefore) || ON_TOP_BEHIND.test(textBehind),
    rate,
    spanRole: figure.value.kind === 'duration' ? spanRoleIn(textBefore, textBehind) : null,
  };
}
