// What a reader can do with a card: take the comparison along, say that two things are not the same, or hide it.

import { Component } from 'preact';
import type { CardProps, HideScope } from './card-props.ts';
import { comparisonMarkdown, comparisonText } from './comparison.ts';
import { copyText } from './copy-text.ts';

interface CardActionsProps extends CardProps {
  /** Whether the reader is choosing which report is not about the same thing. */
  readonly isSplitting: boolean;
  readonly onSplitting: (isOn: boolean) => void;
  readonly onHide: (scope: HideScope) => void;
}

interface CardActionsState {
  readonly outcome: string;
  readonly isHiding: boolean;
}

export class CardActions extends Component<CardActionsProps, CardActionsState> {
  override state: CardActionsState = { outcome: '', isHiding: false };

  override render() {
    const { finding, page, words, isSplitting, onSplitting, onHide } = this.props;
    const { outcome, isHiding } = this.state;
    const copy = async (text: string) =>
      this.setState({ outcome: words.say((await copyText(text)) ? 'copied' : 'notCopied') });
    const setHiding = (isOn: boolean) => this.setState({ isHiding: isOn });
    if (isHiding) {
      return (
        <fieldset class="foot" aria-label={words.say('hide')}>
          <span aria-hidden="true">{words.say('hideWhere')}</span>
          <button type="button" ref={takeFocus} onClick={() => onHide('page')}>
            {words.say('hideHere')}
          </button>
          <button type="button" onClick={() => onHide('everywhere')}>
            {words.say('hideEverywhere')}
          </button>
          <button type="button" class="last" onClick={() => setHiding(false)}>
            {words.say('cancel')}
          </button>
        </fieldset>
      );
    }
    return (
      <div class="foot">
        <button type="button" onClick={() => void copy(comparisonText(finding, page, words))}>
          {words.say('copy')}
        </button>
        <button
          type="button"
          aria-label={words.say('copyAsMarkdown')}
          onClick={() => void copy(comparisonMarkdown(finding, page, words))}
        >
          {words.say('asMarkdown')}
        </button>
        <button type="button" aria-pressed={isSplitting} onClick={() => onSplitting(!isSplitting)}>
          {words.say(finding.kind === 'figure' ? 'notSameThing' : 'notSameWords')}
        </button>
        <button type="button" class="last" onClick={() => setHiding(true)}>
          {words.say('hide')}
        </button>
        <span class="outcome" role="status">
          {outcome}
        </span>
      </div>
    );
  }
}

/** The button that was pressed is gone. */
export function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
