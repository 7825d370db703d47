// Spoils a text as pages, printers and attackers do.

import type { Chance } from './chance.ts';

/** What readers of text stumble over: signs that come in pairs, invisible ones, halves of characters, long runs. */
const STRANGE = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '(',
  ')',
  '[',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\t',
  '\n',
  '\n\n',
  '\u2028',
  '–',
  '−',
  '£',
  '$',
  '%',
  '.',
  ',',
  '1,',
  ',000',
  '½',
  '²',
  '٣',
  '１',
  'e\u0301\u0302\u0303',
  '👮🏽‍♀️',
  ' million',
  ' per cent',
  ' said ',
  ' to ',
  ' and ',
  '9'.repeat(400),
  'one '.repeat(60),
  '('.repeat(200),
  ' '.repeat(500),
  '"'.repeat(99),
  'twenty-'.repeat(40),
  '1,000,'.repeat(50),
] as const;

type Spoiling = (text: string, chance: Chance) => string;

/** A place in the text and one behind it, at most 200 units away. */
function stretchOf(text: string, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(text.length + 1);
  return [start, Math.min(text.length, start + chance.below(200))];
}

const SPOILINGS: readonly Spoiling[] = [
  function put(text, chance) {
    const at = chance.below(text.length + 1);
    return text.slice(0, at) + chance.oneOf(STRANGE) + text.slice(at);
  },
  function take(text, chance) {
    const [start, end] = stretchOf(text, chance);
    return text.slice(0, start) + text.slice(end);
  },
  function repeat(text, chance) {
    const [start, end] = stretchOf(text, chance);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + chance.below(20)) + text.slice(end);
  },
  function move(text, chance) {
    const [start, end] = stretchOf(text, chance);
    const rest = text.slice(0, start) + text.slice(end);
    const at = chance.below(rest.length + 1);
    return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
  },
  function shout(text, chance) {
    const [start, end] = stretchOf(text, chance);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  function countUp(text, chance) {
    return text.replace(/\d/gu, (digit) => (chance.below(4) === 0 ? String(chance.below(10)) : digit));
  },
  function unspace(text, chance) {
    const [start, end] = stretchOf(text, chance);
    return (
      text.slice(0, start) +
      text.slice(start, end).replaceAll(' ', chance.oneOf(['', '\u00a0', '\u2009', '  '])) +
      text.slice(end)
    );
  },
];

/** The text with one to eight things done to it. */
export function spoilText(text: string, chance: Chance): string {
  let spoilt = text;
  for (let times = 1 + chance.below(8); times > 0; times -= 1) spoilt = chance.oneOf(SPOILINGS)(spoilt, chance);
  return spoilt;
}
