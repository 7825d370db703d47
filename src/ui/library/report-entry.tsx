// One report: what it is, how its date is known, whether it is in use; editing it, and deleting it, which asks first.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { dateWords } from '../sources/date-words.ts';
import { SourceLink } from '../text/source-link.tsx';
import type { Words } from '../words.ts';
import { amountWords } from './amount-words.ts';
import { EditForm } from './edit-form.tsx';
import type { LibraryProps } from './library-props.ts';
import type { LibraryReport } from './library-state.ts';

interface ReportEntryProps extends Pick<LibraryProps, 'events' | 'words'> {
  readonly report: LibraryReport;
  /** Publishers of the reports that are there, by id. */
  readonly publishers: ReadonlyMap<string, string>;
  /** Whether another version of the same page is kept too. */
  readonly hasOtherVersion: boolean;
  readonly today: string;
  /** Whether its form is open from the start. */
  readonly isEdited: boolean;
}

/** What of the entry is open; `closed` with what was closed last, whose button takes the focus back. */
type Opened =
  | { readonly kind: 'edit' | 'delete' }
  | { readonly kind: 'closed'; readonly after: 'edit' | 'delete' | null };

/** As the `ref` of a button: it takes the place, and the focus, of the one that was pressed. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

export function ReportEntry(props: ReportEntryProps) {
  const { report, publishers, hasOtherVersion, events, words, today, isEdited } = props;
  const [opened, setOpened] = useState<Opened>(isEdited ? { kind: 'edit' } : { kind: 'closed', after: null });
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isEdited) entry.current?.scrollIntoView({ block: 'center' });
  }, [isEdited]);
  const title = report.title ?? words.say('untitled');
  const close = (after: 'edit' | 'delete'): void => setOpened({ kind: 'closed', after });
  const focusAfter = (kind: 'edit' | 'delete') =>
    opened.kind === 'closed' && opened.after === kind ? takeFocus : null;
  return (
    <li
      class={report.copyOf === null ? 'report-entry' : 'report-entry copy-entry'}
      ref={entry}
      id={`report-${report.id}`}
    >
      <div>
        <h4 class="entry-title" dir="auto">
          <SourceLink url={report.url} title={title} words={words} />
        </h4>
        <p>
          <b>{report.publisher}</b> <time dateTime={report.date ?? undefined}>{dateWords(report, words)}</time>
        </p>
        <p class="remarks">{remarksOf(report, publishers, hasOtherVersion, words).join(' · ')}</p>
      </div>
      <div class="entry-actions">
        <Switch isOn={report.isOn} onSwitch={(isOn) => events.onSwitchReport(report.id, isOn)}>
          {words.say('inUse')}
          <span class="unseen">: {title}</span>
        </Switch>
        <span class="entry-buttons">
          {!report.isBundled && opened.kind !== 'edit' && (
            <button
              type="button"
              class="button-plain"
              ref={focusAfter('edit')}
              aria-label={words.say('editReportOf', title)}
              onClick={() => setOpened({ kind: 'edit' })}
            >
              {words.say('editReport')}
            </button>
          )}
          {opened.kind !== 'delete' && (
            <button
              type="button"
              class="button-plain"
              ref={focusAfter('delete')}
              aria-label={words.say('deleteReportOf', title)}
              onClick={() => setOpened({ kind: 'delete' })}
            >
              {words.say('deleteReport')}
            </button>
          )}
        </span>
      </div>
      {opened.kind === 'edit' && (
        <EditForm
          report={report}
          today={today}
          words={words}
          onCancel={() => close('edit')}
          onSave={(changes) => {
            close('edit');
            events.onEditReport(report.id, changes);
          }}
        />
      )}
      {opened.kind === 'delete' && (
        <div class="question" role="alert">
          <p>{words.say('deleteQuestion', amountWords([report], words))}</p>
          <button type="button" class="button button-first" onClick={() => events.onDeleteReport(report.id)}>
            {words.say('deleteReport')}
          </button>
          <button type="button" class="button" ref={takeFocus} onClick={() => close('delete')}>
            {words.say('deleteKeep')}
          </button>
        </div>
      )}
    </li>
  );
}

function remarksOf(
  report: LibraryReport,
  publishers: ReadonlyMap<string, string>,
  hasOtherVersion: boolean,
  words: Words,
): string[] {
  const { copyOf, copyOfOutside, dateInferredFrom } = report;
  const original = copyOf === null ? undefined : publishers.get(copyOf);
  return [
    amountWords([report], words),
    ...(copyOf === null ? [] : [original === undefined ? words.say('aCopy') : words.say('copyOfNamed', original)]),
    ...(copyOfOutside === null ? [] : [words.say('copyOfElse', copyOfOutside)]),
    ...(hasOtherVersion ? [words.say('otherVersionKept')] : []),
    ...(dateInferredFrom === null ? [] : [words.say('dateBecause', dateInferredFrom)]),
  ];
}
