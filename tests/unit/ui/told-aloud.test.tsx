// @vitest-environment happy-dom
// What card and popup tell a screen reader, as text: names, roles and states, in the order in which they are heard.

import { type ComponentChildren, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { figureFinding, quoteFinding } from '../../dom/ui/gallery/findings.ts';
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
const card = (finding: typeof figureFinding | typeof quoteFinding) => (
  <Card
    finding={finding}
    page={{ title: 'Review', publisher: 'Example Times', url: 'https://times.example/review', date: '2023-01-17' }}
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
  rowheader “Northern Post (opens in a new tab) · agrees no date; probably 2 December 2022”
    link “Northern Post (opens in a new tab)”
  cell “796”
  rowheader “City Herald · agrees 17 October 2022 · 3 months earlier”
  cell “800”
summary “The sentences they stand in”
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
summary “Why these are compared”
Both count officers and staff accused in the ten-year review.
This page prints “Nearly 800 officers and staff”, The Courier “1,071 officers and other staff”.
summary “Over time”
table
  officers and staff accused in the ten-year review
  columnheader “Date”
  columnheader “Source”
  columnheader “Value”
  cell “17 October 2022”
  rowheader “City Herald”
  cell “800”
  cell “2 December 2022”
  rowheader “Northern Post”
  cell “796”
  cell “16 January 2023”
  rowheader “The Courier”
  cell “1,071”
  cell “17 January 2023”
  rowheader “This page”
  cell “800”
  cell “6 April 2023”
  rowheader “Evening Ledger”
  cell “1,131”
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
    17 January 2023
    · Ada Marsh
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
    ·
    agrees
    time
      16 January 2023
    · the day before
summary “Why these are compared”
Both are words of Ada Marsh and share “let”, “down” and “sorry”. The quotes around them match too.
button “Copy”
button “Copy as Markdown”
button “Not the same words” pressed=false
button “Hide…”
status
`.trim(),
  );
});

test('the popup of an article: the sum, a button a fact with both values, switches that name what is on', () => {
  expect(tell(<Popup state={popupStates.findings} events={recordPopupEvents([])} words={words} />)).toBe(
    `
main busy=false
  heading 1 “Second Source”
  www.courier.example
  status “3 of this page’s 21 figures and quotes are printed differently elsewhere 1 agrees · 1 unsure · 16 in no report you have”
  region “Figures and quotes of this page”
    item
      button “Nearly 800 here · 1,071, 1,070 and 1,131 in 2 reports officers and staff accused in the ten-year review”
    item
      button ““people” here · “Londoners” in 2 reports Ada Marsh: “We have let people down and I am sorry for it,””
    item
      button “1,630 cases here · 1,944 allegations in 1 report cases in the ten-year review”
    summary “1 agrees”
    item
      button “about one in fifty officers also in 1 report share of officers under investigation”
    summary “1 unsure”
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
