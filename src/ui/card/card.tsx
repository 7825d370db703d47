// The content of a card, in the order it is read: what it is about, the page's value or words, those of other reports,
// where the values lie, how they stand in their sentences, why they are compared, and what can be done.

import { useState } from 'preact/hooks';
import { CardActions } from './card-actions.tsx';
import { CardHead } from './card-head.tsx';
import type { CardProps } from './card-props.ts';
import { Done, type DoneDeed } from './done.tsx';
import { FigureBody } from './figure-body.tsx';
import { QuoteBody } from './quote-body.tsx';

export function Card(props: CardProps) {
  const { finding, page, passage, words } = props;
  const [done, setDone] = useState<DoneDeed | null>(null);
  const [isSplitting, setSplitting] = useState(false);
  if (done) {
    return (
      <>
        <CardHead {...props} />
        <Done
          deed={done}
          words={words}
          onClose={() => props.onClose()}
          onUndo={() => {
            setDone(null);
            props.onUndo();
          }}
        />
      </>
    );
  }
  const split = (recordId: string, publisher: string) => {
    setSplitting(false);
    setDone({ kind: 'split', publisher });
    props.onSplit(recordId);
  };
  const onSplit = isSplitting ? split : null;
  const common = { page, passage, words, onSplit };
  return (
    <>
      <CardHead {...props} />
      <div class="body">
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
          else setSplitting(isOn);
        }}
        onHide={(scope) => {
          setDone({ kind: scope === 'page' ? 'hidden-here' : 'hidden-everywhere' });
          props.onHide(scope);
        }}
      />
    </>
  );
}
