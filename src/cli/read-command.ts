// `read`: prints the figures and quotes that the project's own reader finds, without comparing them with anything.

import { readText } from '../engine/check-article.ts';
import { getArticle } from './article/get-article.ts';
import { readLines } from './article/lines.ts';
import { checkFields, parseJsonObject } from './article/parse-article.ts';
import { inputsOf, parseOptions } from './options.ts';
import { readingJson } from './output/reading-json.ts';
import { Refusal } from './refusal.ts';
import type { Command } from './terminal.ts';

const HELP = `usage: npm run --silent read -- [--batch] [FILE ...]

Prints the figures and quotes of texts as JSON, one object a line: {"id","figures","dates","quotes"}.
Without --batch each FILE (or standard input, "-") is one article as HTML, plain text or JSON, and its name is the id.

  --batch  read one JSON object {"id","text"} a line, print one result a line, in order
  --help   print this

Exit status: 0 when read, 2 when the call or the input is at fault.
`;

function parseItem(json: string, place: string): { id: unknown; text: string } {
  const object = parseJsonObject(json, place);
  checkFields(object, ['id', 'text'], place);
  const { id, text } = object;
  if (typeof text !== 'string') throw new Refusal(`${place}: "text" is not a text`);
  return { id, text };
}

export const readCommand: Command = async (terminal) => {
  const { values, files } = parseOptions(terminal.args, {
    batch: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    await terminal.write(HELP);
    return 0;
  }
  const write = (id: unknown, text: string) => terminal.write(`${JSON.stringify(readingJson(id, readText(text)))}\n`);
  const inputs = inputsOf(files, terminal);
  if (values.batch) {
    for await (const line of readLines(inputs, terminal.input)) {
      const { id, text } = parseItem(line.text, line.place);
      await write(id, text);
    }
  } else {
    for (const file of inputs) await write(file, (await getArticle(file, terminal.input)).text);
  }
  return 0;
};
