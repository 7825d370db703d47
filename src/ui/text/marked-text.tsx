// Printed words with the figure in them marked.

import type { Span } from '../../model/span.ts';

interface MarkedTextProps {
  readonly text: string;
  /** Where in `text` the figure stands. */
  readonly figure: Span | null;
}

export function MarkedText({ text, figure }: MarkedTextProps) {
  if (!figure || figure.start >= figure.end || figure.end > text.length) return <>{text}</>;
  return (
    <>
      {text.slice(0, figure.start)}
      <mark>{text.slice(figure.start, figure.end)}</mark>
      {text.slice(figure.end)}
    </>
  );
}
