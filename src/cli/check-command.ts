// `check`: compares articles with the bundled reference set and prints what a reader would be told.

import { createChecker, type TraceEntry } from '../engine/check-article.ts';
import type { Article } from '../model/article.ts';
import type { CheckResult } from '../model/finding.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { referenceSet } from '../topics/met-misconduct/reference.ts';
import { getArticle } from './article/get-article.ts';
import { readLines } from './article/lines.ts';
import { parseJsonArticle } from './article/parse-article.ts';
import { inputsOf, parseOptions } from './options.ts';
import { resultJson } from './output/result-json.ts';
import { summaryText } from './output/summary.ts';
import { traceJson, traceText } from './output/trace.ts';
import { Refusal } from './refusal.ts';
import type { Command } from './terminal.ts';

const HELP = `usage: npm run --silent check -- [--json | --batch] [--trace] [--without SOURCE_ID]... [FILE ...]

Compares articles with the reference set and prints the summary that a reader would get.
An article is HTML, plain text, or JSON {"title","text","url"?,"date"?}, from files or from standard input ("-").

  --json               print one JSON object an article instead of the summary
  --batch              read one JSON article a line, print one JSON result a line, in order
  --trace              say with which evidence and weights each figure and quote was matched
  --without SOURCE_ID  leave a source out of the comparison; may be given several times
  --help               print this

Exit status: 0 when compared, 2 when the call or the input is at fault.
`;

/** One article compared. `trace` is `null` where it was not asked for. */
interface Checked {
  readonly article: Article;
  readonly result: CheckResult;
  readonly trace: readonly TraceEntry[] | null;
}

function checkKnown(without: readonly string[]): void {
  const ids = referenceSet.sources.map((source) => source.id);
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Refusal(`--without: no source "${unknown}"; the set has ${ids.join(', ')}`);
}

/** A function that compares one article after another: preparing it costs more than an article does. */
function prepareCheck(without: readonly string[], isTraced: boolean): (article: Article) => Checked {
  const checker = createChecker(metMisconduct, referenceSet);
  return (article) => {
    if (!isTraced) return { article, result: checker.check(article, { without }), trace: null };
    const trace: TraceEntry[] = [];
    const result = checker.check(article, { without, onTrace: (entry) => trace.push(entry) });
    return { article, result, trace };
  };
}

function toJsonLine({ result, trace }: Checked): string {
  const json = resultJson(result);
  return `${JSON.stringify(trace === null ? json : { ...json, trace: traceJson(trace) })}\n`;
}

function toText({ article, result, trace }: Checked): string {
  return summaryText(article, result) + (trace === null ? '' : traceText(trace));
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
  if (values.json && values.batch) throw new Refusal('give --json or --batch, not both: --batch prints JSON anyway');
  checkKnown(values.without);
  const check = prepareCheck(values.without, values.trace);
  const inputs = inputsOf(files, terminal);

  if (values.batch) {
    for await (const line of readLines(inputs, terminal.input)) {
      await terminal.write(toJsonLine(check(parseJsonArticle(line.text, line.place))));
    }
    return 0;
  }
  for (const [index, file] of inputs.entries()) {
    const checked = check(await getArticle(file, terminal.input));
    const gap = index === 0 ? '' : '\n';
    await terminal.write(values.json ? toJsonLine(checked) : gap + toText(checked));
  }
  return 0;
};
