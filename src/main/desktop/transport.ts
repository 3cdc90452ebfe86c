import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { type Frame, isRequestFrame, type Transport } from '#shared/contract';
import { isOwnUrl } from './app-origin';

const channel = 'pitchwright';
const filesChannel = 'pitchwright-files';

/** Whether a message comes from a window's main frame, and from a page of ours in it. */
function isFromPage({ sender, senderFrame }: IpcMainEvent, window: BrowserWindow): boolean {
  return sender === window.webContents && senderFrame !== null && !senderFrame.parent && isOwnUrl(senderFrame.url);
}

/**
 * The wire between main and a window. A frame counts only when it comes from that window's main frame and from a page
 * of ours: anything else that reached the channel is dropped.
 */
export function windowTransport(window: BrowserWindow): Transport & { close(): void } {
  const listeners: ((frame: Frame) => void)[] = [];
  const receive = (event: IpcMainEvent, frame: unknown) => {
    if (isFromPage(event, window) && isRequestFrame(frame)) for (const listener of listeners) listener(frame);
  };
  ipcMain.on(channel, receive);
  return {
    send: (frame) => {
      if (!window.isDestroyed()) window.webContents.send(channel, frame);
    },
    onFrame: (listener) => listeners.push(listener),
    close: () => ipcMain.off(channel, receive),
  };
}

/**
 * Calls back with the paths of files that were dropped on a window. The preload asks the system for them: a page can name no path
 * by itself. The answer stops it.
 */
export function onFilesDropped(window: BrowserWindow, listener: (paths: string[]) => void): () => void {
  const receive = (event: IpcMainEvent, paths: unknown) => {
    if (!isFromPage(event, window) || !Array.isArray(paths)) return;
    listener(paths.filter((path) => typeof path === 'string' && path !== ''));
  };
  ipcMain.on(filesChannel, receive);
  return () => void ipcMain.off(filesChannel, receive);
}
