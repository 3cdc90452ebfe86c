import { runMain } from '../../../src/shell/run-main';

/** Runs one of the small main files beside this one, as the built stand-in runs the program's. */
const [main = ''] = process.argv.slice(2);
const url = (path: string) => new URL(path, import.meta.url).href;
await runMain(url(`mains/${main}`), url('../../../src/shell/electron/index.ts'));
