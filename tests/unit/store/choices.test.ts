import { beforeEach, expect, test } from 'vitest';
import { chooseValues, DEFAULT_CHOICES, readChoices } from '../../../src/store/choices.ts';
import { connect, useFreshIndexedDb } from './sample-sets.ts';

beforeEach(useFreshIndexedDb);

test('of whoever chose nothing the choices are ours, else the last that was made', async () => {
  const database = connect();
  expect(await readChoices(database)).toEqual(DEFAULT_CHOICES);
  expect(DEFAULT_CHOICES.areValuesShown).toBe(true);
  await chooseValues(database, false);
  expect(await readChoices(database)).toEqual({ areValuesShown: false });
  await chooseValues(database, true);
  expect(await readChoices(database)).toEqual({ areValuesShown: true });
});
