// Says in words how a finding stands to its sources: "differs from", "worded differently", "counted differently",
// "later figure", and nothing stronger. Pure.

import type { Counterpart, Finding, QuoteCounterpart, SourceFacts } from '../../model/finding.ts';
import type { Words } from '../words.ts';
import { groupSources } from './group-sources.ts';

/** "Figure differs from 2 reports", "Quote agrees with 1 report": the name of a card and of a line in the popup. */
export function verdictWords(finding: Finding, words: Words): string {
  const { differing, agreeing } = groupSources(finding);
  if (finding.verdict === 'possible') return words.count('possibleCounterpart', differing.length + agreeing.length);
  if (finding.verdict === 'agrees' || differing.length === 0) {
    return words.count(finding.kind === 'figure' ? 'figureAgrees' : 'quoteAgrees', agreeing.length);
  }
  if (finding.kind === 'quote') return words.count('quoteWorded', differing.length);
  if (finding.time === 'later') return words.count('figureLater', differing.length);
  return words.count(finding.difference === 'basis' ? 'figureCounted' : 'figureDiffers', differing.length);
}

/** The notes beside one differing source: "later figure", "counted differently: allegations", "another speaker". */
export function sourceNotes(source: Counterpart, finding: Finding, words: Words): string[] {
  if (source.agrees) return [];
  const notes: string[] = [];
  if ('words' in source) {
    if (hasAnotherSpeaker(source, finding)) notes.push(words.say('noteSpeaker', source.speaker ?? ''));
    return notes;
  }
  if (source.time === 'later') notes.push(words.say('noteLater'));
  if (source.difference === 'basis') {
    notes.push(source.basis ? words.say('noteBasisNamed', source.basis.words) : words.say('noteBasis'));
  }
  return notes;
}

/** True when the words are the same and only whom they are given to is not. */
function hasAnotherSpeaker(source: QuoteCounterpart, finding: Finding): boolean {
  if (finding.kind !== 'quote' || source.agrees || !source.speaker || source.speaker === finding.speaker) return false;
  return source.changes.every((change) => change.kind === 'same');
}

/** "16 January 2023"; "no date; probably 16 January 2023" where it is inferred; "no date". */
export function sourceDate(source: Pick<SourceFacts, 'date' | 'dateInferredFrom'>, words: Words): string {
  if (source.date === null) return words.say('noDate');
  const date = words.date(source.date);
  return source.dateInferredFrom === null ? date : words.say('probablyDate', date);
}
