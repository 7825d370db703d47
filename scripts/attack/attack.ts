// `npm run attack`: spoilt articles, files and messages by the thousand; with `--kills`, a background that is killed while
// it writes; with `--closes`, a library that is closed while it imports. Prints its seed; the same seed is the same attack.

import { BROWSER_KINDS } from '../../tests/e2e/driver/find-browser.ts';
import { readCommandLine, refuse } from '../command-line.ts';
import { type Attack, type Fault, runRounds } from './attack-rounds.ts';
import { attackArticles } from './on-articles.ts';
import { attackBackground } from './on-background.ts';
import { attackFiles } from './on-files.ts';
import { attackImports } from './on-imports.ts';
import { attackMessages } from './on-messages.ts';

const USAGE = `usage: npm run attack -- [--seed N] [--rounds N] [--first N] [--only NAME] [--kills N] [--closes N]
                         [--browser chrome|firefox]

Spoils articles, files of reports and messages, thousands of each, and says what the engine and the extension do wrong.

  --seed N        the same seed is the same attack; by chance, and printed, where it is not given
  --rounds N      how many of each (default: 2000)
  --first N       the number of the first round, to have one again (default: 0)
  --only NAME     that attack alone
  --kills N       how often the background is stopped while it writes (default: 0)
  --closes N      how often the library is closed while it imports (default: 0)
  --browser KIND  that browser alone
  --help          print this

Exit status: 0 when nothing was found, 1 when something was, 2 when the call is at fault.
`;

const { values: options } = readCommandLine(USAGE, {
  seed: { type: 'string' },
  rounds: { type: 'string', default: '2000' },
  first: { type: 'string', default: '0' },
  only: { type: 'string' },
  kills: { type: 'string', default: '0' },
  closes: { type: 'string', default: '0' },
  browser: { type: 'string' },
});

function numberOf(name: string, words: string): number {
  const value = Number(words);
  if (!Number.isSafeInteger(value) || value < 0) refuse(USAGE, `--${name} takes a whole number, not "${words}"`);
  return value;
}

const seed = options.seed === undefined ? Date.now() % 1_000_000_000 : numberOf('seed', options.seed);
const rounds = { seed, first: numberOf('first', options.first), count: numberOf('rounds', options.rounds) };
const kills = numberOf('kills', options.kills);
const closes = numberOf('closes', options.closes);
console.log(`seed ${seed}`);

const faults: Fault[] = [];

async function attackWith(attack: Attack, count: number): Promise<void> {
  const startMs = performance.now();
  const found = await runRounds(attack, { ...rounds, count });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
  console.log(`${attack.name}: ${count} rounds in ${seconds} s, ${found.length} faults`);
  for (const { round, what } of found.slice(0, 5)) {
    console.log(`  round ${round} (--seed ${seed} --only ${attack.name} --first ${round} --rounds 1): ${what}`);
  }
  faults.push(...found);
}

for (const attack of [attackArticles(), attackFiles(), attackMessages()]) {
  if (options.only === undefined || options.only === attack.name) await attackWith(attack, rounds.count);
}
for (const kind of BROWSER_KINDS) {
  if (options.browser !== undefined && options.browser !== kind) continue;
  for (const [open, count] of [
    [attackBackground, kills],
    [attackImports, closes],
  ] as const) {
    if (count === 0) continue;
    const attack = await open(kind);
    try {
      await attackWith(attack, count);
    } finally {
      await attack.end();
    }
  }
}
if (faults.length > 0) process.exitCode = 1;
