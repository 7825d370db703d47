// Words that say whether a count goes on growing or falling after it was printed: those of tolls, queues and strengths, and
// those of deeds that are counted once. Data; knows no topic.

import { wordSet } from '../text/word-set.ts';

/** What is counted again and again while a story runs; singulars and plurals. */
export const MOVING_NOUNS = wordSet(`
  dead deaths death fatalities casualties injured wounded missing survivors displaced evacuees refugees infections infection
  cases hospitalisations hospitalizations patients toll arrests signatures signatories staff employees workforce workers
  members membership followers subscribers users customers prisoners inmates vacancies backlog queue list applications
  complaints claims claimants reports calls suspensions dismissals investigations unemployed jobless homeless households
  outages donations downloads views votes
`);

/** Beside a count that stands at a time, or runs on. */
export const RUNNING_ON =
  /\b(?:so far|to date|now|currently|at present|at the moment|still|already|stands? at|stood at|(?:has|have) (?:risen|grown|climbed|reached|passed|fallen|dropped|topped|hit|been (?:killed|injured|wounded|arrested|suspended|dismissed|sacked|evacuated|displaced|rescued|found|confirmed|recorded|reported|received|identified|signed|charged))|(?:is|are|was|were|remains?|remained) (?:suspended|missing|feared|unaccounted|trapped|in hospital|in custody|on remand|without (?:power|water)|under (?:review|investigation)|being (?:investigated|reviewed|treated|held|looked)|on restricted|awaiting|waiting|employed|out of work)|suspended|suspensions?|off work|employs?|death toll|toll|backlog|waiting lists?|rising|growing|latest (?:figures?|count|number)s?)\b/i;

/** Beside a count that was settled in court, or on one day, and moves no more. */
export const SETTLED =
  /\b(?:plead(?:s|ed|ing)?|pled|admit(?:s|ted|ting)?|convicted|found guilty|acquitted|sentenced|jailed|imprisoned|counts? of|charged with|charges|offences|offenses|voted|votes?|born|founded|won|lost|beat|scored|goals?|runs|wickets|medals?)\b/i;
