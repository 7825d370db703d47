// Counts the places of a module where it takes one way or another: what a test of its own would try. Types decide nothing.

import { parseSync } from 'vite';

const BRANCHES: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ChainExpression',
  'SwitchStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'TryStatement',
]);
const COMPARISONS: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '<=', '>', '>=', 'in', 'instanceof']);
/** Calls that choose by a condition. */
const CHOICES: ReadonlySet<string> = new Set(['filter', 'find', 'findIndex', 'findLast', 'some', 'every', 'test']);

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** How many places there are. @throws where `code` is no TypeScript. */
export function findDecisions(path: string, code: string): number {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return countIn(program);
}

function countIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countIn(each), 0);
  if (!isNode(value)) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + countIn(part), decides(value) ? 1 : 0);
}

function decides(node: Node): boolean {
  if (BRANCHES.has(node.type)) return true;
  if (node.type === 'BinaryExpression') return COMPARISONS.has(String(node['operator']));
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return false;
  const { property } = node['callee'] as { readonly property?: { readonly name?: unknown } };
  return CHOICES.has(String(property?.name));
}
