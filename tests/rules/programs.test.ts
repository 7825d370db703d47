// The programs that package.json names, as processes of their own: how each explains itself, the name before what it
// refuses, and of those of the command line what they take from a pipe and give to one. What each says of its input is tested beside its command.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { BUILD_MS, RUN_MS, runFile, runProgram } from './program.ts';

const article = {
  title: 'Met officer admits rapes',
  text: 'David Carrick, a Metropolitan Police officer, admitted rapes. The force is reviewing 1,633 cases of alleged sexual offences by its officers.',
};
/** As much as a pipe holds, on the systems that we know, before its writer has to wait. */
const PIPE_BYTES = 65_536;

/** The scripts of package.json that are programs of the project, each with its file. */
function programs(): [string, string][] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return Object.entries(scripts).flatMap(([name, command]): [string, string][] => {
    const file = /^node scripts\/run\.mjs (\S+)$/u.exec(command)?.[1];
    return file === undefined ? [] : [[name, file]];
  });
}

test('the programs are found', () => {
  const names = programs().map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(['start', 'test', 'check', 'reference', 'bench', 'mutate', 'package']));
});

describe.each(programs())('%s', { timeout: RUN_MS }, (name, file) => {
  it(
    'explains itself, and all that its line may say',
    async () => {
      const { status, out, err } = await runFile(file, ['--help']);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(new RegExp(`^usage: npm (?:run )?(?:--silent )?${name}(?: -- |\\n)`, 'u'));
      const [usage = '', ...explained] = out.split(/\n\n/u);
      const options = new Set(usage.match(/--[a-z][a-z-]+/gu)?.filter((option) => option !== '--silent'));
      for (const option of options) expect(explained.join('\n')).toMatch(new RegExp(`^  ${option}(?: |$)`, 'mu'));
    },
    BUILD_MS,
  );

  it('refuses in one line, behind its name, what it does not know', async () => {
    const { status, out, err } = await runFile(file, ['--jsn']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(new RegExp(`^${name}: Unknown option '--jsn'[^\\n]*\\n$`, 'u'));
  });
});

describe('check, between pipes', { timeout: RUN_MS }, () => {
  beforeAll(() => runProgram('check', ['--help']), BUILD_MS);

  it('prints the summary of an article from standard input', async () => {
    const { status, out, err } = await runProgram('check', [], { input: JSON.stringify(article) });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('is reviewing «1,633» cases of alleged');
  });

  it('prints everything before it ends, and ends quietly when nobody reads on', async () => {
    const count = 500;
    const input = `${JSON.stringify(article)}\n`.repeat(count);
    const { out } = await runProgram('check', ['--batch'], { input });
    expect(out.split('\n')).toHaveLength(count + 1);
    expect(out.length).toBeGreaterThan(4 * PIPE_BYTES);

    const stopped = await runProgram('check', ['--batch'], { input, stopsReading: true });
    expect(stopped).toMatchObject({ status: 0, err: '' });
    expect(stopped.out.length).toBeLessThan(out.length);
  });
});
