// `check`: compares articles with the bundled reference set and prints what a reader would be told.

import { type Checker, createChecker } from '../engine/check-article.ts';
import type { Article } from '../model/article.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { referenceSet } from '../topics/met-misconduct/reference.ts';
import { STANDARD_INPUT } from './article/bytes.ts';
import { getArticle } from './article/get-article.ts';
import { readLines } from './article/lines.ts';
import { parseJsonArticle } from './article/parse-article.ts';
import { parseOptions } from './options.ts';
import { resultJson } from './output/result-json.ts';
import { summaryText } from './output/summary.ts';
import { Refusal } from './refusal.ts';
import type { Command, Terminal } from './terminal.ts';

const HELP = `usage: npm run --silent check -- [--json | --batch] [--trace] [--without SOURCE_ID]... [FILE ...]

Compares articles with the reference set and prints the summary that a reader would get.
An article is HTML, plain text, or JSON {"title","text","url"?,"date"?}, from files or from standard input ("-").

  --json               print one JSON object an article instead of the summary
  --batch              read one JSON article a line, print one JSON result a line, in order
  --trace              say with which weights each figure was matched
  --without SOURCE_ID  leave a source out of the comparison; may be given several times
  --help               print this

Exit status: 0 when compared, 2 when the call or the input is at fault.
`;

type Check = (article: Article) => ReturnType<Checker['check']>;

function checkKnown(without: readonly string[]): void {
  const ids = referenceSet.sources.map((source) => source.id);
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Refusal(`--without: no source "${unknown}"; the set has ${ids.join(', ')}`);
}

async function checkLines(terminal: Terminal, files: readonly string[], check: Check): Promise<void> {
  for await (const line of readLines(files, terminal.input)) {
    const result = check(parseJsonArticle(line.text, line.place));
    await terminal.write(`${JSON.stringify(resultJson(result))}\n`);
  }
}

async function checkFiles(terminal: Terminal, files: readonly string[], check: Check, asJson: boolean): Promise<void> {
  for (const [index, file] of files.entries()) {
    const article = await getArticle(file, terminal.input);
    const result = check(article);
    const gap = index === 0 ? '' : '\n';
    await terminal.write(asJson ? `${JSON.stringify(resultJson(result))}\n` : gap + summaryText(article, result));
  }
}

export const checkCommand: Command = async (terminal) => {
  const { values, files } = parseOptions(terminal.args, {
    json: { type: 'boolean', default: false },
    batch: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    await terminal.write(HELP);
    return 0;
  }
  if (values.json && values.batch)
    throw new Refusal('--json and --batch exclude each other: --batch prints JSON anyway');
  checkKnown(values.without);
  const checker = createChecker(metMisconduct, referenceSet);
  const check: Check = (article) => checker.check(article, { without: values.without });
  const inputs = files.length === 0 ? [STANDARD_INPUT] : files;
  if (values.batch) await checkLines(terminal, inputs, check);
  else await checkFiles(terminal, inputs, check, values.json);
  return 0;
};
