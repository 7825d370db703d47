// Title, publisher and date of a report, to be put right. What cannot be kept is said beside its field.

import { useId, useState } from 'preact/hooks';
import type { MessageKey, Words } from '../words.ts';
import { changesOf, type EnteredReport, type EntryProblems, findProblems } from './edit-report.ts';
import type { LibraryReport, ReportChanges } from './library-state.ts';

interface EditFormProps {
  readonly report: LibraryReport;
  readonly today: string;
  readonly words: Words;
  readonly onSave: (changes: ReportChanges) => void;
  readonly onCancel: () => void;
}

const FIELDS: readonly (readonly [name: keyof EnteredReport, label: MessageKey])[] = [
  ['title', 'fieldTitle'],
  ['publisher', 'fieldPublisher'],
  ['date', 'fieldDate'],
];

/** As the `ref` of a field: whoever opened the form goes on there. */
const takeFocus = (field: HTMLInputElement | null): void => field?.focus();

export function EditForm({ report, today, words, onSave, onCancel }: EditFormProps) {
  const id = useId();
  const known: EnteredReport = { title: report.title ?? '', publisher: report.publisher, date: report.date ?? '' };
  const [problems, setProblems] = useState<EntryProblems>({});

  const save = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    const enteredIn = (name: keyof EnteredReport): string => String(fields.get(name) ?? '');
    const entered = { title: enteredIn('title'), publisher: enteredIn('publisher'), date: enteredIn('date') };
    const found = findProblems(entered, today);
    setProblems(found);
    const [first] = FIELDS.filter(([name]) => found[name] !== undefined);
    if (first === undefined) onSave(changesOf(entered));
    else (form.elements.namedItem(first[0]) as HTMLInputElement | null)?.focus();
  };

  return (
    <form
      class="edit-form"
      noValidate
      aria-label={words.say('editReportOf', report.title ?? report.publisher)}
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      {FIELDS.map(([name, label], index) => {
        const problem = problems[name];
        return (
          <p key={name} class={`field field-${name}`}>
            <label for={`${id}-${name}`}>{words.say(label)}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              {...(name === 'date' ? { type: 'date' as const, max: today } : { type: 'text' as const })}
              autocomplete="off"
              defaultValue={known[name]}
              ref={index === 0 ? takeFocus : null}
              aria-invalid={problem !== undefined}
              {...(problem === undefined ? {} : { 'aria-describedby': `${id}-${name}-problem` })}
            />
            {problem !== undefined && (
              <span class="problem" id={`${id}-${name}-problem`}>
                {words.say(problem)}
              </span>
            )}
          </p>
        );
      })}
      <p class="remarks">{words.say('editNote')}</p>
      <p class="form-actions">
        <button type="submit" class="button button-first">
          {words.say('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.say('cancel')}
        </button>
      </p>
    </form>
  );
}
