// What stands between paragraphs and is none of the text, told by how it begins.

import { expect, test } from 'vitest';
import { isNotice } from '../../../src/page/story/notices.ts';

test.each([
  'Advertisement',
  'Also read: nine more stories',
  'Already a subscriber? Log in',
  'By Ann Example',
  'BY Élise Example and Tom Other\nPolitics reporter',
  'Click here to see the whole list',
  'Download our free app today',
  'Do you have a story for us?',
  'Follow the Example on the social networks',
  'For more stories like this, look at our news page',
  'First published on Monday',
  'Get the evening newsletter',
  'Got a tip? Write to us',
  'Image source: the town hall',
  'Photos: a reader',
  'LISTEN NOW: nine minutes on the footbridge',
  'Last updated 12 minutes ago',
  'More on this story',
  'Our Standards: the principles',
  'Posted 3 hours ago',
  'Read next: the whole report',
  'Read more about the footbridge',
  'Reporting by Ann Example in London; Editing by Tom Other',
  'see also: the whole report',
  'Share this article with your friends',
  'Sign up to our evening letter',
  'Subscribe now',
  'This video cannot be played',
  'This article is only available to our subscribers',
  'To continue reading, log in',
  'Updated at noon',
  'Watch: the footbridge from above',
  'Your browser does not support this',
  'Monday, 16 January 2023',
  'January 16, 2023, 10:30 GMT',
  '16 Jan 2023',
])('%s: is one', (text) => {
  expect(isNotice(text)).toBe(true);
});

test.each([
  'Advertisers left the paper one after another when its owner said what he thought of all of them in public.',
  'By the end of the year nine of them had left.',
  'By “nine” the mayor meant ten, it was said.',
  'by Monday nobody had answered.',
  'Following the hearing, nine officers left.',
  'Getting the figures took nine months.',
  'Images of the bridge were shown to the court.',
  'Listening to the chair, nobody moved.',
  'Our reporters asked the force for its figures.',
  'Readers wrote 300 letters.',
  'Seen from above, the bridge is short.',
  'This is the only bridge for subscribers of the ferry.',
  'To continue the work would cost £9m, and nobody has that much money to spend on a bridge that few people ever use, said the mayor of the town on Monday.',
  'On Monday, 16 January 2023, and for nine days after it, the committee heard what the officers had to say.',
  '',
  '300 officers left in 2023.',
])('%s: is none', (text) => {
  expect(isNotice(text)).toBe(false);
});
