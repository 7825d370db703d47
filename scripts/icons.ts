// Draws the icon in the sizes browsers ask for: `npm run icons` writes icons/icon-<size>.png from icons/icon.svg.

import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../tests/e2e/driver/launch-browser.ts';
import { installBrowsers } from './install-browsers.ts';

const sizes = [16, 32, 48, 128];

const drawing = `data:image/svg+xml;base64,${readFileSync('icons/icon.svg').toString('base64')}`;
await installBrowsers(['chrome']);
const browser = await launchBrowser('chrome');
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="${drawing}">`,
    );
    writeFileSync(`icons/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
console.log(`icons/icon-{${sizes.join(',')}}.png are drawn.`);
