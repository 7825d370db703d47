// A page that tries to act for its reader: it looks for whatever is put into it, for a way into it, and presses what
// it finds. Text of a script, as such a page would bring it along.

/** What the page found and did, in its own window. */
export interface Acting {
  /** Elements that came after the page had loaded. */
  readonly hosts: number;
  /** Roots and elements behind them that it got hold of, by the way that led there. */
  readonly reached: readonly string[];
  /** Clicks and keys that it made up. */
  readonly pressed: number;
  /** Calls that were meant to stop a shadow root. */
  readonly blocked: number;
}

declare global {
  var acting: { hosts: number; reached: string[]; pressed: number; blocked: number };
}

const NAMES = ['second-source-badge', 'second-source-card', 'second-source-chip', 'second-source-line'];

/** Runs in the page, first of all scripts. */
function act(names: readonly string[]): void {
  const seen = { hosts: 0, reached: [] as string[], pressed: 0, blocked: 0 };
  globalThis.acting = seen;
  const hosts = new Set<HTMLElement>();
  const roots = new Set<ShadowRoot>();
  const own = new WeakSet<Node>();

  const press = (target: EventTarget): void => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    for (const key of ['Enter', ' '])
      for (const type of ['keydown', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    if (target instanceof HTMLElement) target.click();
    seen.pressed += 1;
  };
  const take = (node: unknown, way: string): void => {
    if (!(node instanceof Node) || own.has(node)) return;
    const root = node instanceof ShadowRoot ? node : node.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    seen.reached.push(way);
    roots.add(root);
  };

  // A class of the page's own for every name that is known, in the three ways that give or forbid a root.
  for (const [at, name] of names.entries()) {
    customElements.define(
      name,
      class extends HTMLElement {
        static readonly formAssociated = true;
        static readonly disabledFeatures = at % 3 === 1 ? ['shadow'] : [];
        constructor() {
          super();
          const internals = this.attachInternals();
          if (at % 3 === 2) this.attachShadow({ mode: 'open' });
          setInterval(() => take(internals.shadowRoot, 'internals'), 20);
        }
      },
    );
  }
  for (const name of ['attachShadow', 'attachInternals'] as const) {
    const before = Element.prototype[name as 'attachShadow'] ?? HTMLElement.prototype[name as 'attachShadow'];
    const owner = name === 'attachShadow' ? Element.prototype : HTMLElement.prototype;
    Object.defineProperty(owner, name, {
      value(this: Element, init: ShadowRootInit) {
        seen.blocked += 1;
        const root = before.call(this, { ...init, mode: 'open' });
        take(root, name);
        return root;
      },
    });
  }
  const create = Document.prototype.createElementNS;
  Document.prototype.createElementNS = function (this: Document, ...given: Parameters<typeof create>) {
    const element = create.apply(this, given);
    take(element.shadowRoot, 'createElementNS');
    return element;
  } as typeof create;

  const tryElement = (element: HTMLElement): void => {
    hosts.add(element);
    seen.hosts = hosts.size;
    for (const name of ['attachInternals', 'attachShadow'] as const) {
      try {
        const made = element[name as 'attachShadow']({ mode: 'open' });
        // A root that the page itself gave an element without one is no way in.
        if (made instanceof ShadowRoot) own.add(made);
        else take((made as ElementInternals).shadowRoot, name);
      } catch {
        seen.blocked += 1;
      }
    }
    take(element.shadowRoot, 'shadowRoot');
    take(document.importNode(element, true).shadowRoot, 'importNode');
  };
  const look = (): void => {
    for (const host of hosts) {
      for (const animation of host.getAnimations({ subtree: true }))
        take((animation.effect as KeyframeEffect | null)?.target, 'getAnimations of the host');
      for (const inside of [host.getRootNode(), host.offsetParent, host.firstChild]) take(inside, 'around the host');
      press(host);
      host.focus({ preventScroll: true });
    }
    for (const animation of document.getAnimations())
      take((animation.effect as KeyframeEffect | null)?.target, 'getAnimations');
    take(document.activeElement, 'activeElement');
    take(document.elementFromPoint(innerWidth / 2, innerHeight / 2), 'elementFromPoint');
    const selection = getSelection();
    take(selection?.anchorNode, 'selection');
    for (const root of roots) for (const button of root.querySelectorAll('button')) press(button);
  };
  for (const type of [
    'animationstart',
    'animationend',
    'beforetoggle',
    'toggle',
    'click',
    'focusin',
    'focusout',
    'keydown',
    'pointerdown',
    'pointerover',
    'mousemove',
    'mouseover',
    'selectionchange',
    'transitionrun',
    'scroll',
    'beforematch',
    'slotchange',
  ]) {
    addEventListener(
      type,
      (event) => {
        for (const node of event.composedPath()) take(node, `path of ${type}`);
        take(event.target, `target of ${type}`);
        take((event as FocusEvent).relatedTarget, `related target of ${type}`);
        take((event as Event & { source?: unknown }).source, `source of ${type}`);
      },
      { capture: true },
    );
  }
  for (const type of PerformanceObserver.supportedEntryTypes) {
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          target?: unknown;
          element?: unknown;
          sources?: readonly { node?: unknown }[];
        })[]) {
          take(entry.target, `target of ${type}`);
          take(entry.element, `element of ${type}`);
          for (const source of entry.sources ?? []) take(source.node, `node of ${type}`);
        }
      }).observe({ type, buffered: true });
    } catch {
      // Not every type can be observed alone.
    }
  }
  addEventListener('load', () => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement) tryElement(node);
      look();
    }).observe(document, { childList: true, subtree: true });
    setInterval(look, 20);
  });
}

/** The article with that script in its head. */
export function withActingScript(html: string): string {
  const script = `<script>(${act})(${JSON.stringify(NAMES)})</script>`;
  return html.replace(/<head[^>]*>/, (head) => head + script);
}
