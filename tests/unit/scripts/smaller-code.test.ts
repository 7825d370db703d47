import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shortRings } from '../../../scripts/build/short-rings.ts';
import { withShortLists } from '../../../scripts/build/short-word-lists.ts';
import { UNUSED_APIS, withUsedApis } from '../../../scripts/build/used-apis.ts';
import { withoutExample } from '../../../scripts/build/without-examples.ts';
import { withoutReason } from '../../../scripts/build/without-reasons.ts';
import { oneSpelling } from '../../../src/engine/compare/wordings/spelling.ts';
import { stemOf } from '../../../src/engine/compare/wordings/word-kinship.ts';
import { WORDS_OF_LIKE_MEANING } from '../../../src/engine/english/words-of-like-meaning.ts';
import { wordSet } from '../../../src/engine/text/word-set.ts';

it('puts the words of a list on one line', () => {
  const code = 'const SEAS = wordSet(`\n  baltic caspian\n  irish\n`);\nconst text = `two\n  lines`;';
  expect(withShortLists(code)).toBe('const SEAS = wordSet(`baltic caspian irish`);\nconst text = `two\n  lines`;');
  expect([...wordSet('baltic caspian irish')]).toEqual([...wordSet('\n  baltic caspian\n  irish\n')]);
});

it.each(['wordSet(`baltic $'.concat('{others}\n  irish`)'), "wordSet('baltic irish')", 'wordSets(`a\n  b`)'])(
  'leaves what is no plain list alone: %s',
  (code) => {
    expect(withShortLists(code)).toBe(code);
  },
);

it('leaves the reason of a rule out, and all the rest in', () => {
  const rule = (reason: string): string =>
    `const tied = {\n  name: 'tied',\n${reason}  refine: (match) => match,\n};\n`;
  expect(withoutReason(rule("  because: 'two are as likely',\n"))).toBe(rule(''));
  expect(withoutReason(rule('  because:\n    "it is \'of\' both",\n'))).toBe(rule(''));
});

it.each(['  readonly because: string;\n', '  because: becauseOf(match),\n', "  {name: 'a', because: 'b', refine},\n"])(
  'takes nothing else for a reason: %s',
  (code) => {
    expect(withoutReason(code)).toBe(code);
  },
);

it('keeps the stems of every ring of words, in fewer letters', () => {
  const stemsOf = (rings: string): string[] =>
    rings
      .split(';')
      .map((ring) => [...new Set(ring.split(' ').map((word) => stemOf(oneSpelling(word))))].sort().join(' '));
  const short = shortRings(WORDS_OF_LIKE_MEANING);
  expect(stemsOf(short)).toEqual(stemsOf(WORDS_OF_LIKE_MEANING));
  expect(short.length).toBeLessThan(WORDS_OF_LIKE_MEANING.length);
});

it('leaves interfaces out of the polyfill that the extension never asks for, and no other', () => {
  const polyfill = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');
  const used = withUsedApis(polyfill) ?? '';
  for (const api of UNUSED_APIS) expect(polyfill).toContain(`"${api}": {`);
  for (const api of UNUSED_APIS) expect(used).not.toContain(`"${api}":`);
  for (const api of ['commands', 'contextMenus', 'permissions', 'runtime', 'storage', 'tabs'])
    expect(used).toContain(`"${api}":`);
  expect(withUsedApis('const apiTable = {};')).toBeNull();
});

it('is right about what the extension never asks for', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  expect(code).toMatch(/\bbrowser\.tabs\b/);
  expect(code).not.toMatch(new RegExp(`\\b(?:browser|chrome)\\.(?:${UNUSED_APIS.join('|')})\\b`));
});

it('leaves out what a measure is tried with, and nothing behind it', () => {
  const measure = (examples: string): string => `  {\n    id: 'lamps',\n${examples}    bases: [],\n  },\n`;
  const long = "    takes: [\n      'They lost [200] lamps],',\n      '[Two] more.',\n    ],\n";
  const short = "    refuses: ['[Nine] lamps [were] lit.'],\n";
  expect(withoutExample(measure(long + short))).toBe(measure(''));
  expect(withoutExample(measure('    doubts: [\n      near(takes),\n    ],\n'))).toContain('near(takes)');
});

it('leaves out all examples of the packs', () => {
  const files = readdirSync('src/topics', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /measures\/.*\.ts$/.test(file),
  );
  const code = files.map((file) => readFileSync(`src/topics/${file}`, 'utf8'));
  expect(code.join('')).toMatch(/\btakes: \[/);
  for (const one of code) expect(withoutExample(one)).not.toMatch(/\b(?:takes|refuses): \[/);
});
