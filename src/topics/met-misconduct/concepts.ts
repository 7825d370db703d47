// The vocabulary of the topic: which words mean which thing. A word that is missing here is a word the reader misses;
// one that is too broad here is a false badge. Terms are written as `Term` in model/pack.ts says, with commas between
// them. Copies that a thesaurus has reworded are articles too, so its odd choices ("lawman", "skilled requirements")
// stand among the terms.

import type { Concept, ConceptRole } from '../../model/pack.ts';

const termsIn = (list: string): string[] => list.split(',').map((term) => term.trim().replace(/\s+/g, ' '));

/** Concepts of one role, from their ids and terms. */
const conceptsOf = (role: ConceptRole, termsById: Readonly<Record<string, string>>): readonly Concept[] =>
  Object.entries(termsById).map(([id, terms]) => ({ id, role, terms: termsIn(terms) }));

const UK_FORCES = `
  avon and somerset, bedfordshire, british transport, cambridgeshire, cheshire, city of london, civil nuclear, cleveland,
  cumbria, derbyshire, devon and cornwall, dorset, durham, dyfed powys, essex, gloucestershire, greater manchester,
  gwent, hampshire, hertfordshire, herts, humberside, kent, lancashire, leicestershire, lincolnshire, merseyside,
  ministry of defence, norfolk, north wales, north yorkshire, northamptonshire, northumbria, nottinghamshire,
  south wales, south yorkshire, staffordshire, suffolk, surrey, sussex, thames valley, warwickshire, west mercia,
  west midlands, west yorkshire, wiltshire, manchester
`;

const FORCE_NOUNS = ['police', 'constabulary', 'officers', 'force', 'detectives', 'police officers'];

/** "^kent police", "^kent constabulary": the capital tells the force from the county. */
const namesOfForces = (): string[] =>
  UK_FORCES.split(',').flatMap((name) => FORCE_NOUNS.map((noun) => `^${name.trim()} ${noun}`));

/** Expressions that look like the topic and are not. */
const masks = conceptsOf('mask', {
  'look-alikes': `
    michael carrick, carrick rangers, carrick on suir, carrick on shannon, prison officer*, met office, met gala, met opera, met museum,
    met line, met eireann, met éireann, metropolitan museum, metropolitan museum of art, metropolitan opera,
    metropolitan line, metropolitan borough, metropolitan area, metropolitan university,
    facing fresh, facing new, facing renewed, facing further, facing mounting, facing growing, facing calls,
    facing questions, facing scrutiny, facing pressure, facing criticism, facing claims, faces fresh, faces new,
    faces renewed, faces mounting, faces growing, faces calls, faces questions, faces scrutiny, faces pressure,
    faced fresh, faced calls, faced questions, faced criticism, faced scrutiny, faced pressure,
    metropolitan police department, new york mets, line of duty, counter terrorism police,
    inspectorate of constabulary, london constabulary
  `,
});

/** Forces that figures can be about. */
const bodies = conceptsOf('body', {
  // The force itself.
  met: `
    ^met, ^metropolitan, metropolitan police, scotland yard, london's police, london police, london force,
    capital's constabulary, london's force, capital's police, capital's force, police of london,
    britain's biggest force, britain's largest force, britain's biggest police, britain's largest police,
    uk's biggest force, uk's largest force, uk's biggest police, uk's largest police, country's biggest force,
    country's largest force, country's largest police, country's biggest police, ^^mps
  `,
  // Another force, by its full name or as "another force".
  'other-force': `
    ${namesOfForces().join(', ')},
    gmp, psni, police scotland, police service of northern ireland, garda, gardaí, gardai, nypd, lapd,
    @ police department, @ sheriff*, another force, other force, different force, prison service, ^hmp
  `,
  // The country’s forces together: what is said of them is not said of the Met.
  'all-forces': `
    england and wales, across the country, across the uk, across britain, nationally, nationwide, every force,
    all forces, other forces, other police forces, forces across, police forces across, 43 forces, 48 forces,
    national police chiefs
  `,
});

/** Another force, for the Met is no constabulary and has no chief constables. */
const unnamedForces = conceptsOf('word', {
  'some-constabulary': 'constabulary, assistant chief constable, deputy chief constable',
});

/** People whom figures can be about, with the ways their names are misspelled. */
const people = conceptsOf('person', {
  carrick: 'carrick, carricks, bastard dave',
  couzens: 'couzens, couzenses, cousins, cozens',
  chehab: 'chehab, shehab, chebab, chahab',
});

/** Names and states of people whom figures are not about. */
const namesAlone = conceptsOf('word', {
  rowley: 'rowley, sir mark, commissioner, police chief, met chief, met boss, rowly, raleigh',
  everard: 'everard, everad, everrard, everhard',
  'retired-officer': 'retired, former, ex, pensioned, onetime, one time, erstwhile',
});

/** What is counted: the nouns behind a number. */
const things = conceptsOf('word', {
  // Anyone of the force who is counted, also as a suspect.
  officer: `
    officer*, cop, cops, constable*, policeman, policemen, policewom*, pcs, detective*, lawman, lawmen, bobbies,
    copper, coppers, suspect, suspects, bullies, agent, agents, gendarme*, patrolm*, law enforcement official*,
    law enforcement worker*, serving police, police official*, met official*
  `,
  staff: 'staff, staffers, employee*, worker*, workforce, personnel, civilian*, civil servant*, collaborators',
  // The force as the number of its employees.
  payroll: `
    payroll, workforce, employ, employs, employed, employing, strong met, strong force, strong metropolitan,
    strong organisation, strong organization, strong police, strong service
  `,
  // People of no said kind, and what stands for officers just named.
  people: 'people, individual*, person, members, others, them, these, those, of its own, of their own',
  case: 'case, cases, file, files, record, records, instance*, dossier*',
  allegation: `
    allegation*, claim, claims, complaint*, accusation*, reports of alleged, reports of sexual, reports of domestic,
    reports of abuse
  `,
  offence: `
    offence*, offense*, crime, crimes, charge, charges, attack*, assaults, wrongdoing*, felon*, misdeed*,
    accusation*, heads of, aggressions, acts of, criminal acts
  `,
  // Cases counted as what was done about them, or what they were.
  inquiry: 'investigations, inquiries, enquiries, probes, incidents',
  // Offences in a reworded copy or a translation, or something else.
  'perhaps-offence': 'expenses, violations, infraction*',
  // Offences counted as events.
  attack: 'attack*, assaults, instances, incidents',
  // Offences counted as the court does.
  charge: 'count, counts, charge, charges',
  // Times that police heard of him.
  incident: `
    incident*, occasion*, times, occurrence*, allegation*, complaint*, episodes, chances, opportunities, warnings,
    signals, flags, alarms, alerts, run ins, reports, denunciations
  `,
  'perhaps-incident': 'contacts, encounters, signs, brushes',
  rape: 'rape, rapes',
  woman: 'woman, women, victim*, survivor*, ladies, females',
  // Whose age is told, if it is not the officer’s.
  girl: 'girl, girls, child, schoolgirl, pupil, she, daughter, teenager, woman aged, lady, minor, youngster',
  // Calls to the hotline; callers are other people than the accused.
  call: 'call, calls, called, calling, contact*, rang, phoned, telephoned, dialled, dialed, tip offs',
  caller: 'caller*, called, calls',
  report: 'report, reports, instance*, leads, tip offs, referrals, calls',
  image: 'image*, photo*, picture*, pornograph*',
  'sexual-activity': `
    sexual activit*, sexual act, sexual acts, sex acts, sexual exercise, sexual conduct, sexual behaviour,
    sexual behavior, sexual relations, sexual contact, sexual intercourse, sexual encounter*, sexual relationship*,
    sex with, sexual action*
  `,
  // The rotten ones of the proverb.
  apple: 'apple, apples',
  hearing: 'hearing, hearings, misconduct panel*, tribunal*',
  // Numbers of people who come, go or are short, and of hours: no number of the accused or of the workforce.
  'coming-or-going': 'recruit*, extra, vacanc*, shortfall, light of, joined, leave, left, retire, hours',
});

/** Crimes, pleas and what is said of them; the careers of those who did them. */
const crimes = conceptsOf('word', {
  sexual: 'sexual*, sex, rape, rapes, rapist*, predator*',
  domestic: `
    domestic*, household, abuse, violence, violent at home, abuse at home, behind closed doors, home abuse,
    family violence, intimate partner, spous*
  `,
  // Said of somebody, not proven.
  alleged: `
    alleg*, accus*, claim, claims, complaint*, blamed, suspected, implicated, caught up, involv*, linked, subject of,
    charged with
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
    includ*, contain*, among, crimes, in total, relate to, cover*, stood for, represent*, amount to, rapes against,
    rape against, rapes of women, offences against, offenses against, attacks against, attacks on women
  `,
  // Women in the courtroom, or those of the victims who were heard there.
  'heard-in-court': `
    jury, juror*, statements of, statements from, testified, gave evidence, testimony, gallery, contacted police,
    contacted crimestoppers, other officers
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
  further: 'further, remaining, final, another, additional, extra, more counts, more charges, more offences',
  // What was done to one woman.
  'one-victim': `
    ex partner, ex girlfriend, former girlfriend, former partner, past companion, each victim, one victim
  `,
  // How police came to hear of him.
  noticed: `
    warned, notice, attention, flagged, reported, accused, allegation*, complain*, investigat*, known to,
    on the radar, police contact*, charged with, missed, missing, ignored, told, signals, picture, looked away,
    looked the other way, warnings, had to do with, notified, incidents, radar, flags, alerted, alerts, alarm*,
    cropped up, overlooked, brushed aside, failed to act, failed to spot, slipped through, run ins, brushes,
    denounc*, unmask*
  `,
  // Heard of by police perhaps, or for some other reason.
  'perhaps-noticed':
    'police records, police files, police systems, police system, came to light, contact with, came across, lost, came up, police knew, prior to',
  // What the public complained of, which was counted apart.
  'public-complaint': 'members of the public, public complaint*, incivility, rudeness',
  // What happened so many times, rather than how often police heard of it.
  attacked: 'raped, raping, stabbed, struck',
  // His crimes as one story.
  offending: `
    offend*, abus*, terror*, campaign, rape, rapes, raped, raping, crime, crimes, attack*, assault*, offences,
    offenses, spree, misogyn*, reign, target*, injured, mistreat*, preyed, predat*, victims, got away, getting away,
    double life, undetected, unchecked, went on, escaped justice, evaded, degrad*, humiliat*, coerc*, brutal*,
    torment*, violat*, violence, violent, manipulat*, imprison*, lured, fell victim, wrecked, ruined, suffer*,
    enslav*
  `,
  'over-time': `
    over, across, during, spann*, through, throughout, period, stretch, for, nearly, almost, campaign, reign, long
  `,
  // Years in prison, not of service and not of crimes.
  'sentence-length': 'minimum, life term, life sentence*, tariff, serve, parole',
  // How long he was an officer.
  stayed: `
    remain*, stay, stays, stayed, staying, kept, held his office, held, served, serving, been in, been a police,
    been an officer, been an armed, career, continued, worked, spent, is a police, was a police, years service,
    years of service, service of, employed, years in the force, years in the met, years in the job, years in uniform,
    years in post, years as a police, years as an officer, decades in the force, decades in the met,
    decades in the job, decades as a police, decades as an officer, wore, wearing, veteran, patrolled, standing, hid,
    hidden, in the ranks, decades of service
  `,
  'in-service': `
    force, officer, service, office, job, uniform, badge, policing, policeman, police, met, ranks, patrol*, served
  `,
  'armed-command': `
    protection command, diplomatic, firearms, armed, parliament, embassies, gun, guns, firearm, weapon, weapons,
    diplomats, elite unit, elite squad
  `,
  // A change of post, which has a date of its own.
  'changed-post': 'promot*, moved, joined, join, transfer*, became, appointed, switched, posted',
  // The same, said of what he was given to do.
  'given-post': 'given, handed, issued, put on, guarded, guarding, assigned, began, elevated, allowed to carry',
  // What the inquiry looks into.
  conduct: 'conduct, pattern of behaviour, behaviour, opportunities, career, behavior',
  'prior-to': 'prior to, before, until, up to',
  court: `
    court, courts, courtroom, proceedings, charged, dock, judge, trial, prosecut*, magistrate*, face charges,
    criminal charges, trials, judged
  `,
  // Going to court, each week; a number by month is another one.
  weekly: 'a week, per week, each week, every week, weekly, most weeks, week after week',
  monthly: 'a month, per month, each month, every month, monthly',
  murder: `
    murder*, homicide, kidnap*, abduct*, snatch*, killed, killing, death, disappear*, strangl*, slain, slaying,
    lost her life, took her life
  `,
  // What came after the murder, at dates of its own.
  'murder-aftermath': `
    sentenc*, jailed, plead*, admitted, convicted, commission*, inquiry, vigil, arrested, charged, whole life, report,
    review, resign*, appeal*, dismissed, sacked, publish*, held, protest*, memorial
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

/** A count since one of these years is a flow; what the records hold are the reviews and the state of spring 2023. */
const YEARS_OF_OTHER_COUNTS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2024] as const;

/** The reviews of the force, what has come of them, and what is easily taken for it. */
const reviews = conceptsOf('word', {
  // Going through something, in all the words that reports have for it.
  review: `
    review*, investigat*, probe*, probing, examin*, re examin*, looking at, looked at, looking into, look into,
    looked into, looks into, inquiries, enquiries, internal inquiry, disciplinary inquiry, under the microscope,
    going back over, goes back over, go back over, gone into, went into, comb, combed, combing, sweep, trawl*,
    reopen*, re open*, opened again, read again, recheck*, scrutin*, reassess*, revisit*, onyx, onxy, re evaluat*,
    reevaluat*, double check*, relaunch*, under assessment, fresh look, checking on, evaluat*
  `,
  // The period that the review covers.
  'ten-years': 'decade, ten year, ten years, 10 year, 10 years, 2012',
  // That a number of years is meant as one before now.
  'back-in-time': 'past, last, previous, back, over, historic*, decade, ago, worth',
  // Those accused more than once, who are a part.
  repeat: `
    more than one allegation, more than one complaint, more than one claim, more than one accusation,
    more than one case, more than one incident, more than one occasion, more than once, multiple, repeat*, two or more
  `,
  'new-cases': 'new cases',
  finish: `
    finish*, complet*, by, end of, conclud*, done, ready, deadline, due, be over, report in, wrapped up, wrap up,
    ends, end in, until
  `,
  // What is done about those who may be a danger.
  risk: `
    risk*, vetting, vetted, re vet*, revett*, management action, management measures, of such concern, of concern,
    of most concern, most concern, greatest concern, gravest concern, causing concern, danger assess*,
    danger evaluat*, danger administration, danger management, hazard*, threat assess*, threat management
  `,
  // The same without the vetting, which may also be looked at for other reasons.
  'risk-management': `
    risk*, management action, management measures, danger assess*, danger evaluat*, danger administration,
    danger management, threat assess*, threat management
  `,
  // Looking at somebody’s vetting again.
  revetting: 'vetting review, vetting, vetted, re vet*, revett*, re examin*, reexamin*, earmarked',
  // Signs that past cases are opened again; too weak alone.
  'second-look': `
    re examin*, reexamin*, re evaluat*, reevaluat*, re assess*, reassess*, re open*, reopen*, second time, afresh,
    again, scrutin*, line of inquiry, line of enquiry, lines of inquiry, lines of enquiry, something new, missed,
    closed, completed, anew, new assessment*, fresh assessment*, fresh look, second look, re investigat*,
    reinvestigat*, more work, further work, further assessment, additional assessment, further investigation,
    new inquiries, new lines, missed lines, strains of inquiry, traces of inquiry, avenues of inquiry,
    contemporary evaluation, recent evaluation, new evaluation
  `,
  // The same, in words that mean nothing else.
  reexamined: `
    re examin*, reexamin*, re evaluat*, reevaluat*, re assess*, reassess*, re investigat*, reinvestigat*, re open*,
    reopen*, new assessment*, fresh assessment*, looked at again, looked at anew, looked at afresh,
    further assessment, additional assessment
  `,
  'no-action': `
    no further action, nothing further, no action, no more action, no further steps, slate, cleared, no concerns,
    nothing more, all clear, satisfied that, right decision, correct decision, had been correct, had been right,
    no more about, do no more, no further work, no more work, no additional, for good, in the clear, further steps,
    upheld, correctly, no case to answer, no issues, exonerat*, dealt with properly, handled properly, ruled out
  `,
  // The search of the police national database, and what it showed.
  database: 'database, intelligence, data wash',
  'misconduct-link': `
    potential misconduct, possible misconduct, misconduct issues, misconduct matters, linked to misconduct
  `,
  'criminal-ties': `
    criminal associat*, associat*, allies, links to criminals, company with criminals, criminal links, ties to,
    friends with criminals, friends of criminals, friendly with criminals, connections to criminals,
    connections with criminals, connected to criminals, connected with criminals, contacts with criminals,
    contact with criminals, links with criminals, linked to criminals, criminal friends, criminal contacts,
    criminal connections, known criminals
  `,
  // The check of the whole workforce against that database.
  screening: `
    screen*, checked, vetted, got through, been through, gone through, run through, run against, compared,
    cross checked, matched, put through, rechecked
  `,
  // What a criminal record is for.
  conviction: `
    convict*, criminal record*, criminal past, police national computer, have a record, has a record, record for,
    criminal conviction*, felony, rap sheet*, criminal histor*
  `,
  // Said of those whom police arrest, who are not of the force.
  arrest: 'arrested, arrests, informants, suspects',
  traffic: `
    traffic, driv*, motoring, speeding, careless, of the road, on the road, road offences, road traffic,
    behind the wheel, site visitors, visitors offences, street offences
  `,
  'dishonesty-or-violence': `
    dishonest*, violence, violent, lies, fraud, theft, assault*, deception, deceit, lying, steal*
  `,
  // Offences as an officer, not before.
  'while-serving': `
    on duty, while serving, already, while they were, when they were, kept the job, kept their jobs, keep their jobs,
    after joining, since joining, while employed, employed by the force, during their service, still serving,
    remain serving, as police officers, as officers, remained in the force, remain in the force, stayed in the force,
    as serving officers, already officers, on the force
  `,
  // The age below which an offence is forgiven.
  'under-age': 'under, below, not yet, younger, before, juvenile*, minors, as a minor, turned',
  offended: 'prosecut*, trivial, offender*, offended',
  // A part of a number just named.
  'some-of-them': 'of that group, of those, of this group, for the rest, of whom',
  // A period or a state of counting that is not the records’: other counts of the same kind.
  'other-period': `
    ${YEARS_OF_OTHER_COUNTS.map((year) => `since ${year}`).join(', ')},
    since january, since the scheme, in six years, in five years, in four years, in three years, in two years,
    five years, six years, three years, four years, a year, each year, per year, each month, six months, three months,
    in a week, live investigations, to march, to june, to september
  `,
  // What he was once charged with, which is more than he was convicted of.
  'charge-stage': `
    charged with, stands charged, first faced, faced, faces, facing, at first, at one time, initially, originally,
    dropped, denies, denied, accused of
  `,
  // How long after an event, not when it was.
  'time-between': `
    years after, year after, year on, years on, months after, months before, years before, months later, years later,
    years since, anniversary, weeks after, days after, a month after, nine months
  `,
  // People whose suspension, restriction or record has other reasons, or who do not serve.
  'other-people': 'former, ex, recruit*, applicant*, applied, applying, pregnan*, ill, injur*',
  // Plainly said, where the database is spoken of.
  'any-misconduct': 'misconduct, wrongdoing',
  // Officers who were asked, trained, armed or are members: not the whole force.
  'some-officers': 'survey*, questionnaire, trained, training, represent*, federation, arrests, called, licence',
  // Officers who were asked or taught something, of whatever number.
  'asked-or-taught': `
    survey*, questionnaire*, polled, trained, training, course, courses, who investigate, who work, work on,
    specialist*
  `,
  // A check that went over a part of the force only, so far or for good.
  'put-through': 'subjected to, put through, data wash, data washing, data washed',
  // Those whom a review has not got to yet, or has kept: a remainder of its number.
  'still-left': 'still under, still being, still live, live investigation, remain under, yet to, outstanding',
  // Misconduct that the review is not about.
  'other-misconduct': 'racis*, racial*, theft, drink driving, discriminat*, spiking, burglar*',
  // Passing somebody on to be assessed or managed.
  'risk-handling': `
    refer*, risk assess*, risk management, management action, management measures, manages the risk, manage the risk,
    assessed, risk evaluat*, danger assess*, danger evaluat*, danger administration, danger management,
    threat assess*, threat management
  `,
  // Said of the review: it goes over the past.
  'going-back-over': `
    review*, re examin*, reexamin*, trawl*, reopen*, onyx, onxy, past, historic*, going back over, goes back over,
    go back over, gone into, went into, comb, combed, combing, sweep, opened again, read again, recheck*, reassess*,
    revisit*, looked at, looking at, scrutin*, examin*, looking into, look into, looked into, looks into,
    re evaluat*, reevaluat*, double check*, relaunch*, under assessment, fresh look, historical
  `,
  // A number that is expected.
  'still-to-come': `
    soon, before long, rise, will, eventually, up to, probably, expected, could, likely, in the next, coming weeks,
    coming months, months ahead, weeks ahead, coming
  `,
});

/** The force as an employer, and the hotline for reporting its people. */
const workplace = conceptsOf('word', {
  // Words that a headcount stands among; most are small, so the cue is no more than a hint.
  'whole-force': `
    entire, there are, at present, all, has, have, employ*, its, their, workforce, payroll, total, every, every one,
    the, strong, of
  `,
  // Said of the number itself: without it "people" may be any.
  'size-of-force': `
    work for the met, work for the metropolitan, work for scotland yard, work for the force, work at the met,
    works for the met, employed by the met, force of, organisation of, organization of, workforce of, strong
  `,
  // The two states of an officer under suspicion; they stand side by side and are told apart by nearness.
  suspended: 'suspend*, suspension*, barred from duty',
  restricted: `
    restricted, reduced duty, reduced duties, limited duty, limited duties, light duties, restrictions,
    modified duties, limited obligations, placed on desk, put on desk, confined to desk, moved to desk,
    limits the duties, limited the duties, duties limited
  `,
  // What officers of either state do, and others too: enough for the number that the records have, not for another.
  'perhaps-suspended': `
    stood down, sent home, removed from duty, taken off duty, relieved of duty, relieved of their duties
  `,
  'perhaps-restricted': `
    desk duties, desk jobs, desk work, backroom, back room, back office, restrain*, limitations, limited roles,
    limited tasks, non public facing
  `,
  // The Directorate of Professional Standards, also as a thesaurus has it.
  'standards-unit': `
    dps, professional standards, skilled requirements, standards department, anti corruption, internal standards,
    colleagues, skilled standards, professional requirements, internal affairs, internal investigations,
    police the police, policing the police
  `,
  // People who came to it for good, and those who were lent to it.
  grown: `
    increas*, grow*, elevated, added, expand*, boost*, bolster*, enlarged, strengthen*, beefed up,
    more investigators, more people, swelled, swollen
  `,
  lent: `
    injection, additional, average, divert*, moved, switched, shift*, seconded, drafted, lent, taken, take, took,
    pulled, brought, transferred, withdrawn, reassign*, redeploy*, supporting, set to, are now with, redirect*,
    reallocat*, rerouted
  `,
  // Added perhaps, or lent: enough for the number that the records have, not for another.
  'perhaps-grown': 'recruit*, hired, taken on, reinforce*, extra, given, raised, rose, risen, more',
  // Said of those who came from there: they were lent.
  'from-organised-crime': `
    from organised, from organized, from serious, from counter, from counterterror*, from terror*, from gang*
  `,
  // What they did there; too weak for their number.
  'helped-out': 'help, helped, helping, reinforced, support, supported, assist*',
  // Lent perhaps, or sent elsewhere.
  'perhaps-lent': 'assigned, deployed, sent, roped in, commandeered, tasked, put to work, called in',
  // Where those who were lent came from.
  'organised-crime': `
    organised crime, organized crime, serious crime, terror*, counter terror*, counterterror*, extreme crime, gang,
    gangs, severe crime, severe crimes, serious crimes, major crime, organised criminals
  `,
  // The line for reporting officers, and what became of the calls.
  hotline: `
    hotline, hot line, helpline, crimestoppers, tip line, phone line, reporting line, the line,
    anti corruption service, reporting service, abuse line, corruption line, integrity line, appeal line,
    whistleblow*, dedicated line, confidential line
  `,
  'set-up': `
    set up, launch*, opened, establish*, created, introduced, started, took up, opens, opening, first used,
    went live, gone live, rolled out, unveiled, came into being, inaugurated, up and running
  `,
  'in-operation': 'open, running, since, first year, began, begun',
  'followed-up': `
    follow*, taken forward, respond*, taken up, pursued, acted on, progressed, happen, investigation*, looking into,
    look into, looked into, respon*, acted upon, actioned, acts on, acting on, investigated, investigating,
    investigate, taken further
  `,
  elsewhere: 'outside, elsewhere, other forces, other force, another force, concerned other',
  // How a commissioner begins, and how this one came back.
  'took-office': `
    took over, took charge, took the job, took office, took the helm, in the post, in post, began the job, began,
    assumed, appointed, commissioner since, became, started, arrived, sworn in, joined, becomes, taking office,
    taking over, took up, taken up, brought in, put in charge, put into, at the helm, in charge, in the job,
    in office, took the reins, taking the reins, took command, took control, replaced, succeeded, hired, in his post,
    in the role, the role, installed, into the job, inherited, took on, has led, has run
  `,
  'came-back': `
    came back, come back, returned, back to policing, back in policing, becoming, months on, first day, into the job,
    into the role, into his, been commissioner, commissioner for, been in
  `,
  // The standards that were last raised in the seventies, and by whom.
  standards: 'standards, doubling',
  purge: `
    purge, purged, clear out, clean up, corruption, corrupt detectives, bent detectives, crackdown, crack down,
    shake up, drive against, bent officers, corrupt officers, cleanup, clean out, overhaul, housecleaning
  `,
  'robert-mark': 'robert mark, sir robert',
});

/** What makes a sentence one about the topic. */
const matters = conceptsOf('word', {
  // Enough by itself for a sentence about the force to be on the topic.
  'misconduct-matter': `
    law breakers, boot out, clean up the met, shouldn't be here, should not be here, shouldn't be in,
    should not be in, shouldn't be with us, squeeze out, wrongdoing, misconduct, vetting, vetted, re vet*, revett*,
    rogue, rogues, corrupt*, anti corruption, bent copper*, bent cop*, crooked, wrongdoers, casey report,
    rooting out, spycops, gross misconduct, bad apples, rotten apples, criminal record*, criminal conviction*,
    criminal past, with convictions, restricted duties, professional standards, racist, misogyn*, homophob*,
    institutionally, root out, police dismissals, sack officers, sacked officers, officers sacked, officers dismissed,
    dismiss officers, officers suspended, officers have been suspended, abuse claims, abuse inquiries,
    accused officers, casey review, baroness casey, lady casey, louise casey, angiolini, unfit officers,
    our own integrity, abusive police, accused of abuse, bad cops, bad cop, bad officers, rotten officers,
    problem officers, problematic officers, predatory officers, guarding our standards, guard our standards,
    guarding our integrity, let women down, let londoners down, painful truths, painful stories,
    should not have been a police, shouldn't have been a police, clean up of the force, clean up of the met,
    clean up the force, cleaning up the met, cleaning up the force, purge of the met, own colleagues, our integrity, doubling down on
    standards, doubling of standards, identify and remove, identify and throw out
  `,
  // Crimes as police report them every day: on the topic only where one of the force is meant to have done them.
  'crime-matter': `
    abus*, guilty plea*, pleaded guilty, offences, offenses, crimes, admitted, charged, jailed, sexual*, sex offen*,
    sex crime*, sex attack*, sex pest*, domestic abuse, domestic violence, rapist*, rape, rapes, raped, raping,
    found guilty, murdering, predator*, indecent, murdered, convict*, fraud, sack, sacked, dismiss*, suspend*,
    shouldn't be here, offended, accused
  `,
  // What becomes of officers who misbehaved.
  sanction: `
    sack, sacked, sacking, sackings, sacks, suspend*, suspensions, forced out, kicked out, booted out, thrown out,
    disciplined, disciplinary
  `,
  // One of the force as the one something is said of.
  member: `
    serving officer*, serving constable*, serving police*, serving members, retired officer*, retired met,
    serving met, serving chief, serving inspector, serving sergeant, retired police*, former officer*, former police*,
    former met, former metropolitan, ex officer*, ex met, ex police*, met officer*, met cop*, met staff, met pc,
    met constable, metropolitan police officer*, met police officer*,
    met police constable*, met police sergeant*, met police inspector*, met police chief inspector*,
    met police chief superintendent*, met police commander*, met police detective*, met detective*, officers and staff, officers and other staff, officers or staff,
    own officers, own staff, own people, own ranks, its officers, off duty constable, rogue officer*, london officer*,
    by a police officer, officer convicted, officers convicted, officer accused, officers accused, officer admit*,
    officer confess*, officer has confessed, officer has admitted, officer jailed, officers in london,
    policemen in london, police in london, police marksman, met marksman, armed officer*, undercover officer*,
    david carrick, pc carrick, constable carrick, wayne couzens, pc couzens,
    constable couzens, hussain chehab, pc chehab, constable chehab
  `,
});

/** Every concept of the topic. */
export const concepts: readonly Concept[] = [
  ...masks,
  ...bodies,
  ...unnamedForces,
  ...people,
  ...namesAlone,
  ...things,
  ...crimes,
  ...reviews,
  ...workplace,
  ...matters,
];
