import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { followControl } from './control';

/**
 * Starts the built program in plain Node: `electron` resolves to the stand-in beside this file, and then the real
 * `out/main/index.js` runs as it would in Electron.
 */
const standIn = new URL('./electron/index.ts', import.meta.url).href;
const hook = `
export async function resolve(specifier, context, next) {
  return next(specifier === 'electron' ? ${JSON.stringify(standIn)} : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

followControl();
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
const out = resolve(import.meta.dirname, '../..', process.env.PITCHWRIGHT_OUT ?? 'out');
await import(pathToFileURL(join(out, 'main/index.js')).href);
