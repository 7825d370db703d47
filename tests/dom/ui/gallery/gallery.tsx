// One specimen on one page: `?specimen=card-figure&theme=dark&dir=rtl`. Without a name it lists them all.

import { render } from 'preact';
import { FirstRun } from '../../../../src/ui/first-run/first-run.tsx';
import { Library } from '../../../../src/ui/library/library.tsx';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import { showCard } from './card-specimen.ts';
import { agreeingFinding, basisFinding, figureFinding, quoteFinding } from './findings.ts';
import { libraryStates, recordLibraryEvents } from './library-states.ts';
import { popupStates, recordPopupEvents } from './popup-states.ts';
import { galleryWords } from './words.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dir = query.get('dir') ?? 'ltr';

const cards = { figure: figureFinding, quote: quoteFinding, basis: basisFinding, agreeing: agreeingFinding };

const specimens: Record<string, () => void> = {};
for (const [name, finding] of Object.entries(cards)) {
  specimens[`card-${name}`] = () => {
    const { root } = showCard(finding, { theme });
    if (query.has('open')) for (const summary of root.querySelectorAll('summary')) summary.click();
  };
}
for (const [name, state] of Object.entries(popupStates)) {
  specimens[`popup-${name}`] = () =>
    render(<Popup state={state} events={recordPopupEvents([])} words={galleryWords()} />, document.body);
}

for (const [name, state] of Object.entries(libraryStates)) {
  specimens[`library-${name}`] = () => {
    const edited = query.has('edit') ? 'report-4' : null;
    render(
      <Library state={state} events={recordLibraryEvents([])} words={galleryWords()} reportToEdit={edited} />,
      document.body,
    );
    if (query.has('open')) for (const summary of document.querySelectorAll('summary')) summary.click();
  };
}

for (const [name, withheldCount] of [
  ['first-run', 0],
  ['first-run-withheld', 120],
] as const) {
  specimens[name] = () =>
    render(
      <FirstRun
        words={galleryWords()}
        listedCount={120}
        withheldCount={withheldCount}
        onAllowListed={() => {}}
        onOpenLibrary={() => {}}
      />,
      document.body,
    );
}

const show = specimens[query.get('specimen') ?? ''];
if (show) show();
else {
  const links = Object.keys(specimens).map((name) => (
    <li key={name}>
      <a href={`?specimen=${name}`}>{name}</a>
    </li>
  ));
  render(<ul>{links}</ul>, document.body);
}
