// Whether a sentence is about the one whom a measure is about. Knows whom sentences are about; knows no measures.

import type { ConceptId } from '../../../../model/pack.ts';
import type { Focus, FocusMap } from '../../../reading/focus/focus.ts';
import type { Setting } from '../zones/setting.ts';
import type { GeneralEvidenceName } from './evidence.ts';

/** Where a sentence names several, the figure belongs to the last one before it, or else the first behind it. */
function isNearestOf(subject: ConceptId, subjects: readonly Focus[], setting: Setting): boolean {
  if (subjects.length < 2) return true;
  const { first } = setting.zones.figure;
  let nearest: { readonly concept: ConceptId; readonly place: number } | null = null;
  for (const { concept, places } of subjects) {
    for (const place of places) {
      const isNearer =
        nearest === null ||
        (place <= first && (nearest.place > first || place > nearest.place)) ||
        (nearest.place > first && place < nearest.place);
      if (isNearer) nearest = { concept, place };
    }
  }
  return nearest === null || nearest.concept === subject;
}

/** `null` where the sentence is about somebody else; `role` tells whether the subject is a person or a body. */
export function findSubjectEvidence(
  subject: ConceptId,
  role: 'person' | 'body',
  setting: Setting,
  focus: FocusMap,
): GeneralEvidenceName | null {
  const ofArticle = role === 'body' ? 'body-of-article' : 'person-of-article';
  const subjects = focus.ofSentence(setting.zones.sentenceIndex, role);
  const own = subjects.find(({ concept }) => concept === subject);
  if (own && isNearestOf(own.concept, subjects, setting)) {
    if (own.origin === 'article') return ofArticle;
    return own.origin === 'named' ? 'subject-named' : 'subject-carried';
  }
  if (subjects.length > 0) return null;
  // An article on the topic is about the pack's body until it says otherwise; a person may be left unnamed.
  if (role === 'body') return ofArticle;
  return focus.namesPerson ? null : 'nobody-named';
}
