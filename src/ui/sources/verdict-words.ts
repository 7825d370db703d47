// Says in words how a finding stands to its sources: "differs from", "worded differently", "counted differently",
// "later figure", and nothing stronger. Pure.

import type { Counterpart, Finding } from '../../model/finding.ts';
import type { Basis } from '../../model/reference.ts';
import type { MessageKey, Words } from '../words.ts';
import { groupSources } from './group-sources.ts';

/** "Figure differs from 2 reports", "Quote agrees with 1 report": the name of a card and of a line in the popup. */
export function verdictWords(finding: Finding, words: Words): string {
  const { differing, agreeing } = groupSources(finding);
  if (finding.possible) return words.count('possibleCounterpart', differing.length + agreeing.length);
  if (finding.verdict === 'agrees' || differing.length === 0) {
    return words.count(finding.kind === 'figure' ? 'figureAgrees' : 'quoteAgrees', agreeing.length);
  }
  if (finding.kind === 'quote') return words.count('quoteWorded', differing.length);
  if (differing.every((group) => group.source.isLater)) return words.count('figureLater', differing.length);
  return words.count(finding.difference === 'basis' ? 'figureCounted' : 'figureDiffers', differing.length);
}

/** The notes beside one differing source: "later figure", "counted differently: allegations", "another speaker". */
export function sourceNotes(source: Counterpart, finding: Finding, words: Words): string[] {
  if (source.agrees) return [];
  const notes: string[] = [];
  if (source.isLater && finding.kind === 'figure') notes.push(words.say('noteLater'));
  if (source.difference === 'basis') {
    const basis = source.basis && basisWords[source.basis];
    notes.push(basis ? words.say('noteBasisNamed', words.say(basis)) : words.say('noteBasis'));
  }
  if (hasAnotherSpeaker(source, finding)) notes.push(words.say('noteSpeaker', source.speaker ?? ''));
  return notes;
}

/** True when the words are the same and only whom they are given to is not. */
function hasAnotherSpeaker(source: Counterpart, finding: Finding): boolean {
  if (source.difference !== 'wording' || !source.speaker || source.speaker === finding.speaker) return false;
  return source.changes?.every((change) => change.kind === 'same') ?? false;
}

/** "16 January 2023", or "about 16 January 2023" where the date is inferred. */
export function sourceDate(source: Pick<Counterpart, 'date' | 'isDateInferred'>, words: Words): string {
  const date = words.date(source.date);
  return source.isDateInferred ? words.say('aboutDate', date) : date;
}

const basisWords: Record<Basis, MessageKey | null> = {
  cases: 'basisCases',
  allegations: 'basisAllegations',
  officers: 'basisOfficers',
  'officers-and-staff': 'basisOfficersAndStaff',
  charges: 'basisCharges',
  counts: 'basisCounts',
  incidents: 'basisIncidents',
  people: 'basisPeople',
  other: null,
};
