// The README and the documents: what they name is there, and what is there is named.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'tests/quality/README.md',
  ...readdirSync('docs').map((name) => join('docs', name)),
]
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const readme = readFileSync('README.md', 'utf8');

/** Commands that `npm` has without "run". */
const WITHOUT_RUN: readonly string[] = ['start', 'test'];

const namedScripts = (text: string): string[] =>
  [...text.matchAll(/\bnpm run (?:--silent )?([\w-]+)/gu)].map(([, name = '']) => name);

test('the documents were read', () => {
  expect(documents.length).toBeGreaterThanOrEqual(5);
  expect(namedScripts(readme).length).toBeGreaterThan(5);
});

test.each(documents)('$path names no command that is not there', ({ text }) => {
  expect(namedScripts(text).filter((name) => !(name in scripts))).toEqual([]);
});

test.each(documents)('$path links to what is there', ({ path, text }) => {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target.replace(/#.*$/u, ''))
    .filter((target) => target !== '' && !/^https?:/u.test(target));
  expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
});

test.each(Object.keys(scripts))('the README says what "%s" does', (name) => {
  const command = WITHOUT_RUN.includes(name) ? `npm ${name}` : `npm run ${name}`;
  const isNamed = readme.includes(`\`${command}`) || readme.includes(command.replace('run', 'run --silent'));
  const isListed = /^\| `npm run [^|]*`, `[^|]*\|/mu.exec(readme)?.[0].includes(`\`${name}\``) ?? false;
  expect(isNamed || isListed).toBe(true);
});

test('the page on privacy explains each permission', () => {
  const { permissions } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: readonly string[] };
  const page = readFileSync('docs/privacy.md', 'utf8');
  expect(permissions.length).toBeGreaterThan(0);
  for (const permission of [...permissions, '*://*/*']) expect(page).toContain(`| \`${permission}\` |`);
});
