// What became of the page, in one headline, what that means, and what can be done about it.

import type { ComponentChildren } from 'preact';
import type { MessageKey, Words } from '../words.ts';
import { countFacts } from './count-findings.ts';
import type { PopupProps } from './popup-props.ts';
import type { FailureReason } from './popup-state.ts';
import { summaryWords } from './summary-words.ts';

export function PopupStatus({ state, events, words }: PopupProps) {
  const { page, site, tabs } = state;
  const check = <Action label={words.say('checkPage')} onClick={() => events.onCheck()} />;
  const again = <Action label={words.say('checkAgain')} onClick={() => events.onCheck()} />;
  switch (page.kind) {
    case 'checking':
      return <Status title={words.say('stateChecking')} isBusy />;
    case 'checked': {
      const summary = summaryWords(countFacts(page.findings, page), words);
      return (
        <section class="status" role="status">
          {page.scope === 'selection' && <p>{words.say('scopeSelection')}</p>}
          <h2>{summary.sentence}</h2>
          {summary.counts.length > 0 && <p class="counts">{summary.counts.join(' · ')}</p>}
        </section>
      );
    }
    case 'not-on-topic':
      return (
        <Status
          title={words.say('notOnTopicTitle')}
          text={words.say('notOnTopicText')}
          actions={<Action label={words.say('checkAgain')} onClick={() => events.onCheck()} isSecond={tabs !== null} />}
        />
      );
    case 'only-report':
      return <Status title={words.say('onlyReportTitle')} text={words.say('onlyReportText')} />;
    case 'not-an-article':
      return <Status title={words.say('notAnArticleTitle')} text={words.say('notAnArticleText')} actions={again} />;
    case 'off-here':
      return (
        <Status
          title={words.say('offHereTitle')}
          text={words.say('offHereText', site?.host ?? '')}
          actions={<Action label={words.say('switchOnHere')} onClick={() => events.onSwitchSiteOff(false)} />}
        />
      );
    case 'no-permission':
      return (
        <Status
          title={words.say('noPermissionTitle')}
          text={words.say('noPermissionText', site?.host ?? '')}
          actions={
            <>
              {check}
              <Action label={words.say('allowHere')} onClick={() => events.onAllowSite(true)} isSecond />
            </>
          }
        />
      );
    case 'closed-page':
      return <Status title={words.say('closedPageTitle')} text={words.say('closedPageText')} />;
    case 'too-large':
      return <Status title={words.say('tooLargeTitle')} text={words.say('tooLargeText')} />;
    case 'failed':
      return <Status title={words.say('failedTitle')} text={failureWords(page.reason, words)} actions={again} />;
  }
}

const failureKeys: Record<FailureReason, MessageKey> = {
  'no-answer': 'failedNoAnswer',
  'no-storage': 'failedNoStorage',
  unexpected: 'failedUnexpected',
};

function failureWords(reason: FailureReason, words: Words): string {
  return words.say(failureKeys[reason]);
}

interface StatusProps {
  readonly title: string;
  readonly text?: string;
  readonly actions?: ComponentChildren;
  readonly isBusy?: boolean;
}

function Status({ title, text, actions, isBusy = false }: StatusProps) {
  return (
    <section class="status">
      <div role="status">
        <h2 class={isBusy ? 'busy' : undefined}>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      {actions && <div class="status-actions">{actions}</div>}
    </section>
  );
}

interface ActionProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isSecond?: boolean;
}

function Action({ label, onClick, isSecond = false }: ActionProps) {
  return (
    <button type="button" class={isSecond ? 'button' : 'button button-first'} onClick={onClick}>
      {label}
    </button>
  );
}
