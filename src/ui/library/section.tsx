// One section of the library, reached from the list of contents.

import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Of the link in the list of contents. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
