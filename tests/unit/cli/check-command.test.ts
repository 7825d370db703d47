import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check-command.ts';
import { callCommand, ONE_LINE, REFUSED } from './call-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-source-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input = '') => callCommand(checkCommand, args, input);

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

describe('check', () => {
  it('explains itself', async () => {
    const { status, out, err } = await run(['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^usage: npm run --silent check -- /);
  });

  it('prints the summary of an article from standard input or from files', async () => {
    const fromInput = await run([], JSON.stringify(article));
    expect(fromInput).toMatchObject({ status: 0, err: '' });
    expect(fromInput.out).toMatch(/^Met officer admits rapes\n\n\d figures? and 0 quotes/);
    expect(fromInput.out).toContain('is reviewing «1,633» cases of alleged');
    const html = `<!doctype html><html><head><title>${article.title}</title></head><body><article><h1>${article.title}</h1><p>${article.text.split('\n\n')[1]}</p></article></body></html>`;
    const files = [
      file('article.json', JSON.stringify(article)),
      file('article.txt', article.text),
      file('page.html', html),
    ];
    const fromFiles = await run(files);
    expect(fromFiles).toMatchObject({ status: 0, err: '' });
    expect(fromFiles.out.split('is reviewing «1,633» cases of alleged')).toHaveLength(4);
  });

  it('prints one object with --json, with the trace where it is asked for', async () => {
    const { status, out } = await run(['--json', '--trace'], JSON.stringify(article));
    expect(status).toBe(0);
    const { relevant, findings, trace } = JSON.parse(out);
    expect(relevant).toBe(true);
    expect(findings.map((finding: { measure: string }) => finding.measure)).toContain('review-cases');
    for (const { start, end, text } of findings) expect(article.text.slice(start, end)).toBe(text);
    expect(trace.map((entry: { matched: string }) => entry.matched)).toContain('review-cases');
  });

  it('prints one result a line with --batch, in order', async () => {
    const input = [article, offTopic, article].map((each) => `${JSON.stringify(each)}\n`).join('');
    const { status, out, err } = await run(['--batch'], input);
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
    const { out } = await run(['--json', ...without.flatMap((id) => ['--without', id])], JSON.stringify(article));
    const ids = JSON.parse(out).findings.flatMap((finding: { sources: { id: string }[] }) =>
      finding.sources.map(({ id }) => id),
    );
    expect(ids).toContain('eye-of-media-2023-01-17-caulkett');
    expect(ids.filter((id: string) => without.includes(id))).toEqual([]);
  });

  it.each<[string, string[], string, RegExp]>([
    ['an unknown option', ['--jsn'], '', /^Unknown option '--jsn'/],
    ['two forms at once', ['--json', '--batch'], '', /^give --json or --batch, not both/],
    ['a source that is not in the set', ['--without', 'x'], '', /no source "x"; the set has .*wireopedia-2023-01-25/],
    ['a file that is not there', [join(folder, 'none.txt')], '', /^cannot read .*none\.txt: there is no such file/],
    ['no input', [], '', /^standard input is empty/],
    ['no line of input', ['--batch'], '\n', /^standard input is empty/],
    ['an article without a text', [], '{"title": "A"}', /^standard input has no "text"/],
    ['a page without an article', [], '<!doctype html><title>A</title>', /^standard input has no article in it/],
    ['a first line that is not JSON', ['--batch'], 'oops\n', /^standard input, line 1 is not JSON/],
  ])('refuses %s in one line', async (_, args, input, message) => {
    const { err, ...rest } = await run(args, input);
    expect(rest).toEqual(REFUSED);
    expect(err).toMatch(message);
    expect(err).toMatch(ONE_LINE);
  });

  it('names the line of a batch that it refuses', async () => {
    const { status, out, err } = await run(['--batch'], `${JSON.stringify(offTopic)}\n\n{"title": "A"}\n`);
    expect(status).toBe(2);
    expect(out).toBe('{"relevant":false,"findings":[]}\n');
    expect(err).toBe('standard input, line 3 has no "text"\n');
  });
});
