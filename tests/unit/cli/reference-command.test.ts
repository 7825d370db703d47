import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceCommand } from '../../../src/cli/reference-command.ts';
import { callCommand, ONE_LINE, REFUSED } from './call-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-source-reference-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[]) => callCommand(referenceCommand, args);

describe('reference', () => {
  const topic = join(folder, 'lamps');
  const articles = join(folder, 'articles');
  const source = {
    id: 'beacon-2020-05-30',
    document: 'beacon',
    title: 'Lamps go out',
    publisher: 'The Beacon',
    date: '2020-05-30',
    dateInferredFrom: null,
    url: null,
    copyOf: null,
    copyOfOutside: null,
  };
  const failed = {
    measure: 'failed-lamps',
    printed: '40 lamps',
    evidence: '40 lamps failed in the storm',
    value: { kind: 'count', low: 40 },
  };
  const words = { utterance: 'not-do', speaker: 'Ada Birch', words: 'It will not do,' };
  const call = ['--topic', topic, articles];
  const writeReview = (review: object) =>
    writeFileSync(join(topic, 'review', 'beacon-2020-05-30.json'), JSON.stringify({ source, leftOut: [], ...review }));
  const written = () =>
    readdirSync(join(topic, 'reference')).map((name) => [name, readFileSync(join(topic, 'reference', name), 'utf8')]);

  beforeAll(() => {
    mkdirSync(join(topic, 'review'), { recursive: true });
    mkdirSync(articles);
    writeFileSync(join(articles, 'beacon.txt'), '40 lamps failed in the storm.\n\n“It will not do,” Ada Birch said.\n');
  });

  it('writes nothing where reader and review disagree, and says where', async () => {
    writeReview({ figures: [{ ...failed, value: { kind: 'count', low: 41 } }], quotes: [] });
    const { status, out, err } = await run(call);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/failed-lamps, “40 lamps”: the reader finds .*the review has/);
    expect(err).toMatch(/the reader finds a quote that the review does not name: .*«It will not do,»/);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/disagree in 2 places; nothing is written/);
    expect(readdirSync(topic)).toEqual(['review']);
  });

  it('writes the files, and the same files again', async () => {
    writeReview({ figures: [failed], quotes: [words] });
    expect(await run(call)).toEqual({
      status: 0,
      out: '1 source, 1 figure, 1 quote; changed: beacon-2020-05-30.json, set.json\n',
      err: '',
    });
    const first = written();
    expect(JSON.parse(first[1]?.[1] ?? '')).toMatchObject({ topic: 'lamps', version: 1 });
    expect((await run(call)).out).toContain('nothing has changed');
    expect(written()).toEqual(first);
    expect(await run(['--check', ...call])).toMatchObject({ status: 0, err: '' });
  });

  it('gives a changed set the next version, and with --check only says that it would', async () => {
    writeReview({ figures: [{ ...failed, basis: 'other' }], quotes: [words] });
    const checked = await run(['--check', ...call]);
    expect(checked).toMatchObject({ status: 1, out: '' });
    expect(checked.err).toContain('beacon-2020-05-30.json is not what would be written');
    await run(call);
    expect(JSON.parse(readFileSync(join(topic, 'reference', 'set.json'), 'utf8'))).toMatchObject({ version: 2 });
  });

  it.each<[string, string[], RegExp]>([
    ['no folder', [], /^name one folder of articles/],
    [
      'a folder that is not there',
      ['--topic', topic, join(folder, 'none')],
      /cannot read the folder .*none: there is no such folder/,
    ],
    ['a folder without articles', ['--topic', topic, topic], /there is no article/],
    ['a topic without reviews', ['--topic', folder, articles], /cannot read the folder .*review/],
  ])('refuses %s in one line', async (_, args, message) => {
    const { err, ...rest } = await run(args);
    expect(rest).toEqual(REFUSED);
    expect(err).toMatch(message);
    expect(err).toMatch(ONE_LINE);
  });
});
