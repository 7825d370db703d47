// Crimes, pleas and what is said of them; the careers of those who did them.

import { conceptsOf } from './terms.ts';

/** "Nine chances to stop him": what police might have done had they taken notice. */
const MISSED_CHANCES = [
  'stop',
  'catch',
  'halt',
  'identify',
  'spot',
  'remove',
  'sack',
  'arrest',
  'act',
  'look',
  'see',
  'notice',
  'intervene',
  'expose',
  'unmask',
  'investigate',
].flatMap((verb) => [`chances to ${verb}`, `opportunities to ${verb}`]);

/** Crimes, pleas and what is said of them; the careers of those who did them. */
export const crimes = conceptsOf('word', {
  sexual: 'sexual*, sex, rape, rapes, rapist*, predator*',
  domestic: `
    domestic*, household, abuse, violence, violent at home, abuse at home, behind closed doors, home abuse,
    family violence, intimate partner, spous*
  `,
  // Said of somebody, not proven.
  alleged: `
    alleg*, accus*, claim, claims, complaint*, blamed, suspected, implicated, caught up, involv*, linked, subject of,
    officers charged with, cops charged with, staff charged with, historically charged with, previously charged with
  `,
  // Those suspended or restricted over such accusations only, who are a part.
  'alleged-sexual': 'alleged sexual, alleged domestic, accused of sexual, accused of domestic',
  // Of offences that are not admitted.
  suspicion: 'alleged, allegedly, alleges, allegation*, accused of, blamed, faces, faced, denies, complaint*',
  // Admitted, or sentenced for.
  plea: `
    admit*, plead*, pled, guilty, plea, pleas, confess*, convict*, own up, owned up, owns up, commit*, conceded guilt,
    carried out, perpetrat*, sentenc*, condemn*, jailed, sex offender*, responsible for, recognised
  `,
  // Said of all his offences together.
  'all-his-offences': `
    includ*, contain*, among, crimes, catalogue, litany, tally, ran to, runs to, running to, in all, all told, altogether,
    in total, relate to, cover*, stood for, represent*, amount to, rapes against,
    rape against, offences against, offenses against, attacks against, attacks on women
  `,
  // Said of a whole, whatever it is made of.
  'in-all': 'in total, in all, altogether, all told',
  // Said right before those to whom something was done.
  'done-to':
    'against, victims were, victims being, lives of, preying on, preyed on, targeted, abused, assaulted, terrorised',
  // Women in the courtroom, or those of the victims who were heard there.
  'heard-in-court': `
    jury, juror*, statements of, statements from, testified, gave evidence, give evidence, giving evidence, testimony, gallery,
    contacted police,
    contacted crimestoppers, other officers, marched, protested, gathered, signed, come forward, came forward,
    coming forward
  `,
  // The hearings at which he admitted only some, or said of one woman.
  'partial-plea': `
    december, november, last month, a month ago, weeks ago, earlier hearing, previous hearing, one woman, a woman,
    same woman, a single woman, dropped, already admitted, already pleaded
  `,
  // The first of his two hearings, at which he admitted most of it; "all" is what he had admitted after the second.
  'earlier-hearing': `
    earlier hearing, previous hearing, previous counts, previous charges, old bailey, in december, last month,
    a month ago, previously admitted, previously pleaded, already admitted, already pleaded, already pled, had admitted,
    changed his pleas
  `,
  // When that was, or that it was not the last time.
  'in-december': 'december, by then, last month, a month ago, earlier hearing, previous hearing, old bailey',
  'left-on-file': 'lie on file, left on file, lie on the file',
  // Those that are left when others have been named: not all of them.
  further: `
    further, remaining, final, another, additional, extra, more counts, more charges, more offences, other charges,
    other counts, other offences, other offenses, other crimes, other rapes, other women, other victims, more women,
    more victims
  `,
  // Rapes and other crimes counted together: they are his offences.
  'rape-and-others': `
    rape and sex, rape and sexual, rape and other, rape and assault, rapes and sex, rapes and sexual, rapes and other,
    rapes and serious, rapes and assaults, rapes and attacks, rapes and abuse, rapes and indecent, rapes and violent,
    sex attacks and rapes, sexual assaults and rapes, assaults and rapes
  `,
  // What is counted with rapes in a list, and is none.
  'beside-rape':
    'assaults, crimes, cruelty, attempted, kidnap*, voyeurism, imprisonment, other than rape*, apart from rape*, besides rape*',
  // What was done to one woman.
  'one-victim': `
    ex partner, ex girlfriend, former girlfriend, former partner, past companion, each victim, one victim
  `,
  // How police came to hear of him.
  noticed: `
    warned, notice, noticed, let slip, attention, flagged, reported, accused, allegation*, complain*, investigat*,
    known to,
    on the radar, police contact*, charged with, missed, missing, ignored, told, signals, looked away,
    looked the other way, warnings, had to do with, notified, incidents, radar, flags, alerted, alerts, alarm*,
    cropped up, overlooked, brushed aside, failed to act, failed to spot, slipped through, run ins, brushes,
    reports about, complaints about, have caught him,
    have stopped him, called about, name had come up, name came up, red flag*,
    denounc*, unmask*, picture of the police, ${MISSED_CHANCES.join(', ')}
  `,
  // Heard of by police perhaps, or for some other reason.
  'perhaps-noticed':
    'despite, in spite of, police records, police files, police systems, police system, came to light, contact with, came across, lost, came up, police knew, prior to',
  // What the public complained of, which was counted apart.
  'public-complaint': 'members of the public, public complaint*, incivility, rudeness',
  // What happened so many times, rather than how often police heard of it.
  attacked: 'raped, raping, stabbed, struck',
  // How often something was done to somebody.
  'times-over': 'times, occasions',
  // Rape and whatever else was done, told of all of them.
  'raped-and-more': `
    raped or abused, raped or assaulted, raped or attacked, assaulted or raped, raped and abused, raped and assaulted,
    raped and attacked, raped and sexually assaulted, raping and sexually assaulting,
    raping and assaulting, raping and abusing, raping and attacking, abused and raped, assaulted and raped,
    attacked and raped, beat and raped, beaten and raped, humiliated and raped, terrorised and raped
  `,
  // His crimes as one story.
  offending: `
    offend*, abus*, terror*, hurt, harmed, did to them, did to her, did to women, destroy*, stop him, catch him, campaign, rape,
    rapes, raped, raping, crime, crimes, attack*, assault*, offences,
    offenses, spree, misogyn*, reign, target*, injured, mistreat*, preyed, predat*, victims, turned on, prey, got away,
    getting away,
    double life, undetected, unchecked, went on, escaped justice, evaded, degrad*, humiliat*, coerc*, brutal*,
    torment*, violat*, violence, violent, manipulat*, imprison*, lured, victimi*, fell victim, wrecked, ruined, suffer*,
    enslav*, carried them out, carried these out, committed them
  `,
  'over-time': `
    over, across, during, spent, spann*, through, throughout, period, stretch, for, nearly, almost, campaign, reign, long, took,
    last, lasted
  `,
  // Years in prison, not of service and not of crimes.
  'sentence-length': 'minimum, life term, life sentence*, tariff, serve, parole',
  // How long he was an officer.
  stayed: `
    remain*, stay, stays, stayed, staying, kept, held his office, held, served, serving, been in, been a police,
    been an officer, been an armed, officer for, constable for, policeman for, cop for, career, continued, worked,
    spent, was one of, is one of, a constable of, an officer of, is a police, was a police, years service,
    years of service, service of, employed, years in the force, years in the met, years in the job, years in uniform,
    years in post, years with the force, years with the met, years in the police, years with the police, years as a police,
    years as an officer, decades in the force, decades in the met,
    decades in the job, decades as a police, decades as an officer, wore, wearing, veteran, patrolled, standing, hid,
    hidden, in the ranks, decades of service
  `,
  'armed-forces': 'army, navy, royal air force, soldier, marines',
  'in-service': `
    force, officer, service, office, job, uniform, badge, policing, policeman, police, met, ranks, patrol*, served
  `,
  'armed-command': `
    protection command, diplomatic, firearms, armed, parliament, embassies, gun, guns, firearm, weapon, weapons,
    diplomats, elite unit, elite squad
  `,
  // A change of post, which has a date of its own.
  'changed-post':
    'promot*, moved, move to, took him on, joined, join, transfer*, became, appointed, switched, posted, went on to be',
  // The same, said of what he was given to do.
  'given-post': `
    gave him a, handed him a, armed him, given, handed, issued, put on, guarded, guarding, assigned, began, elevated,
    allowed to carry, carry, carried,
    carrying, protecting, had been armed, was armed, been an armed
  `,
  // What the inquiry looks into.
  conduct: 'conduct, pattern of behaviour, behaviour, opportunities, career, behavior',
  'prior-to': 'prior to, before, until, up to',
  court: `
    court, courts, courtroom, proceedings, charged, dock, judge, trial, prosecut*, magistrate*, face charges,
    criminal charges, criminal cases, trials, judged, before the judges, before judges, on trial
  `,
  // Going to court, each week; a number by month is another one.
  weekly: 'a week, per week, each week, every week, weekly, most weeks, week after week',
  monthly: 'a month, per month, each month, every month, monthly',
  murder: `
    murder*, homicide, kidnap*, abduct*, snatch*, killed, killing, death, disappear*, strangl*, slain, slaying,
    lost her life, took her life, tricked, duped, lured, false arrest, fake arrest, falsely arrest*,
    pretending to arrest
  `,
  // What came after the murder, at dates of its own.
  'murder-aftermath': `
    sentenc*, jailed, plead*, admitted, convicted, commission*, inquiry, vigil, arrested, charged, whole life, report,
    review, resign*, appeal*, dismissed, sacked, publish*, held, protest*, memorial, film*, documentary, drama, book,
    heard, learned,
    emerged, reveal*, released, aired, broadcast, trial, trials
  `,
  // What the murderer did or got for it, which may have the date that follows.
  'murder-admitted': `
    admitted, admitting, admits, pleaded guilty, pleading guilty, pled guilty, confessed, convicted of, found guilty,
    charged with, sentenced for, jailed for
  `,
  // The murder, where its victim is not named.
  'killed-by-officer': `
    by a police officer, by a serving officer, by a serving police, by a serving met, by a met officer,
    by an off duty officer, by an off duty police, by an off duty met, by another serving, by another met officer,
    by a policeman, by a serving policeman, by a constable, by a serving constable, by one of its officers,
    by one of its own officers, by a metropolitan police, by a london police, by a cop, by a serving cop
  `,
  // Other people who died at the hands of police officers.
  'other-killing': 'kaba, duggan, de menezes, dalian atkinson, blair peach, shot, shooting',
  // A year of hers that is not the one of the murder.
  born: 'born, birth, birthday',
  // The other crimes of Wayne Couzens, at dates of their own.
  exposure: 'expos*, flash*, mcdonald',
});
