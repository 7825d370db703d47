// "nine of the women": a figure that is a part of a set named before, or takes up such a set, may count anything.

import type { Figure } from '../../../../model/figure.ts';
import type { Measure } from '../../../../model/pack.ts';
import type { FigureRefiner } from './figure-refiner.ts';
import { isSettled } from './settled.ts';

/** "nine of the women": a part of a set that the reader knows already, and so no count of the whole. */
export const OF_A_KNOWN_SET =
  /^ of (?:(?:the|them|those(?! (?:who|whose|in|on|at|of)\b)|these|whom|which|his|her)\b|\p{Lu}[\p{L}-]*(?:[’']s|s[’'])(?!\p{L}))/u;

/** "800 of his officers": those of a body's chief are its own people, and no set that was counted before. */
const OF_ITS_OWN = /^ of (?:his|her)\b/;

/** As far behind a figure an owner's name may reach. */
const LONGEST_OWNER = 30;
/** As far behind a figure what it is said to be may begin. */
const LONGEST_SAID = 60;

/** "Of the 153 officers convicted, 68 …", "Of 625 officers looked into, …": a set that is divided, and may be any. */
export const THE_SET_ITSELF = /\bOf (?:(?:the|these|those|all|some|about|nearly|around) )?$/;

/** "Of these 24 are rapes": the number has no noun, and so is no set. */
const IS_SOMETHING = /^,? (?:are|were|is|was)\b/;

/** "85 offences, 48 of them rapes": a part by its nature, which is what the measure counts. */
const OF_THE_TOTAL = /^ of (?:them|which|whom)\b/;

/** "24 of the 49 counts were of rape": the part is said to be what the measure counts. */
const SAID_TO_BE = /^ of (?:the|those|these|his|her|all)(?: [\w,-]+){1,3} (?:were|are|was|is) /;

/** "Claims were made, up to 14 of them, …": the whole of what was just named, where that has no number of its own. */
const ALL_OF_THEM = /^ of them(?:,| in (?:all|total)\b)/;

function isWholeOfUncounted(text: string, figure: Figure): boolean {
  if (figure.kind === 'date' || figure.countedBy === 'earlier') return false;
  const first = figure.hedgeSpan && figure.hedgeSpan.start < figure.start ? figure.hedgeSpan.start : figure.start;
  return text.startsWith(', ', first - 2) && ALL_OF_THEM.test(text.slice(figure.end, figure.end + 20));
}

/**
 * Whether the figure is a part of a set named before ("nine of the women"), or takes up such a set. `isOfBody`: whether
 * the measure is one of a body, not of a person.
 */
function isPartOfKnownSet(
  text: string,
  figure: Figure,
  { kind, partOf, isOneOfMany }: Measure,
  isOfBody: boolean,
): boolean {
  const { start, end } = figure;
  const behind = text.slice(end, end + LONGEST_OWNER);
  if (isWholeOfUncounted(text, figure)) return false;
  if (partOf !== undefined && (OF_THE_TOTAL.test(behind) || SAID_TO_BE.test(text.slice(end, end + LONGEST_SAID))))
    return false;
  // A share is always one of something, which the measure names.
  if (kind === 'share' && isOneOfMany !== true) return false;
  if (OF_A_KNOWN_SET.test(behind)) return !(isOfBody && OF_ITS_OWN.test(behind));
  const isSet = THE_SET_ITSELF.test(text.slice(Math.max(0, start - 12), start));
  return isSet && !(partOf !== undefined && IS_SOMETHING.test(behind));
}

export const partOfKnownSet: FigureRefiner = {
  name: 'part-of-known-set',
  because: 'a part of a set that was named before may be any part of it, unless the value settles it',
  refine(match, { setting, context }) {
    const isPart = isPartOfKnownSet(
      context.text,
      match.figure,
      match.measure,
      !context.pack.ofPeople.has(match.measure.id),
    );
    if (!isPart || isSettled(setting.value, match.counterparts)) return match;
    return { ...match, openBy: [...match.openBy, 'part-of-known-set'] };
  },
};
