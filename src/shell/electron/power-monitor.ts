import { EventEmitter } from 'node:events';

/** `powerMonitor` of Electron. Chromium tells nothing of the system's power; tests emit its events. */
export const powerMonitor = new EventEmitter();
