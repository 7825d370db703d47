// Whatever acts for the reader acts on what the reader did: events that a script made end at the door of our shadow
// roots. The browser marks its own events, and no script can mark one so (DOM standard, `isTrusted`).

const ACTING_EVENTS = [
  'beforeinput',
  'change',
  'click',
  'auxclick',
  'contextmenu',
  'dblclick',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'submit',
  'touchend',
  'touchstart',
];

/** Stops made-up events before anything inside `root` hears of them, until the signal is aborted. */
export function refuseMadeEvents(root: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event): void => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ACTING_EVENTS) root.addEventListener(type, refuse, { capture: true, signal });
}
