// What can be counted in this topic, and how each measure is recognised. The weights are on one scale for all of them:
// 0.95 is enough for a badge, so no single cue is. Values are deliberately absent: the sources' own values serve as
// evidence in the engine, and nothing here says what a figure ought to be. A word that is only perhaps a measure's
// (“perhaps-…”) is a cue and a doubt at once: enough for a number that the sources print, never for a badge.

import type { ConceptId, Cue, Measure, Scope } from '../../model/pack.ts';

type CueOf = (weight: number, ...any: ConceptId[]) => Cue;

/** Cues read as what is said of the figure: `mustBe…` and `mustCount…` are required, `is…` and `counts…` add weight. */
const cue =
  (kind: Cue['kind'], within: Scope, isRequired: boolean): CueOf =>
  (weight, ...any) => ({ kind, within, any, weight, ...(isRequired && { isRequired }) });

const mustCount = cue('counted', 'counted', true);
const mustCountNear = cue('counted', 'near', true);
const mustCountInSentence = cue('counted', 'sentence', true);
const counts = cue('counted', 'counted', false);
const countsNear = cue('counted', 'near', false);
const mustBeNear = cue('event', 'near', true);
const mustBeInSentence = cue('event', 'sentence', true);
const mustBeInContext = cue('event', 'context', true);
const isNear = cue('event', 'near', false);
const isInSentence = cue('event', 'sentence', false);
const isInContext = cue('event', 'context', false);
const period = cue('period', 'sentence', false);

/** Places of bars and doubts: concepts that must not stand there. */
const counted = (...any: ConceptId[]) => ({ any, within: 'counted' as const });
const near = (...any: ConceptId[]) => ({ any, within: 'near' as const });
const inSentence = (...any: ConceptId[]) => ({ any, within: 'sentence' as const });

/** The years that the reports of the reference set count in; the hotline and the workforce were counted before, too. */
const IN_2023 = [2023, 2023] as const;
const SINCE_2022 = [2022, 2023] as const;

/** David Carrick: his offences, his career, the inquiry into it. */
const carrick: readonly Measure[] = [
  {
    id: 'carrick-offences',
    name: 'offences of David Carrick',
    kind: 'count',
    subject: 'carrick',
    cues: [mustCount(0.5, 'offence', 'charge', 'perhaps-offence'), isInSentence(0.3, 'plea', 'all-his-offences')],
    bars: [near('one-victim', 'suspicion'), counted('further')],
    doubts: [counted('perhaps-offence'), near('partial-plea'), inSentence('charge-stage', 'earlier-hearing')],
    bases: [
      { basis: 'charges', any: ['charge'] },
      { basis: 'incidents', any: ['attack'] },
      { basis: 'other', any: ['offence'] },
    ],
  },
  {
    id: 'carrick-rapes',
    name: 'rapes committed by David Carrick',
    kind: 'count',
    subject: 'carrick',
    partOf: 'carrick-offences',
    cues: [mustCount(0.6, 'rape'), isInSentence(0.3, 'plea', 'all-his-offences')],
    bars: [near('partial-plea', 'one-victim', 'charge-stage'), counted('further')],
    doubts: [inSentence('in-december')],
    bases: [
      { basis: 'counts', any: ['charge'] },
      { basis: 'incidents', any: ['rape'] },
    ],
  },
  {
    id: 'carrick-incidents',
    name: 'times David Carrick had come to the notice of police',
    kind: 'count',
    subject: 'carrick',
    cues: [mustCountNear(0.4, 'incident', 'perhaps-incident'), mustBeInSentence(0.35, 'noticed', 'perhaps-noticed')],
    bars: [inSentence('attacked'), near('weekly', 'sexual-activity')],
    doubts: [counted('perhaps-incident'), inSentence('public-complaint', 'perhaps-noticed')],
    bases: [{ basis: 'incidents', any: ['incident'] }],
  },
  {
    id: 'carrick-victims',
    name: 'women David Carrick attacked',
    kind: 'count',
    subject: 'carrick',
    cues: [mustCount(0.45, 'woman'), isInSentence(0.3, 'offending', 'plea', 'all-his-offences')],
    doubts: [
      counted('attacked', 'further'),
      near('attacked', 'heard-in-court'),
      inSentence('charge-stage', 'earlier-hearing'),
    ],
    bases: [{ basis: 'people', any: ['woman'] }],
  },
  {
    id: 'carrick-service-years',
    name: 'how long David Carrick was a police officer',
    kind: 'duration',
    unit: 'year',
    subject: 'carrick',
    isOneOfMany: true,
    cues: [mustBeNear(0.45, 'stayed'), isNear(0.3, 'in-service')],
    bars: [inSentence('sentence-length')],
  },
  {
    id: 'carrick-span',
    name: 'over how many years David Carrick offended',
    kind: 'duration',
    unit: 'year',
    subject: 'carrick',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.45, 'offending', 'woman'), isNear(0.3, 'over-time')],
    bars: [near('sentence-length')],
  },
  {
    id: 'carrick-promoted',
    name: 'when David Carrick joined the armed protection command',
    kind: 'date',
    subject: 'carrick',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.45, 'armed-command'), isNear(0.3, 'changed-post', 'given-post')],
  },
  {
    id: 'carrick-inquiry-cutoff',
    name: 'up to when Carrick’s conduct should be looked into',
    kind: 'date',
    subject: 'carrick',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.4, 'conduct'), mustBeNear(0.4, 'prior-to')],
  },
];

/** The review of ten years of sexual and domestic abuse cases, and what is done about those accused. */
const review: readonly Measure[] = [
  {
    id: 'review-cases',
    name: 'sexual and domestic abuse cases that the Met has under review',
    kind: 'count',
    subject: 'met',
    cues: [
      mustCount(0.4, 'case', 'allegation', 'inquiry'),
      isInContext(0.2, 'sexual', 'domestic'),
      isInSentence(0.2, 'going-back-over'),
      isInSentence(0.1, 'review'),
      period(0.2, 'ten-years'),
    ],
    bars: [near('new-cases', 'misconduct-link', 'image'), counted('revetting')],
    doubts: [
      counted('further', 'inquiry'),
      near('reexamined', 'still-left'),
      inSentence('other-period', 'other-misconduct'),
    ],
    bases: [
      { basis: 'cases', any: ['case'] },
      { basis: 'allegations', any: ['allegation'] },
    ],
  },
  {
    id: 'review-people',
    name: 'Met officers and staff accused in the ten-year review of sexual and domestic abuse',
    kind: 'count',
    subject: 'met',
    cues: [
      mustCountNear(0.15, 'officer', 'staff', 'people', 'case'),
      counts(0.25, 'officer', 'staff', 'people'),
      isInContext(0.2, 'sexual', 'domestic'),
      isInSentence(0.2, 'alleged'),
      isInSentence(0.15, 'review'),
      period(0.2, 'ten-years'),
    ],
    bars: [
      near('suspended', 'restricted', 'coming-or-going', 'caller', 'hearing', 'image', 'apple'),
      inSentence('hotline', 'repeat', 'other-misconduct'),
    ],
    doubts: [counted('further'), near('still-left', 'asked-or-taught'), inSentence('other-period')],
    bases: [
      { basis: 'officers-and-staff', any: ['staff'] },
      { basis: 'officers', any: ['officer'] },
      { basis: 'cases', any: ['case'] },
      { basis: 'people', any: ['people'] },
    ],
  },
  {
    id: 'review-people-share',
    name: 'share of the Met’s workforce accused in the ten-year review',
    kind: 'share',
    subject: 'met',
    isOneOfMany: true,
    cues: [
      isInContext(0.3, 'sexual', 'domestic'),
      isInContext(0.2, 'alleged'),
      isInSentence(0.3, 'officer', 'staff', 'people'),
    ],
    bars: [inSentence('conviction')],
  },
  {
    id: 'review-years',
    name: 'how many years the review of past cases goes back',
    kind: 'duration',
    unit: 'year',
    subject: 'met',
    isOneOfMany: true,
    cues: [
      isNear(0.3, 'back-in-time'),
      isInContext(0.3, 'alleged', 'case'),
      isInContext(0.3, 'review', 'sexual', 'domestic'),
    ],
    bars: [near('standards')],
  },
  {
    id: 'review-deadline',
    name: 'when the review is to be finished',
    kind: 'date',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInContext(0.4, 'review'), mustBeNear(0.4, 'finish')],
  },
  {
    id: 'risk-referred',
    name: 'accused Met officers and staff referred for risk assessment or management',
    kind: 'count',
    subject: 'met',
    cues: [
      countsNear(0.3, 'officer', 'staff', 'people', 'case'),
      mustBeInSentence(0.15, 'risk'),
      isInSentence(0.25, 'risk-handling'),
      isInContext(0.15, 'sexual', 'domestic'),
    ],
    bars: [near('conviction', 'suspended', 'restricted')],
    bases: [
      { basis: 'cases', any: ['case'] },
      { basis: 'officers-and-staff', any: ['staff'] },
      { basis: 'officers', any: ['officer'] },
    ],
    years: IN_2023,
  },
  {
    id: 'reexamined',
    name: 'past cases of Met officers that are examined again',
    kind: 'count',
    subject: 'met',
    cues: [
      countsNear(0.3, 'officer', 'staff', 'people', 'case'),
      mustBeInSentence(0.15, 'second-look'),
      isInSentence(0.25, 'reexamined'),
      isInContext(0.15, 'sexual', 'domestic'),
    ],
    bars: [near('conviction', 'suspended', 'restricted', 'risk-management')],
    doubts: [near('murder'), inSentence('other-misconduct')],
    bases: [
      { basis: 'cases', any: ['case'] },
      { basis: 'officers', any: ['officer'] },
    ],
    years: IN_2023,
  },
  {
    id: 'no-action',
    name: 'accused Met staff about whom nothing more is done',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.5, 'no-action'), isInContext(0.25, 'officer', 'staff', 'case')],
    years: IN_2023,
  },
];

/** The workforce: its size, its criminal records, who is suspended, who looks into it. */
const force: readonly Measure[] = [
  {
    id: 'headcount',
    name: 'people who work for the Met',
    kind: 'count',
    subject: 'met',
    cues: [
      mustCountNear(0.2, 'officer', 'staff', 'payroll', 'people'),
      countsNear(0.25, 'officer', 'staff', 'payroll'),
      isNear(0.3, 'whole-force'),
      isNear(0.2, 'size-of-force'),
    ],
    bars: [near('coming-or-going', 'all-forces', 'other-force'), inSentence('some-officers', 'put-through')],
    years: SINCE_2022,
    bases: [
      { basis: 'officers-and-staff', any: ['staff', 'payroll'] },
      { basis: 'officers', any: ['officer'] },
    ],
  },
  {
    id: 'screened-share',
    name: 'share of Met employees screened so far',
    kind: 'share',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.5, 'screening'), isInContext(0.25, 'staff', 'officer', 'payroll')],
  },
  {
    id: 'criminal-records',
    name: 'serving Met officers with criminal records',
    kind: 'count',
    subject: 'met',
    cues: [
      countsNear(0.3, 'officer', 'staff', 'people'),
      isInContext(0.25, 'conviction'),
      isInSentence(0.25, 'conviction'),
    ],
    bars: [near('suspended', 'restricted', 'hearing', 'criminal-ties', 'revetting', 'other-people')],
    doubts: [counted('traffic'), inSentence('other-period', 'arrest')],
    bases: [{ basis: 'officers', any: ['officer', 'people', 'staff'] }],
    years: IN_2023,
  },
  {
    id: 'criminal-records-share',
    name: 'share of Met officers with criminal records',
    kind: 'share',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'conviction'), isInContext(0.3, 'officer', 'staff')],
  },
  {
    id: 'records-traffic',
    name: 'Met officers with records for serious traffic offences',
    kind: 'count',
    subject: 'met',
    partOf: 'criminal-records',
    isOneOfMany: true,
    cues: [mustBeNear(0.5, 'traffic'), isInContext(0.3, 'conviction')],
    rivals: ['dishonesty-or-violence'],
  },
  {
    id: 'records-dishonesty-violence',
    name: 'Met officers with records for dishonesty or violence',
    kind: 'count',
    subject: 'met',
    partOf: 'criminal-records',
    isOneOfMany: true,
    cues: [mustBeNear(0.5, 'dishonesty-or-violence'), isInContext(0.3, 'conviction')],
    bars: [counted('sexual')],
    rivals: ['traffic'],
  },
  {
    id: 'crimes-on-duty',
    name: 'Met officers who offended while serving and kept their jobs',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.4, 'while-serving'), isInContext(0.35, 'conviction', 'offence', 'offended')],
    bars: [counted('sexual')],
  },
  {
    id: 'crimes-on-duty-sex',
    name: 'Met officers who committed sex offences while serving',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.4, 'sexual'), isInContext(0.35, 'conviction', 'offended')],
    bars: [counted('charge'), near('sexual-activity', 'image')],
  },
  {
    id: 'record-age',
    name: 'age under which a past offence would not bar anyone from the Met',
    kind: 'age',
    isOneOfMany: true,
    cues: [mustBeNear(0.4, 'under-age'), mustBeInSentence(0.4, 'offence', 'conviction', 'offended')],
  },
  {
    id: 'suspended',
    name: 'Met officers suspended from duty',
    kind: 'count',
    subject: 'met',
    cues: [isInContext(0.3, 'officer', 'staff', 'people'), mustBeNear(0.4, 'suspended', 'perhaps-suspended')],
    bars: [near('restricted', 'some-of-them', 'alleged-sexual'), inSentence('some-of-them')],
    doubts: [near('perhaps-suspended'), inSentence('other-period', 'other-misconduct', 'other-people')],
    rivals: ['restricted'],
    bases: [{ basis: 'officers', any: ['officer'] }],
    years: IN_2023,
  },
  {
    id: 'restricted',
    name: 'Met officers on restricted duties',
    kind: 'count',
    subject: 'met',
    cues: [isInContext(0.3, 'officer', 'staff', 'people'), mustBeNear(0.4, 'restricted', 'perhaps-restricted')],
    bars: [near('suspended', 'alleged-sexual'), inSentence('some-of-them')],
    doubts: [near('perhaps-restricted'), inSentence('other-period', 'other-misconduct', 'other-people')],
    rivals: ['suspended'],
    bases: [{ basis: 'officers', any: ['officer'] }],
    years: IN_2023,
  },
  {
    id: 'revetting-now',
    name: 'Met officers picked so far to have their vetting reviewed',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'revetting'), isInSentence(0.3, 'officer', 'case')],
    years: IN_2023,
  },
  {
    id: 'revetting-soon',
    name: 'Met officers soon to have their vetting reviewed',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInContext(0.4, 'revetting'), mustBeInSentence(0.35, 'still-to-come')],
    years: IN_2023,
  },
  {
    id: 'dps-growth',
    name: 'people added to the Met’s Directorate of Professional Standards',
    kind: 'count',
    cues: [
      mustBeInSentence(0.45, 'standards-unit'),
      mustBeNear(0.4, 'grown', 'perhaps-grown'),
      countsNear(0.2, 'officer', 'staff', 'people'),
    ],
    bars: [near('from-organised-crime')],
    rivals: ['lent'],
    doubts: [near('perhaps-grown'), inSentence('other-period')],
    years: IN_2023,
  },
  {
    id: 'dps-support',
    name: 'officers and staff lent to the Met’s standards directorate',
    kind: 'count',
    cues: [
      mustBeInSentence(0.4, 'lent', 'perhaps-lent'),
      isInContext(0.25, 'standards-unit'),
      isInContext(0.2, 'organised-crime'),
      countsNear(0.25, 'officer', 'staff', 'people'),
    ],
    bars: [near('conviction', 'suspended', 'restricted', 'all-forces', 'other-force')],
    doubts: [near('perhaps-lent')],
    rivals: ['grown'],
    years: IN_2023,
  },
  {
    id: 'dps-support-months',
    name: 'for how many months officers were lent to the standards directorate',
    kind: 'duration',
    unit: 'month',
    isOneOfMany: true,
    cues: [mustBeInContext(0.5, 'lent', 'helped-out'), mustBeInContext(0.4, 'standards-unit', 'organised-crime')],
  },
  {
    id: 'misconduct-links',
    name: 'Met officers and staff linked to misconduct by the database search',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeNear(0.4, 'misconduct-link', 'any-misconduct'), isInContext(0.35, 'database')],
    rivals: ['criminal-ties'],
    years: IN_2023,
  },
  {
    id: 'criminal-associates',
    name: 'Met officers and staff with criminal associates',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.5, 'criminal-ties'), isInContext(0.25, 'database')],
    years: IN_2023,
  },
  {
    id: 'standards-years',
    name: 'how many years ago standards at the Met were last raised like this',
    kind: 'duration',
    unit: 'year',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.8, 'standards', 'purge')],
  },
  {
    id: 'purge-1970s',
    name: 'when Sir Robert Mark drove out corrupt detectives',
    kind: 'date',
    isOneOfMany: true,
    cues: [mustBeInContext(0.9, 'robert-mark', 'purge')],
  },
];

/** The hotline for reporting Met officers. */
const hotline: readonly Measure[] = [
  {
    id: 'hotline-calls',
    name: 'calls to the hotline for reporting Met officers',
    kind: 'count',
    cues: [mustCountNear(0.3, 'people', 'call'), mustBeInContext(0.35, 'hotline'), isNear(0.2, 'call')],
    bars: [near('followed-up', 'elsewhere')],
    years: SINCE_2022,
  },
  {
    id: 'hotline-followed',
    name: 'hotline reports that are being followed up',
    kind: 'count',
    cues: [
      mustCount(0.35, 'report', 'case', 'inquiry'),
      mustBeInContext(0.3, 'followed-up'),
      mustBeInContext(0.35, 'hotline', 'call'),
    ],
    bars: [near('elsewhere', 'second-look', 'weekly')],
    doubts: [counted('inquiry')],
    years: SINCE_2022,
  },
  {
    id: 'hotline-outside',
    name: 'share of hotline calls about other forces',
    kind: 'share',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'call', 'hotline'), mustBeInContext(0.4, 'elsewhere', 'other-force', 'all-forces')],
  },
  {
    id: 'hotline-launch',
    name: 'when the hotline was set up',
    kind: 'date',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'hotline'), mustBeInSentence(0.45, 'set-up', 'in-operation')],
  },
];

/** Other cases and people: trials to come, the commissioner, Sarah Everard, PC Chehab. */
const otherCases: readonly Measure[] = [
  {
    id: 'court-cases-weekly',
    name: 'Met officers going to court each week',
    kind: 'count',
    subject: 'met',
    cues: [isInSentence(0.3, 'officer', 'case'), mustBeInSentence(0.3, 'court'), isNear(0.35, 'weekly')],
    bars: [near('monthly', 'hotline')],
    doubts: [near('coming-or-going')],
    bases: [
      { basis: 'officers', any: ['officer'] },
      { basis: 'cases', any: ['case'] },
    ],
    years: IN_2023,
  },
  {
    id: 'rowley-start',
    name: 'when Sir Mark Rowley became commissioner',
    kind: 'date',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.6, 'took-office'), isInContext(0.35, 'rowley')],
  },
  {
    id: 'rowley-start-ago',
    name: 'how long before Sir Mark Rowley had come back to policing',
    kind: 'duration',
    unit: 'month',
    isOneOfMany: true,
    cues: [mustBeInSentence(0.6, 'came-back', 'took-office'), isInContext(0.35, 'rowley')],
  },
  {
    id: 'everard-year',
    name: 'when Sarah Everard was murdered',
    kind: 'date',
    cues: [
      mustBeNear(0.4, 'everard', 'killed-by-officer'),
      isNear(0.1, 'everard'),
      isNear(0.5, 'murder'),
      isInContext(0.2, 'murder'),
      isInSentence(0.3, 'couzens'),
    ],
    bars: [inSentence('time-between')],
    doubts: [near('born', 'other-killing')],
    rivals: ['murder-aftermath', 'exposure', 'changed-post', 'set-up'],
  },
  {
    id: 'chehab-age',
    name: 'age of PC Hussain Chehab',
    kind: 'age',
    subject: 'chehab',
    isOneOfMany: true,
    cues: [mustBeInContext(0.5, 'chehab')],
    bars: [near('girl')],
  },
  {
    id: 'chehab-girl-age',
    name: 'age of the girls in the case of PC Hussain Chehab',
    kind: 'age',
    subject: 'chehab',
    isOneOfMany: true,
    cues: [mustCountInSentence(0.5, 'girl')],
  },
  {
    id: 'chehab-sexual-activity',
    name: 'Chehab’s counts of sexual activity with a girl',
    kind: 'count',
    subject: 'chehab',
    cues: [mustCountNear(0.35, 'charge', 'offence'), mustBeNear(0.4, 'sexual-activity')],
    bars: [near('left-on-file'), inSentence('charge-stage'), counted('further')],
    rivals: ['image'],
    bases: [{ basis: 'counts', any: ['charge', 'offence'] }],
  },
  {
    id: 'chehab-images',
    name: 'Chehab’s counts of making indecent photographs',
    kind: 'count',
    subject: 'chehab',
    cues: [mustCountNear(0.35, 'charge', 'offence'), mustBeNear(0.4, 'image')],
    bars: [near('left-on-file'), inSentence('charge-stage'), counted('further')],
    rivals: ['sexual-activity'],
    bases: [{ basis: 'counts', any: ['charge', 'offence'] }],
  },
  {
    id: 'retired-charged',
    name: 'retired Met officers charged over child abuse images',
    kind: 'count',
    subject: 'met',
    isOneOfMany: true,
    cues: [mustCount(0.4, 'officer'), mustBeNear(0.2, 'retired-officer'), isInContext(0.3, 'image')],
  },
];

/** Every measure of the topic. */
export const measures: readonly Measure[] = [...carrick, ...review, ...force, ...hotline, ...otherCases];
