import type { EventEmitter } from 'node:events';

/** Electron's `event`, which comes first: `close`, `before-quit`, `will-navigate` and others can be refused by it. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** Emits an event that listeners may refuse, if it is one of those; true when nobody did. */
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
