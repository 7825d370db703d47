// What makes a sentence one about the topic.

import { conceptsOf } from './terms.ts';

/** What makes a sentence one about the topic. */
export const matters = conceptsOf('word', {
  // Enough by itself for a sentence about the force to be on the topic.
  'misconduct-matter': `
    law breakers, boot out, clean up the met, shouldn't be here, should not be here, shouldn't be in,
    should not be in, shouldn't be with us, squeeze out, wrongdoing, misconduct, vetting, vetted, re vet*, revett*,
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
    doubling down on
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
    met police chief superintendent*, met police commander*, met police detective*, met detective*,
    officers and staff, officers and other staff, officers or staff,
    own officers, own staff, own people, own ranks, its officers, off duty constable, rogue officer*, london officer*,
    by a police officer, officer convicted, officers convicted, officer accused, officers accused, officer admit*,
    officer confess*, officer has confessed, officer has admitted, officer jailed, officers in london,
    policemen in london, police in london, police marksman, met marksman, armed officer*, undercover officer*,
    david carrick, pc carrick, constable carrick, wayne couzens, pc couzens,
    constable couzens, hussain chehab, pc chehab, constable chehab
  `,
  // What officers are played in.
  'stage-and-screen': `
    played by, actor*, actress*, thriller*, sitcom*, episode*, screenwriter*, scriptwriter*, starring, stars as,
    in four parts,
    in six parts, in eight parts, box set, film institute, on screen, drama, dramas, programmes will, films drew,
    detective series, crime series, tv series, screenplay, five stars, four stars, three stars
  `,
});
