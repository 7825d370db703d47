// `check`: compares articles with the bundled reference set and prints what a reader would be told.

import { basename, extname } from 'node:path';
import { topics } from '../topics/topics.ts';
import { getGivenArticle } from './article/get-article.ts';
import { readLines } from './article/lines.ts';
import { type GivenSource, parseGivenArticle } from './article/parse-sources.ts';
import { type Checked, prepareCheck } from './compare-given.ts';
import { inputsOf, parseOptions } from './options.ts';
import { resultJson } from './output/result-json.ts';
import { summaryText } from './output/summary.ts';
import { traceText } from './output/trace.ts';
import { Refusal } from './refusal.ts';
import type { Command, Terminal } from './terminal.ts';

const HELP = `usage: npm run --silent check -- [--json | --batch] [--trace] [--without SOURCE_ID]... [--with FILE]... [FILE ...]

Compares articles with the reference set and prints the summary that a reader would get.
An article is HTML, plain text, or JSON {"title","text","url"?,"date"?,"sources"?}, from files or from standard input
("-"). "sources" are reports that are added first, as a reader adds them, and compared with as well:
[{"id","title","text","publisher"?,"date"?,"url"?,"copyOf"?}].

  --json               print one JSON object an article instead of the summary
  --batch              read one JSON article a line, print one JSON result a line, in order
  --with FILE          add the report of this file first, and compare with it; may be given several times
  --trace              say of each figure what was read, what it could count, with which evidence and weights,
                       which rules changed something, and why the verdict; of each quote its evidence
  --without SOURCE_ID  leave a source out of the comparison; may be given several times
  --help               print this

Exit status: 0 when compared, 2 when the call or the input is at fault.
`;

function checkKnown(without: readonly string[]): void {
  const ids = topics.flatMap(({ reference }) => reference.sources.map((source) => source.id));
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Refusal(`--without: no source "${unknown}"; the set has ${ids.join(', ')}`);
}

function toJsonLine({ result, trace }: Checked): string {
  const json = resultJson(result);
  return `${JSON.stringify(trace === null ? json : { ...json, trace })}\n`;
}

function toText({ article, result, trace }: Checked): string {
  return summaryText(article, result) + (trace === null ? '' : traceText(trace));
}

/** The report of a file, named after the file. */
async function getAddedSource(file: string, terminal: Terminal): Promise<GivenSource> {
  const { article } = await getGivenArticle(file, terminal.input);
  return { id: basename(file, extname(file)), publisher: null, copyOf: null, article };
}

export const checkCommand: Command = async (terminal) => {
  const { values, files } = parseOptions(terminal.args, {
    json: { type: 'boolean', default: false },
    batch: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    await terminal.write(HELP);
    return 0;
  }
  if (values.json && values.batch) throw new Refusal('give --json or --batch, not both: --batch prints JSON anyway');
  checkKnown(values.without);
  const check = prepareCheck(values.without, values.trace);
  const added = await Promise.all(values.with.map((file) => getAddedSource(file, terminal)));
  const inputs = inputsOf(files, terminal);

  if (values.batch) {
    for await (const line of readLines(inputs, terminal.input)) {
      const { article, sources } = parseGivenArticle(line.text, line.place);
      await terminal.write(toJsonLine(check(article, [...added, ...sources])));
    }
    return 0;
  }
  for (const [index, file] of inputs.entries()) {
    const { article, sources } = await getGivenArticle(file, terminal.input);
    const checked = check(article, [...added, ...sources]);
    const gap = index === 0 ? '' : '\n';
    await terminal.write(values.json ? toJsonLine(checked) : gap + toText(checked));
  }
  return 0;
};
