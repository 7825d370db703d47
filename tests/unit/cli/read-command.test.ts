import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/cli/read-command.ts';
import { callCommand, ONE_LINE, REFUSED } from './call-command.ts';

const run = (args: readonly string[], input = '') => callCommand(readCommand, args, input);

describe('read', () => {
  it('prints figures, dates and quotes with their places', async () => {
    const text = 'Nearly 200 lamps failed in March 2019, Ada Birch said. “It will not do,” she added.';
    const { status, out } = await run(['--batch'], `${JSON.stringify({ id: 'a', text })}\n`);
    expect(status).toBe(0);
    const reading = JSON.parse(out);
    expect(reading).toMatchObject({
      id: 'a',
      figures: [{ value: 200, hedge: 'nearly', unit: null, counted: 'lamps' }],
      dates: [{ year: 2019, month: 3, day: null, decade: false }],
      quotes: [{ text: '“It will not do,”' }],
    });
    for (const { start, end, text: words } of [...reading.figures, ...reading.dates, ...reading.quotes]) {
      expect(text.slice(start, end)).toBe(words);
    }
  });

  it.each<[string, string[], string, RegExp]>([
    ['a line without an id', ['--batch'], '{"text": "A"}', /^standard input, line 1 has no "id"/],
    ['a text that is none', ['--batch'], '{"id": 1, "text": 5}', /line 1: "text" is not a text/],
    ['an unknown option', ['--json'], '', /^Unknown option '--json'/],
    ['no input', ['--batch'], '', /^standard input is empty/],
  ])('refuses %s in one line', async (_, args, input, message) => {
    const { err, ...rest } = await run(args, input);
    expect(rest).toEqual(REFUSED);
    expect(err).toMatch(message);
    expect(err).toMatch(ONE_LINE);
  });
});
