// What Chromium itself tells a screen reader of badge, line, card and popup, as text. Firefox has no protocol for it; what
// the interface gives it is told in tests/unit/ui/told-aloud.test.tsx.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../../demo/pages.ts';
import { launchOptionsOf } from '../../scripts/screenshots/settings.ts';
import { openDemo } from './demo-article.ts';
import { readAccessibilityTree } from './driver/accessibility-tree.ts';
import { type ExtensionBrowser, openExtensionBrowser } from './driver/extension-browser.ts';
import { getBadgeButton, LINE, openCard } from './driver/marks.ts';

let session: ExtensionBrowser;
let article: Page;

beforeAll(async () => {
  // As the pictures are taken: dates in it are those of the readers of the papers here.
  const options = launchOptionsOf('chrome', { theme: 'light', hasForcedColours: false });
  session = await openExtensionBrowser('chrome', { pages: demoPages(), ...options });
  article = await openDemo(session);
});
afterAll(() => session.close());

const ofParagraph = () => readAccessibilityTree(article, 'paragraph', (text) => text.includes('45,000'));

test('a badge is a button behind its words, with a name that says both values', async () => {
  expect(await ofParagraph()).toBe(
    `
paragraph
  StaticText “The Met, which has 45,000”
  button “also 50,000. Another report prints 50,000, 10 weeks later. One agrees with 45,000.” hasPopup=dialog expanded=false
  StaticText “ officers and staff, is reviewing 1,633”
  button “also 1,000. Another report prints 1,000, 9 days earlier. One agrees with 1,633.” hasPopup=dialog expanded=false
  StaticText “ cases of alleged sexual and domestic abuse from the past 10 years. They involve 800”
  button “also 1,071 +2. 3 other reports print 1,071, about 1,000 officers and 1,131. One agrees with 800.” hasPopup=dialog expanded=false
  StaticText “ officers and members of staff, the force said.”
`.trim(),
  );
});

test('the line is heard once: as the name of its badge, and not beside it', async () => {
  const before = await ofParagraph();
  const button = await getBadgeButton(article, 0);
  await button.scrollIntoView();
  await button.hover();
  await article.waitForSelector(LINE);
  expect(await ofParagraph()).toBe(before);
  const whole = await readAccessibilityTree(article, 'RootWebArea');
  expect(whole.split('prints 50,000')).toHaveLength(2);
});

test('the card is a dialog with a table', async () => {
  await openCard(article, 0);
  expect(await readAccessibilityTree(article, 'dialog')).toBe(
    `
dialog “People who work for the Met”
  heading “People who work for the Met”
  button “Difference before”
  StaticText “1 of 9”
  button “Next difference”
  button “Close”
  table
    rowgroup
      row
        columnheader “Report”
        columnheader “Value”
    row
      rowheader “This page 26 January 2023”
        StaticText “This page”
        StaticText “26 January 2023”
      cell “45,000”
        StaticText “45,000”
    row
      rowheader “TheHitc the original (opens in a new tab) rewritten from a report of The Scottish Sun no date; probably 6 April 2023”
        StaticText “TheHitc”
        StaticText “ ”
        link “the original (opens in a new tab)”
        StaticText “rewritten from a report of The Scottish Sun”
        time
          StaticText “no date; probably 6 April 2023”
      cell “50,000”
        StaticText “50,000”
    row
      rowheader “The Eye of Media, by Sheila Mckenzie (opens in a new tab) agrees · no date; probably 17 January 2023”
        link “The Eye of Media, by Sheila Mckenzie (opens in a new tab)”
        StaticText “agrees · ”
        time
          StaticText “no date; probably 17 January 2023”
      cell “45,000”
        StaticText “45,000”
  group
    DisclosureTriangle “Their sentences” expanded=false
  group
    DisclosureTriangle “Why compared” expanded=false
  group
    DisclosureTriangle “Over time” expanded=false
  button “Copy”
  button “Copy as Markdown”
  button “Not the same thing”
  button “Hide…”
`.trim(),
  );
  await article.keyboard.press('Escape');
});

test('the card of a quote is a dialog with a list', async () => {
  await openCard(article, 3);
  expect(await readAccessibilityTree(article, 'dialog')).toBe(
    `
dialog “Sir Mark Rowley’s words, as printed in 1 report”
  heading “Sir Mark Rowley’s words, as printed in 1 report”
  button “Difference before”
  StaticText “4 of 9”
  button “Next difference”
  button “Close”
  list
    listitem
      blockquote
        StaticText ““”
        StaticText “We’re all equally ”
        mark
          StaticText “appalled”
        StaticText “ we have hundreds in ”
        mark
          StaticText “policing”
        StaticText “ who shouldn’t be here,”
        StaticText “””
      StaticText “This page”
      StaticText “26 January 2023”
    listitem
      blockquote
        StaticText ““”
        StaticText “We’re all equally ”
        mark
          StaticText “horrified”
        StaticText “ we have hundreds in policing who shouldn’t be here, Carrick is an awful example of that.”
        StaticText “””
      link “Wireopedia (opens in a new tab)”
      time
        StaticText “25 January 2023”
      StaticText “ · the day before”
    listitem
      blockquote
        StaticText ““”
        StaticText “We are all equally ”
        mark
          StaticText “terrified that”
        StaticText “ we have hundreds in ”
        mark
          StaticText “the police”
        StaticText “ who shouldn’t be here, Carrick is a terrible example of that.”
        StaticText “””
      StaticText “Unnamed aggregator”
      StaticText “rewritten from Wireopedia”
      time
        StaticText “no date; probably 25 January 2023”
  group
    DisclosureTriangle “Why compared” expanded=false
  button “Copy”
  button “Copy as Markdown”
  button “Not the same words”
  button “Hide…”
`.trim(),
  );
  await article.keyboard.press('Escape');
});

test('the popup is the sum and a button a fact', async () => {
  const finder = await session.openExtensionPage('src/popup/index.html');
  const tab = await finder.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id,
    DEMO_URL,
  );
  await finder.close();
  const popup = await session.openExtensionPage(`src/popup/index.html?tab=${tab}`);
  await popup.waitForSelector('.jump');
  expect(await readAccessibilityTree(popup, 'main')).toBe(
    `
main
  sectionheader
    heading “Second Source”
    paragraph
      StaticText “www.bbc.co.uk”
  status
    heading “9 of this page’s 26 figures and quotes are printed differently elsewhere”
    paragraph
      StaticText “9 agree · 8 in no report you have”
  region “Figures and quotes of this page”
    list “Printed differently elsewhere”
      listitem
        button “45,000 here · 50,000 in 1 later report people who work for the Met”
      listitem
        button “1,633 here · 1,000 in 1 earlier report sexual and domestic abuse cases that the Met has under review”
      listitem
        button “800 here · 1,071, about 1,000 officers and 1,131 in 3 reports Met officers and staff accused in the ten-year review of sexual and domestic abuse”
      listitem
        button ““appalled” here · “horrified” in 1 report Sir Mark Rowley: “We’re all equally appalled we have … shouldn’t be here,””
      listitem
        button ““a shocking” here · “an awful” in 1 report Sir Mark Rowley: “Carrick is a shocking example of that.””
      listitem
        button ““quickly” here · “overnight” in 1 report Sir Mark Rowley: “Lifting the stone and revealing … be resolved quickly,””
      listitem
        button ““level” here · “sense” in 1 report Sir Mark Rowley: “We haven’t applied the same level of … criminals.””
      listitem
        button “24 counts here · 48 rapes in 1 report rapes committed by David Carrick”
      listitem
        button “2021 here · 2022 in 1 report when Sarah Everard was murdered”
    group
      DisclosureTriangle “9 agree” expanded=false
  region “Settings for this page and site”
    switch “Show marks” checked=true
      StaticText “Show marks”
    group “What marks show”
      Legend
        StaticText “What marks show”
      LabelText
        radio “Values” checked=true
        StaticText “Values”
      LabelText
        radio “Marks only”
        StaticText “Marks only”
    switch “Check www.bbc.co.uk” checked=true
      StaticText “Check www.bbc.co.uk”
    switch “Check articles on all sites”
      StaticText “Check articles on all sites”
  sectionfooter
    button “Add this article to your reports”
    button “Open the library”
`.trim(),
  );
  await popup.close();
});
