import { resolve } from 'node:path';
import { createServer } from 'vite';
import { launchBrowser } from '../tests/e2e/driver/launch-browser.ts';

const server = await createServer({
  configFile: false,
  root: resolve('tests/dom/ui/gallery'),
  cacheDir: resolve('node_modules/.vite-gallery'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', fs: { allow: [resolve('.')] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
for (const kind of ['chrome', 'firefox'] as const) {
  const browser = await launchBrowser(kind, { width: 1200, height: 800 });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const a = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (o) {
      return a.call(this, { ...o, mode: 'open' });
    };
  });
  for (const q of ['card-quote', 'card-agreeing', 'card-figure']) {
    await page.goto(`${address}?specimen=${q}`);
    await page.waitForSelector('second-source-card');
    console.log(
      kind,
      q,
      await page.evaluate(() => {
        const d = document.querySelector('second-source-card')?.shadowRoot?.querySelector('.card') as HTMLElement;
        const s = getComputedStyle(d);
        const r = d.getBoundingClientRect();
        return JSON.stringify({
          top: r.top,
          bottom: r.bottom,
          left: r.left,
          right: r.right,
          max: s.maxHeight,
          area: s.getPropertyValue('position-area'),
          fall: s.getPropertyValue('position-try-fallbacks'),
          badge: document.querySelector('article button')?.getBoundingClientRect(),
          ih: innerHeight,
          focus: document.querySelector('second-source-card')?.shadowRoot?.activeElement?.className,
        });
      }),
    );
    await page.screenshot({ path: `/tmp/ui-work/probe-${kind}-${q}.png` });
  }
  await browser.close();
}
await server.close();
