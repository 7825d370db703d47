// @vitest-environment happy-dom
// What card, popup, library and first page tell a screen reader, as text: names, roles and states, in the order in which they are heard.

import { type ComponentChildren, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import { FirstRun } from '../../../src/ui/first-run/first-run.tsx';
import { Library } from '../../../src/ui/library/library.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { figureFinding, quoteFinding } from '../../dom/ui/gallery/findings.ts';
import { libraryStates, recordLibraryEvents } from '../../dom/ui/gallery/library-states.ts';
import { popupStates, recordPopupEvents } from '../../dom/ui/gallery/popup-states.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';
import { toldAloud } from './told-aloud.ts';

const words = galleryWords();

afterEach(() => render(null, document.body));

function tell(children: ComponentChildren): string {
  render(children, document.body);
  return toldAloud(document.body);
}

const nothing = () => {};
const card = (finding: typeof figureFinding | typeof quoteFinding, isPost = false) => (
  <Card
    finding={finding}
    page={{
      title: 'Review',
      publisher: 'Example Times',
      url: 'https://times.example/review',
      date: '2023-01-17',
      isPost,
    }}
    passage={undefined}
    theme="light"
    words={words}
    place={{ direction: 'ltr', box: () => new DOMRect(), sentenceBox: () => new DOMRect() }}
    anchor={null}
    position={{ index: 2, count: 9 }}
    onClose={nothing}
    onStep={nothing}
    onHide={nothing}
    onSplit={nothing}
    onUndo={nothing}
  />
);

test('the card of a figure: what it is about, the values with who prints them, what is folded, what can be done', () => {
  expect(tell(card(figureFinding))).toBe(
    `
heading 2 “Officers and staff accused in the ten-year review”
button “Difference before”
2 of 9
button “Next difference”
button “Close”
table
  columnheader “Report”
  columnheader “Value”
  rowheader “This page 17 January 2023”
  cell “Nearly 800”
  rowheader “The Courier (opens in a new tab) + 1 copy 16 January 2023 · the day before”
    link “The Courier (opens in a new tab)”
  cell “1,071”
  rowheader “Morning Digest (opens in a new tab) rewritten from The Courier 16 January 2023 · the day before”
    link “Morning Digest (opens in a new tab)”
  cell “1,070”
  rowheader “Evening Ledger (opens in a new tab) 6 April 2023 · 11 weeks later”
    link “Evening Ledger (opens in a new tab)”
  cell “1,131”
  rowheader “Northern Post (opens in a new tab) agrees · no date; probably 2 December 2022”
    link “Northern Post (opens in a new tab)”
  cell “796”
  rowheader “City Herald agrees · 17 October 2022 · 3 months earlier”
  cell “800”
summary “Their sentences”
list
  item
    This page
    quote “800”
  item
    The Courier
    quote ““a total of 1,071 officers and other staff have been or still are under review””
  item
    Evening Ledger
    quote ““by the spring the review had named 1,131 people, a spokesman said””
  item
    Portal News
    quote ““1,071 police officers and other staff””
  item
    Morning Digest
    quote ““1,070 officers””
  item
    Northern Post
    quote ““796 officers and staff””
  item
    City Herald
    quote ““about 800 officers and staff””
summary “Why compared”
Both count officers and staff accused in the ten-year review.
This page prints “Nearly 800 officers and staff”, The Courier “1,071 officers and other staff”.
Portal News bears no date; it is dated by this: the page names the day after
Northern Post bears no date; it is dated by this: the address of the page
summary “Over time”
img “Over time”
button “Copy”
button “Copy as Markdown”
button “Not the same thing” pressed=false
button “Hide…”
status
`.trim(),
  );
});

test('the card of a quote: each wording with who prints it', () => {
  expect(tell(card(quoteFinding))).toBe(
    `
heading 2 “Ada Marsh’s words, as printed in 3 reports”
button “Difference before”
2 of 9
button “Next difference”
button “Close”
list
  item
    quote ““We have let people down and I am sorry for it,””
    This page
    17 January 2023 · Ada Marsh
  item
    quote ““We have let Londoners down and I am truly sorry for that””
    link “The Courier (opens in a new tab)”
    time
      16 January 2023
    · the day before
  item
    quote ““We have let people down and I am sorry for it””
    link “Capital Wire (opens in a new tab)”
    rewritten from a report by the Island Press Agency
    time
      16 January 2023
    · the day before
    · said by Deputy Commissioner Lee Osei
  item
    quote ““We have let people down and I am sorry for it””
    link “City Herald (opens in a new tab)”
    agrees ·
    time
      16 January 2023
    · the day before
summary “Why compared”
Both are words of Ada Marsh and share “let”, “down” and “sorry”. The quotes around them match too.
button “Copy”
button “Copy as Markdown”
button “Not the same words” pressed=false
button “Hide…”
status
`.trim(),
  );
});

test.each([figureFinding, quoteFinding])('the card of what stands in a post says so: a $kind', (finding) => {
  expect(tell(card(finding, true))).toContain('17 January 2023 · in a post');
  expect(tell(card(finding, false))).not.toContain('in a post');
});

test('the popup of an article: the sum, a button a fact with both values, switches that name what is on', () => {
  expect(tell(<Popup state={popupStates.findings} events={recordPopupEvents([])} words={words} />)).toBe(
    `
main busy=false
  heading 1 “Second Source”
  www.courier.example
  status “3 of this page’s 21 figures and quotes are printed differently elsewhere 1 agrees · 1 unsure · 16 in no report you have”
  region “Figures and quotes of this page”
    list “Printed differently elsewhere”
      item
        button “Nearly 800 here · 1,071, 1,070 and 1,131 in 2 reports officers and staff accused in the ten-year review”
      item
        button ““people” here · “Londoners” in 2 reports Ada Marsh: “We have let people down and I am sorry for it,””
      item
        button “1,630 cases here · 1,944 allegations in 1 report cases in the ten-year review”
    summary “1 agrees”
    list “1 agrees”
      item
        button “about one in fifty officers also in 1 report share of officers under investigation”
    summary “1 unsure”
    list “1 unsure”
      item
        button “ten years perhaps also in 1 report how long the review looks back”
  region “Settings for this page and site”
    switch checked=true
      Show marks
    group
      What marks show
      radio
      Values
      radio
      Marks only
    switch checked=true
      Check www.courier.example
    switch checked=false
      Check articles on all sites
  button “Add this article to your reports” disabled=false
  button “Open the library”
`.trim(),
  );
});

test('the popup of a page that may not be read says what can be done', () => {
  const popup = <Popup state={popupStates['no-permission']} events={recordPopupEvents([])} words={words} />;
  expect(tell(popup)).toBe(
    `
main busy=false
  heading 1 “Second Source”
  blog.example
  status “Not checked Second Source may not read blog.example unless you ask. Checking once needs no lasting permission.”
  button “Check this page”
  button “Always check this site”
  region “Settings for this page and site”
    switch checked=false
      Check articles on all sites
  button “Add this article to your reports” disabled=false
  button “Open the library”
`.trim(),
  );
});

test('the library', () => {
  const library = (
    <Library state={libraryStates.full} events={recordLibraryEvents([])} words={words} reportToEdit={null} />
  );
  expect(tell(library)).toBe(
    `
Second Source
heading 1 “Library”
What your reports print, where they differ, and what you decided about it.
navigation “Contents”
  list
    item
      link “Printed differently”
    item
      link “Reports”
    item
      link “Your decisions”
    item
      link “Sites”
    item
      link “Shortcuts”
    item
      link “Privacy”
    item
      link “About”
main busy=false
  search
    Search reports, figures and quotes
    search “Search reports, figures and quotes”
    status
  region “Printed differently”
    heading 2 “Printed differently”
    The same thing, as your reports print it. Open a line for the sentences.
    heading 3 “Figures”
    list
      item
        summary “Officers and staff accused in the ten-year review 3 reports + 1 copy 800 City Herald 1,071 The Courier + 1 copy 1,131 Evening Ledger”
    heading 3 “Quotes”
    list
      item
        summary “Ada Marsh 2 reports + 1 copy “We have let people down and I am sorry for it” Evening Ledger “We have let Londoners down and I am truly sorry for that” The Courier “We had let London people down and we are sorry” Portal News”
    summary “1 more fact, printed alike or by one report”
  region “Reports”
    heading 2 “Reports”
    5 reports, with 60 figures and 10 quotes.
    button “Import a file of reports…”
    button “Save all reports to a file”
    status
    list
      item
        heading 3 “2 reports of one story”
        list
          item
            heading 4 “Untitled report (opens in a new tab)”
            Northern Post
            time
              no date; probably 2 December 2022
            11 figures and 3 quotes · copies a report by the Island Press Agency, which you do not have · dated by this: the page names the day after
            switch checked=true
              In use
              :
              Untitled report
            button “Edit: Untitled report”
            button “Delete: Untitled report”
          item
            heading 4 “Police force reopens complaints (opens in a new tab)”
            Portal News
            time
              17 January 2023
            10 figures and 4 quotes · copies The Courier
            switch checked=true
              In use
              :
              Police force reopens complaints
            button “Edit: Police force reopens complaints”
            button “Delete: Police force reopens complaints”
    list
      item
        heading 3 “Misconduct in the capital’s police”
        3 reports, which came with Second Source
        list
          item
            heading 4 “Total in misconduct review passes a thousand (opens in a new tab)”
            Evening Ledger
            time
              6 April 2023
            13 figures and 1 quote
            switch checked=true
              In use
              :
              Total in misconduct review passes a thousand
            button “Delete: Total in misconduct review passes a thousand”
          item
            heading 4 “Force reopens hundreds of complaints against its own (opens in a new tab)”
            The Courier
            time
              16 January 2023
            14 figures
            switch checked=true
              In use
              :
              Force reopens hundreds of complaints against its own
            button “Delete: Force reopens hundreds of complaints against its own”
          item
            heading 4 “Eight hundred named in interim report”
            City Herald
            time
              17 October 2022
            12 figures and 2 quotes
            switch checked=false
              In use
              :
              Eight hundred named in interim report
            button “Delete: Eight hundred named in interim report”
    summary “1 deleted report”
  region “Your decisions”
    heading 2 “Your decisions”
    heading 3 “Hidden”
    Facts that are not marked any more, on one page or on all.
    list
      item
        about one in fifty officers
        Share of officers under investigation ·
        hidden on 3 February 2024
        button “Show again: “about one in fifty officers””
    heading 3 “Not the same thing”
    Pairs you took apart: they are never compared again, and go along when you save your reports to a file.
    list
      item
        49 officers
        not the same as in The Courier: 161 officers
        taken apart on 2 February 2024
        button “Join again: “49 officers” and “161 officers””
  region “Sites”
    heading 2 “Sites”
    heading 3 “Switched off”
    list
      item
        www.courier.example
        button “Switch on: www.courier.example”
    heading 3 “Always checked, by your permission”
    Besides the built-in list of news sites.
    list
      item
        blog.example
        button “Revoke: blog.example”
    switch checked=false
      Check articles on all sites
  region “Shortcuts”
    heading 2 “Shortcuts”
    term
      Check this page, or show and hide its marks
    definition
      Alt+Shift+S
    term
      Go to the next difference
    definition
      none set
    button “Change shortcuts”
  region “Nothing has ever left this browser.”
    heading 2 “Nothing has ever left this browser.”
    Second Source has no server, no account and no statistics. Pages are read and compared on this machine, then forgotten; what you add, hide or switch off is kept here. It contains no code that could send anything.
    On this machine it keeps 1.2 MB.
    heading 3 “Check it yourself”
    list
      item
        Disconnect from the network and open an article you have kept: it is checked all the same.
      item
        Open the developer tools of the extension (“Inspect views” on Chrome’s page of extensions, “Inspect” on Firefox’s about:debugging), choose “Network”, and go on reading: the list stays empty.
      item
        Look at its permissions: the news sites it reads, the page you ask it to check, and storage on this machine. Other sites are added only when you allow them.
  region “About”
    heading 2 “About”
    Second Source shows where an article’s figures and quotes differ from other reporting. It states what other reports printed; it never says who is right.
    Version 0.1.0
`.trim(),
  );
});

test('the first page', () => {
  const firstRun = (
    <FirstRun words={words} listedCount={120} withheldCount={0} onAllowListed={nothing} onOpenLibrary={nothing} />
  );
  expect(tell(firstRun)).toBe(
    `
Second Source
heading 1 “See what other reports print”
Second Source compares the figures and quotes of the article you read with other reports, and marks what they print differently. It never says who is right.
main
  region “Try it”
    heading 2 “Try it”
    This paragraph is invented; its marks are as on a page. Point at one for a line, press it for its card.
    An invented report
    The ferry at Brackness stays in harbour after divers found
    71
    button “also 17 Another report prints 17. One agrees with 71.” expanded=false
    cracks in its hull.
    “We knew about it in
    April,”
    button “also “March” Another report has “March” where this page has “April”.” expanded=false
    said Ada Marsh, who owns it.
  region “What is read, and where”
    heading 2 “What is read, and where”
    Articles on 120 news sites are read automatically; where one tells a story that you have reports of, it gets its marks.
    status “Your browser lets Second Source read them.”
    Anywhere else nothing is read until you ask: press the icon of Second Source, then “Check this page”. There you can also allow a site for good, or switch one off.
  region “Your reports”
    heading 2 “Your reports”
    Some reports on misconduct in the Metropolitan Police come along. For any other story, add your own:
    list
      item
        On an article, press the icon and choose “Add this article to your reports”. Its figures and quotes are kept, not its text.
      item
        Or open two or three articles on one story in tabs, and let the popup compare them: nothing is kept unless you say so.
      item
        Or import a file that somebody saved, in the library.
    button “Open the library”
  region “Nothing leaves this browser”
    heading 2 “Nothing leaves this browser”
    Second Source has no server, no account and no statistics. Pages are read and compared on this machine, then forgotten; what you add, hide or switch off is kept here. It contains no code that could send anything.
`.trim(),
  );
});
