import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { followControl } from './control';

/**
 * Starts the built program in plain Node: `electron` resolves to the stand-in beside this file, and then the real
 * `out/main/index.js` runs as it would in Electron.
 */
const standIn = new URL('./electron/index.ts', import.meta.url).href;
const hook = `
export async function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

followControl();
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
await import(pathToFileURL(join(import.meta.dirname, '../../out/main/index.js')).href);
