import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Frame } from '#shared/contract';

const channel = 'pitchwright';
const filesChannel = 'pitchwright-files';

// The transport and nothing else: what may be called is decided and checked in main.
contextBridge.exposeInMainWorld('pitchwright', {
  send: (frame: Frame) => ipcRenderer.send(channel, frame),
  onFrame: (listener: (frame: Frame) => void) => {
    ipcRenderer.on(channel, (_event, frame: Frame) => listener(frame));
  },
  // A page can't read where a file lies, and must not be able to say it: the path goes from the system to main.
  openFiles: (files: readonly File[]) => {
    ipcRenderer.send(
      filesChannel,
      files.map((file) => webUtils.getPathForFile(file)),
    );
  },
  platform: process.platform,
});
