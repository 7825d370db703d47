// Which verb a date belongs to, and which clauses beside it have another. Knows no concepts.

import { DEALT_WITH } from '../../../english/deed-words.ts';
import { tokenSet } from '../../../text/token-notes.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isPast } from './past-tenses.ts';
import type { Zone } from './zone.ts';

const RELATIVES = tokenSet(wordSet('who which whose whom'));
const BEFORE_DATES = tokenSet(wordSet('in on during by of'));

/** The clauses set apart by commas, "X, who killed her, …" and "X, jailed for it, …", in which the date does not stand. */
export function asidesOf(tokens: readonly Token[], own: Zone, sentence: Zone): Zone[] {
  const found: Zone[] = [];
  for (let at = sentence.first; at < sentence.end - 1; at += 1) {
    if (tokens[at]?.norm !== ',') continue;
    const next = tokens[at + 1] as Token;
    if (!RELATIVES(next) && !DEALT_WITH.has(next.norm)) continue;
    let end = at + 1;
    while (end < sentence.end && tokens[end]?.norm !== ',') end += 1;
    if (end < sentence.end || RELATIVES(next)) {
      if (own.first < at || own.first >= end) found.push({ first: at, end });
    }
  }
  return found;
}

/** "The inquiry began its work in 2024": such a verb has the date, with its object between them. */
const isOfStart = tokenSet(wordSet('began started opened resumed closed ended concluded'));
const LONGEST_OBJECT = 3;

/** The verb right before the date and its preposition, or one of a start with its object, or -1. */
export function verbBefore(tokens: readonly Token[], own: Zone, sentence: Zone): number {
  const hasPreposition = BEFORE_DATES(tokens[own.first - 1] ?? (tokens[own.first] as Token));
  const last = hasPreposition ? own.first - 2 : own.first - 1;
  if (last >= sentence.first && isPast(tokens[last] as Token)) return last;
  if (!hasPreposition) return -1;
  for (let at = last - 1; at >= Math.max(sentence.first, last - LONGEST_OBJECT); at -= 1) {
    if (tokens[at + 1]?.kind === 'mark') return -1;
    if (isOfStart(tokens[at] as Token)) return at;
  }
  return -1;
}
