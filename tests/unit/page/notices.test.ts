// What stands between paragraphs and is none of the text, told by how it begins.

import { expect, test } from 'vitest';
import {
  isAsideHeading,
  isAuthorNote,
  isCommentsHeading,
  isInvitation,
  isNotice,
} from '../../../src/page/story/notices.ts';

test.each([
  'Additional reporting by Ann Example',
  'Advertisement',
  'Also read: nine more stories',
  'Already a subscriber? Log in',
  'By Ann Example',
  'BY Élise Example and Tom Other\nPolitics reporter',
  'Click here to see the whole list',
  'Click to subscribe to our podcast',
  'Download our free app today',
  'Do you have a story for us?',
  'Follow the Example on the social networks',
  'For more stories like this, look at our news page',
  'First published on Monday',
  'Get the evening newsletter',
  'Got a tip? Write to us',
  'Image source: the town hall',
  'Install our app for free',
  'Photos: a reader',
  'Listen to the best of local radio wherever you are',
  'Listen to all of the hearing on our free app',
  'LISTEN NOW: nine minutes on the footbridge',
  'Last updated 12 minutes ago',
  'More on this story',
  'Our Standards: the principles',
  'Posted 3 hours ago',
  'Read next: the whole report',
  'Read more about the footbridge',
  'Reporting by Ann Example in London; Editing by Tom Other',
  'see also: the whole report',
  'Send your story ideas to the news desk',
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
  'Listen to the families, the coroner told the force, and write down what they say.',
  'Sending your stories to the press is no crime, the judge said.',
  'Installing the lights on the bridge took nine days.',
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

test.each([
  'Comments',
  '12 comments',
  'Comments (48)',
  'Join the conversation',
  'Your views',
  'Readers’ comments',
  'Leave a reply',
  'Have your say',
])('“%s” heads what readers wrote', (text) => {
  expect(isCommentsHeading(text)).toBe(true);
  expect(isAsideHeading(text)).toBe(true);
});

test.each([
  'What the mayor commented on',
  'Related stories',
  'Replying to the families',
  'No comment was had from nine',
])('“%s” does not', (text) => {
  expect(isCommentsHeading(text)).toBe(false);
});

test.each([
  'Ann Example is a crime correspondent at the Example. She has covered the courts since 2009.',
  'Tom B. Other is the Example’s political editor',
  'Élise Example was a freelance writer for nine years.',
])('%s: tells of the author', (text) => {
  expect(isAuthorNote(text)).toBe(true);
});

test.each([
  'Ann Example is a crime victim of whom nine papers wrote.',
  'The chair is a former editor of the paper.',
  'It is a matter for the editor.',
  'Ann Example is nine years older than the editor.',
])('%s: does not', (text) => {
  expect(isAuthorNote(text)).toBe(false);
});

test.each(['Never miss a story', 'Keep reading for £1', 'Support our work', 'Be the first to know'])(
  '“%s” heads none of the story',
  (text) => {
    expect(isAsideHeading(text)).toBe(true);
  },
);

test.each(['Support for the families', 'Missing files', 'Reading the minutes', 'Your rights'])(
  '“%s” may head some of it',
  (text) => {
    expect(isAsideHeading(text)).toBe(false);
  },
);

test.each([
  'Get all the latest London news on WhatsApp. Join our group here.',
  'Want our latest stories straight to your inbox? Sign up here',
  'Follow the hearing on our podcast.',
])('%s: invites', (text) => {
  expect(isInvitation(text)).toBe(true);
});

test.each([
  'The officers shared 31 pictures in a WhatsApp group that was called “our friends”.',
  'Get the figures from the council, it says, and read them.',
  'Join us, the officer wrote to the women of our town.',
])('%s: does not', (text) => {
  expect(isInvitation(text)).toBe(false);
});
