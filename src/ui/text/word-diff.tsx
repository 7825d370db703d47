// The words of a report beside the words of the page: what only the report has as <del>, what only the page has as
// <ins>, each said aloud as such, because colour and lines say nothing to a screen reader.

import { Fragment } from 'preact';
import type { WordChange } from '../../model/finding.ts';
import type { Words } from '../words.ts';

interface WordDiffProps {
  /** From the report's words to the page's. */
  readonly changes: readonly WordChange[];
  readonly words: Words;
}

export function WordDiff({ changes, words }: WordDiffProps) {
  let length = 0;
  const steps = changes.map((change, index) => {
    length += change.text.length;
    return { change, end: length, hasSpace: needsSpace(changes[index - 1], change) };
  });
  return (
    <>
      {steps.map(({ change, end, hasSpace }) => (
        <Fragment key={end}>
          {hasSpace && ' '}
          <Change change={change} words={words} />
        </Fragment>
      ))}
    </>
  );
}

function Change({ change, words }: { readonly change: WordChange; readonly words: Words }) {
  if (change.kind === 'same') return <>{change.text.trim()}</>;
  const Tag = change.kind === 'deleted' ? 'del' : 'ins';
  return (
    <>
      <span class="unseen">{words.say(change.kind === 'deleted' ? 'onlyInReport' : 'onlyOnPage')} </span>
      <Tag>{change.text.trim()}</Tag>
      <span class="unseen"> {words.say('endOfChange')}</span>
    </>
  );
}

/** What joins the word before it without a space: closing marks, and the second half of a contraction. */
const joiningStart = /^(?:[,.;:!?)\]”’'…]|n['’]t\b)/iu;

/** Steps stand a space apart, unless a mark or a contraction joins them and neither brings a space of its own. */
function needsSpace(previous: WordChange | undefined, next: WordChange): boolean {
  if (!previous) return false;
  if (/\s$/u.test(previous.text) || /^\s/u.test(next.text)) return true;
  return !/[([“‘]$/u.test(previous.text) && !joiningStart.test(next.text);
}
