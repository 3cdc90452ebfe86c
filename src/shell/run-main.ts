import { register } from 'node:module';
import { followControl } from './control';
import { app } from './electron/app';

/**
 * Runs a program's main file in this process, with the stand-in for `electron`; both are given as URLs. As in Electron, nothing is
 * ready before main has been evaluated: one that waits for that at its top waits for ever. Node then ends the process with 13.
 */
export async function runMain(main: string, standIn: string): Promise<void> {
  const hook = `
export async function resolve(specifier, context, next) {
  return next(specifier === 'electron' ? ${JSON.stringify(standIn)} : specifier, context);
}`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
  followControl();
  await import(main);
  app.mainEvaluated();
}
