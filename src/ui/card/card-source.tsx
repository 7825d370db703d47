// One report on the card: who and when, the printed words, the way to it, and the copies of it folded below.

import type { Counterpart, Finding } from '../../model/finding.ts';
import type { SourceGroup } from '../sources/group-sources.ts';
import { printedWords } from '../sources/printed-words.ts';
import { sourceDate, sourceNotes } from '../sources/verdict-words.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { Quoted } from '../text/quoted.tsx';
import { SourceLink } from '../text/source-link.tsx';
import { WordDiff } from '../text/word-diff.tsx';
import type { Words } from '../words.ts';

interface CardSourceProps {
  readonly group: SourceGroup;
  readonly finding: Finding;
  readonly words: Words;
}

export function CardSource({ group: { source, copies }, finding, words }: CardSourceProps) {
  return (
    <li class="source">
      <Report source={source} finding={finding} words={words} />
      {copies.length > 0 && (
        <details class="copies">
          <summary>{words.count('copies', copies.length)}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.recordId}>
                <Report source={copy} finding={finding} words={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface ReportProps {
  readonly source: Counterpart;
  readonly finding: Finding;
  readonly words: Words;
}

function Report({ source, finding, words }: ReportProps) {
  const notes = sourceNotes(source, finding, words);
  const evidence = 'words' in source ? null : printedWords(source).evidence;
  const { publisher, date, url, title, copyOfOutside } = source.source;
  return (
    <>
      <p class="byline">
        <b>{publisher}</b> <time dateTime={date ?? undefined}>{sourceDate(source.source, words)}</time>
        {notes.length > 0 && <i> · {notes.join(' · ')}</i>}
      </p>
      <blockquote class="printed" dir="auto">
        <Printed source={source} finding={finding} words={words} />
      </blockquote>
      {evidence && (
        <p class="evidence" dir="auto">
          <Quoted words={words}>{evidence}</Quoted>
        </p>
      )}
      <p class="link">
        <SourceLink url={url} title={title} words={words} />
      </p>
      {copyOfOutside && <p class="aside">{words.say('copyOfOutside', copyOfOutside)}</p>}
    </>
  );
}

function Printed({ source, words }: ReportProps) {
  if (!('words' in source)) {
    const { text, figure } = printedWords(source);
    return (
      <Quoted words={words}>
        <MarkedText text={text} figure={figure} />
      </Quoted>
    );
  }
  return (
    <Quoted words={words}>{source.agrees ? source.words : <WordDiff changes={source.changes} words={words} />}</Quoted>
  );
}
