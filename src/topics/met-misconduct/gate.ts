// The cheapest question about the topic, for the script that runs on every page of a news site: could this be about it?
// A page that fails here is never read. Kept free of imports, for every byte of it is loaded everywhere; a test holds
// it against the pack's own terms.

const BODY =
  /\bmet\b(?! office| gala| museum| opera| line)|metropolitan|scotland yard|(?:london|capital|britain|uk|country)(?:['’]s)? (?:(?:biggest|largest) )?(?:police|force|constabulary)|police (?:of london|in (?:london|the capital))/i;

/** Its initials; "MPs" are others. */
const INITIALS = /\bMPS\b/;

const MATTER =
  /misconduct|vet|rogue|investigate itself|corrupt|bent cop|crook|wrongdo|law.?breaker|bad apple|rotten apple|crim|convict|restricted dut|professional standards|racist|misogyn|homophob|institutionally|root(?:ing)? out|spycop|guilty|boot out|dismiss|sack|suspend|abus|accus|casey|angiolini|unfit|integrity|painful|let (?:women|londoners) down|bad cop|(?:bad|problem|problematic|rotten) officers|clean(?:ing)? up|purge of|guard(?:ing)? our standards|crimestoppers|(?:shouldn['’]t|should not) (?:be|have)|own colleagues|doubling|identify and|squeeze out|robert mark|sex|rap(?:e|ist|ing)|domestic|predator|indecent|murder|fraud|offen|guilty|admitted|charged|jailed/i;

const PEOPLE = /\b(?:carricks?|couzens(?:es)?|cousins|cozens|chehab|shehab|chebab|chahab)\b|bastard dave/i;

/** Whether a text could be on the topic. It says yes too often and must never say no to what the engine accepts. */
export const couldBeOnTopic = (text: string): boolean =>
  PEOPLE.test(text) || ((BODY.test(text) || INITIALS.test(text)) && MATTER.test(text));
