// Where a module of the page's side reads a node in a way that the page can shadow: `form.parentNode` is a field of
// the form's where there is one of that name. Knows names only, not types, and errs on the side of caution.

import { type ESTree, parseSync, Visitor } from 'vite';
import type { Breach } from './find-breaches.ts';

/** Where nodes of the page are handled, but for the one folder that reads them safely. */
const GUARDED = /^src\/(?:page|content)\//;
const SAFE = /^src\/page\/dom\//;

/** Stands before a name that is taken out of an object by a pattern. */
const DESTRUCTURED = '{}';

/** Modules that touch nodes of our own making alone. */
const OWN_NODES: readonly string[] = ['src/page/painting/badge.ts', 'src/page/painting/line.ts'];

/** Names that nearly everything has, and by which no code of ours reads a node. */
const EVERYDAY: readonly string[] = ['length', 'name', 'target', 'all', 'normalize'];

/**
 * Names that our own things have too, or what no page can shadow (a window, a range, a text, a link, an element that
 * we made), each with what may stand before it: the last word of the expression that is read.
 */
const OWN_READERS: Readonly<Record<string, readonly string[]>> = {
  addEventListener: ['signal', 'view', 'navigation', 'navigationOf()', 'matchMedia()', 'root'],
  after: ['node', 'before'],
  attachShadow: ['holder'],
  children: ['level'],
  clear: ['marks', 'highlights', 'knownNames'],
  close: ['holder', 'port1'],
  focus: ['badge'],
  getBoundingClientRect: ['range'],
  getClientRects: ['range'],
  getSelection: ['view'],
  head: ['guarded', 'other', DESTRUCTURED],
  location: ['view'],
  matches: ['matchMedia()'],
  open: ['holder'],
  remove: ['holder', 'badges', 'badge', 'this', 'guard', 'tail'],
  scrollBy: ['view'],
  style: ['holder'],
  title: ['article', 'first', 'second', 'story'],
};

/** @param path Of a module under src, from the root of the project, with forward slashes. */
export function findShadowedReads(path: string, source: string, names: ReadonlySet<string>): Breach[] {
  if (!GUARDED.test(path) || SAFE.test(path) || OWN_NODES.includes(path)) return [];
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const breaches: Breach[] = [];
  const check = (name: string | null, before: string, at: ESTree.Node): void => {
    if (name === null || !names.has(name) || EVERYDAY.includes(name)) return;
    if (OWN_READERS[name]?.includes(before) === true) return;
    const line = source.slice(0, at.start).split('\n').length;
    breaches.push({ path, line, message: `A page can shadow .${name} (of “${before}”): read it by src/page/dom.` });
  };
  new Visitor({
    MemberExpression: (node) => check(memberName(node), lastWordOf(node.object), node.property),
    ObjectPattern: (node) => {
      for (const property of node.properties) {
        if (property.type === 'Property' && !property.computed && property.key.type === 'Identifier')
          check(property.key.name, DESTRUCTURED, property);
      }
    },
  }).visit(program);
  return breaches;
}

function memberName(node: ESTree.MemberExpression): string | null {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : null;
}

/** `page.blocks.title` ends in "blocks" before its last name, `find(x).id` in "find()". */
function lastWordOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'MemberExpression') {
    const { property } = node;
    return property.type === 'Identifier' || property.type === 'PrivateIdentifier' ? property.name : '[]';
  }
  if (node.type === 'CallExpression') return `${lastWordOf(node.callee)}()`;
  if (node.type === 'ChainExpression' || node.type === 'TSAsExpression' || node.type === 'TSNonNullExpression')
    return lastWordOf(node.expression);
  if (node.type === 'ParenthesizedExpression') return lastWordOf(node.expression);
  return node.type;
}
