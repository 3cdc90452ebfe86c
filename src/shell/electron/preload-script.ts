import { readFileSync } from 'node:fs';
import type { PreventableEvent } from './emitter';
import { createValueCodec } from './values';

/** The page's end of IPC, as the init script sees it. The names are the stand-in's own; the program never uses them. */
export const sendBinding = '__standInSend';
export const keyBinding = '__standInKey';
export const deliverFunction = '__standInDeliver';
/** Files that the page gave to `webUtils`, by number: main asks Chromium for their paths. */
export const filesName = '__standInFiles';
export const filePath = 'stand-in-file:';

/**
 * A script that runs before the page's own and gives the built, unchanged preload what Electron's sandbox would:
 * `require('electron')` with `contextBridge`, `ipcRenderer` and `webUtils`, and `process`. Values are cloned as between two
 * processes, and what Chromium would do by itself for a right click or a key of its own does not happen.
 */
export function preloadScript(preloadPath: string): string {
  const source = readFileSync(preloadPath, 'utf8');
  return `(() => {
  if (window.top !== window) return;
  const __name = (named) => named;
  const names = ${JSON.stringify({ sendBinding, keyBinding, deliverFunction, filesName, filePath })};
  const codec = (${createValueCodec})();
  const electron = (${electronForPreload})(codec, names);
  (${silenceChromium})(names);
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('A sandboxed preload can\\'t load ' + name);
  };
  const process = ${JSON.stringify({ platform: process.platform, versions: {}, sandboxed: true })};
  const module = { exports: {} };
  ((require, process, module, exports) => {
${source}
  })(require, process, module, module.exports);
})();`;
}

interface Names {
  readonly sendBinding: string;
  readonly keyBinding: string;
  readonly deliverFunction: string;
  readonly filesName: string;
  readonly filePath: string;
}

type PageWindow = Record<string, (...args: unknown[]) => void>;
type Listener = (event: PreventableEvent, ...args: unknown[]) => void;

/** Runs inside the page: what the preload gets for `electron`. Self-contained, because it travels as text. */
export function electronForPreload(codec: ReturnType<typeof createValueCodec>, names: Names) {
  const listeners = new Map<string, Listener[]>();
  const page = window as unknown as PageWindow;
  const files: File[] = [];
  Object.defineProperty(window, names.filesName, { value: files });
  Object.defineProperty(window, names.deliverFunction, {
    value: (channel: string, text: string) => {
      const event = { preventDefault: () => undefined, defaultPrevented: false };
      for (const listener of listeners.get(channel) ?? []) listener(event, ...(codec.decode(text) as unknown[]));
    },
  });
  const ipcRenderer = {
    send: (channel: string, ...args: unknown[]) => void page[names.sendBinding]?.(channel, codec.encode(args)),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  };
  /** What crosses the bridge is copied both ways; functions are called across it, files stay what they are. */
  const bridge = (value: unknown, depth = 0): unknown => {
    if (depth > 1000) throw new Error('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') return (...args: unknown[]) => bridge(value(...args.map((arg) => bridge(arg))));
    if (typeof value !== 'object' || value === null || value instanceof Blob || value instanceof Element) return value;
    if (Array.isArray(value)) return value.map((item) => bridge(item, depth + 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bridge(item, depth + 1)]));
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) =>
      Object.defineProperty(window, name, { value: Object.freeze(bridge(api)), enumerable: true }),
  };
  const webUtils = { getPathForFile: (file: File) => `${names.filePath}${files.push(file) - 1}` };
  return { contextBridge, ipcRenderer, webUtils };
}

/** Runs inside the page: no menu and no keys of Chromium's own; a key that the page leaves is the native menu's. */
function silenceChromium(names: Names): void {
  /** Called when every listener of the page has had its say. */
  const last = <T extends 'contextmenu' | 'keydown'>(type: T, listener: (event: WindowEventMap[T]) => void) => {
    window.addEventListener(type, () => window.addEventListener(type, listener, { once: true }), true);
  };
  last('contextmenu', (event) => event.preventDefault());
  last('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const mod = ctrlKey || metaKey;
    if (!mod && !/^F\d+$/.test(key)) return;
    // Reload, print, find, source, zoom and developer tools are a browser's.
    if (/^F(?:3|5|7|12)$/.test(key) || (mod && /^[rpfgujhts\-_=+0]$/i.test(key))) event.preventDefault();
    (window as unknown as PageWindow)[names.keyBinding]?.({
      key,
      code,
      control: ctrlKey,
      meta: metaKey,
      alt: altKey,
      shift: shiftKey,
    });
  });
}
