import { runMain } from './run-main';

/**
 * Starts the built program in plain Node: `electron` resolves to the stand-in beside this file, and then the real
 * `main/index.js` runs as it would in Electron. Built itself (`npm run build`), it stands in a folder beside `main`.
 */
await runMain(new URL('../main/index.js', import.meta.url).href, new URL('./electron.js', import.meta.url).href);
