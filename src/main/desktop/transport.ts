import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { type Frame, isRequestFrame, type Transport } from '#shared/contract';
import { isOwnUrl } from './app-origin';

const channel = 'pitchwright';

/**
 * The wire between main and a window. A frame counts only when it comes from that window's main frame and from a page
 * of ours: anything else that reached the channel is dropped.
 */
export function windowTransport(window: BrowserWindow): Transport & { close(): void } {
  const listeners: ((frame: Frame) => void)[] = [];
  const receive = (event: IpcMainEvent, frame: unknown) => {
    const { sender, senderFrame } = event;
    const trusted = sender === window.webContents && senderFrame && !senderFrame.parent && isOwnUrl(senderFrame.url);
    if (trusted && isRequestFrame(frame)) for (const listener of listeners) listener(frame);
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
