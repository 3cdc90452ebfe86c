import { contextBridge, ipcRenderer } from 'electron';
import type { Frame } from '#shared/contract';

const channel = 'pitchwright';

// The transport and nothing else: what may be called is decided and checked in main.
contextBridge.exposeInMainWorld('pitchwright', {
  send: (frame: Frame) => ipcRenderer.send(channel, frame),
  onFrame: (listener: (frame: Frame) => void) => {
    ipcRenderer.on(channel, (_event, frame: Frame) => listener(frame));
  },
  platform: process.platform,
});
