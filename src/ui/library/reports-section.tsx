// The reports, by story: files in and out, each report with what can be done with it, those that were deleted, and those
// that are damaged.

import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { amountWords } from './amount-words.ts';
import { DamagedReports } from './damaged-reports.tsx';
import { FileActions } from './file-actions.tsx';
import type { LibraryProps } from './library-props.ts';
import type { LibraryReport, LibraryStory } from './library-state.ts';
import { LongList } from './long-list.tsx';
import { Notice } from './notice.tsx';
import { ReportEntry } from './report-entry.tsx';
import { Section } from './section.tsx';

interface ReportsSectionProps extends LibraryProps {
  /** Those that fit the search. */
  readonly stories: readonly LibraryStory[];
}

const STORIES_AT_FIRST = 10;
const REPORTS_AT_FIRST = 10;
const SINGLES_AT_FIRST = 20;

export function ReportsSection({ stories, ...props }: ReportsSectionProps) {
  const { state, words } = props;
  // Of tens of thousands of reports this takes a while, and most changes are of something else.
  const { all, publishers, versions, amounts } = useMemo(() => summaryOf(state.stories, words), [state.stories, words]);
  const lead = words.say('setSummary', words.count('reports', all.length), amounts);
  const isClosed = !state.isLoaded && state.notice?.kind === 'failed';
  const isNone = stories.length === 0;
  const shared = { ...props, publishers, versions };
  return (
    <Section
      id="reports"
      title={words.say('sectionReports')}
      lead={!state.isLoaded ? undefined : state.isComplete ? lead : words.say('libraryLoading')}
    >
      <FileActions {...props} />
      <Notice {...props} />
      <DamagedReports {...props} />
      {isNone && (
        <p class="empty" tabIndex={-1}>
          {words.say(
            state.isLoaded
              ? all.length === 0
                ? 'noReports'
                : 'nothingFound'
              : isClosed
                ? 'libraryClosed'
                : 'libraryLoading',
          )}
        </p>
      )}
      <Stories stories={stories} {...shared} />
      <DeletedReports {...props} />
    </Section>
  );
}

function summaryOf(stories: readonly LibraryStory[], words: Words) {
  const all = stories.flatMap(({ reports }) => reports);
  return {
    all,
    publishers: new Map(all.map(({ id, publisher }) => [id, publisher])),
    versions: countVersions(all),
    amounts: amountWords(all, words),
  };
}

interface StoryProps extends LibraryProps {
  readonly publishers: ReadonlyMap<string, string>;
  /** How many reports were read from an address. */
  readonly versions: ReadonlyMap<string, number>;
}

function countVersions(reports: readonly LibraryReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { url, isBundled } of reports) {
    if (url !== null && !isBundled) counts.set(url, (counts.get(url) ?? 0) + 1);
  }
  return counts;
}

/** Stories of several reports, each with its heading; then those of one report together; then what came along. */
function Stories({ stories, ...props }: StoryProps & { readonly stories: readonly LibraryStory[] }) {
  const { words } = props;
  const own = stories.filter(({ topic }) => topic === null);
  const singles = own.filter(({ reports }) => reports.length === 1).flatMap(({ reports }) => reports);
  const groups = own.filter(({ reports }) => reports.length > 1);
  const topics = stories.filter(({ topic }) => topic !== null);
  const draw = ({ id, topic, reports }: LibraryStory) => (
    <li key={id} class="story">
      <h3>{topic ?? words.count('storyReports', reports.length)}</h3>
      {topic !== null && <p class="section-lead">{words.count('reportsBundled', reports.length)}</p>}
      <Reports reports={reports} pageLength={REPORTS_AT_FIRST} {...props} />
    </li>
  );
  return (
    <>
      <LongList entries={groups} pageLength={STORIES_AT_FIRST} draw={draw} empty="" words={words} />
      {singles.length > 0 && (
        <div class="story">
          <h3>{words.say('storiesOfOne')}</h3>
          <Reports reports={singles} pageLength={SINGLES_AT_FIRST} {...props} />
        </div>
      )}
      <LongList entries={topics} draw={draw} empty="" words={words} />
    </>
  );
}

interface ReportsProps extends StoryProps {
  readonly reports: readonly LibraryReport[];
  readonly pageLength: number;
}

function Reports({ reports, pageLength, state, events, words, reportToEdit, publishers, versions }: ReportsProps) {
  // The one to be put right is never behind "show more".
  const toEdit = reports.findIndex(({ id }) => id === reportToEdit);
  return (
    <LongList
      entries={reports}
      pageLength={Math.max(pageLength, toEdit + 1)}
      draw={(report) => (
        <ReportEntry
          key={report.id}
          report={report}
          publishers={publishers}
          hasOtherVersion={report.url !== null && !report.isBundled && (versions.get(report.url) ?? 0) > 1}
          today={state.today}
          isEdited={report.id === reportToEdit && !report.isBundled}
          events={events}
          words={words}
        />
      )}
      empty={words.say('nothingFound')}
      words={words}
    />
  );
}

function DeletedReports({ state: { deleted }, events, words }: LibraryProps) {
  const [isOpen, setOpen] = useState(false);
  if (deleted.length === 0) return null;
  return (
    <details class="folded deleted-reports" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.count('deletedReports', deleted.length)}</summary>
      {isOpen && (
        <LongList
          entries={deleted}
          draw={({ source }) => (
            <DeletedEntry key={source.id} source={source} onBringBack={events.onBringBack} words={words} />
          )}
          empty=""
          words={words}
        />
      )}
    </details>
  );
}

interface DeletedEntryProps {
  readonly source: Pick<LibraryReport, 'id' | 'title' | 'publisher'>;
  readonly onBringBack: (id: string) => void;
  readonly words: Words;
}

function DeletedEntry({ source: { id, title, publisher }, onBringBack, words }: DeletedEntryProps) {
  const name = title ?? words.say('untitled');
  return (
    <li class="line-entry">
      <p dir="auto">
        {name} <span class="remarks">{publisher}</span>
      </p>
      <button
        type="button"
        class="button-plain"
        aria-label={words.say('bringBackOf', name)}
        onClick={() => onBringBack(id)}
      >
        {words.say('bringBack')}
      </button>
    </li>
  );
}
