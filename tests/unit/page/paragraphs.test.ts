// Line breaks that part paragraphs, and those that do not; what was read from where stays told.

import { expect, it } from 'vitest';
import { CollapsedText } from '../../../src/page/text/collapsed-text.ts';
import { paragraphsOf } from '../../../src/page/text/paragraphs.ts';

const LONG = 'The harbour board met on Monday to hear what the new footbridge is to cost.';
const LATER = 'It put the matter off until the spring, when the engineers will have looked at it.';

function gather(...parts: readonly string[]): { gathered: CollapsedText; nodes: Text[] } {
  const gathered = new CollapsedText();
  const nodes = parts.map((data) => ({ data }) as Text);
  for (const [at, node] of nodes.entries()) gathered.add(node, parts[at] ?? '', 'keep');
  return { gathered, nodes };
}

const textsOf = (text: string): string[] => paragraphsOf({ text, runs: [] }).map((each) => each.text);

it.each([
  ['a blank line', `${LONG}\n\n${LATER}`, [LONG, LATER]],
  ['a blank line between short lines', 'Nine boats.\n\nTwo are lost', ['Nine boats.', 'Two are lost']],
  ['a line of spaces', `${LONG}\n \u00a0 \n${LATER}`, [LONG, LATER]],
  ['a break between two sentences that fill their lines', `${LONG}\n${LATER}`, [LONG, LATER]],
  ['breaks at the edges', `\n${LONG}\n\u00a0`, [LONG]],
])('%s parts', (_name, text, paragraphs) => {
  expect(textsOf(text)).toEqual(paragraphs);
});

it.each([
  ['lines of an address', 'The harbour office.\n12 Quay Street.\nDalby'],
  ['a line that does not end its sentence', `${LONG.slice(0, -1)}\n${LATER}`],
  ['a byline above a text', `By Ann Example\n${LONG}`],
  ['a text above its source', `${LONG}\nThe harbour board`],
  ['one line', LONG],
])('%s: nothing is parted', (_name, text) => {
  expect(textsOf(text)).toEqual([text]);
});

it('each paragraph is tied to the characters that it was read from', () => {
  const { gathered, nodes } = gather('Nine boats.\n\nTwo', ' are lost.');
  expect(paragraphsOf(gathered)).toEqual([
    { text: 'Nine boats.', runs: [{ start: 0, end: 11, node: nodes[0], offset: 0 }] },
    {
      text: 'Two are lost.',
      runs: [
        { start: 0, end: 3, node: nodes[0], offset: 13 },
        { start: 3, end: 13, node: nodes[1], offset: 0 },
      ],
    },
  ]);
});

it('takes no longer for white space that leads to no break, or for thousands of lines', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(textsOf(`${LONG}${spaces}${LATER}\n${LATER}`)).toEqual([`${LONG}${spaces}${LATER}`, LATER]);
  const { gathered } = gather(...Array.from({ length: 40_000 }, () => `${LONG}\n`));
  expect(paragraphsOf(gathered)).toHaveLength(40_000);
});
