// Draws the icon in the sizes browsers ask for: `npm run icons` writes icons/<name>-<size>.png from icons/<name>.svg.

import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../tests/e2e/driver/launch-browser.ts';
import { readCommandLine } from './command-line.ts';
import { installBrowsers } from './install-browsers.ts';

const USAGE = `usage: npm run icons

Draws icons/NAME-SIZE.png from icons/NAME.svg, in the sizes that browsers ask for.

  --help  print this
`;

readCommandLine(USAGE, {});

/** What the toolbar shows is drawn small only. */
const sizesOf = { icon: [16, 32, 48, 128], 'icon-quiet': [16, 32], 'icon-off': [16, 32] } as const;

const drawingOf = (name: string) => `data:image/svg+xml;base64,${readFileSync(`icons/${name}.svg`).toString('base64')}`;
await installBrowsers(['chrome']);
const browser = await launchBrowser('chrome');
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(sizesOf)) {
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="${drawingOf(name)}">`,
      );
      writeFileSync(`icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
console.log(`${Object.keys(sizesOf).join(', ')} are drawn in icons/.`);
