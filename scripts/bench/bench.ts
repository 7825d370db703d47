// `npm run bench`: measures sizes, the engine, and both browsers; prints tables, and fails where the engine's time
// grows faster than the text. Options: --text FILE (news to read, instead of the text made here), --no-rivals,
// --no-browsers, --write (keeps the tables in docs/measurements.md).

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS } from '../../tests/e2e/driver/find-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { installBrowsers } from '../install-browsers.ts';
import { type BrowserTimes, measureBrowser } from './browser-times.ts';
import { LARGEST_FACTOR, measureGrowth, measureSpeed } from './engine-speed.ts';
import { reportBrowsers, reportGrowth, reportMachine, reportSizes, reportSpeed } from './report.ts';
import { measureSizes } from './sizes.ts';
import { countWords, makeNews } from './texts.ts';

const { values: options } = parseArgs({
  options: {
    text: { type: 'string' },
    rivals: { type: 'boolean', default: true },
    browsers: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const sections: string[] = [];
const show = (text: string): void => {
  sections.push(text);
  console.log(text);
};

show(`${reportMachine()} Times are medians.\n`);
for (const kind of BROWSER_KINDS) await buildExtension(kind);
show(reportSizes({ chrome: measureSizes('chrome'), firefox: measureSizes('firefox') }));

const text = options.text === undefined ? makeNews(1_000, { isOnTopic: false }) : readFileSync(options.text, 'utf8');
show(reportSpeed(countWords(text), await measureSpeed(text, { withRivals: options.rivals })));
const growth = measureGrowth();
show(reportGrowth(growth));

if (options.browsers) {
  await installBrowsers(BROWSER_KINDS);
  const times: BrowserTimes[] = [];
  for (const kind of BROWSER_KINDS) times.push(await measureBrowser(kind));
  show(reportBrowsers(times));
}

if (options.write) {
  const head = '# Measurements\n\nMade by `npm run bench -- --write`.';
  writeFileSync(
    'docs/measurements.md',
    `${[head, ...sections]
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  );
}
for (const { name, factor } of growth.filter((one) => one.factor > LARGEST_FACTOR)) {
  console.error(
    `The engine's time grows faster than the text for "${name}": ${factor.toFixed(1)} times per character.`,
  );
  process.exitCode = 1;
}
