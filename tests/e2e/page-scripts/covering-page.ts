// A page that lays something over the card again and again, through which a press goes: its reader sees the page’s own
// button, and would press ours. Text of a script, as such a page would bring it along.

declare global {
  var covering: { times: number; end: () => void };
}

const EVERY_MS = 30;

/** Runs in the page. */
function cover(everyMs: number): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('div');
  sheet.popover = 'manual';
  sheet.textContent = 'Go on reading';
  sheet.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0; background: #fff; pointer-events: none';
  root.append(sheet);
  document.body.append(host);
  const timer = setInterval(() => {
    sheet.hidePopover();
    sheet.showPopover();
    globalThis.covering.times += 1;
  }, everyMs);
  globalThis.covering = {
    times: 0,
    end: () => {
      clearInterval(timer);
      sheet.remove();
    },
  };
}

/** The article with that script at its end. */
export function withCoveringScript(html: string): string {
  return html.replace('</body>', `<script>(${cover})(${EVERY_MS})</script></body>`);
}
