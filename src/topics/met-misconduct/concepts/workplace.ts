// The force as an employer, and the hotline for reporting its people.

import { conceptsOf } from './terms.ts';

/** The force as an employer, and the hotline for reporting its people. */
export const workplace = conceptsOf('word', {
  // Words that a headcount stands among; most are small, so the cue is no more than a hint.
  'whole-force': `
    entire, there are, leads, led, lead, commands, runs, in charge of, at present, all, has, have, employ*, its, their,
    workforce, payroll, total, every, every one,
    the, strong, of
  `,
  // Said of the number itself: without it "people" may be any.
  'size-of-force': `
    work for the police, work for the met, work for the metropolitan, work for scotland yard, work for the force,
    work at the met,
    works for the met, employed by the met, people on the payroll, people on its payroll, on its books, on the books, under him,
    under his command, force of, organisation of, organization of, workforce of, strong
  `,
  // The two states of an officer under suspicion; they stand side by side and are told apart by nearness.
  suspended: 'suspend*, suspension*, barred from duty',
  restricted: `
    restricted, reduced duty, reduced duties, limited duty, limited duties, light duties, restrictions,
    modified duties, placed on desk, put on desk, confined to desk, moved to desk,
    limits the duties, limited the duties, duties limited
  `,
  // What officers of either state do, and others too: enough for the number that the records have, not for another.
  'perhaps-suspended': `
    stood down, sent home, removed from duty, taken off duty, relieved of duty, relieved of their duties
  `,
  'perhaps-restricted': `
    desk duties, desk jobs, desk work, backroom, back room, back office, restrain*, limitations, limited roles,
    non public facing
  `,
  // The Directorate of Professional Standards, also as a thesaurus has it.
  'standards-unit': `
    dps, professional standards, skilled requirements, standards department, anti corruption, internal standards,
    colleagues, internal affairs, internal investigations,
    police the police, policing the police
  `,
  // People who came to it for good, and those who were lent to it.
  grown: `
    increas*, grow*, gain*, elevated, added, expand*, boost*, bolster*, enlarged, strengthen*, beefed up,
    more investigators, more people, swelled, swollen
  `,
  lent: `
    injection, additional, average, divert*, moved, switched, shift*, seconded, drafted, lent, taken, take, took,
    pulled, brought, transferred, withdrawn, reassign*, redeploy*, supporting, set to, are now with, redirect*,
    reallocat*, rerouted, yanked, borrowed, on loan, loaned, poached, come over, came over, come across
  `,
  // Added perhaps, or lent: enough for the number that the records have, not for another.
  'perhaps-grown': 'joined, recruit*, hired, taken on, reinforce*, extra, given, raised, rose, risen, more',
  // Said of those who came from there: they were lent.
  'from-organised-crime': `
    from organised, from organized, from serious, from counter, from counterterror*, from terror*, from gang*
  `,
  // What they did there; too weak for their number.
  'helped-out': 'help, helped, helping, reinforced, support, supported, assist*',
  // Lent perhaps, or sent elsewhere.
  'perhaps-lent':
    'put, used to, gone to, going to the, go to the, went to, instead of, assigned, deployed, sent, roped in, commandeered, tasked, called in',
  // Where officers are moved every day.
  'street-duty': 'protest*, front line, frontline, neighbourhood*, patrol*, carnival, riots, disorder, homicide',
  // Where those who were lent came from.
  'organised-crime': `
    organised crime, organized crime, serious crime, terror*, counter terror*, counterterror*, extreme crime, gang,
    gangs, serious crimes, major crime, organised criminals
  `,
  // The line for reporting officers, and what became of the calls.
  hotline: `
    hotline, hot line, helpline, crimestoppers, tip line, phone line, telephone line, reporting line, the line,
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
    look into, looked into, turned into, respon*, acted upon, actioned, acts on, acting on, investigated, investigating,
    investigate, taken further
  `,
  // What the public reports to lines of its own, and what police do about it.
  'street-crime': `
    burglar*, knife, knives, robber*, gun crime, drug dealing, drug dealers, county lines, shoplift*, scam, scams,
    theft, thefts, trafficking, modern slavery, antisocial, anti social, missing people, missing person*, stop and search,
    stop and searches
  `,
  // Lines for other people to call, about other things.
  'hotline-of-others': `
    domestic abuse hotline, domestic abuse helpline, for reporting domestic, for victims, for stalking, for survivors,
    helpline for, for staff of, fire brigade, for reporting rape, by the iopc,
    the iopc, watchdog
  `,
  // What police do to the public: those whom they arrest are not of the force.
  'police-work': `
    arrested, arrests, arresting, detained, raid, raids, raided, stop and search*, met charged, police charged,
    force charged, detectives charged, has charged, have charged, officers charged men, convictions against, were caught,
    officers for the
  `,
  // The verb right before those whom police deal with every day.
  'police-verb': `
    arrested, arrests, arresting, detained, prosecuted, cautioned, jailed, fined, stopped, searched,
    caught, paid, compensated, seized, recovered, rescued, identified, interviewed
  `,
  // The same, said behind them.
  'arrested-people': `
    were arrested, was arrested, arrested for, arrested over, arrested on suspicion, were charged, were detained,
    arrests for, suspects
  `,
  // People whom police and courts deal with, where nothing says that they are officers.
  'accused-people': `
    people accused, people who, people suspected, people with domestic, people with sexual, people with offences,
    people with rape
  `,
  // Cases that the public brings to police, as it does every day.
  'by-the-public': `
    reported by, by members of the public, by the public, by londoners, by residents, by victims, reported to police,
    reported to the police, reported to the met, reported to officers, reported in london, reported across london
  `,
  // Officers in one of several states: a sum, and no number of either.
  'mixed-states': `
    suspended or, or suspended, restricted or, or restricted, or on restricted, or placed on restricted, duties or,
    or under investigation, or being investigated, or dismissed, or sacked
  `,
  elsewhere:
    'from outside the capital, from outside london, from outside the met, outside, elsewhere, other forces, other force, another force, concerned other',
  // How a commissioner begins, and how this one came back.
  'took-office': `
    took over, took charge, took the job, took the top job, in the top job, took office, took the helm,
    been there since, to run the, to lead the, in the post, in post, began the job, began,
    assumed, appointed, commissioner since, commissioner only since, walked in, to the post, to the office,
    been commissioner, became, started, arrived, sworn in, joined, becomes, taking office,
    taking over, took up, taken up, brought in, put in charge, put into, at the helm, in charge, in the job,
    in office, took the reins, taking the reins, took command, took control, replaced, succeeded, hired, in his post,
    in the role, the role, most senior officer since, most senior police officer since, came over, came in as, installed,
    into the job, inherited, took on, has led, has run
  `,
  // The same, in words that are said of nothing else.
  'became-commissioner': `
    took over, took charge, took the job, took the top job, in the top job, took office, took the helm,
    been there since, to run the force, to run the met, to lead the force, to lead the met, took the reins, took command,
    took control,
    took up the post, took up the job, took up the role, taking over, taking charge, taking office, taking the helm,
    taking up the post, taking the reins, became commissioner, becoming commissioner, become commissioner,
    became met commissioner, been commissioner, commissioner since, commissioner only since, appointed commissioner,
    became the commissioner, in the post, in post, in office, in the job, in the role, in charge, at the helm,
    put in charge, sworn in, assumed office, assumed the, succeeded, replaced, most senior officer since,
    most senior police officer since, inherited, installed, has led, has run,
    came over, came in as, began the job, started the job, started in the job, started as, into the job, into the role
  `,
  // Where people come back from, who had not left.
  'from-leave': 'holiday, holidays, sick leave, from leave, from sick',
  // Others at the head of the force, who began at times of their own.
  'another-chief': 'deputy, assistant commissioner, chief of staff',
  'came-back': `
    came back, come back, returned, back to policing, back in policing, becoming, months on, first day, into the job,
    into the role, into his, been commissioner, commissioner for, been in
  `,
  // The standards that were last raised in the seventies, and by whom.
  standards: 'standards, doubling',
  // How the commissioner set his own drive above all others since.
  strongest: `
    strongest, largest, biggest, greatest, toughest, firmest, most determined, doubling, doubling down, double down,
    since, not since, nothing like it, such a, not seen
  `,
  purge: `
    purge, purged, clear out, clean up, corruption, corrupt detectives, bent detectives, crackdown, crack down,
    shake up, drive against, bent officers, corrupt officers, cleanup, clean out, overhaul, housecleaning
  `,
  'robert-mark': 'robert mark, sir robert',
});
