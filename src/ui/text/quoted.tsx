// Printed words in the quotation marks of the messages' language. What is drawn between them may be more than a text.

import type { ComponentChildren } from 'preact';
import type { Words } from '../words.ts';

interface QuotedProps {
  readonly words: Words;
  readonly children: ComponentChildren;
}

/** Stands for what is no text, in Unicode as here. */
const PLACE = '\u{fffc}';

export function Quoted({ words, children }: QuotedProps) {
  const [opening, closing] = words.say('quoted', PLACE).split(PLACE);
  return (
    <>
      {opening}
      {children}
      {closing}
    </>
  );
}
