import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Several builds can stand side by side, each with its own tests: see tests/e2e/support/README.md.
const out = process.env.PITCHWRIGHT_OUT ?? 'out';

export default defineConfig({
  main: {
    build: { outDir: `${out}/main`, lib: { entry: resolve('src/main/index.ts'), formats: ['es'] } },
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
    build: { outDir: resolve(`${out}/renderer`), rollupOptions: { input: resolve('src/renderer/index.html') } },
  },
});
