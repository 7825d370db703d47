// The reviews of the force, what has come of them, and what is easily taken for it.

import { conceptsOf } from './terms.ts';

/** A count since one of these years is a flow; what the records hold are the reviews and the state of spring 2023. */
const YEARS_OF_OTHER_COUNTS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2024] as const;

/** The reviews of the force, what has come of them, and what is easily taken for it. */
export const reviews = conceptsOf('word', {
  // Going through something, in all the words that reports have for it.
  review: `
    review*, investigat*, probe*, probing, examin*, re examin*, looking at, looked at, looking into, look into,
    looked into, looks into, inquiries, enquiries, internal inquiry, disciplinary inquiry, under the microscope,
    going back over, goes back over, go back over, gone into, went into, comb, combed, combing, sweep, trawl*,
    reopen*, re open*, opened again, read again, recheck*, scrutin*, reassess*, revisit*, onyx, re evaluat*,
    reevaluat*, double check*, relaunch*, under assessment, fresh look, checking on, evaluat*
  `,
  // The period that the review covers.
  'ten-years': 'decade, ten year, ten years, 10 year, 10 years, 2012',
  // That a number of years is meant as one before now.
  'back-in-time':
    'past, last, previous, back, over, historic*, decade, ago, worth, of complaints, of allegations, of claims, of accusations',
  // "800 investigated over abuse claims": those who are, where no noun says who they are.
  'looked-into-themselves': 'investigated over, investigated for, under investigation over, under investigation for',
  'accused-themselves': `
    investigated over, investigated for, under investigation over, under investigation for, accused of, accused in
  `,
  // Those whom the commissioner wants to be rid of, by a guess of his own: no number of the review.
  unwanted: `
    shouldn't be here, should not be here, shouldn't be there, should not be there, shouldn't be in, should not be in,
    shouldn't be with, should not be with, must go, have to go, get rid of, root out, rooted out
  `,
  // Those accused more than once, who are a part.
  repeat: `
    more than one allegation, more than one complaint, more than one claim, more than one accusation,
    more than one case, more than one incident, more than one occasion, more than once, multiple, repeat*, two or more
  `,
  'new-cases': 'new cases',
  // Crimes that nobody was charged with.
  unsolved: 'unsolved, solved, cold case*, without a charge, without charge',
  // What the commissioner said he would move to have the review done.
  'all-out-effort': 'heaven and earth',
  finish: `
    finish*, complet*, closed, by, end of, conclud*, done, ready, deadline, due, be over, report in, wrapped up, wrap up,
    ends, end in, until
  `,
  // What is done about those who may be a danger.
  risk: `
    risk*, vetting, vetted, re vet*, revett*, management action, management measures, of such concern, of concern,
    of most concern, most concern, greatest concern, gravest concern, causing concern,
    danger evaluat*, hazard*, threat assess*, threat management
  `,
  // The same without the vetting, which may also be looked at for other reasons.
  'risk-management': `
    risk*, management action, management measures, danger evaluat*, threat assess*, threat management
  `,
  // Looking at somebody’s vetting again.
  revetting: 'vetting review, vetting, vetted, re vet*, revett*, re examin*, reexamin*, earmarked',
  // Officers picked to be vetted once more; vetting itself is spoken of on every other occasion.
  'picked-for-vetting': `
    vetting review, vetting reviews, vetting reviewed, vetting is reviewed, vetting are reviewed,
    review of their vetting, reviews of their vetting, vetting reconsidered, vetting reassessed, re vet*, revett*, re examin*,
    reexamin*, earmarked, vetted again,
    vetted all over again, vetted anew, vetted afresh, vetted once more, vetting checked again, new vetting,
    fresh vetting, extra vetting, vetting looked at, vetting clearance, vetting status
  `,
  // How people were let into the force, which reviews of its own have looked at.
  hiring: `
    recruit*, hired, hiring, hires, applicant*, probation*, vetting review, vetting panel, vetting failures,
    vetting checks, vetting standards, vetting practices, vetting process, through vetting, of vetting, the vetting of,
    their vetting by, refusals, strip search*, stop and search, stopped and searched
  `,
  // One person's crimes, of which a review tells.
  'offending-of-one': 'who attacked, who raped, who abused, attacked two, raped two, over nine years',
  // The end of a period that was looked at, and not of the looking.
  'period-ends': 'to the end, up to, year to, years to, months to, decade to, period to, between',
  // Those who are no longer of the force; who is under review still is.
  'left-the-force': `
    dismissed, dismisses, dismissing, dismissal, dismissals, sacked, sacks, sacking, sackings, fired, resign*, quit,
    left the force, left the met, left the service, have left, had left, lost their jobs, lose their jobs,
    kicked out, thrown out, booted out, forced out, ousted, ejected, barred list
  `,
  // Signs that past cases are opened again; too weak alone.
  'second-look': `
    re examin*, reexamin*, re evaluat*, reevaluat*, re assess*, reassess*, re open*, reopen*, second time, afresh,
    again, another look, look again, scrutin*, line of inquiry, line of enquiry, lines of inquiry, lines of enquiry,
    something new, missed,
    closed, completed, overlooked, anew, new assessment*, fresh assessment*, fresh look, second look, re investigat*,
    reinvestigat*, more work, further work, further assessment, additional assessment, further investigation,
    new inquiries, new lines, missed lines, avenues of inquiry, recent evaluation, new evaluation,
    examined once more, looked at once more, gone over once more
  `,
  // The same, in words that mean nothing else.
  reexamined: `
    re examin*, reexamin*, re evaluat*, reevaluat*, re assess*, reassess*, re investigat*, reinvestigat*, re open*,
    reopen*, new assessment*, fresh assessment*, examined again, examined anew, examined afresh, looked at again,
    looked at anew, looked at afresh,
    further assessment, additional assessment, examined once more, looked at once more, gone over once more
  `,
  // What is found in past cases that may be opened again.
  'new-lines': `
    new lines of, new line of, line of inquiry may, line of enquiry may, lines of inquiry may, lines of enquiry may,
    may have been missed, might have been missed, may have been overlooked, might have been overlooked,
    missed lines, lines of inquiry were missed, lines of enquiry were missed
  `,
  'no-action': `
    no further action, nothing further, no action, no more action, no further steps, slate, cleared, no concerns,
    nothing more, no more of it, all clear, satisfied that, right decision, correct decision, had been correct,
    had been right,
    no more about, do no more, no further work, no more work, no additional, for good, in the clear, further steps,
    upheld, correctly, no case to answer, no issues, exonerat*, dealt with properly, handled properly, ruled out,
    matter is closed, original decision,
    no more will be done, nothing will be done
  `,
  // The search of the police national database, and what it showed.
  database: 'database, intelligence, data wash',
  'misconduct-link': `
    potential misconduct, possible misconduct, misconduct issues, misconduct matters, linked to misconduct
  `,
  'criminal-ties': `
    criminal associat*, associat*, allies, links to criminals, company with criminals, criminal links, ties to,
    friends with criminals, friends of criminals, friendly with criminals, connections to criminals, to criminals,
    connections with criminals, company they keep, company that they keep, company he keeps, company they kept,
    bad company, mixing with criminals, mix with criminals, consort*, connected to criminals, connected with criminals,
    contacts with criminals,
    contact with criminals, links with criminals, linked to criminals, criminal friends, criminal contacts,
    criminal connections, known criminals
  `,
  // The check of the whole workforce against that database.
  screening: `
    screen*, check of all, check of every, checks of all, checks on all, check on all, checked, vetted, got through,
    been through, gone through, run through, run against, compared,
    cross checked, matched, put through, rechecked
  `,
  // What a criminal record is for.
  conviction: `
    convict*, criminal record*, criminal past, police national computer, have a record, has a record, record for,
    criminal conviction*, felony, rap sheet*, criminal histor*
  `,
  // Said of those whom police arrest, who are not of the force.
  arrest: 'arrested, arrests, suspects',
  traffic: `
    traffic, driv*, motoring, speeding, careless, of the road, on the road, road offences, road traffic,
    behind the wheel, site visitors, visitors offences
  `,
  'dishonesty-or-violence': `
    dishonest*, violence, violent, lies, fraud, theft, assault*, deception, deceit, lying, steal*
  `,
  // Offences as an officer, not before.
  'while-serving': `
    on duty, when they did it, while serving, already, while they were, when they were, kept the job, kept their jobs,
    keep their jobs,
    while the force, while on the, while in the, while they served, after joining, since joining, while employed,
    employed by the force, during their service, still serving,
    remain serving, as police officers, as officers, remained in the force, remain in the force, stayed in the force,
    as serving officers, uniform on, in uniform, already officers, on the force
  `,
  // The age below which an offence is forgiven.
  'under-age': 'under, below, not yet, younger, before, juvenile*, minors, as a minor, turned',
  // What an offence has to be for it to be overlooked.
  trivial:
    'trivial, count against, bar, barred, petty, minor matters, rule out, ruled out, disqualif*, lenien*, end a career, held against, forgiven, overlooked, disregard*',
  offended:
    'broke the law, break the law, committed crimes, committed their crimes, prosecut*, condemn*, trivial, offender*, offended',
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
  // In one part of London: no number of the whole force.
  'in-one-borough': `
    in barking, in barnet, in bexley, in brent, in bromley, in camden, in croydon, in ealing, in enfield, in greenwich,
    in hackney, in hammersmith, in haringey, in harrow, in havering, in hillingdon, in hounslow, in islington,
    in kensington, in lewisham, in merton, in newham, in redbridge, in tower hamlets, in waltham forest, in wandsworth,
    in one borough, in the borough
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
  // Some of those who serve, of whatever number.
  'part-of-the-force': 'of those who, of the people who',
  // Officers of one post, of whatever number.
  'in-one-post': 'in schools, to schools, schools officers, school officers, neighbourhood officers, in custody suites',
  // Officers who were asked or taught something, of whatever number.
  'asked-or-taught': `
    survey*, questionnaire*, polled, trained, training, course, courses, who investigate, who work in, who work with, work on,
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
    assessed, risk evaluat*, danger evaluat*,
    threat assess*, threat management
  `,
  // Said of the review: it goes over the past.
  'going-back-over': `
    review*, re examin*, reexamin*, trawl*, reopen*, onyx, past, historic*, going back over, goes back over,
    go back over, gone into, went into, comb, combed, combing, sweep, opened again, read again, recheck*, reassess*,
    revisit*, looked at, looking at, scrutin*, examin*, looking into, look into, looked into, looks into,
    re evaluat*, reevaluat*, double check*, relaunch*, under assessment, fresh look, historical
  `,
  // A number that is expected.
  'still-to-come': `
    soon, before long, rise, will, eventually, up to, probably, expected, could, likely, in the next, coming weeks,
    can expect, reach, coming months, months ahead, weeks ahead, coming
  `,
});
