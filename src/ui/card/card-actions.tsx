// What a reader can do with a card: take the comparison along, or not see this again.

import { useState } from 'preact/hooks';
import type { CardProps } from './card-props.ts';
import { comparisonMarkdown, comparisonText } from './comparison.ts';
import { copyText } from './copy-text.ts';

export function CardActions({ finding, page, words, onDismiss }: CardProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async (text: string) => setOutcome(words.say((await copyText(text)) ? 'copied' : 'notCopied'));
  return (
    <div class="foot">
      <fieldset class="actions" aria-label={words.say('copyGroup')}>
        <span aria-hidden="true">{words.say('copyGroup')}</span>
        <button type="button" onClick={() => void copy(comparisonText(finding, page, words))}>
          {words.say('copyAsText')}
        </button>
        <button type="button" onClick={() => void copy(comparisonMarkdown(finding, page, words))}>
          {words.say('copyAsMarkdown')}
        </button>
        <span class="outcome" role="status">
          {outcome}
        </span>
      </fieldset>
      <fieldset class="actions" aria-label={words.say('dismissGroup')}>
        <span aria-hidden="true">{words.say('dismissGroup')}</span>
        <button type="button" onClick={() => onDismiss('once')}>
          {words.say('dismissOnce')}
        </button>
        <button type="button" onClick={() => onDismiss('fact')}>
          {words.say('dismissFact')}
        </button>
        <button type="button" onClick={() => onDismiss('site')}>
          {words.say('dismissSite')}
        </button>
      </fieldset>
    </div>
  );
}
