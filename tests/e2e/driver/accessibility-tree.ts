// Chromium's own accessibility tree as text, a line a node: role, name and state, in the order in which they are heard.

import type { Page, Protocol } from 'puppeteer-core';

type AxNode = Protocol.Accessibility.AXNode;

/** Named by what stands in them: that is not told again. */
const NAMED_BY_CONTENT = new Set(['button', 'columnheader', 'heading', 'link', 'StaticText', 'DisclosureTriangle']);

const STATES = ['hasPopup', 'expanded', 'pressed', 'checked'];

/** What a state is where it need not be told. */
const isPlain = (value: unknown): boolean => value === undefined || value === 'false' || value === false;

function lineOf({ role, name, properties = [] }: AxNode): string {
  const states = properties.flatMap(({ name: state, value }) =>
    STATES.includes(state) && (state === 'expanded' || !isPlain(value.value)) ? [`${state}=${value.value}`] : [],
  );
  const label = String(name?.value ?? '');
  return [String(role?.value), ...(label === '' ? [] : [`“${label}”`]), ...states].join(' ');
}

function linesOf(node: AxNode, nodes: ReadonlyMap<string, AxNode>, depth: number): string[] {
  const children = (node.childIds ?? []).flatMap((id) => nodes.get(id) ?? []);
  const role = String(node.role?.value);
  const isTold = !node.ignored && role !== 'generic' && role !== 'none';
  const inner = NAMED_BY_CONTENT.has(role)
    ? []
    : children.flatMap((child) => linesOf(child, nodes, isTold ? depth + 1 : depth));
  return isTold ? [`${'  '.repeat(depth)}${lineOf(node)}`, ...inner] : inner;
}

/** The first node of this role that `isWanted`, with all in it. @throws where there is none. */
export async function readAccessibilityTree(
  page: Page,
  role: string,
  isWanted: (text: string) => boolean = () => true,
): Promise<string> {
  const session = await page.createCDPSession();
  try {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    for (const node of nodes) {
      if (node.ignored || node.role?.value !== role) continue;
      const text = linesOf(node, byId, 0).join('\n');
      if (isWanted(text)) return text;
    }
    throw new Error(`The page tells of no ${role}.`);
  } finally {
    await session.detach();
  }
}
