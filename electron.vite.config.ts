import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';
import { partsOf } from './src/shared/words/spelling/english';

// Several builds can stand side by side, each with its own tests: see tests/e2e/support/README.md.
const out = process.env.PITCHWRIGHT_OUT ?? 'out';

/** Whose code is in a built file, and under which licence: for the notices of a package (scripts/package/notices). */
const licences = (of: string) => ({ license: { fileName: `.vite/${of}.json` } });

/** Names and lines stay, so that what is logged can be read. Licences stand in the notices of a package. */
const withoutComments = { comments: false };

/** For all but main: the threads and the command line carry the exporters once more each. Names stay, so that a stack still says where. */
const withoutBlanks = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

/**
 * The words of American and of British English for the worker that looks spelling over: what both share once, and all of it packed, for
 * it makes 1.1 MB as text.
 */
const dictionary: Plugin = {
  name: 'dictionary',
  resolveId: (id) => (id === 'virtual:dictionary' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:dictionary') return undefined;
    const read = (file: string) => readFileSync(resolve('node_modules', file), 'utf8');
    const [affixes, british] = [read('dictionary-en/index.aff'), read('dictionary-en-gb/index.aff')];
    if (affixes !== british)
      throw new Error('American and British English have other affixes: they cannot be packed as one.');
    const parts = partsOf(affixes, read('dictionary-en/index.dic'), read('dictionary-en-gb/index.dic'));
    return `export const packed = '${deflateRawSync(JSON.stringify(parts), { level: 9 }).toString('base64')}'`;
  },
};

/** A thread is started by the path of its file. */
const threadEntries = {
  'job-worker': 'src/main/job-worker.ts',
  'picture-worker': 'src/main/picture-worker.ts',
};

/** Builds the program's threads: a file each, CommonJS, with all that they need but WebAssembly and fonts. */
const threads: Plugin = {
  name: 'threads',
  async closeBundle() {
    for (const [name, entry] of Object.entries(threadEntries)) {
      await build({
        configFile: false,
        logLevel: 'warn',
        ssr: { noExternal: true },
        build: {
          ...licences(name),
          ssr: resolve(entry),
          outDir: `${out}/main`,
          emptyOutDir: false,
          target: 'node20',
          rollupOptions: {
            output: {
              format: 'cjs',
              entryFileNames: `${name}.cjs`,
              codeSplitting: false,
              ...withoutComments,
              minify: withoutBlanks,
            },
            // Only the sources look for their loader, and they are never built.
            onLog: (level, log, handle) => (log.code === 'EMPTY_IMPORT_META' ? undefined : handle(level, log)),
          },
        },
      });
    }
  },
};

/**
 * Builds the command line, CommonJS too: a small file to start and pieces beside it that are loaded when a call needs them.
 * Whatever it needs is in there but WebAssembly, fonts and the threads, which it shares with main.
 */
const commandLine: Plugin = {
  name: 'command-line',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ...licences('command-line'),
        ssr: true,
        outDir: `${out}/cli`,
        target: 'node20',
        rollupOptions: {
          input: { pitchwright: resolve('src/cli/index.ts'), 'run-process': resolve('src/cli/run-process.ts') },
          output: {
            format: 'cjs',
            ...withoutComments,
            minify: withoutBlanks,
            entryFileNames: '[name].cjs',
            chunkFileNames: '[name]-[hash].cjs',
            // Set up by the command line before any schema is made with it.
            codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\// }] },
          },
          onLog: (level, log, handle) => (log.code === 'EMPTY_IMPORT_META' ? undefined : handle(level, log)),
        },
      },
    });
  },
};

/** Builds the stand-in for Electron beside the program: compiling it anew took a quarter of every start. */
const standIn: Plugin = {
  name: 'stand-in',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: true,
        outDir: `${out}/shell`,
        target: 'node20',
        rollupOptions: {
          input: { start: resolve('src/shell/start.ts'), electron: resolve('src/shell/electron/index.ts') },
          external: ['playwright-core'],
        },
      },
    });
  },
};

export default defineConfig({
  main: {
    plugins: [threads, commandLine, standIn],
    build: {
      ...licences('main'),
      outDir: `${out}/main`,
      // A start that reads one file instead of hundreds takes half the time. Only `dependencies` stay outside: what brings files
      // that are read as such, WebAssembly and fonts. They are what is packed (scripts/package).
      externalizeDeps: true,
      lib: {
        entry: { index: resolve('src/main/index.ts') },
        formats: ['es'],
      },
      // In one file, also what is asked for late: electron-vite declares `require` in each, and fflate does so in its own.
      rollupOptions: { output: { codeSplitting: false, ...withoutComments } },
    },
  },
  preload: {
    // A sandboxed preload is CommonJS in one piece.
    build: {
      ...licences('preload'),
      outDir: `${out}/preload`,
      externalizeDeps: false,
      lib: { entry: resolve('src/preload/index.ts'), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    base: './',
    plugins: [react()],
    // A worker is built apart, with plugins of its own.
    worker: { format: 'es', plugins: () => [dictionary] },
    // The program's window, and the one that the audience sees.
    build: {
      ...licences('renderer'),
      outDir: resolve(`${out}/renderer`),
      rollupOptions: {
        input: ['index', 'audience'].map((page) => resolve(`src/renderer/${page}.html`)),
        // Main serves the files that it embeds in exports: a second copy of them would double the program.
        external: [/^\/fonts\//],
        output: { ...withoutComments, minify: withoutBlanks },
      },
    },
  },
});
