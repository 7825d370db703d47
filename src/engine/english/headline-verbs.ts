// The verbs that headlines put before a number of people or things, in the forms that headlines have. A table only.

import { wordSet } from '../text/word-set.ts';

/** "Gunman Kills 12", "Police Arrest 40", "Fire Leaves 300 Homeless": with a capital they look like names. */
export const HEADLINE_VERBS: ReadonlySet<string> = wordSet(`
  kills kill killed injures injure injured wounds wound wounded hurts hurt claims claim claimed leaves leave left
  arrests arrest arrested charges charge charged jails jail jailed convicts convict convicted suspends suspend suspended
  sacks sack sacked fires fire fired dismisses dismiss dismissed bans ban banned fines fine fined probes probe probed
  investigates investigate investigated names name named seizes seize seized detains detain detained deports deport
  rescues rescue rescued saves save saved evacuates evacuate evacuated displaces displaced strands stranded traps trapped
  hires hire hired adds add added cuts cut axes axe axed sheds shed loses lose lost gains gain gained creates create
  recalls recall recalled sells sell sold buys buy bought orders order ordered delivers deliver delivered
  raises raise raised pays pay paid owes owe costs cost spends spend spent earns earn earned makes make made takes take
  hits hit tops top topped reaches reach reached passes pass passed nears near neared exceeds exceed falls fell rises rose
  reports report reported finds find found sees see saw says say confirms confirm confirmed records record recorded
  closes close closed opens open opened builds build built plans plan planned backs back backed wins win won
  admits admit admitted faces face faced denies deny denied gets get got attracts attract attracted draws draw drew
  vaccinates vaccinated tests test tested infects infected destroys destroy destroyed damages damage damaged
`);
