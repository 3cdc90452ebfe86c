import { EventEmitter } from 'node:events';

/** `ipcMain` of Electron: `on(channel, (event, ...args))` with the sender in the event. */
class IpcMain extends EventEmitter {
  handle(): never {
    throw new Error('The program uses one-way frames only; there is no handle() in the stand-in');
  }
}

export const ipcMain = new IpcMain();
