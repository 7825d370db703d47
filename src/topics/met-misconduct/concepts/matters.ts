// What makes a sentence one about the topic.

import { conceptsOf } from './terms.ts';

/** What makes a sentence one about the topic. */
export const matters = conceptsOf('word', {
  // Enough by itself for a sentence about the force to be on the topic.
  'misconduct-matter': `
    law breakers, boot out, clean up the met, shouldn't be here, should not be here, shouldn't be there,
    should not be there, shouldn't be in, should not be in, shouldn't be with us, squeeze out, wrongdoing, misconduct, vetting,
    vetted, re vet*, revett*,
    rogue, rogues, investigate itself, corrupt*, anti corruption, bent copper*, bent cop*, crooked, wrongdoers,
    casey report,
    rooting out, spycops, gross misconduct, bad apples, rotten apples, criminal record*, criminal conviction*,
    criminal past, with convictions, restricted duties, professional standards, racist, misogyn*, homophob*,
    institutionally, root out, police dismissals, sack officers, sacked officers, officers sacked, officers dismissed,
    dismiss officers, officers suspended, officers have been suspended, abuse claims, abuse inquiries,
    accused officers, casey review, baroness casey, lady casey, louise casey, angiolini, unfit officers,
    our own integrity, abusive police, accused of abuse, bad cops, bad cop, bad officers, rotten officers,
    problem officers, problematic officers, predatory officers, guarding our standards, guard our standards,
    guarding our integrity, let women down, let londoners down, painful truths, painful stories,
    should not have been a police, shouldn't have been a police, clean up of the force, clean up of the met,
    clean up the force, cleaning up the met, cleaning up the force, purge of the met, own colleagues, our integrity,
    final written warning*, excessive force, doubling down on
    standards, doubling of standards, identify and remove, identify and throw out
  `,
  // Crimes as police report them every day: on the topic only where one of the force is meant to have done them.
  'crime-matter': `
    abus*, guilty plea*, pleaded guilty, offences, offenses, crimes, admitted, charged, jailed, sexual*, sex offen*,
    sex crime*, sex attack*, sex pest*, domestic abuse, domestic violence, rapist*, rape, rapes, raped, raping,
    found guilty, murdering, predator*, indecent, murdered, convict*, fraud, sack, sacked, dismiss*, suspend*,
    shouldn't be here, offended, accused, violence against women, serious allegations
  `,
  // What becomes of officers who misbehaved.
  sanction: `
    sack, sacked, sacking, sackings, sacks, suspend*, suspensions, forced out, kicked out, booted out, thrown out,
    disciplined, disciplinary
  `,
  // What reports say right behind a member: those arrested and charged by police are others.
  'accused-member': `
    arrested on, arrested over, arrested after, arrested for, has been arrested, have been arrested, was arrested,
    were arrested, is under arrest, charged with, charged over, has been charged, have been charged, was charged,
    were charged, convicted of, has been convicted, have been convicted, was convicted, has been found guilty,
    was found guilty, have been found guilty, tested positive, has tested positive, failed a drug*, took cocaine,
    used cocaine, snorted, caught with, strip searched, handed a final, given a final, has been given a, was given a,
    have been given a, has been handed a, was handed a, appeared at a hearing, have appeared at a, faces a hearing,
    has been bailed, under investigation, is under investigation, are under investigation, has been placed under,
    is being investigated, are being investigated, has been found to have, have been found to have
  `,
  // One of the force as the one something is said of.
  member: `
    serving officer*, serving constable*, serving police*, serving members, retired officer*, retired met,
    serving met, serving chief, serving inspector, serving sergeant, retired police*, former officer*, former police*,
    former met, former metropolitan, ex officer*, ex met, ex police*, met officer*, met cop*, met staff, met pc,
    met constable, metropolitan police officer*, met police officer*,
    met police constable*, met police sergeant*, met police inspector*, met police chief inspector*,
    met police chief superintendent*, met police commander*, met police detective*, met detective*,
    scotland yard detective*, scotland yard officer*, metropolitan police constable*, metropolitan police sergeant*,
    metropolitan police inspector*, metropolitan police detective*,
    officers and staff, officers and other staff, officers or staff,
    own officers, own staff, own people, own ranks, its officers, off duty constable, rogue officer*, london officer*,
    by a police officer, officer convicted, officers convicted, officer accused, officers accused, officer admit*,
    officer confess*, officer has confessed, officer has admitted, officer jailed, officers in london,
    policemen in london, police in london, police marksman, met marksman, armed officer*, undercover officer*,
    david carrick, pc carrick, constable carrick, wayne couzens, pc couzens,
    constable couzens, hussain chehab, pc chehab, constable chehab
  `,
  // What the force costs and who pays for it: its other great subject.
  'money-of-the-force': `
    council tax, precept*, band d, budget*, funding, spending, settlement, shortfall, deficit, grant, grants, savings,
    police grant, per cent pay, pay rise, pay award, pay deal, pay offer, pay dispute, overtime bill
  `,
  // What officers are played in.
  'stage-and-screen': `
    played by, actor*, actress*, thriller*, sitcom*, episode*, screenwriter*, scriptwriter*, starring, stars as,
    in four parts,
    in six parts, in eight parts, box set, film institute, on screen, drama, dramas, programmes will, films drew,
    detective series, crime series, tv series, screenplay, five stars, four stars, three stars
  `,
});
