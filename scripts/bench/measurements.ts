// The page of measurements in the docs: what was measured takes the place of what stood there under the same heading.

const HEAD = '# Measurements\n\nMade by `npm run bench -- --write` and `npm run bench -- --grow --write`.';

/** The sections of a page, by their headings, without what stands before the first. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.trim()]));
}

/** `machine` is told before all sections; a section not measured this time stays as it is. */
export function withMeasured(page: string, machine: string, measured: readonly string[]): string {
  const sections = sectionsOf(page);
  for (const [heading, section] of sectionsOf(measured.join('\n\n'))) sections.set(heading, section);
  return `${[HEAD, machine.trim(), ...sections.values()].join('\n\n')}\n`;
}
