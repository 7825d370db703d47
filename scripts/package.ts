// `npm run package`: the files that the stores take, in dist/packages: a zip for Chrome, an xpi for Firefox, and the
// sources that Firefox's reviewers build from. The same commit gives the same bytes.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from '../tests/e2e/driver/find-browser.ts';
import { BUDGETS, measureSizes } from './bench/sizes.ts';
import { buildExtension } from './build-extension.ts';
import { readCommandLine } from './command-line.ts';
import { archive, filesBelow } from './package/archive.ts';
import { findRefusals, newestVersion } from './package/store-rules.ts';
import { runCommand } from './run-command.ts';
import { webExtStep } from './test/web-ext-step.ts';

const FOLDER = 'dist/packages';
const ENDING = { chrome: 'chrome.zip', firefox: 'firefox.xpi' } as const;

const USAGE = `usage: npm run package

Builds for both browsers, checks everything that a release needs, and writes the files for the stores into ${FOLDER}.

  --help  print this
`;

readCommandLine(USAGE, {});

async function git(...words: string[]): Promise<string> {
  const { status, output, standardOutput } = await runCommand('git', words);
  if (status !== 0) throw new Error(`git ${words.join(' ')} failed:\n${output}`);
  return standardOutput;
}

/** What stands in the way of a release; a release is of a commit, so nothing may be uncommitted. */
async function findProblems(version: string): Promise<string[]> {
  const problems: string[] = [];
  if ((await git('status', '--porcelain')) !== '') problems.push('there are uncommitted changes: commit them first');
  const told = newestVersion(readFileSync('CHANGELOG.md', 'utf8'));
  if (told !== version) problems.push(`package.json has version ${version}, CHANGELOG.md tells of ${told} last`);
  for (const kind of BROWSER_KINDS) {
    problems.push(...findRefusals(`dist/${kind}`, kind, version).map((reason) => `${kind}: ${reason}`));
    const { failed, output } = await webExtStep(kind).run(new AbortController().signal);
    if (failed > 0) problems.push(`${kind}: Mozilla's linter complains:\n${output}`);
  }
  for (const kind of BROWSER_KINDS) {
    const sizes = measureSizes(kind);
    for (const part of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) {
      if (sizes[part] <= BUDGETS[part]) continue;
      problems.push(`${kind}: ${part} takes ${sizes[part]} bytes after gzip, of ${BUDGETS[part]}`);
    }
  }
  return problems;
}

async function writePackages(version: string): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sources = (await git('ls-files', '-z')).split('\0').filter((path) => path !== '');
  const packages = [
    ...BROWSER_KINDS.map((kind) => ({
      name: `second-source-${version}-${ENDING[kind]}`,
      bytes: archive(`dist/${kind}`, filesBelow(`dist/${kind}`)),
    })),
    { name: `second-source-${version}-source.zip`, bytes: archive('.', sources) },
  ];
  for (const { name, bytes } of packages) {
    writeFileSync(join(FOLDER, name), bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    console.log(`${join(FOLDER, name)}  ${bytes.length} bytes  sha256 ${sum}`);
  }
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
for (const kind of BROWSER_KINDS) {
  console.log(`Building for ${kind} …`);
  await buildExtension(kind);
}
const problems = await findProblems(version);
if (problems.length > 0) {
  console.error(`Nothing was packed:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  await writePackages(version);
}
