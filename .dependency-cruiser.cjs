/**
 * The fence between rooms (docs/decisions/0001-rooms-and-fences.md). `src/` may stand below another folder, so that
 * tests/fixtures/bad-imports can break each rule once.
 */
const src = '(?:^|/)src/';
const shared = `${src}shared/`;

/** What each room of src/shared may know besides itself, and `base`, which all know. */
const sharedRooms = {
  base: [],
  project: [],
  i18n: [],
  guidance: ['project'],
  registers: ['project'],
  sending: ['project', 'registers', 'facts', 'i18n'],
  exchange: ['project', 'registers', 'i18n'],
  words: [],
  references: ['project', 'words'],
  numbers: ['project'],
  'cap-table': ['project'],
  team: ['project', 'numbers'],
  facts: ['project', 'numbers', 'cap-table', 'team', 'registers', 'references', 'i18n'],
  checks: ['project', 'numbers', 'cap-table', 'team', 'registers', 'references', 'facts', 'plan', 'deck', 'guidance', 'text', 'page', 'charts', 'scene', 'flow', 'i18n'],
  deck: ['project'],
  plan: ['project', 'guidance'],
  find: ['project', 'plan', 'deck', 'team', 'registers', 'facts', 'guidance'],
  starter: ['project', 'plan', 'deck', 'cap-table', 'team', 'facts', 'guidance', 'i18n'],
  text: [],
  page: ['project', 'text'],
  charts: ['project', 'text', 'page'],
  show: ['project'],
  contract: ['project', 'guidance', 'references', 'numbers', 'registers', 'show', 'words'],
  scene: ['project', 'registers', 'facts', 'deck', 'text', 'page', 'charts', 'i18n'],
  'deck-draft': ['project', 'plan', 'deck', 'guidance', 'facts', 'checks', 'page', 'scene', 'flow', 'i18n'],
  svg: ['page', 'text'],
  handout: ['scene', 'page', 'text', 'i18n'],
  losses: ['project', 'contract', 'plan', 'text', 'page', 'charts'],
  preflight: ['project', 'contract', 'facts', 'plan', 'checks', 'scene', 'handout', 'flow', 'sending', 'guidance', 'losses', 'text', 'page', 'i18n'],
  readiness: ['project', 'numbers', 'registers', 'plan', 'deck', 'flow', 'checks', 'guidance', 'i18n'],
  flow: ['project', 'numbers', 'registers', 'references', 'facts', 'plan', 'guidance', 'text', 'page', 'charts', 'i18n'],
};

const layers = Object.entries(sharedRooms).map(([room, known]) => ({
  name: `shared-${room}`,
  comment: `shared/${room} knows ${['base', ...known].join(', ')} and nothing above it.`,
  severity: 'error',
  from: { path: `${shared}${room}/` },
  to: { path: shared, pathNot: `${shared}(?:${['base', room, ...known].join('|')})/` },
}));

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbidden('no-circular', 'Two modules that need each other are one, or lack a third.', {}, { circular: true }),
    ...layers,
    forbidden('shared-is-pure', 'shared runs everywhere: no Node, no packages that touch the platform.', { path: shared }, {
      dependencyTypes: ['core'],
    }),
    forbidden('shared-knows-nobody', 'shared imports nothing of ours but itself.', { path: shared }, {
      path: `${src}(?!shared/)`,
    }),
    forbidden('renderer-not-main', 'The window talks to main through the contract only.', { path: `${src}renderer/` }, {
      path: `${src}(?:main|cli|shell|preload)/`,
    }),
    forbidden('rich-text-knows-no-room', 'The plan and the deck write text by it; what is theirs stays theirs.', {
      path: `${src}renderer/rich-text/`,
    }, { path: `${src}renderer/`, pathNot: `${src}renderer/(?:rich-text|app-language|commands|facts|session|ui|view)/` }),
    forbidden('lists-know-no-room', 'A list does not know what stands in it.', { path: `${src}renderer/lists/` }, {
      path: `${src}renderer/`,
      pathNot: `${src}renderer/(?:lists|app-language|ui)/`,
    }),
    forbidden('grid-knows-no-room', 'Numbers and registers stand in it; what a cell means is theirs.', {
      path: `${src}renderer/grid/`,
    }, { path: `${src}renderer/`, pathNot: `${src}renderer/(?:grid|app-language|commands|forms|session|ui|view)/` }),
    forbidden('editing-needs-no-window', 'What keys and commands do to a text runs under test in Node.', {
      path: `${src}renderer/(?:rich-text/editing|plan/editing|deck/text)/`,
    }, { path: `${src}renderer/`, pathNot: `${src}renderer/(?:rich-text/editing|plan/editing|deck/text)/` }),
    forbidden('renderer-no-node', 'The window is sandboxed.', { path: `${src}renderer/` }, { dependencyTypes: ['core'] }),
    forbidden('main-not-window', 'Main knows no component, and no command line but to start it in index.ts.', {
      path: `${src}main/`,
      pathNot: `${src}main/index\\.ts$`,
    }, {
      path: `${src}(?:renderer|cli|shell|preload)/`,
    }),
    forbidden('only-desktop-knows-electron', 'Everything else also runs in plain Node.', {
      path: src,
      pathNot: `${src}(?:main/desktop|preload)/`,
    }, { path: '(?:^electron$|node_modules/electron(?:-store)?/)' }),
    forbidden('nobody-knows-desktop', 'Only the wiring in main/index.ts starts the desktop.', {
      path: src,
      pathNot: `${src}main/(?:desktop/|index\\.ts$)`,
    }, { path: `${src}main/desktop/` }),
    forbidden('below-services', 'Files, exporters, importers and pictures don’t know who calls them.', {
      path: `${src}main/(?:files|export|import|pictures|office|images|fonts|raster)/`,
    }, { path: `${src}main/services/` }),
    forbidden('below-formats', 'What documents are made of does not know which formats there are.', {
      path: `${src}main/(?:office|images|fonts|raster)/`,
    }, { path: `${src}main/(?:export|import)/` }),
    forbidden('preflight-looks-down', 'The preflight foretells what exporters do; they ask for losses themselves.', {
      path: `${src}(?:shared/(?!preflight/)|main/(?:export|import|office|images|fonts|raster|files)/)`,
    }, { path: `${shared}preflight/` }),
    forbidden('export-touches-no-disk', 'Bytes in, bytes out; only fonts and the picture decoder are read from packages.', {
      path: `${src}main/(?:export|office|raster)/`,
    }, { path: '^(?:node:)?fs' }),
    forbidden('shell-stands-alone', 'The stand-in is an electron, not a part of the program.', { path: `${src}shell/` }, {
      path: `${src}(?!shell/)`,
    }),
    forbidden('preload-types-only', 'The preload is one small file.', { path: `${src}preload/` }, {
      path: src,
      pathNot: `${src}(?:preload|shared/contract)/`,
    }),
    forbidden('shared-by-the-door', 'A room is entered by its index.ts.', { path: `${shared}([^/]+)/` }, {
      path: `${shared}[^/]+/.+`,
      pathNot: [`${shared}$1/`, `${shared}[^/]+/index\\.ts$`],
    }),
    forbidden('main-by-the-door', 'A room is entered by its index.ts.', { path: `${src}(?:main/([^/]+)/|cli/)` }, {
      path: `${src}(?:main|shared)/[^/]+/.+`,
      pathNot: [`${src}main/$1/`, `${src}main/(?:[^/]+|import/[^/]+|export/[^/]+|services/headless)/index\\.ts$`, `${shared}[^/]+/index\\.ts$`],
    }),
    forbidden('renderer-by-the-door', 'A room is entered by its index.ts.', { path: `${src}renderer/([^/]+)/` }, {
      path: `${src}(?:renderer|shared)/[^/]+/.+`,
      pathNot: [`${src}renderer/$1/`, `${src}(?:renderer/rich-text/editing|(?:renderer|shared)/[^/]+)/index\\.ts$`],
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
