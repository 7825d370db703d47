// The import walls of src, as an allow-list: what each folder may import, and nothing else.

export interface Wall {
  /** Folders of src, besides its own. */
  readonly folders: readonly string[];
  /** Packages; `node:` stands for Node's own modules. */
  readonly packages: readonly string[];
  /** Single files of other folders, or outside src as data or as types. */
  readonly files?: readonly string[];
}

/** Every folder of src has its line; a folder without one may not be there. */
export const WALLS: Readonly<Record<string, Wall>> = {
  // The core: no browser, no network, no clock.
  model: { folders: [], packages: [] },
  engine: { folders: ['model'], packages: ['diff'] },
  topics: { folders: ['model'], packages: [] },

  // The layers around it, which do not see one another.
  store: { folders: ['model'], packages: ['dexie'] },
  page: { folders: ['model'], packages: [] },
  ui: { folders: ['model'], packages: ['preact'], files: ['public/_locales/en/messages.json'] },
  sites: { folders: [], packages: [] },
  platform: { folders: [], packages: ['webextension-polyfill'] },
  protocol: { folders: ['model', 'platform'], packages: [] },

  // The shells, which wire layers up and never import one another.
  content: { folders: ['model', 'topics', 'page', 'ui', 'platform', 'protocol'], packages: ['preact'] },
  background: {
    folders: ['model', 'engine', 'topics', 'store', 'sites', 'platform', 'protocol'],
    packages: [],
    // The sheet that the browser, not a script of the page, has to be given.
    files: ['src/page/painting/mark-styles.ts'],
  },
  'first-run': { folders: ['model', 'ui', 'platform'], packages: ['preact'] },
  popup: { folders: ['model', 'ui', 'sites', 'platform', 'protocol'], packages: ['preact'] },
  // Reads thousands of reports, compares them with one another, takes files in and out: too much for messages, and for a
  // background that is stopped.
  library: { folders: ['model', 'engine', 'store', 'ui', 'sites', 'platform', 'protocol'], packages: ['preact'] },
  cli: { folders: ['model', 'engine', 'topics', 'page'], packages: ['node:', 'happy-dom'] },
};
