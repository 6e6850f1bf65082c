/**
 * The table of the house: every folder under `src/` is a module and imports only from the modules of its row.
 * ARCHITECTURE.md explains it; this is what the test holds.
 */
export const modules = {
  core: [],
  i18n: ['core'],
  mail: ['core'],
  store: ['core'],
  audit: ['core', 'store'],
  access: ['core', 'store', 'audit'],
  alerts: ['core', 'i18n', 'store', 'audit'],
  sources: ['core'],
  site: ['core', 'store', 'audit'],
  mailbox: ['core', 'mail', 'store', 'audit'],
  graph: ['core'],
  targets: ['core', 'mail', 'graph'],
  directories: ['core', 'graph'],
  connector: ['core', 'mail', 'store', 'audit'],
  compliance: ['core', 'mail', 'store', 'audit', 'mailbox'],
  app: [
    'core',
    'i18n',
    'mail',
    'store',
    'audit',
    'access',
    'alerts',
    'sources',
    'graph',
    'site',
    'mailbox',
    'targets',
    'directories',
    'connector',
    'compliance',
  ],
  http: ['core', 'i18n', 'app'],
  cli: ['core', 'i18n', 'app'],
} as const satisfies Record<string, readonly string[]>;

export type Module = keyof typeof modules;

/** Modules whose folders are parts that do not know each other; files directly in the module (the list) know all parts. */
export const partedModules: Readonly<Partial<Record<Module, Readonly<Record<string, readonly string[]>>>>> = {
  sources: {},
  targets: {},
  directories: {},
  /** Holds are asked by what deletes; cases put the rest together. */
  compliance: {
    search: [],
    hold: ['search'],
    retention: ['search', 'hold'],
    supervision: ['search'],
    export: ['search'],
    ediscovery: ['search', 'hold', 'export'],
  },
};

/** Files directly in a module that all its parts use; they know no part. */
export const sharedByParts: readonly string[] = [
  'targets/deliverOnce.ts',
  'targets/leftOut.ts',
  'targets/turns.ts',
];

/** What one part may import beyond its module's row; the list of parts may what they may together. */
export const partExtras: Readonly<Record<string, readonly Module[]>> = { 'targets/archive': ['mailbox'] };

/** The two programs that open listeners: one process has one beginning, and that is a command. */
export const fileExtras: Readonly<Record<string, readonly Module[]>> = {
  'src/cli/commands/serve.ts': ['http'],
  'src/cli/site-main.ts': ['http'],
};

/** The lists by which things are registered; no other file gathers what others export. */
export const registries = [
  'src/sources/index.ts',
  'src/targets/index.ts',
  'src/directories/index.ts',
  'src/cli/commands/index.ts',
];

/** Values in, values out: no disk, no network, no processes. The packages and Node modules they may use. */
export const pureModules: Readonly<Partial<Record<Module, readonly string[]>>> = {
  core: ['zod', 'node:crypto', 'node:stream'],
  i18n: ['core'],
  mail: [
    'node:crypto',
    'node:zlib',
    'node:stream',
    'node:stream/promises',
    'node:string_decoder',
    'node:buffer',
  ],
};

/** Names that gather what belongs nowhere. */
export const drawers = ['utils', 'util', 'helpers', 'common', 'services', 'types', 'misc', 'shared'];

/** What the browser may import of the server: its contract's types (the schemas stay out of the pages) and the texts. */
export const webAliases = { '@contract/': 'type', '@i18n/': 'value' } as const;
