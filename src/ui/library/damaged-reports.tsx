// Reports whose rows in the database are damaged: they are compared with nothing, and can be saved for repair or deleted.

import type { LibraryProps } from './library-props.ts';

export function DamagedReports({ state: { damaged }, events, words }: LibraryProps) {
  if (damaged.length === 0) return null;
  return (
    <section class="boxed damaged" aria-labelledby="damaged-title">
      <h3 id="damaged-title">{words.count('damagedReports', damaged.length)}</h3>
      <p>{words.say('damagedLead')}</p>
      <ul>
        {damaged.map(({ number, title }) => {
          const name = title ?? words.say('untitled');
          return (
            <li key={number} class="line-entry">
              <p dir="auto">{name}</p>
              <span class="entry-buttons">
                <button
                  type="button"
                  class="button-plain"
                  aria-label={words.say('saveDamagedOf', name)}
                  onClick={() => events.onSaveDamaged(number)}
                >
                  {words.say('saveDamaged')}
                </button>
                <button
                  type="button"
                  class="button-plain"
                  aria-label={words.say('deleteReportOf', name)}
                  onClick={() => events.onDeleteDamaged(number)}
                >
                  {words.say('deleteReport')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
