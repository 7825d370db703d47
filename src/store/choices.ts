// How the reader wants things shown. One row each, so that a choice never made is the one we made.

import type { Database } from './database.ts';

export interface Choices {
  /** Whether marks show the other values; else they are small badges. */
  readonly areValuesShown: boolean;
}

/** Of whoever chose nothing. */
export const DEFAULT_CHOICES: Choices = { areValuesShown: true };

const VALUES_SHOWN = 'values-shown';

export async function readChoices(database: Database): Promise<Choices> {
  return { areValuesShown: (await database.choices.get(VALUES_SHOWN))?.isOn ?? DEFAULT_CHOICES.areValuesShown };
}

export function chooseValues(database: Database, areShown: boolean): Promise<unknown> {
  return database.choices.put({ name: VALUES_SHOWN, isOn: areShown });
}
