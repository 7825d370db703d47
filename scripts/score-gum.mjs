#!/usr/bin/env node
// Scores a reader of figures on GUM's labelled news sentences: how many of the numbers its spans cover, and how many
// of its spans lie on dates and names. The sentences are not part of the project; without them this steps aside.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const USAGE = `usage: node scripts/score-gum.mjs [--errors] GOLD_FILE -- COMMAND [ARGUMENT...]

GOLD_FILE holds JSON lines {"id","text","figures":[{"text","start","end","numtype","numform","rel","counted","in_date"}]}.
COMMAND reads JSON lines {"id","text"} and prints, for each, one line {"id","figures":[{"start","end","counted"}]},
without dates; "npm run --silent read -- --batch" does.

  --errors  also print every number that was missed, and every hit on a date or a name

Exit status: 0 when scored or when GOLD_FILE is not there, 2 when the call or the command is at fault.`;

function fail(message) {
  console.error(`score-gum: ${message}`);
  process.exit(2);
}

const parseLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

function runCommand([program, ...args], input) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => fail(`cannot start ${program}: ${error.message}`));
    child.on('close', (code) => (code === 0 ? resolve(output) : fail(`the command ended with status ${code}`)));
    child.stdin.on('error', () => {}).end(input);
  });
}

/** "Internet Explorer 9", "Vostok 1": joined to a name by the treebank's relations for parts of names. */
const isNamePart = (gold) => gold.rel === 'flat' || gold.rel === 'dep';

/** "1 – 0": a pair of digits around a spaced dash is a score. */
const isScore = (text, gold) => /^ ?– ?\d/.test(text.slice(gold.end)) || /\d ?– ?$/.test(text.slice(0, gold.start));

/** "the second half" of a match or a year is an ordinal's noun, no part of one. */
const isHalfOfMatch = (text, gold) => gold.text === 'half' && /\b(?:first|second) $/.test(text.slice(0, gold.start));

/** What the label is: a number to be found, a date or a name to be left alone, or neither (ordinals, scores). */
function classOf(text, gold) {
  if (gold.in_date) return 'date';
  const isNumber = (gold.numtype === 'Card' || gold.numtype === 'Frac') && gold.numform !== 'Roman';
  if (!isNumber || isScore(text, gold) || isHalfOfMatch(text, gold)) return 'neither';
  return isNamePart(gold) ? 'name' : 'number';
}

function tally(rows, foundById) {
  const counts = { number: 0, found: 0, date: 0, name: 0, noun: 0, nounFound: 0 };
  const faults = [];
  for (const { id, text, figures } of rows) {
    for (const gold of figures) {
      const hit = foundById.get(id).find((figure) => figure.start < gold.end && gold.start < figure.end);
      const goldClass = classOf(text, gold);
      if (goldClass === 'number') {
        counts.number += 1;
        if (hit) counts.found += 1;
        else faults.push(`missed ${JSON.stringify(gold.text)} in ${id}: ${text}`);
        if (hit && gold.counted !== null) {
          counts.noun += 1;
          const words = `${text.slice(hit.start, hit.end)} ${hit.counted ?? ''}`.toLowerCase();
          if (words.includes(gold.counted.toLowerCase())) counts.nounFound += 1;
        }
      } else if (hit && goldClass !== 'neither') {
        counts[goldClass] += 1;
        faults.push(`hit on a ${goldClass}, ${JSON.stringify(gold.text)} in ${id}: ${text}`);
      }
    }
  }
  return { counts, faults };
}

const argv = process.argv.slice(2);
const split = argv.indexOf('--');
const options = argv.slice(0, split < 0 ? argv.length : split);
const showsErrors = options.includes('--errors');
const [goldFile, ...others] = options.filter((option) => option !== '--errors');
if (split < 0 || split === argv.length - 1 || goldFile === undefined || others.length > 0)
  fail(`wrong call\n\n${USAGE}`);
if (!existsSync(goldFile)) {
  console.log(`score-gum: ${goldFile} is not there; nothing scored`);
  process.exit(0);
}

const rows = parseLines(await readFile(goldFile, 'utf8'));
const input = rows.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
const results = parseLines(await runCommand(argv.slice(split + 1), input));
const foundById = new Map(results.map(({ id, figures }) => [id, figures]));
for (const { id } of rows) if (!Array.isArray(foundById.get(id))) fail(`the command gave no figures for ${id}`);

const { counts, faults } = tally(rows, foundById);
const percent = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
console.log(
  `numbers outside dates and names covered: ${percent(counts.found, counts.number)} (${counts.found} of ${counts.number})`,
);
console.log(`spans on dates: ${counts.date}, on names: ${counts.name}`);
console.log(`counted noun found: ${percent(counts.nounFound, counts.noun)} (${counts.nounFound} of ${counts.noun})`);
if (showsErrors) for (const fault of faults) console.log(fault);
