// What a screen reader is told of rendered elements, a line a thing: role, name and state. Knows the elements that the
// interface uses, and names from content as browsers give them: without what is hidden from readers.

const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  fieldset: 'group',
  main: 'main',
  table: 'table',
  ul: 'list',
  ol: 'list',
  nav: 'navigation',
  search: 'search',
  dt: 'term',
  dd: 'definition',
  li: 'item',
  summary: 'summary',
  td: 'cell',
  blockquote: 'quote',
  time: 'time',
};

/** Roles that are named by what stands in them. */
const NAMED_BY_CONTENT = new Set(['link', 'button', 'summary', 'cell', 'rowheader', 'columnheader', 'quote', 'status']);

const STATES = ['expanded', 'pressed', 'checked', 'disabled', 'busy'] as const;

function roleOf(element: Element): string | null {
  const given = element.getAttribute('role');
  if (given !== null) return given;
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return `heading ${localName.slice(1)}`;
  if (localName === 'th') return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
  if (localName === 'input') return element.getAttribute('type') ?? 'textbox';
  if (localName === 'section')
    return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 'region' : null;
  return ROLES[localName] ?? null;
}

const isUntold = (node: Node): boolean =>
  node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden'));

function contentOf(node: Node): string {
  if (isUntold(node)) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const text = [...node.childNodes].map(contentOf).join('');
  // Elements that stand on a line of their own are words of their own; what is in a line brings its spaces along.
  return node instanceof Element && /^(?:p|h\d|div|li|span|th|time)$/.test(node.localName) ? ` ${text} ` : text;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What an element is called by its attributes, or by the label that is for it. */
function givenName(element: Element): string | null {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const { ownerDocument: document, id } = element;
  const by = element.getAttribute('aria-labelledby');
  const named = by !== null ? document.getElementById(by) : id && document.querySelector(`label[for="${id}"]`);
  return named ? plain(contentOf(named)) : null;
}

function linesOf(node: Node, depth: number): string[] {
  if (isUntold(node)) return [];
  const indent = '  '.repeat(depth);
  if (!(node instanceof Element)) {
    const text = plain(node.textContent ?? '');
    return node.nodeType !== Node.TEXT_NODE || text === '' ? [] : [`${indent}${text}`];
  }
  const role = roleOf(node);
  if (role === null) return [...node.childNodes].flatMap((child) => linesOf(child, depth));
  const isNamed = NAMED_BY_CONTENT.has(role) || role.startsWith('heading');
  const label = givenName(node) ?? (isNamed ? plain(contentOf(node)) : '');
  const states = STATES.flatMap((state) => {
    const value = node.getAttribute(`aria-${state}`);
    return value === null ? [] : [`${state}=${value}`];
  });
  const line = [role, ...(label === '' ? [] : [`“${label}”`]), ...states].join(' ');
  const inner =
    isNamed && role !== 'rowheader' ? [] : [...node.childNodes].flatMap((child) => linesOf(child, depth + 1));
  // Of a row's head only what can be pressed is told again.
  const told = role === 'rowheader' ? inner.filter((each) => /^\s*(?:link|button) /.test(each)) : inner;
  return [`${indent}${line}`, ...told];
}

/** Everything in `root`, in order. */
export function toldAloud(root: Element): string {
  return [...root.childNodes].flatMap((child) => linesOf(child, 0)).join('\n');
}
