const started = new Set<number>();
let lastId = 0;

/** `powerSaveBlocker` of Electron. Chromium can't be told from outside to stay awake; what was asked for is kept for tests. */
export const powerSaveBlocker = {
  start(): number {
    lastId += 1;
    started.add(lastId);
    return lastId;
  },
  stop(id: number): boolean {
    return started.delete(id);
  },
  isStarted(id: number): boolean {
    return started.has(id);
  },
};

/** Whether anything keeps the display awake. */
export function isKeptAwake(): boolean {
  return started.size > 0;
}
