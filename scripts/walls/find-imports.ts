// Every place where a module of ours names another one, in whatever way the language has.

import { type ESTree, parseSync, Visitor } from 'vite';

export interface Import {
  /** As written; `null` where it is not a plain string and so cannot be checked. */
  readonly specifier: string | null;
  /** From 1. */
  readonly line: number;
}

/**
 * Accepts: import and export … from, import(), import types, `import x = require()`, require(), and the addresses that a
 * bundler follows: `new URL(…, import.meta.url)` and `import.meta.glob`.
 *
 * @throws when the source does not parse.
 */
export function findImports(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (node: ESTree.Node | null | undefined): void => {
    if (node === null || node === undefined) return;
    const line = source.slice(0, node.start).split('\n').length;
    imports.push({ specifier: plainString(node), line });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    CallExpression: (node) => {
      if (isNamed(node.callee, 'require') || isImportMeta(node.callee, 'glob')) add(node.arguments[0]);
    },
    NewExpression: (node) => {
      if (isNamed(node.callee, 'URL') && isImportMeta(node.arguments[1], 'url')) add(node.arguments[0]);
    },
  }).visit(program);
  return imports;
}

function plainString(node: ESTree.Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function isImportMeta(node: ESTree.Node | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    isNamed(node.property as ESTree.Node, property)
  );
}
