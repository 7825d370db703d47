// `npm run bench`: measures sizes, the engine, and both browsers; prints tables, and fails where the engine's time
// grows faster than the text.

import { readFileSync, writeFileSync } from 'node:fs';
import { BROWSER_KINDS } from '../../tests/e2e/driver/find-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { readCommandLine } from '../command-line.ts';
import { installBrowsers } from '../install-browsers.ts';
import { type BrowserTimes, measureBrowser } from './browser-times.ts';
import { LARGEST_FACTOR, measureGrowth, measureSpeed } from './engine-speed.ts';
import { buildWithStages, measureFirstMark, measureVersus } from './first-mark/first-mark.ts';
import { reportFirstMark, reportVersus } from './first-mark/report-first-mark.ts';
import { measureSets } from './growing-set/measure-sets.ts';
import { withMeasured } from './measurements.ts';
import { reportBrowsers, reportGrowth, reportMachine, reportSizes, reportSpeed } from './report.ts';
import { measureSizes } from './sizes.ts';
import { countWords, makeNews } from './texts.ts';

const USAGE = `usage: npm run bench -- [--text FILE] [--no-rivals] [--no-browsers] [--browser chrome|firefox] [--write]
       npm run bench -- --first-mark [--against FOLDER]... [--browser chrome|firefox]
       npm run bench -- --grow [--largest] [--browser chrome|firefox] [--write]

Measures sizes, the engine, and both browsers, and prints tables.

  --text FILE       news to read, instead of the text made here
  --no-rivals       without the libraries that the engine is measured beside
  --no-browsers     sizes and engine alone
  --browser KIND    that browser alone
  --write           keep the tables in docs/measurements.md
  --first-mark      where the time to the first mark goes, and nothing else
  --against FOLDER  the built "dist" of another version, visited in turns with this one's; may be given several times
  --grow            sets of 5 to 10,000 reports, and nothing else, in about four minutes
  --largest         one of 100,000 reports, too
  --help            print this

Exit status: 0 when measured, 1 when the engine's time grows faster than the text, 2 when the call is at fault.
`;

const { values: options } = readCommandLine(
  USAGE,
  {
    text: { type: 'string' },
    rivals: { type: 'boolean', default: true },
    browsers: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
    'first-mark': { type: 'boolean', default: false },
    against: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string' },
    grow: { type: 'boolean', default: false },
    largest: { type: 'boolean', default: false },
  },
  { isNegatable: true },
);

const kinds = BROWSER_KINDS.filter((kind) => options.browser === undefined || options.browser === kind);

async function showFirstMark(against: readonly string[]): Promise<void> {
  await installBrowsers(BROWSER_KINDS);
  for (const kind of kinds) {
    if (against.length === 0) {
      await buildWithStages(kind, 'dist/stages');
      console.log(`${reportFirstMark(await measureFirstMark(kind, 'dist/stages'))}\n`);
    } else {
      await buildExtension(kind);
      const folders = ['dist', ...against];
      console.log(`${reportVersus(await measureVersus(kind, folders), folders)}\n`);
    }
  }
}

const MEASUREMENTS = 'docs/measurements.md';
const sections: string[] = [];

function show(text: string): void {
  sections.push(text);
  console.log(text);
}

/** What was measured takes the place of what stood under the same headings. */
function writeWhereAsked(): void {
  if (!options.write) return;
  const machine = `${reportMachine()} Times are medians.`;
  writeFileSync(MEASUREMENTS, withMeasured(readFileSync(MEASUREMENTS, 'utf8'), machine, sections));
}

async function showSets(): Promise<void> {
  console.log(`${reportMachine()}\n`);
  if (options.browsers) {
    await installBrowsers(BROWSER_KINDS);
    for (const kind of kinds) await buildExtension(kind);
  }
  await measureSets(options.browsers ? kinds : [], { withLargest: options.largest }, show);
  writeWhereAsked();
}

async function measureAll(): Promise<void> {
  console.log(`${reportMachine()} Times are medians.\n`);
  for (const kind of BROWSER_KINDS) await buildExtension(kind);
  show(reportSizes({ chrome: measureSizes('chrome'), firefox: measureSizes('firefox') }));

  const text = options.text === undefined ? makeNews(1_000, { isOnTopic: false }) : readFileSync(options.text, 'utf8');
  show(reportSpeed(countWords(text), await measureSpeed(text, { withRivals: options.rivals })));
  const growth = measureGrowth();
  show(reportGrowth(growth));

  if (options.browsers) {
    await installBrowsers(BROWSER_KINDS);
    const times: BrowserTimes[] = [];
    for (const kind of kinds) times.push(await measureBrowser(kind));
    show(reportBrowsers(times));
  }

  writeWhereAsked();
  for (const { name, factor } of growth.filter((one) => one.factor > LARGEST_FACTOR)) {
    console.error(
      `The engine's time grows faster than the text for "${name}": ${factor.toFixed(1)} times per character.`,
    );
    process.exitCode = 1;
  }
}

if (options.grow) await showSets();
else if (options['first-mark']) await showFirstMark(options.against);
else await measureAll();
