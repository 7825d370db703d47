// A record of a figure, read for comparing: the words around it by side and distance, what is counted, the part it plays.
// Made from the record alone, so that a page's figures and a report's are seen alike. Knows no other figure.

import type { OpenFigure } from '../../../../model/open-record.ts';
import {
  CHANGE_BEFORE,
  CHANGE_BEHIND,
  COMPARED_BEFORE,
  DISTANCE_BEHIND,
  HEDGE_BEFORE,
  HEDGE_BEFORE_COUNTS,
  LENGTH_BEFORE,
  LENGTH_BEHIND,
  NOT_YET,
  OF_ANOTHER_TIME,
  OF_EACH_BEFORE,
  OF_EACH_BEHIND,
  ON_TOP_BEFORE,
  ON_TOP_BEHIND,
  THRESHOLD_BEFORE,
  THRESHOLD_BEHIND,
} from '../../../english/figure-roles.ts';
import { isNumberWord } from '../../../reading/figures/counted/word-classes.ts';
import { structureOf, tokenAt } from '../../../text/text-structure.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Term, TermReader } from '../terms.ts';
import { deedsIn } from './counted-things.ts';

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
  readonly context: ReadonlySet<string>;
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
}

/** How much a year tells: as much as a word that is neither common nor rare. */
const RARITY_OF_YEAR = 0.45;
const YEAR = /^(?:19|20)\d\d$/;

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')']);
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

/** The deeds of the nearest word, in the figure's member of the clause, that names any. */
function ownDeedsOf(terms: readonly SideTerm[]): ReadonlySet<number> {
  const near = terms.flatMap(({ stem, distance }) => (distance === null ? [] : [{ stem, distance }]));
  const all = deedsIn(new Set(near.map(({ stem }) => stem)));
  if (all.size < 2) return all;
  for (const { stem } of near.sort((one, two) => one.distance - two.distance)) {
    const deeds = deedsIn(new Set([stem]));
    if (deeds.size > 0) return deeds;
  }
  return all;
}

/** Reads a record for comparing. */
export function viewOf(figure: OpenFigure, reader: TermReader): FigureView {
  const structure = structureOf(figure.sentence);
  const { tokens } = structure;
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
  const found = reader.read(structure, 0, tokens.length).filter(isOutside);
  const terms = found.map(
    ({ stem, rarity, isName, at }): SideTerm => ({
      stem,
      rarity,
      isName,
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
  const countedWords = (figure.counted ?? '').toLowerCase().match(/[\p{L}]+/gu) ?? [];
  let isNotYet = false;
  for (let at = clauseFirst; at < first; at += 1) isNotYet ||= NOT_YET.has((tokens[at] as Token).norm);
  return {
    figure,
    terms,
    head: figure.head === null ? null : reader.stemOf(figure.head),
    counted: new Set(countedWords.filter((word) => word.length > 2).map((word) => reader.stemOf(word))),
    before: frameOf(first - 1, -1),
    behind: frameOf(last, 1),
    names: new Set(figure.names),
    nearestName: terms.filter((term) => term.isName && !term.isBehind).at(-1)?.stem ?? null,
    context: new Set(figure.context),
    isEarlierValue: COMPARED_BEFORE.test(textBefore) && !isHedge,
    isOfAnotherTime: OF_ANOTHER_TIME.test(textBehind),
    isThreshold: (THRESHOLD_BEFORE.test(textBefore) && !isHedge) || THRESHOLD_BEHIND.test(textBehind),
    isNotYet,
    isRelative:
      DISTANCE_BEHIND.test(textBehind) ||
      (figure.value.kind === 'share' && (CHANGE_BEFORE.test(textBefore) || CHANGE_BEHIND.test(textBehind))),
    isHalfOfLength:
      figure.value.kind === 'duration' && (LENGTH_BEFORE.test(textBefore) || LENGTH_BEHIND.test(textBehind)),
    isOfEach: OF_EACH_BEFORE.test(textBefore) || OF_EACH_BEHIND.test(textBehind),
    ownDeeds: ownDeedsOf(terms),
    isOnTop: ON_TOP_BEFORE.test(textBefore) || ON_TOP_BEHIND.test(textBehind),
  };
}
