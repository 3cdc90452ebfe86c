import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';

// Several builds can stand side by side, each with its own tests: see tests/e2e/support/README.md.
const out = process.env.PITCHWRIGHT_OUT ?? 'out';

/** A thread is started by the path of its file. */
const threadEntries = {
  'job-worker': 'src/main/job-worker.ts',
  'redraw-worker': 'src/main/pictures/redraw-worker.ts',
};

/** What main is built from besides its own code. */
const bundled = [
  '@xmldom/xmldom',
  'culori',
  'electron-store',
  'fflate',
  'i18next',
  'image-size',
  'linebreak',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'micromark-extension-cjk-friendly',
  'micromark-extension-cjk-friendly-gfm-strikethrough',
  'micromark-extension-gfm',
  'omggif',
  'pdf-lib',
  'zod',
];

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
          ssr: resolve(entry),
          outDir: `${out}/main`,
          emptyOutDir: false,
          target: 'node20',
          rollupOptions: {
            output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
            // Only the sources look for their loader, and they are never built.
            onLog: (level, log, handle) => (log.code === 'EMPTY_IMPORT_META' ? undefined : handle(level, log)),
          },
        },
      });
    }
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
    plugins: [threads, standIn],
    build: {
      outDir: `${out}/main`,
      // A start that reads one file instead of hundreds takes half the time. Packages that bring WebAssembly stay outside.
      externalizeDeps: { exclude: bundled },
      lib: {
        entry: { index: resolve('src/main/index.ts') },
        formats: ['es'],
      },
    },
  },
  preload: {
    // A sandboxed preload is CommonJS in one piece.
    build: {
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
    // The program's window, and the one that the audience sees.
    build: {
      outDir: resolve(`${out}/renderer`),
      rollupOptions: { input: ['index', 'audience'].map((page) => resolve(`src/renderer/${page}.html`)) },
    },
  },
});
