// One source of the reference set: what it is, whether it is in use, and its deletion, which asks first.

import { useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { dateWords } from '../sources/date-words.ts';
import { SourceLink } from '../text/source-link.tsx';
import { amountWords } from './amount-words.ts';
import type { LibraryProps } from './library-props.ts';
import type { LibrarySource } from './library-state.ts';

interface SourceEntryProps extends Pick<LibraryProps, 'events' | 'words'> {
  readonly source: LibrarySource;
}

/** Whether the reader was asked to confirm the deletion. */
type Question = 'unasked' | 'open' | 'refused';

/** As the `ref` of a button: it takes the place, and the focus, of the one that was pressed. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

export function SourceEntry({ source, events, words }: SourceEntryProps) {
  const [question, setQuestion] = useState<Question>('unasked');
  const title = source.title ?? words.say('untitled');
  const date = dateWords(source, words);
  const remarks = [
    amountWords([source], words),
    ...(source.copyOf ? [words.say('sourceCopies')] : []),
    ...(source.copyOfOutside ? [words.say('sourceCopiesOutside', source.copyOfOutside)] : []),
    ...(source.isBundled ? [words.say('sourceBundled')] : []),
  ];
  return (
    <li class="source-entry">
      <div>
        <h3 class="entry-title" dir="auto">
          <SourceLink url={source.url} title={title} words={words} />
        </h3>
        <p>
          <b>{source.publisher}</b> <time dateTime={source.date ?? undefined}>{date}</time>
        </p>
        <p class="remarks">{remarks.join(' · ')}</p>
      </div>
      <div class="entry-actions">
        <Switch isOn={source.isOn} onSwitch={(isOn) => events.onSwitchSource(source.id, isOn)}>
          {words.say('inUse')}
          <span class="unseen">: {title}</span>
        </Switch>
        {question !== 'open' && (
          <button
            type="button"
            class="button-plain"
            ref={question === 'refused' ? takeFocus : null}
            aria-label={words.say('deleteSourceOf', title)}
            onClick={() => setQuestion('open')}
          >
            {words.say('deleteSource')}
          </button>
        )}
      </div>
      {question === 'open' && (
        <div class="question" role="alert">
          <p>{words.say('deleteQuestion', amountWords([source], words))}</p>
          <button type="button" class="button button-first" onClick={() => events.onDeleteSource(source.id)}>
            {words.say('deleteSource')}
          </button>
          <button type="button" class="button" ref={takeFocus} onClick={() => setQuestion('refused')}>
            {words.say('deleteKeep')}
          </button>
        </div>
      )}
    </li>
  );
}
