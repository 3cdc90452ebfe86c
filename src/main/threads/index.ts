/** Threads beside main's own: main draws the window's frames in Electron, so that whatever takes longer than a blink goes elsewhere. */
export * from './answer-jobs';
export * from './job-thread';
export * from './start-worker';
