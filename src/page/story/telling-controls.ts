// What a link or button says of the box that it stands in: "Reply" stands under what a reader wrote, "Accept all" under
// a request for consent, "Sign up" under a newsletter, "Read the story" under the excerpt of another. Tells the suspect word
// for such a box; decides nothing.

import { isText, nextOf, previousOf, textOf } from '../dom/nodes.ts';

/** A suspicion that a control gives rise to. */
export interface ToldSuspicion {
  readonly word: string;
  /** Paragraphs that a box of this kind has at most; one with more holds such a box beside other text. */
  readonly mostParagraphs: number;
}

const LONGEST_LABEL = 40;

const LABELS: readonly (readonly [RegExp, ToldSuspicion])[] = [
  [
    /^(?:repl(?:y|ies)(?: ?\(?\d+\)?| to .{1,24})?|(?:view|show|hide|see) (?:\d+ )?(?:more )?repl(?:y|ies)|report (?:this )?comment)$/i,
    { word: 'reply', mostParagraphs: 8 },
  ],
  [
    /^(?:(?:yes, )?i (?:agree|accept)|agree|accept|reject|(?:accept|reject|allow|decline|agree to)(?: all)?(?: (?:the )?cookies)?|(?:accept|agree) (?:and|&) (?:close|continue)|(?:manage|cookie|privacy) (?:cookies|options|preferences|settings|choices))$/i,
    { word: 'consent', mostParagraphs: 8 },
  ],
  [
    /^(?:sign(?: me)? ?up|subscribe)(?: (?:now|here|today|free|for free|to (?:the|our|this) newsletter))?[!.]?$/i,
    { word: 'newsletter', mostParagraphs: 2 },
  ],
  [
    /^(?:donate|contribute|support us|give (?:once|monthly|now)|become a (?:member|supporter|subscriber)|(?:download|get) (?:the|our) app|join (?:now|us|free)|(?:start (?:your )?)?free trial)(?: now| today)?[!.]?$/i,
    { word: 'donation', mostParagraphs: 2 },
  ],
  [
    /^(?:read|see|view) (?:more|on|now|next|the (?:full |whole )?(?:story|article)|(?:full |whole )(?:story|article))[.…»›→ ]*$/i,
    { word: 'read-more', mostParagraphs: 1 },
  ],
];

/** More of other text beside a control makes it a part of a sentence. */
const MOST_BESIDE = 3;

/** So many nodes on either side are looked at: a list of links may have thousands, each of which asks. */
const NODES_BESIDE = 20;

/** How many characters stand right in the parent on one side of the control. */
function charactersBeside(control: Element, next: (node: Node) => Node | null): number {
  let characters = 0;
  let node = next(control);
  for (let nodes = 0; node && nodes < NODES_BESIDE && characters <= MOST_BESIDE; nodes += 1) {
    if (isText(node)) characters += textOf(node).trim().length;
    node = next(node);
  }
  return characters;
}

/** Whether no sentence stands around the control: what parts it from others is a sign. */
const standsAlone = (control: Element): boolean =>
  charactersBeside(control, previousOf) + charactersBeside(control, nextOf) <= MOST_BESIDE;

/** What the link or button says of the box around it; `null` where it says nothing of it. */
export function whatControlTells(control: Element): ToldSuspicion | null {
  const label = textOf(control);
  if (label.length > LONGEST_LABEL * 2) return null;
  const plain = label.replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > LONGEST_LABEL) return null;
  const told = LABELS.find(([pattern]) => pattern.test(plain));
  return told && standsAlone(control) ? told[1] : null;
}
