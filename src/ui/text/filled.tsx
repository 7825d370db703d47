// A message whose gaps are filled with more than text: figures in bold within a sentence of any word order.

import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

interface FilledProps {
  /** Gives the message with these fillings. */
  readonly say: (...fillings: string[]) => string;
  /** What fills its gaps, in their order. */
  readonly children: readonly ComponentChildren[];
}

/** Private characters, one for each gap: no message has them. */
const FIRST_PLACE = 0xe000;

export function Filled({ say, children }: FilledProps) {
  const places = children.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  const parts = say(...places).split(/([\ue000-\ue0ff])/u);
  return (
    <>
      {parts.map((part, index) => {
        const filling = places.indexOf(part);
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message have no other name
        return <Fragment key={index}>{filling < 0 ? part : children[filling]}</Fragment>;
      })}
    </>
  );
}
