// The content of a card, in the order it is read: what it is about, the page's value or words, those of other reports,
// where the values lie, how they stand in their sentences, why they are compared, and what can be done.

import { Component } from 'preact';
import { CardActions } from './card-actions.tsx';
import { CardHead } from './card-head.tsx';
import type { CardProps } from './card-props.ts';
import { Done, type DoneDeed } from './done.tsx';
import { FigureBody } from './figure-body.tsx';
import { QuoteBody } from './quote-body.tsx';

interface CardState {
  readonly done: DoneDeed | null;
  readonly isSplitting: boolean;
}

// A class, as its actions are: hooks would be a twentieth of all that the painter brings to a page.
export class Card extends Component<CardProps, CardState> {
  override state: CardState = { done: null, isSplitting: false };

  override render() {
    const { props } = this;
    const { finding, page, passage, words } = props;
    const { done, isSplitting } = this.state;
    if (done) {
      return (
        <>
          <CardHead {...props} />
          <Done
            deed={done}
            words={words}
            onClose={() => props.onClose()}
            onUndo={() => {
              this.setState({ done: null });
              props.onUndo();
            }}
          />
        </>
      );
    }
    const split = (recordId: string, publisher: string) => {
      this.setState({ isSplitting: false, done: { kind: 'split', publisher } });
      props.onSplit(recordId);
    };
    const common = { page, passage, words, onSplit: isSplitting ? split : null };
    return (
      <>
        <CardHead {...props} />
        <div class="body scrolls">
          {finding.kind === 'figure' ? (
            <FigureBody finding={finding} {...common} />
          ) : (
            <QuoteBody finding={finding} {...common} />
          )}
        </div>
        <CardActions
          {...props}
          isSplitting={isSplitting}
          onSplitting={(isOn) => {
            const [only, ...others] = finding.counterparts;
            if (isOn && only && others.length === 0) split(only.recordId, only.source.publisher);
            else this.setState({ isSplitting: isOn });
          }}
          onHide={(scope) => {
            this.setState({ done: { kind: scope === 'page' ? 'hidden-here' : 'hidden-everywhere' } });
            props.onHide(scope);
          }}
        />
      </>
    );
  }
}
