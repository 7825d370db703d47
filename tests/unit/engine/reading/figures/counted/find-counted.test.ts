import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../read.ts';

const countedIn = (text: string): (string | null)[] => quantitiesOf(text).map(({ counted }) => counted?.text ?? null);

it('takes what was done for no noun: the number is of the kind of the one before', () => {
  expect(countedIn('He admitted four counts of theft and three of handling stolen goods.')).toEqual([
    'counts of theft',
    'counts of theft',
  ]);
  expect(countedIn('He sold 40 of the buildings.')).toEqual(['buildings']);
});

it('takes what was just named for what there are so many of, where it has no number yet', () => {
  expect(countedIn('Two firms face claims, 40 of them in all.')).toEqual(['firms', 'claims']);
  expect(countedIn('It made claims, some 40 of them, at once.')).toEqual(['claims']);
  expect(countedIn('It made 90 claims, 40 of them, it said, in vain.')).toEqual(['claims', 'claims']);
  expect(countedIn('Two firms face claims, 40 of them in court.')).toEqual(['firms', 'firms']);
});

it.each([
  ['The crimes are 85 in all.', 'crimes'],
  ['He admitted sex offences, which come to nearly 90 in total.', null],
  ['He admitted a list of sex offences which comes to nearly 90 in total.', 'sex offences'],
  ['The letters added up to 40.', 'letters'],
  ['The captain is 40 in May.', null],
])('counts the subject of which it is the amount: %s', (text, expected) => {
  expect(countedIn(text)).toEqual([expected]);
});

it('reads a noun behind "such", and a number behind whose it is', () => {
  expect(countedIn('He confessed to 49 such offences.')).toEqual(['offences']);
  expect(countedIn('He owns 49 such as these.')).not.toEqual(['these']);
  expect(countedIn('It was read to some of his dozen victims.')).toEqual(['victims']);
});

it('reads a noun in quotation marks', () => {
  expect(countedIn('There were nine “chances” to stop it.')).toEqual(['chances']);
  expect(countedIn('There were nine ‘missed opportunities’ to stop it.')).toEqual(['missed opportunities']);
  expect(countedIn('“There were nine,” he said, “officers in all.”')).toEqual([null]);
});

describe('the noun behind a figure', () => {
  it.each([
    ['The force suspended 161 serving officers.', 'serving officers'],
    ['Some 1,071 officers and other staff were accused.', 'officers and other staff'],
    ['He admitted four counts of rape.', 'counts of rape'],
    [
      'It has 1,633 cases of alleged sexual offences or domestic violence involving staff.',
      'cases of alleged sexual offences or domestic violence',
    ],
    ['About 1,000 sexual and domestic abuse claims are open.', 'sexual and domestic abuse claims'],
    ['He admitted seven thefts and numerous further frauds.', 'thefts'],
    ['There were seven cases of fraud and several other crimes.', 'cases of fraud'],
    ['Two members of the public called.', 'members of the public'],
    ['Offences account for 76 of those cases.', 'cases'],
    ['A fifth of the calls were about it.', 'calls'],
    ['Half the calls were about it.', 'calls'],
    ['One in 200 officers has one.', 'officers'],
    ['There were 200-odd officers.', 'officers'],
    ['There were 90 or so officers.', 'officers'],
    ['He read a 131-page report.', 'page report'],
    ['It combines 12 annual funding bills.', 'annual funding bills'],
    ['There were 900 dead in the south.', 'dead'],
    ['He made 900 dead calls.', 'dead calls'],
    ['An 18-year period.', 'period'],
    ['A 14-year-old girl.', 'girl'],
    ['It visited 40 U.S. states.', 'U.S. states'],
    ['One officer resigned.', 'officer'],
    ['More than 1000 old cases are open.', 'old cases'],
    ['He hit 30 home runs.', 'home runs'],
    ['Eight officers face charges.', 'officers'],
    ['Eight officers suspended last year are back.', 'officers'],
    ['About 1,071 (a few more than last year) officers left.', 'officers'],
  ])('%s', (text, counted) => {
    expect(countedIn(text)).toEqual([counted]);
  });
});

describe('the noun elsewhere', () => {
  it.each([
    ['Reviews of 49, 76 and 161 officers.', ['officers', 'officers', 'officers'], 'list'],
    ['The number of officers suspended was 144.', ['officers suspended'], 'subject'],
    ['The number of officers on leave stood at about 625 last week.', ['officers on leave'], 'subject'],
    ['Complaints rose to 1,633.', ['Complaints'], 'subject'],
    ['Complaints against officers rose to 1,633.', ['Complaints against officers'], 'subject'],
    ['Sales of new cars fell to 12,000.', ['Sales of new cars'], 'subject'],
    ['Calls to the hotline topped 2,700.', ['Calls to the hotline'], 'subject'],
    ['The death toll has reached 45.', ['death toll'], 'subject'],
    ['The backlog of cases has grown to 670.', ['cases'], 'subject'],
    ['The workforce was cut to 450.', ['workforce'], 'subject'],
    ['Officials put the death toll at 45.', ['death toll'], 'subject'],
    ['The waiting list hit a new high of 7.7 million.', ['waiting list'], 'subject'],
    ['A crowd of more than 450 cheered.', ['crowd'], 'label'],
    ['Officers dismissed – 45', ['Officers dismissed'], 'label'],
    ['They found five of the missing six divers.', ['divers', 'divers'], 'behind'],
    ['It is one of only six councils.', ['councils', 'councils'], 'behind'],
    ['Just 45 of more than 300 complaints were upheld.', ['complaints', 'complaints'], 'behind'],
    ['Only 12 of the force’s 300 detectives left.', ['detectives', 'detectives'], 'behind'],
    ['Police held 161 people, of whom 12 were charged.', ['people', 'people'], 'earlier'],
    ['Officers suspended: 144', ['Officers suspended'], 'label'],
    ['161 — officers with convictions', ['officers'], 'label'],
    ['161 — the part of the force with records', ['part of the force'], 'label'],
    ['Of the 161 officers, 49 were warned.', ['officers', 'officers'], 'earlier'],
    ['Of the 161 that it found, 49 officers were warned.', ['officers', 'officers'], 'list'],
  ])('%s', (text, counted, by) => {
    expect(countedIn(text)).toEqual(counted);
    expect(quantitiesOf(text).some((figure) => figure.countedBy === by)).toBe(true);
  });

  it.each([
    'He was given 161.',
    'It hit the wall of 161.',
    'He said: 161 were there.',
    'The chief – 161 – left.',
    'Out of the 161, as the chief said.',
    'There were 701 stuck on duty.',
    'Officers were told of 161, the chief said.',
    'Complaints rose by 12 in a week last year.',
  ])('finds none by nearness: %s', (text) => {
    expect(countedIn(text).every((counted) => counted === null || counted === 'Complaints')).toBe(true);
  });
});

describe('the end of the phrase', () => {
  it.each([
    ['24 officers said they left.', 'officers'],
    ['24 Metropolitan (Met) Police officers left.', 'Metropolitan (Met) Police officers'],
    ['24 officers (Friday) and dogs.', 'officers'],
    ['24 officers with convictions left.', 'officers'],
    ['24 officers’ wives left.', 'officers’ wives'],
    ['“There were ‘24 officers’ away,” he said.', 'officers'],
    ['24 officers last year.', 'officers'],
    ['24 officers, staff and others.', 'officers'],
    ['24 officers on Monday.', 'officers'],
    ['24 officers and 12 dogs.', 'officers'],
    ['24 officers and Scotland Yard.', 'officers'],
    ['24 rapes and half a dozen assaults.', 'rapes'],
  ])('%s', (text, counted) => {
    expect(countedIn(text)[0]).toBe(counted);
  });
});

it('carries no noun over to what became of others', () => {
  expect(countedIn('The toll rose to 131, with 782 injured.')).toEqual(['toll', 'injured']);
  expect(countedIn('Deaths rose to 131, with 782 rescued.')).toEqual(['Deaths', null]);
  expect(countedIn('Its 7.8-magnitude quake brought the total to 45.')[1]).toBeNull();
});

it('carries no noun over into a clause of its own', () => {
  expect(countedIn('Two firms were sold after 12 complained.')).toEqual(['firms', null]);
  expect(countedIn('He hid 49 coins and was jailed for 36.')).toEqual(['coins', null]);
});
