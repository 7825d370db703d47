// The interface's words: every key is used and every use has a key, placeholders fit, no sentence stands in the code
// instead, and nothing says more than that reports differ.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

const byKey: Readonly<Record<string, Message>> = messages;
const keys = Object.keys(byKey);
const pluralForm = /_(?:zero|one|two|few|many|other)$/u;
const stemOf = (key: string) => key.replace(pluralForm, '');

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const readSources = (folder: string): SourceFile[] =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join('src', folder, path), 'utf8') }));

/** Where words are said; the core below says none. */
const speakers = ['ui', 'content', 'popup', 'library', 'first-run', 'background', 'platform'];
const files = speakers.flatMap(readSources);
const code = files.map(({ text }) => text);
const manifest = readFileSync('manifest.json', 'utf8');

/** Every quoted string, and the beginning of every template up to its first gap. */
const strings = new Set(
  code.flatMap((text) => [...text.matchAll(/'([\w@]+)'|`(\w+?)_\$\{/gu)].map(([, plain, head]) => plain ?? head)),
);
const manifestKeys = new Set([...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key));
const spoken = code.flatMap((text) =>
  [...text.matchAll(/\b(?:say|count|translate|translateCount|translateInPage|getMessage)\(\s*'([\w@]+)'/gu)].map(
    ([, key]) => key,
  ),
);

/** Comments, and what stands behind `Error(`: that is for developers, and is shown as a technical detail at most. */
const unseen = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|\b\w*Error\(\s*(?:'[^'\n]*'|`[^`]*`)/gu;
/** A capital, then at least one more word. */
const sentence = /(['"`])[“‘]?\p{Lu}[\p{L}’]* [^'"`\n]*\1/gu;
/** Text between tags, and the attributes that are read or said. */
const markup = />\s*(?:\p{L}[^<>{}=;()]*)<\/|\b(?:aria-label|title|alt|placeholder)="[^"]*\p{L}[^"]*"/gu;

/** What a reader could see and no translator would. */
function findUntranslated({ path, text }: SourceFile): string[] {
  const shown = text.replace(unseen, '');
  return [...(shown.match(sentence) ?? []), ...(path.endsWith('.tsx') ? (shown.match(markup) ?? []) : [])];
}

describe('sentences', () => {
  const layers = [...files, ...['store', 'protocol', 'page'].flatMap(readSources)];

  test.each(layers)('$path holds none', (file) => {
    expect(findUntranslated(file)).toEqual([]);
  });

  test.each([
    ['a.ts', "notice = { reason: 'There is no article on this page.' };"],
    ['a.ts', 'throw new Refusal(`Nothing was found there.`);'],
    ['a.ts', "say('Copied “this”');"],
    ['a.tsx', '<p>copied</p>'],
    ['a.tsx', '<p>\n  Not added\n</p>'],
    ['a.tsx', '<button type="button" aria-label="Close" />'],
  ])('one planted in %s would be seen: %s', (path, text) => {
    expect(findUntranslated({ path, text })).not.toEqual([]);
  });

  test.each([
    "// There is no article here: 'None at all.'",
    "/* 'Not seen' */ throw new TypeError('The page of the popup has no place for it.');",
    "addEventListener('DOMContentLoaded', () => say('noneDismissed'));",
  ])('this is none: %s', (text) => {
    expect(findUntranslated({ path: 'a.tsx', text })).toEqual([]);
  });

  test('what was thrown is told by its reason, never by its message', () => {
    const telling = files.filter(({ text }) =>
      /\b(?:error|reason)\)?\.message\b|String\((?:error|reason)\)/u.test(text),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  test('numbers and dates are printed for the reader in three places', () => {
    const printing = files.filter(({ text }) => /\bIntl\.(?!Segmenter)|\.toLocale\w+\(/u.test(text));
    expect(printing.map(({ path }) => path).sort()).toEqual([
      join('platform', 'translator.ts'),
      join('ui', 'library', 'library-words.ts'),
      join('ui', 'words.ts'),
    ]);
  });
});

describe('keys', () => {
  test.each(keys)('%s is used', (key) => {
    expect(strings.has(key) || strings.has(stemOf(key)) || manifestKeys.has(key)).toBe(true);
  });

  test('the code and the manifest were read', () => {
    expect(spoken.length).toBeGreaterThan(80);
    expect(manifestKeys.size).toBeGreaterThan(3);
  });

  test('every use has a key', () => {
    const known = new Set(keys.flatMap((key) => [key, stemOf(key)]));
    const unknown = [...spoken, ...manifestKeys].filter((key = '') => !known.has(key) && !key.startsWith('@@'));
    expect(unknown).toEqual([]);
  });

  test.each(keys.filter((key) => pluralForm.test(key)))('%s has the form that every language has', (key) => {
    expect(keys).toContain(`${stemOf(key)}_other`);
  });
});

describe.each(Object.entries(byKey))('the message %s', (key, { message, description, placeholders = {} }) => {
  test('is there, with a description for its translator', () => {
    expect(message.trim()).not.toBe('');
    expect(description.length).toBeGreaterThan(15);
  });

  test('names the placeholders it has', () => {
    const named = [...message.matchAll(/\$(\w+)\$/gu)].map(([, name = '']) => name.toLowerCase());
    const declared = Object.keys(placeholders);
    for (const name of named) expect(declared).toContain(name);
    // A form for one may leave its number out.
    if (!pluralForm.test(key)) expect(new Set(named)).toEqual(new Set(declared));
    expect(Object.values(placeholders).map(({ content }) => content)).toEqual(declared.map((_, at) => `$${at + 1}`));
  });
});

/** A report differs; that it is at fault is not for this program to say. */
const verdicts =
  /\b(?:wrong(?:ly)?|false(?:ly)?|misquot\w*|incorrect\w*|inaccura\w*|mistak\w*|erroneous\w*|errors?|untrue|lie[sd]?|fake|debunk\w*|correct(?:ly|ed)?|contradict\w*|mislead\w*|accurate\w*|truth|verified|fact[- ]check\w*)\b/iu;

describe('neutrality', () => {
  test.each(keys)('%s judges nobody', (key) => {
    expect(byKey[key]?.message).not.toMatch(verdicts);
  });

  test.each(['This figure is wrong', 'Misquoted', 'a false claim', 'errors found'])(
    '"%s" would be seen',
    (sentence) => {
      expect(sentence).toMatch(verdicts);
    },
  );
});

test('name and description fit into the stores', () => {
  expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
