import type { EventEmitter } from 'node:events';

/** Electron's `event` for things that can be refused: `close`, `before-quit`, `will-navigate`. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** Emits an event that listeners may refuse; true when nobody did. */
export function emitPreventable(emitter: EventEmitter, name: string, ...args: unknown[]): boolean {
  let prevented = false;
  const event: PreventableEvent = {
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
  emitter.emit(name, event, ...args);
  return !prevented;
}
