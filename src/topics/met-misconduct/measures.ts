// What can be counted in this topic, and how each measure is recognised. The weights are on one scale for all of them:
// 0.95 is enough for a badge, so no single cue is. Values are deliberately absent: the sources' own values serve as
// evidence in the engine, and nothing here says what a figure ought to be. A word that is only perhaps a measure's
// (“perhaps-…”) is a cue and a doubt at once: enough for a number that the sources print, never for a badge.

import { carrick } from './measures/carrick.ts';
import { criminalRecords } from './measures/criminal-records.ts';
import { force } from './measures/force.ts';
import { hotline } from './measures/hotline.ts';
import { otherCases } from './measures/other-cases.ts';
import { review } from './measures/review.ts';
import { standards } from './measures/standards.ts';

/** Every measure of the topic. */
export const measures = [...carrick, ...review, ...force, ...criminalRecords, ...standards, ...hotline, ...otherCases];
