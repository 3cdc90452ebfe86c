import { readFileSync } from 'node:fs';

/** The page's end of IPC, as the init script sees it. The names are the stand-in's own; the program never uses them. */
export const sendBinding = '__standInSend';
export const deliverFunction = '__standInDeliver';

/**
 * A script that runs before the page's own and gives the built, unchanged preload what Electron's sandbox would:
 * `require('electron')` with `contextBridge` and `ipcRenderer`, and `process`. Values are copied through JSON, as they
 * would be cloned between two processes.
 */
export function preloadScript(preloadPath: string): string {
  const source = readFileSync(preloadPath, 'utf8');
  return `(() => {
  if (window.top !== window) return;
  const listeners = new Map();
  Object.defineProperty(window, ${JSON.stringify(deliverFunction)}, {
    value: (channel, args) => { for (const listener of listeners.get(channel) ?? []) listener({}, ...args); },
  });
  const ipcRenderer = {
    send: (channel, ...args) => void window[${JSON.stringify(sendBinding)}](channel, args),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error('A sandboxed preload can\\'t load ' + name);
  };
  const process = ${JSON.stringify({ platform: process.platform, versions: {}, sandboxed: true })};
  const module = { exports: {} };
  ((require, process, module, exports) => {
${source}
  })(require, process, module, module.exports);
})();`;
}
