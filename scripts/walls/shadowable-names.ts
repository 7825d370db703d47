// The names of everything that the browser gives to a node, a form or a document: what a page can shadow by calling a
// field or an image so. Read from TypeScript's own description of the DOM.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** TypeScript keeps its descriptions beside its program, of which there is one for each system. */
function descriptionPath(): string {
  const program = `@typescript/typescript-${process.platform}-${process.arch}`;
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  return join(createRequire(typescript).resolve(`${program}/package.json`), '../lib/lib.dom.d.ts');
}

/** Interfaces whose objects a page can give names of its own, with all that they inherit from. */
const SHADOWED = ['HTMLFormElement', 'Document'];

interface Described {
  readonly names: string[];
  readonly parents: string[];
}

function describe(source: string): Map<string, Described> {
  const interfaces = new Map<string, Described>();
  new Visitor({
    TSInterfaceDeclaration: ({ id, body, extends: parents }) => {
      const known = interfaces.get(id.name) ?? { names: [], parents: [] };
      interfaces.set(id.name, known);
      known.names.push(...body.body.flatMap(nameOfMember));
      for (const { expression } of parents) if (expression.type === 'Identifier') known.parents.push(expression.name);
    },
  }).visit(parseSync('lib.dom.d.ts', source).program);
  return interfaces;
}

function nameOfMember(member: ESTree.TSSignature): string[] {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return [];
  return member.key.type === 'Identifier' ? [member.key.name] : [];
}

/** @throws when the description cannot be read or says nothing of a form. */
export function readShadowableNames(): ReadonlySet<string> {
  const interfaces = describe(readFileSync(descriptionPath(), 'utf8'));
  const names = new Set<string>();
  const seen = new Set<string>();
  const take = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const described = interfaces.get(name);
    for (const own of described?.names ?? []) names.add(own);
    for (const parent of described?.parents ?? []) take(parent);
  };
  for (const name of SHADOWED) take(name);
  if (!names.has('parentNode')) throw new Error(`${descriptionPath()} says nothing of nodes.`);
  return names;
}
