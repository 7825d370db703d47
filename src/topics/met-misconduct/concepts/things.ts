// What is counted: the nouns behind a number.

import { conceptsOf } from './terms.ts';

/** What is counted: the nouns behind a number. */
export const things = conceptsOf('word', {
  // Anyone of the force who is counted, also as a suspect.
  officer: `
    officer*, cop, cops, constable*, policeman, policemen, policewom*, pcs, detective*, lawman, lawmen, bobbies,
    copper, coppers, suspect, suspects, bullies, agent, agents, law enforcement official*, serving police, met men, met women,
    met man, met woman,
    police official*, met official*
  `,
  staff: 'staff, staffers, employee*, worker*, workforce, personnel, civilian*, civil servant*',
  // The force as the number of its employees.
  payroll: `
    payroll, workforce, who work at the met, who work for the met, who work for it, who work there,
    people who work for him, people who work for it, people who work for the police,
    people who work for the force, people who work for the met, employ, employs, employed, employing, strong met,
    strong force, strong metropolitan,
    strong organisation, strong organization, strong police, strong service
  `,
  // People of no said kind, and what stands for officers just named.
  people:
    'people, force of, men and women, women and men, individual*, person, members, colleagues, folk, folks, others, them, these, those, of its own, of their own',
  case: 'case, cases, file, files, record, records, matters, instance*, dossier*',
  allegation: `
    allegation*, claim, claims, complaint*, accusation*, reports of alleged, reports of sexual, reports of domestic,
    reports of abuse
  `,
  offence: `
    offence*, offense*, crime, crimes, charge, charges, attack*, assaults, wrongdoing*, felon*, misdeed*,
    accusation*, heads of, acts of, criminal acts
  `,
  // Cases counted as what was done about them, or what they were.
  inquiry: 'investigations, inquiries, enquiries, probes, incidents',
  // Offences in a reworded copy or a translation, or something else.
  'perhaps-offence': 'admissions, convictions, guilty pleas, pleas, entries, expenses, violations, infraction*',
  // Offences counted as events.
  attack: 'attack*, assaults, instances, incidents',
  // Offences counted as the court does.
  charge: 'count, counts, charge, charges',
  // Times that police heard of him.
  incident: `
    incident*, occasion*, times, occurrence*, allegation*, complaint*, episodes, chances, opportunities, warnings,
    signals, flags, alarms, alerts, run ins, reports
  `,
  'perhaps-incident': 'contacts, encounters, signs, brushes',
  rape: 'rape, rapes',
  woman: 'woman, women, victim*, survivor*, ladies, females',
  // Whose age is told, if it is not the officer’s.
  girl: 'girl, girls, child, schoolgirl, pupil, victim, she, daughter, teenager, woman aged, lady, minor, youngster',
  // A girl of another case.
  'another-girl': `
    another girl, other girl, second girl, different girl, another child, second child, another pupil,
    another teenager, now 16, a relationship, his relationship, her relationship, their relationship
  `,
  // Calls to the hotline; callers are other people than the accused.
  call: 'call, calls, called, calling, contact*, rang, rung, phoned, telephoned, dialled, dialed, tip offs',
  caller: 'caller*, called, calls',
  report: 'report, reports, instance*, leads, tip offs, referrals, calls',
  image: 'image*, photo*, picture*, pornograph*',
  // What the images are of.
  'child-abuse': 'indecent, child*, minors, pornograph*, abuse',
  'sexual-activity': `
    sexual activit*, sexual act, sexual acts, sex acts, sexual conduct, sexual behaviour,
    sexual behavior, sexual relations, sexual contact, sexual intercourse, sexual encounter*, sexual relationship*,
    sex with, sexual action*
  `,
  // The rotten ones of the proverb.
  apple: 'apple, apples',
  hearing: 'hearing, hearings, misconduct panel*, tribunal*',
  // Numbers of people who come, go or are short, and of hours: no number of the accused or of the workforce.
  'coming-or-going': 'recruit*, extra, vacanc*, shortfall, light of, joined, leave, left, retire, hours',
});
