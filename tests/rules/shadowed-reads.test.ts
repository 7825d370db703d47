// Plants readings of nodes that a page can shadow, and expects the lint to find each, and nothing else.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findShadowedReads } from '../../scripts/walls/find-shadowed-reads.ts';
import { readShadowableNames } from '../../scripts/walls/shadowable-names.ts';

const names = readShadowableNames();
const breachesOf = (code: string, path = 'src/page/story/planted.ts') =>
  findShadowedReads(path, code, names).map(({ line }) => line);

test.each([
  'parentNode',
  'parentElement',
  'assignedSlot',
  'nodeType',
  'shadowRoot',
  'firstChild',
  'nextSibling',
  'localName',
  'getAttribute',
  'matches',
  'closest',
  'querySelector',
  'children',
  'textContent',
  'classList',
  'ownerDocument',
  'isConnected',
  'append',
  'remove',
  'body',
  'hidden',
  'title',
  'elements',
  'dataset',
  'getRootNode',
  'createElement',
])('.%s of a node is found, however it is written', (name) => {
  expect(breachesOf(`\nread(node.${name});`)).toEqual([2]);
  expect(breachesOf(`element?.${name}`)).toEqual([1]);
  expect(breachesOf(`(node as Element)["${name}"]`)).toEqual([1]);
  expect(breachesOf(`list.map(({ ${name} }) => ${name})`)).toEqual([1]);
  expect(breachesOf(`node.${name}`, 'src/content/planted.ts')).toEqual([1]);
});

test('what cannot be shadowed is left alone, and so is what is read elsewhere', () => {
  expect(breachesOf('block.text + article.title + run.node.data + view.location.href')).toEqual([]);
  expect(breachesOf('node.parentNode', 'src/page/dom/nodes.ts')).toEqual([]);
  expect(breachesOf('node.parentNode', 'src/ui/card/card.tsx')).toEqual([]);
});

test('nothing in the project is read so', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
  const modules = paths.filter((path) => path.endsWith('.ts'));
  const breaches = modules.flatMap((path) => findShadowedReads(path, readFileSync(path, 'utf8'), names));
  expect(breaches).toEqual([]);
});
