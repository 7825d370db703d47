// The programs of the command line as processes of their own: what they take from a pipe and give to one, their status, and
// the name before what they refuse. What each says of its input is tested beside its command.

import { beforeAll, describe, expect, it } from 'vitest';
import { BUILD_MS, RUN_MS, runProgram } from './program.ts';

const article = {
  title: 'Met officer admits rapes',
  text: 'David Carrick, a Metropolitan Police officer, admitted rapes. The force is reviewing 1,633 cases of alleged sexual offences by its officers.',
};
/** As much as a pipe holds, on the systems that we know, before its writer has to wait. */
const PIPE_BYTES = 65_536;

const PROGRAMS = ['check', 'read', 'reference'];

describe.each(PROGRAMS)('%s', { timeout: RUN_MS }, (program) => {
  it(
    'explains itself',
    async () => {
      const { status, out, err } = await runProgram(program, ['--help']);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(new RegExp(`^usage: npm run (?:--silent )?${program} -- `, 'u'));
    },
    BUILD_MS,
  );

  it('refuses in one line, behind its name, what it does not know', async () => {
    const { status, out, err } = await runProgram(program, ['--jsn']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(new RegExp(`^${program}: Unknown option '--jsn'[^\\n]*\\n$`, 'u'));
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
