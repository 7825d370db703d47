// The head of a card: what it is about, the way to the facts before and behind it, and the way out.

import { countReports } from '../finding/reports.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Words } from '../words.ts';
import type { CardProps } from './card-props.ts';

/** "Officers and staff accused in the ten-year review", "Sir Mark Rowley’s words, as printed in 4 reports". */
export function cardTitle({ finding, words }: Pick<CardProps, 'finding' | 'words'>): string {
  if (finding.kind === 'figure') return capitalised(finding.measure?.name ?? finding.printed);
  const { differing, agreeing } = countReports(finding);
  const reports = words.count('reports', differing + agreeing);
  return finding.speaker === null
    ? words.say('titleWords', reports)
    : words.say('titleWordsOf', finding.speaker, reports);
}

export function CardHead(props: CardProps) {
  const { position, words, onStep, onClose } = props;
  return (
    <div class="top">
      <h2 id="name" dir="auto">
        {cardTitle(props)}
      </h2>
      {position && position.count > 1 && (
        <>
          <StepButton by={-1} onStep={onStep} words={words} />
          <span class="unseen">
            {words.say('factPosition', words.number(position.index), words.number(position.count))}
          </span>
          <StepButton by={1} onStep={onStep} words={words} />
        </>
      )}
      <button type="button" class="icon" aria-label={words.say('close')} onClick={() => onClose()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" />
        </svg>
      </button>
    </div>
  );
}

interface StepButtonProps {
  readonly by: 1 | -1;
  readonly onStep: CardProps['onStep'];
  readonly words: Words;
}

function StepButton({ by, onStep, words }: StepButtonProps) {
  const name = words.say(by === 1 ? 'nextFact' : 'factBefore');
  return (
    <button type="button" class="icon step" aria-label={name} title={name} onClick={() => onStep(by)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={by === 1 ? 'm6 3 5 5-5 5' : 'm10 3-5 5 5 5'} />
      </svg>
    </button>
  );
}
