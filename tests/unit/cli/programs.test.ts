// The programs as processes, built and started as npm starts them: what they print where, and with which status.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
/** The first call of each program builds it. */
const BUILD_MS = 60_000;
const RUN_MS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'second-source-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(program: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', `src/cli/${program}.ts`, ...args], { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, out, err }));
    // A program that refuses its arguments does not read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = {
  title: 'Met officer admits rapes',
  text:
    'Met officer admits rapes\n\nDavid Carrick, who was a Metropolitan Police officer, has pleaded guilty to ' +
    '60 offences, the Crown said. The force is reviewing 1,633 cases of alleged sexual offences by its officers.',
};
const offTopic = { title: 'Rain', text: 'The Met Office expects 30 mm of rain.' };

const REFUSED = { status: 2, out: '' };

describe('check', { timeout: RUN_MS }, () => {
  beforeAll(() => run('check', ['--help']), BUILD_MS);

  it('explains itself', async () => {
    const { status, out, err } = await run('check', ['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^usage: npm run --silent check -- /);
  });

  it('prints the summary of an article from standard input or from files', async () => {
    const fromInput = await run('check', [], JSON.stringify(article));
    expect(fromInput).toMatchObject({ status: 0, err: '' });
    expect(fromInput.out).toMatch(/^Met officer admits rapes\n\n\d figures? and 0 quotes/);
    expect(fromInput.out).toContain('“60 offences”  differs from');
    const html = `<!doctype html><html><head><title>${article.title}</title></head><body><article><h1>${article.title}</h1><p>${article.text.split('\n\n')[1]}</p></article></body></html>`;
    const files = [
      file('article.json', JSON.stringify(article)),
      file('article.txt', article.text),
      file('page.html', html),
    ];
    const fromFiles = await run('check', files);
    expect(fromFiles).toMatchObject({ status: 0, err: '' });
    expect(fromFiles.out.split('“60 offences”  differs from')).toHaveLength(4);
  });

  it('prints one object with --json, with the trace where it is asked for', async () => {
    const { status, out } = await run('check', ['--json', '--trace'], JSON.stringify(article));
    expect(status).toBe(0);
    const { relevant, findings, trace } = JSON.parse(out);
    expect(relevant).toBe(true);
    expect(findings.map((finding: { measure: string }) => finding.measure)).toContain('carrick-offences');
    for (const { start, end, text } of findings) expect(article.text.slice(start, end)).toBe(text);
    expect(trace.map((entry: { matched: string }) => entry.matched)).toContain('carrick-offences');
  });

  it('prints one result a line with --batch, in order', async () => {
    const input = [article, offTopic, article].map((each) => `${JSON.stringify(each)}\n`).join('');
    const { status, out, err } = await run('check', ['--batch'], input);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ relevant }) => relevant)).toEqual([true, false, true]);
    expect(lines[1]).toEqual({ relevant: false, findings: [] });
    expect(Object.keys(lines[0])).toEqual(['relevant', 'findings']);
  });

  it('leaves out the sources it is told to', async () => {
    const without = ['eye-of-media-2023-01-17-mckenzie', 'unnamed-aggregator-2023-01-25'];
    const { out } = await run(
      'check',
      ['--json', ...without.flatMap((id) => ['--without', id])],
      JSON.stringify(article),
    );
    const ids = JSON.parse(out).findings.flatMap((finding: { sources: { id: string }[] }) =>
      finding.sources.map(({ id }) => id),
    );
    expect(ids).toContain('eye-of-media-2023-01-17-caulkett');
    expect(ids.filter((id: string) => without.includes(id))).toEqual([]);
  });

  it('prints everything before it ends, and ends quietly when nobody reads on', async () => {
    const count = 2_000;
    const line = `${JSON.stringify(article)}\n`;
    const { out } = await run('check', ['--batch'], line.repeat(count));
    expect(out.split('\n')).toHaveLength(count + 1);
    expect(out.length).toBeGreaterThan(1_000_000);

    const child = spawn(process.execPath, ['scripts/run.mjs', 'src/cli/check.ts', '--batch'], { cwd: ROOT });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(line.repeat(count));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it.each<[string, string[], string, RegExp]>([
    ['an unknown option', ['--jsn'], '', /^check: Unknown option '--jsn'/],
    ['two forms at once', ['--json', '--batch'], '', /^check: give --json or --batch, not both/],
    ['a source that is not in the set', ['--without', 'x'], '', /no source "x"; the set has .*wireopedia-2023-01-25/],
    [
      'a file that is not there',
      [join(folder, 'none.txt')],
      '',
      /^check: cannot read .*none\.txt: there is no such file/,
    ],
    ['no input', [], '', /^check: standard input is empty/],
    ['no line of input', ['--batch'], '\n', /^check: standard input is empty/],
    ['an article without a text', [], '{"title": "A"}', /^check: standard input has no "text"/],
    ['a page without an article', [], '<!doctype html><title>A</title>', /^check: standard input has no article in it/],
    ['a first line that is not JSON', ['--batch'], 'oops\n', /^check: standard input, line 1 is not JSON/],
  ])('refuses %s in one line', async (_, args, input, message) => {
    const { err, ...rest } = await run('check', args, input);
    expect(rest).toEqual(REFUSED);
    expect(err).toMatch(message);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it('names the line of a batch that it refuses', async () => {
    const { status, out, err } = await run('check', ['--batch'], `${JSON.stringify(offTopic)}\n\n{"title": "A"}\n`);
    expect(status).toBe(2);
    expect(out).toBe('{"relevant":false,"findings":[]}\n');
    expect(err).toBe('check: standard input, line 3 has no "text"\n');
  });
});

describe('read', { timeout: RUN_MS }, () => {
  beforeAll(() => run('read', ['--help']), BUILD_MS);

  it('prints figures, dates and quotes with their places', async () => {
    const text = 'Nearly 200 lamps failed in March 2019, Ada Birch said. “It will not do,” she added.';
    const { status, out } = await run('read', ['--batch'], `${JSON.stringify({ id: 'a', text })}\n`);
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
    ['a line without an id', ['--batch'], '{"text": "A"}', /^read: standard input, line 1 has no "id"/],
    ['a text that is none', ['--batch'], '{"id": 1, "text": 5}', /line 1: "text" is not a text/],
    ['an unknown option', ['--json'], '', /^read: Unknown option '--json'/],
    ['no input', ['--batch'], '', /^read: standard input is empty/],
  ])('refuses %s in one line', async (_, args, input, message) => {
    const { err, ...rest } = await run('read', args, input);
    expect(rest).toEqual(REFUSED);
    expect(err).toMatch(message);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});

describe('reference', { timeout: RUN_MS }, () => {
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

  beforeAll(async () => {
    mkdirSync(join(topic, 'review'), { recursive: true });
    mkdirSync(articles);
    writeFileSync(join(articles, 'beacon.txt'), '40 lamps failed in the storm.\n\n“It will not do,” Ada Birch said.\n');
    await run('reference', ['--help']);
  }, BUILD_MS);

  it('writes nothing where reader and review disagree, and says where', async () => {
    writeReview({ figures: [{ ...failed, value: { kind: 'count', low: 41 } }], quotes: [] });
    const { status, out, err } = await run('reference', call);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/failed-lamps, “40 lamps”: the reader finds .*the review has/);
    expect(err).toMatch(/the reader finds a quote that the review does not name: .*«It will not do,»/);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/disagree in 2 places; nothing is written/);
    expect(readdirSync(topic)).toEqual(['review']);
  });

  it('writes the files, and the same files again', async () => {
    writeReview({ figures: [failed], quotes: [words] });
    expect(await run('reference', call)).toEqual({
      status: 0,
      out: '1 sources, 1 figures, 1 quotes; changed: beacon-2020-05-30.json, set.json\n',
      err: '',
    });
    const first = written();
    expect(JSON.parse(first[1]?.[1] ?? '')).toMatchObject({ topic: 'lamps', version: 1 });
    expect((await run('reference', call)).out).toContain('nothing has changed');
    expect(written()).toEqual(first);
    expect(await run('reference', ['--check', ...call])).toMatchObject({ status: 0, err: '' });
  });

  it('gives a changed set the next version, and with --check only says that it would', async () => {
    writeReview({ figures: [{ ...failed, basis: 'other' }], quotes: [words] });
    const checked = await run('reference', ['--check', ...call]);
    expect(checked).toMatchObject({ status: 1, out: '' });
    expect(checked.err).toContain('beacon-2020-05-30.json is not what would be written');
    await run('reference', call);
    expect(JSON.parse(readFileSync(join(topic, 'reference', 'set.json'), 'utf8'))).toMatchObject({ version: 2 });
  });

  it.each<[string, string[], RegExp]>([
    ['no folder', [], /^reference: name one folder of articles/],
    [
      'a folder that is not there',
      ['--topic', topic, join(folder, 'none')],
      /cannot read the folder .*none: there is no such folder/,
    ],
    ['a folder without articles', ['--topic', topic, topic], /there is no article/],
    ['a topic without reviews', ['--topic', folder, articles], /cannot read the folder .*review/],
  ])('refuses %s in one line', async (_, args, message) => {
    const { err, ...rest } = await run('reference', args);
    expect(rest).toEqual(REFUSED);
    expect(err).toMatch(message);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});
