import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Several builds can stand side by side, each with its own tests: see tests/e2e/support/README.md.
const out = process.env.PITCHWRIGHT_OUT ?? 'out';

export default defineConfig({
  main: {
    build: {
      outDir: `${out}/main`,
      lib: {
        // The worker is a file of its own: a thread is started by its path.
        entry: { index: resolve('src/main/index.ts'), 'redraw-worker': resolve('src/main/pictures/redraw-worker.ts') },
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
