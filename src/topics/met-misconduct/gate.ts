// The cheapest question about the topic, for the script that runs on every page of a news site: could this be about it?
// A page that fails here is never read. Kept free of imports, for every byte of it is loaded everywhere.

const BODY = /\bMet(?:ropolitan)?\b(?! (?:Office|Gala|Museum|Opera|Line))|Scotland Yard|London(?:’s|'s)? (?:police|force)/;
const MATTER =
  /misconduct|vetting|rogue|rapist|\brape|Carrick|Couzens|Cousins|Chehab|Shehab|sexual|domestic (?:abuse|violence)|corrupt|sack(?:ed|ing)|suspended|criminal (?:record|conviction)|misogyn|Casey|Angiolini/i;
const PEOPLE = /David Carrick|Wayne (?:Couzens|Cousins)|Hus[a-z]+ Ch?eh?[ab]+/;

/** Whether a text could be on the topic. It says yes too often and must never say no to what the engine accepts. */
export const couldBeOnTopic = (text: string): boolean => PEOPLE.test(text) || (BODY.test(text) && MATTER.test(text));
