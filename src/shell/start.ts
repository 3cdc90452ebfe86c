import { register } from 'node:module';
import { followControl } from './control';
import { app } from './electron/app';

/**
 * Starts the built program in plain Node: `electron` resolves to the stand-in beside this file, and then the real
 * `main/index.js` runs as it would in Electron. Built itself (`npm run build`), it stands in a folder beside `main`.
 */
const standIn = new URL('./electron.js', import.meta.url).href;
const hook = `
export async function resolve(specifier, context, next) {
  return next(specifier === 'electron' ? ${JSON.stringify(standIn)} : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

followControl();
await import(new URL('../main/index.js', import.meta.url).href);
app.mainEvaluated();
