// What the tests in a browser import, prepared in advance: a package that vite meets in the middle of a run makes it load
// every page anew.

export const PREPARED_PACKAGES = [
  'preact',
  'preact/hooks',
  'react',
  'react-dom',
  'react-dom/client',
  '@mozilla/readability',
];
