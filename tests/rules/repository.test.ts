// The configuration reaches the files it is meant for, and no file tells of the machine it was written on.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '');

describe('every pattern of the configuration matches a file', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: { includes: string[] }[] };
  const tests = [...readFileSync('vitest.config.ts', 'utf8').matchAll(/include: \[('tests\/[^\]]+)\]/g)].map(
    ([, list = '']) => list.split(', ').map((quoted) => quoted.slice(1, -1)),
  );
  const types = ['tsconfig.json', 'tsconfig.core.json'].flatMap((path) => {
    const [, list = ''] = readFileSync(path, 'utf8').match(/"include": \[([^\]]+)\]/) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, folder = '']) => (folder.includes('.') ? folder : `${folder}/**`));
  });

  test.each([...overrides.flatMap(({ includes }) => includes), ...tests.flat(), ...types])('%s', (glob = '') => {
    expect(files.some((path) => matchesGlob(path, glob))).toBe(true);
  });

  test('all projects of vitest were found', () => expect(tests).toHaveLength(5));
});

describe('tests that share their modules with others', () => {
  const shared = files.filter((path) => /^tests\/unit\/.*(?<!\.alone)\.test\.tsx?$/.test(path));
  const replacing = /\bvi\.(?:mock|doMock|resetModules|hoisted|stubGlobal|useFakeTimers)\(/;

  test('replace none of them', () => {
    expect(shared.length).toBeGreaterThan(80);
    expect(replacing.test("vi.mock('./a.ts')")).toBe(true);
    expect(shared.filter((path) => replacing.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('no file tells of one machine', () => {
  const texts = files.filter((path) => /\.(ts|tsx|mjs|json|md|css|html|yml|sh|svg)$|^\.ci\/run$/.test(path));
  const places = [/(^|[\s"'`(=])\/(work|home|root|Users)\//m, /\/tmp\/\w/];

  test.each(places.map((place) => [place.source, place] as const))('%s', (_, place) => {
    const own = 'tests/rules/repository.test.ts';
    const telling = texts.filter((path) => path !== own && place.test(readFileSync(path, 'utf8')));
    expect(texts.length).toBeGreaterThan(100);
    expect(telling).toEqual([]);
  });
});
