import { expect, it } from 'vitest';
import { isAsideHeading, isNotice } from '../../../src/page/story/notices.ts';
import { wordsOfName } from '../../../src/page/story/refusals.ts';

it.each([
  ['ssrcss-1x-PromoLink read_more', ['ssrcss', 'promo', 'link', 'read', 'more']],
  ['headline adHolder AD-slot2', ['headline', 'ad', 'holder', 'ad', 'slot']],
  ['css-1ad2x sc-gAdEf ad91kz', ['css', 'sc']],
  ['', []],
])('%s is cut into its words', (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});

it.each([
  'Advertisement',
  'READ MORE: Nine chances missed',
  'Sign up to our newsletter for more of this',
  'Image source, PA Media',
  'By Ann Example and Ben Sample',
  '17 January 2023',
  'Published 2 hours ago',
  'Reporting by Ann Example; Editing by Ben Sample',
  'By Ann Example\nThe Daily Example',
  'This article is for subscribers only.',
  'Already a subscriber? Log in',
])('“%s” is a notice', (text) => {
  expect(isNotice(text)).toBe(true);
});

it.each([
  'By Monday, 49 charges had been admitted. The force said nothing.',
  'Read the room, he told officers in 2023.',
  'Advertisements for recruits cost the force a million pounds in 2022, and more than that this year.',
  'On 17 January 2023 he was dismissed.',
  'Published figures show 1,071 officers and staff under review by the end of the month, the force said.',
  'Image rights were sold for 400 pounds.',
  'This story is for the 49 who never told theirs.',
  'To keep his gun, he said nothing of it in 17 years, and his superiors did not ask him once in all this time, a court has now been told in London.',
])('“%s” is not', (text) => {
  expect(isNotice(text)).toBe(false);
});

it.each([
  'Related stories',
  'More on this story',
  'More from Ann Example',
  'Most read',
  'Comments (312)',
  '12 comments',
  'Join the conversation',
  'What others are reading',
  'Get our morning email',
  'Sign up for the Daily Briefing',
  'You may also like',
])('“%s” leads elsewhere', (text) => {
  expect(isAsideHeading(text)).toBe(true);
});

it.each([
  'What happens next',
  'Nine chances missed',
  'Commentary on the case',
  'A shared history',
  'Comment from the commissioner on the 49 charges',
  'What others say about the force',
  'Joining the force at 19',
  'Getting to the truth',
  'Responses to the report of the watchdog',
])('“%s” is a subhead', (text) => {
  expect(isAsideHeading(text)).toBe(false);
});
